using System.Xml.Linq;
using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Gis;

/// <summary>How the neighbourhoods can be shown. Scenarios are shown in the same classes, so that their maps can be compared.</summary>
internal static class NeighbourhoodStyles
{
    /// <summary>The styles; the first is what stays fossil in the scenario that the report is about.</summary>
    public static IReadOnlyList<GisStyle> Of(ReportData data, StyledLayer layer, ScenarioColumns columns)
    {
        int year = data.Facts.TargetYear;
        ScenarioName[] scenarios = [data.Focus, .. data.Scenarios.Where(scenario => scenario != data.Focus)];
        return
        [
            .. Shares("fossil_pct", $"Fossiel {year}", $"Deel van de vraag van {year} dat fossiel blijft", (scenario, area) => NeighbourhoodLayer.FossilPct(data, scenario, area)),
            .. Shares("saved_pct", $"Bespaard {year}", $"Deel van de vraag van {year} dat bespaard is", (scenario, area) => NeighbourhoodLayer.Indicator(data, scenario, area, "saved_pct")),
            .. Shares("renewable_pct", $"Hernieuwd {year}", $"Deel van de vraag van {year} dat hernieuwbaar is", (scenario, area) => NeighbourhoodLayer.Indicator(data, scenario, area, "renewable_pct")),
            .. scenarios.Select(scenario => Heat(data, layer, columns, scenario)),
            Gas(data, layer),
        ];

        IEnumerable<GisStyle> Shares(string column, string name, string what, ChoroplethPair.Figure figure)
        {
            double[] all = [.. scenarios.SelectMany(scenario => data.Neighbourhoods.Select(area => figure(scenario, area)))];
            return scenarios.Select(scenario => new GisStyle(
                GisStyle.NameOf(name, scenario),
                $"{what}, alle sectoren samen, in het scenario {scenario.Name}",
                Graduated(data.Language, layer, columns.Name(scenario, column), all, ClassBounds.EqualSteps, " %")));
        }
    }

    private static GisStyle Gas(ReportData data, StyledLayer layer) => new(
        $"Aardgas per woning {data.Facts.BaseYear}",
        $"Gemiddeld gasverbruik van woningen in {data.Facts.BaseYear}, woningen zonder gas meegeteld",
        Graduated(data.Language, layer, "gas_m3_per_dwelling_per_yr", [.. data.Neighbourhoods.Select(area => data.Areas.Stock(area.Code).GasM3PerHome)], ClassBounds.EqualNumbers, " m3 per jaar"));

    private static string Graduated(Language language, StyledLayer layer, string column, double[] figures, Func<double[], double[]> boundsOf, string unit)
    {
        double[] values = [.. figures.Where(double.IsFinite).Order()];
        var classes = MapClass.Of(language, values, boundsOf(values), unit).ToList();
        if (values.Length == figures.Length)
        {
            return StyleDocument.Graduated(layer, column, classes);
        }

        // What is missing has no class in QGIS: it is given a figure that nothing has.
        int standIn = (int)Math.Floor(Math.Min(0, classes[0].Lower)) - 1;
        return StyleDocument.Graduated(layer, $"coalesce(\"{column}\", {standIn})", [MapClass.Missing(standIn), .. classes]);
    }

    private static GisStyle Heat(ReportData data, StyledLayer layer, ScenarioColumns columns, ScenarioName scenario)
    {
        string?[] chosen = [.. data.Scenarios.SelectMany(one => data.Neighbourhoods.Select(area => NeighbourhoodLayer.HeatOption(data, one, area))).Distinct()];
        var categories = chosen.OfType<string>()
            .Order(StringComparer.Ordinal)
            .Select(option => new MapCategory(option, data.Language.Word(option), Symbol(HeatColors.Of(option))))
            .Append(new MapCategory(string.Empty, "niemand van de gasketel af", Symbol(ReportColors.Ground)));
        return new GisStyle(
            GisStyle.NameOf($"Warmte {data.Facts.TargetYear}", scenario),
            $"Waar de meeste woningen die van de gasketel gaan in {data.Facts.TargetYear} hun warmte vandaan hebben, in het scenario {scenario.Name}",
            StyleDocument.Categorized(layer, columns.Name(scenario, "heat_option"), [.. categories]));
    }

    private static XElement Symbol(SKColor color) => MapSymbol.Fill(color, SKColors.White, 0.2);
}

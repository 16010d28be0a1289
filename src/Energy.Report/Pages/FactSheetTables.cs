using Energy.Model;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>The tables of a fact sheet.</summary>
internal static class FactSheetTables
{
    private const float Size = 7.5f;
    private const float Padding = 2.4f;

    private static readonly string[] PowerSources = ["rooftop_pv", "field_pv", "wind"];

    /// <summary>From demand to remainder per scenario.</summary>
    public static TableBlock Trias(ReportData data, NeighbourhoodArea area, IReadOnlyList<ScenarioName> shown)
    {
        var (first, target) = (data.Facts.BaseYear, data.Facts.TargetYear);
        double Value(ScenarioName scenario, int year, string indicator) => data.Indicators.Of(scenario.Id, year, area.Code, indicator);
        double Part(ScenarioName scenario, int year, string step) => Value(scenario, year, $"{step}_gj_per_yr") / Value(scenario, year, "demand_gj_per_yr") * 100;
        return Table(
            [new("Alle sectoren samen", 2.7f), new($"{first}", 1, true), .. shown.Select(scenario => new TableBlock.Column($"{target} {scenario.Letter}", 1, true))],
            [
                Row("Vraag, TJ", (scenario, year) => data.Language.Number(Value(scenario, year, "demand_gj_per_yr") / 1000, 1)),
                Row("Bespaard, %", (scenario, year) => data.Language.Number(Part(scenario, year, "saved"))),
                Row("Hernieuwbaar, %", (scenario, year) => data.Language.Number(Part(scenario, year, "renewable"))),
                Row("Fossiel, %", (scenario, year) => data.Language.Number(Part(scenario, year, "fossil"))),
                Row("Fossiel, TJ", (scenario, year) => data.Language.Number(Value(scenario, year, "fossil_gj_per_yr") / 1000, 1)),
                Row("Uitstoot CO2, ton", (scenario, year) => data.Language.Number(Value(scenario, year, "co2_t_per_yr"))),
                Row("Woningrenovatie bespaart, GJ", (scenario, year) => year == first ? "–" : data.Language.Number(data.Areas.Savings.Of(scenario.Id, year, area.Code, "renovation_dwellings").SavedGj)),
            ]);

        List<string> Row(string name, Func<ScenarioName, int, string> value) => [name, value(shown[0], first), .. shown.Select(scenario => value(scenario, target))];
    }

    /// <summary>What sun and wind could give, may give and give, in GWh a year.</summary>
    public static TableBlock Power(ReportData data, NeighbourhoodArea area, IReadOnlyList<ScenarioName> shown)
    {
        var (first, target) = (data.Facts.BaseYear, data.Facts.TargetYear);
        return Table(
            [new("GWh per jaar", 1.7f), new("Dak", 1, true), new("Land", 1, true), new("Wind", 1, true)],
            [
                Row("Technisch kan", "all", first, "technical"),
                Row($"Mag in {target} {data.Focus.Letter}", data.Focus.Id, target, "permitted"),
                Row($"Staat er in {first}", shown[0].Id, first, "deployed"),
                .. shown.Select(scenario => Row($"Staat er in {target} {scenario.Letter}", scenario.Id, target, "deployed")),
            ]);

        List<string> Row(string name, string scenario, int year, string rung) =>
            [name, .. PowerSources.Select(source => Gwh(data.Language, data.Areas.Potentials.Of(scenario, year, area.Code, source, rung).Gwh))];
    }

    /// <summary>The options for heat in the order of what they cost; of more than fit, those that most homes have.</summary>
    public static TableBlock Heat(ReportData data, NeighbourhoodArea area, int most)
    {
        int target = data.Facts.TargetYear;
        string scenario = data.Focus.Id;
        var all = data.Areas.Heat.Options(scenario, target, area.Code);
        var kept = all.OrderByDescending(option => option.TakenHomes).ThenBy(option => option.Rank ?? int.MaxValue).Take(most).ToHashSet();
        var rows = all.Where(kept.Contains).Select(option => (List<string>)
        [
            Language.Capital(data.Language.Word(option.Option)),
            option.Rank is { } rank ? data.Language.Number(rank) : "–",
            data.Language.Count(option.Homes),
            data.Language.Count(data.Areas.Heat.Taken(scenario, BaseYear.Halfway, area.Code, option.Option)),
            data.Language.Count(option.TakenHomes),
            data.Language.Number(option.ExtraEurPerHome),
            data.Language.Number(option.EurPerTonne),
            Limit(data, area, option),
        ]).ToList();
        if (data.Areas.Heat.Gas(scenario, target, area.Code) is { } gas)
        {
            rows.Add([Language.Capital(data.Language.Word(gas.Option)), "–", data.Language.Count(gas.Homes), data.Language.Count(data.Areas.Heat.Taken(scenario, BaseYear.Halfway, area.Code, gas.Option)), data.Language.Count(gas.TakenHomes), "–", "–", "houdt alleen een gasketel"]);
        }

        return Table(
            [new("Optie", 1.95f), new("Plaats", 0.7f, true), new("Kan bij", 0.8f, true), new($"Heeft het {BaseYear.Halfway}", 1.1f, true), new($"Heeft het {target}", 1.1f, true), new("Euro per woningequivalent", 1.6f, true), new("Euro per ton CO2", 1.2f, true), new("Wat de meeste anderen tegenhoudt", 3.6f)],
            rows);
    }

    /// <summary>What keeps most of the others from an option, with how many where that was counted.</summary>
    private static string Limit(ReportData data, NeighbourhoodArea area, AreaHeat.Choice option)
    {
        if (option.Limiting == "none")
        {
            return "–";
        }

        double kept = data.Areas.Heat.Refused(data.Focus.Id, data.Facts.TargetYear, area.Code, option.Option, option.Limiting);
        return data.Language.Limit(option.Limiting) + (kept > 0 ? $" ({data.Language.Count(kept)})" : string.Empty);
    }

    private static string Gwh(Language language, double gwh) => language.Number(gwh, gwh == 0 ? 0 : 2);

    private static TableBlock Table(IReadOnlyList<TableBlock.Column> columns, IReadOnlyList<IReadOnlyList<string>> rows) => new(columns, rows, Size, Padding);
}

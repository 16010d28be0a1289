using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>Finds indicators by scenario, year, area and name.</summary>
public sealed class IndicatorValues
{
    private const string RegionLevel = "region";
    private const string MunicipalLevel = "municipality";

    private readonly AreaColumns<(string Scenario, int Year, string Name)> values = new(double.NaN);
    private readonly AreaColumns<(string Scenario, int Year, string Name)> municipal = new(double.NaN);
    private readonly Dictionary<(string Scenario, int Year, string Name), string?> labels = [];
    private string region = string.Empty;

    internal static string[] Columns { get; } = ["scenario", "year", "area_level", "area_code", "indicator", "value", "label"];

    /// <summary>Takes the rows of the region, and those of municipalities and neighbourhoods in some years.</summary>
    internal void Add(TableReader part, Func<int, bool> isTold)
    {
        string?[] scenario = part.Text("scenario");
        string?[] level = part.Text("area_level");
        string?[] area = part.Text("area_code");
        string?[] name = part.Text("indicator");
        string?[] label = part.Text("label");
        int[] year = part.Whole("year");
        double[] value = part.Number("value");
        for (int row = 0; row < part.Rows; row++)
        {
            bool isRegion = level[row] == RegionLevel;
            if (!isRegion && !isTold(year[row]))
            {
                continue;
            }

            var key = (scenario[row]!, year[row], name[row]!);
            if (isRegion)
            {
                region = area[row]!;
                labels[key] = label[row];
            }

            (level[row] == MunicipalLevel ? municipal : values).At(key, area[row]!) = value[row];
        }
    }

    /// <summary>An indicator of the whole region; NaN where it is missing.</summary>
    public double OfRegion(string scenario, int year, string name) => Of(scenario, year, region, name);

    /// <summary>The name that goes with an indicator of the region.</summary>
    public string? LabelOfRegion(string scenario, int year, string name) => labels.GetValueOrDefault((scenario, year, name));

    /// <summary>An indicator of a neighbourhood, or of the whole region where none is given; NaN where it is missing.</summary>
    public double Of(string scenario, int year, NeighbourhoodArea? area, string name) => Of(scenario, year, area?.Code ?? region, name);

    /// <summary>The part of the demand of a neighbourhood, or of the region, that a step of the Trias takes (<c>saved</c>, <c>renewable</c> or <c>fossil</c>), in per cent; NaN where nothing is asked for.</summary>
    public double ShareOfDemandPct(string scenario, int year, NeighbourhoodArea? area, string step) => Of(scenario, year, area, $"{step}_gj_per_yr") / Of(scenario, year, area, "demand_gj_per_yr") * 100;

    /// <summary>An indicator of an area; NaN where it is missing.</summary>
    public double Of(string scenario, int year, string area, string name) => values.Of((scenario, year, name), area);

    /// <summary>An indicator of a municipality; NaN where it is missing.</summary>
    public double OfMunicipality(string scenario, int year, string municipality, string name) => municipal.Of((scenario, year, name), municipality);
}

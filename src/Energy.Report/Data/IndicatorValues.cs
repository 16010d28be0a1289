using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>Finds indicators by scenario, year, area and name.</summary>
public sealed class IndicatorValues
{
    private const string RegionLevel = "region";

    private readonly Dictionary<(string Scenario, int Year, string Area, string Name), (double Value, string? Label)> values = [];
    private readonly string region = string.Empty;

    internal IndicatorValues(TableReader table)
    {
        string?[] scenario = table.Text("scenario");
        string?[] level = table.Text("area_level");
        string?[] area = table.Text("area_code");
        string?[] name = table.Text("indicator");
        string?[] label = table.Text("label");
        int[] year = table.Whole("year");
        double[] value = table.Number("value");
        for (int row = 0; row < table.Rows; row++)
        {
            if (level[row] == "municipality")
            {
                continue;
            }

            region = level[row] == RegionLevel ? area[row]! : region;
            values[(scenario[row]!, year[row], area[row]!, name[row]!)] = (value[row], label[row]);
        }
    }

    /// <summary>An indicator of the whole region; NaN where it is missing.</summary>
    public double OfRegion(string scenario, int year, string name) => Of(scenario, year, region, name);

    /// <summary>The name that goes with an indicator of the region.</summary>
    public string? LabelOfRegion(string scenario, int year, string name) => values.TryGetValue((scenario, year, region, name), out var found) ? found.Label : null;

    /// <summary>An indicator of a neighbourhood, or of the whole region where none is given; NaN where it is missing.</summary>
    public double Of(string scenario, int year, NeighbourhoodArea? area, string name) => Of(scenario, year, area?.Code ?? region, name);

    /// <summary>The part of the demand of a neighbourhood, or of the region, that a step of the Trias takes (<c>saved</c>, <c>renewable</c> or <c>fossil</c>), in per cent; NaN where nothing is asked for.</summary>
    public double ShareOfDemandPct(string scenario, int year, NeighbourhoodArea? area, string step) => Of(scenario, year, area, $"{step}_gj_per_yr") / Of(scenario, year, area, "demand_gj_per_yr") * 100;

    /// <summary>An indicator of an area; NaN where it is missing.</summary>
    public double Of(string scenario, int year, string area, string name) => values.TryGetValue((scenario, year, area, name), out var found) ? found.Value : double.NaN;
}

using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Runner.Read.Layers;

/// <summary>Reads the small tables of a region: municipal totals, household change, hydropower sites, sites of waste heat and of flowing water.</summary>
internal sealed class SmallTables(IReadOnlyDictionary<string, Source> sources)
{
    public MunicipalTotals Totals(LayerDescription layer, LayerRecord record)
    {
        var totals = new Dictionary<(string, string, string), double>();
        foreach (var (line, values, file) in Rows(layer, record, "municipality_code", "sector", "item", "value", "unit", "source"))
        {
            if (values[4] != "TJ/yr")
            {
                throw Fault(layer, line, $"The unit is '{values[4]}'.", "Totals are in TJ/yr.", "Convert the value.");
            }

            double total = file.NeedNumber(values[3], line, "value");
            if (total < 0)
            {
                throw Fault(layer, line, $"{values[0]}, {values[1]}, {values[2]} is {values[3]}.", "Energy used or made is never below zero.", "Correct the figure.");
            }

            if (!totals.TryAdd((values[0], values[1], values[2]), total))
            {
                throw Fault(layer, line, $"{values[0]}, {values[1]}, {values[2]} stands here a second time.", "A total stands once.", "Keep one of the two.");
            }
        }

        return new MunicipalTotals(totals);
    }

    public Dictionary<string, HouseholdChange> HouseholdChanges(LayerDescription layer, LayerRecord record, IReadOnlyCollection<string> neighbourhoods)
    {
        var changes = new Dictionary<string, HouseholdChange>();
        foreach (var (line, values, file) in Rows(layer, record, "neighbourhood_code", "change_until_2035_pct", "change_until_2040_pct", "source"))
        {
            if (!neighbourhoods.Contains(values[0]))
            {
                record.Remark("neighbourhood is not in the region");
                record.Kept--;
                continue;
            }

            changes[values[0]] = new HouseholdChange(file.NeedNumber(values[1], line, "change_until_2035_pct"), file.NeedNumber(values[2], line, "change_until_2040_pct"));
        }

        return changes;
    }

    public List<HydroSite> HydroSites(LayerDescription layer, LayerRecord record) =>
    [
        .. Rows(layer, record, "name", "x", "y", "head_m", "flow_m3_per_s", "source").Select(row => new HydroSite(
            row.Values[0],
            row.File.NeedNumber(row.Values[1], row.Line, "x"),
            row.File.NeedNumber(row.Values[2], row.Line, "y"),
            NotBelowZero(layer, row.Line, "head_m", row.File.NeedNumber(row.Values[3], row.Line, "head_m")),
            NotBelowZero(layer, row.Line, "flow_m3_per_s", row.File.NeedNumber(row.Values[4], row.Line, "flow_m3_per_s")))),
    ];

    public List<WasteHeatSite> WasteHeatSites(LayerDescription layer, LayerRecord record) =>
    [
        .. Rows(layer, record, "name", "x", "y", "heat_gj_per_yr", "feeds", "source").Select(row => new WasteHeatSite(
            row.Values[0],
            row.File.NeedNumber(row.Values[1], row.Line, "x"),
            row.File.NeedNumber(row.Values[2], row.Line, "y"),
            NotBelowZero(layer, row.Line, "heat_gj_per_yr", row.File.NeedNumber(row.Values[3], row.Line, "heat_gj_per_yr")),
            NeedWord<HeatNetworkKind>(layer, row.Line, "feeds", row.Values[4]))),
    ];

    public List<AquathermalSite> AquathermalSites(LayerDescription layer, LayerRecord record)
    {
        var sites = new List<AquathermalSite>();
        foreach (var (line, values, file) in Rows(layer, record, "name", "x", "y", "kind", "flow_m3_per_h", "heat_gj_per_yr", "source"))
        {
            double? flow = NotBelowZero(layer, line, "flow_m3_per_h", file.Number(values[4], line, "flow_m3_per_h"));
            double? heat = NotBelowZero(layer, line, "heat_gj_per_yr", file.Number(values[5], line, "heat_gj_per_yr"));
            if (flow is null == heat is null)
            {
                throw Fault(layer, line, $"{values[0]} has {(flow is null ? "neither a flow nor heat" : "both a flow and heat")}.", "A site has one of flow_m3_per_h and heat_gj_per_yr: the other follows from it.", "Leave one of the two cells empty.");
            }

            sites.Add(new AquathermalSite(values[0], file.NeedNumber(values[1], line, "x"), file.NeedNumber(values[2], line, "y"), NeedWord<AquathermalWater>(layer, line, "kind", values[3]), flow, heat));
        }

        return sites;
    }

    /// <summary>The rows with the values of the columns; the last column is the source, which must have an entry.</summary>
    private IEnumerable<(int Line, string[] Values, DelimitedFile File)> Rows(LayerDescription layer, LayerRecord record, params string[] columns)
    {
        var file = new DelimitedFile(layer, columns);
        foreach (var (line, values) in record.Follow(file.Rows(columns), columns))
        {
            record.Kept++;
            record.Sources.Add(values[^1]);
            if (!sources.ContainsKey(values[^1]))
            {
                throw Fault(layer, line, $"The source '{values[^1]}' has no entry.", Nearest.Sentence(values[^1], [.. sources.Keys]), "Add it to sources.yaml.");
            }

            yield return (line, values, file);
        }
    }

    private static double NotBelowZero(LayerDescription layer, int line, string column, double number) => NotBelowZero(layer, line, column, (double?)number)!.Value;

    private static double? NotBelowZero(LayerDescription layer, int line, string column, double? number) => number < 0
        ? throw Fault(layer, line, $"{column} is {number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}.", "It is never below zero.", "Correct the cell.")
        : number;

    /// <summary>One of the words of a kind.</summary>
    private static T NeedWord<T>(LayerDescription layer, int line, string column, string text)
        where T : struct, Enum => TableKeys.TryParse<T>(text, out var kind)
            ? kind
            : throw Fault(layer, line, $"{column} is '{text}'.", Nearest.Sentence(text, [.. Enum.GetValues<T>().Select(word => word.Key())]), "Write one of the known words.");

    private static InputFaultException Fault(LayerDescription layer, int line, string found, string expected, string remedy) =>
        new(new InputFault($"layer '{layer.Key}', {layer.File}, line {line}", found, expected, remedy));
}

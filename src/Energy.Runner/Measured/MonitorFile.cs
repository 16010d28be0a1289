using System.Globalization;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read;

namespace Energy.Runner.Measured;

/// <summary>
/// Reads one variable of the Klimaatmonitor for municipalities, as its OData service answers. The answer tells neither what the variable is nor its unit: the region
/// file does, in the words of the municipal totals.
/// </summary>
internal static class MonitorFile
{
    private static readonly Dictionary<string, double> TerajoulesPer = new() { ["TJ"] = 1, ["GJ"] = 1e-3, ["MWh"] = 3.6e-3, ["kWh"] = 3.6e-6 };

    public static List<MonitoredTotal> Read(LayerDescription layer, LayerRecord record, IReadOnlyList<string> municipalities)
    {
        var (sector, item) = (Role("sector"), Role("item"));
        string unit = Role("unit");
        if (!MunicipalTotals.Needed.Contains((sector, item)))
        {
            throw Fault($"'{sector}/{item}' is no total.", Nearest.Sentence($"{sector}/{item}", [.. MunicipalTotals.Needed.Select(total => $"{total.Sector}/{total.Item}")]), "Correct the sector and item in the region file.");
        }

        if (!TerajoulesPer.TryGetValue(unit, out double terajoules))
        {
            throw Fault($"The unit is '{unit}'.", $"It is one of {string.Join(", ", TerajoulesPer.Keys)}.", "Ask the monitor for the variable in such a unit.");
        }

        var table = new ODataTable(layer);
        var names = new ColumnNames(layer, table.Columns);
        string?[] columns = [names.Need("ExternalCode"), names.Need("Period"), names.Need("ValueString"), names.Find("GeoLevel")];
        var found = new List<MonitoredTotal>();
        foreach (var (line, values) in record.Follow(table.Rows(columns), columns))
        {
            string code = "GM" + (values[0].StartsWith("GM", StringComparison.OrdinalIgnoreCase) ? values[0][2..] : values[0]).PadLeft(4, '0');
            if (values[3].Length > 0 && values[3] != "gemeente")
            {
                record.Remark($"is of a {values[3]}");
            }
            else if (!municipalities.Contains(code))
            {
                record.Remark("municipality is not in the region");
            }
            else if (values[1] != layer.Year.ToString(CultureInfo.InvariantCulture))
            {
                record.Remark("another year");
            }
            else if (values[2] == "?" || table.Number(values[2].Replace(',', '.'), line, columns[2]!) is not { } value)
            {
                record.Remark("no value");
            }
            else
            {
                found.Add(new MonitoredTotal(code, sector, item, value * terajoules));
            }
        }

        record.Kept = found.Count;
        return found;

        string Role(string role) => layer.Properties.TryGetValue(role, out string? word)
            ? word
            : throw Fault($"The region file does not tell its {role}.", "Such a layer has properties with sector, item and unit, as in the municipal totals.", $"Add {role} to its properties.");

        InputFaultException Fault(string what, string expected, string remedy) => new(new InputFault($"layer '{layer.Key}', {layer.File}", what, expected, remedy));
    }
}

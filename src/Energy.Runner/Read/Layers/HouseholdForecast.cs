using System.Globalization;
using Energy.Model;
using Energy.Model.Areas;

namespace Energy.Runner.Read.Layers;

/// <summary>
/// Reads a forecast of households per municipality and year, in any unit, as a province or a bureau gives it. No open forecast per neighbourhood is left, so every
/// neighbourhood of a municipality gets the municipality's change. Years between two that are given lie on the line between them.
/// </summary>
internal static class HouseholdForecast
{
    private static readonly int[] Until = [2035, 2040];

    public static Dictionary<string, HouseholdChange> Read(LayerDescription layer, LayerRecord record, IReadOnlyList<Neighbourhood> neighbourhoods)
    {
        var table = new DelimitedFile(layer, [["gemeentecode", "huishoudens"], ["municipality_code", "households"]]);
        var names = new ColumnNames(layer, table.Columns);
        string[] columns = [names.Need("gemeentecode", "municipality_code"), names.Need("jaar", "year"), names.Need("huishoudens", "households")];
        var paths = new Dictionary<string, SortedDictionary<int, double>>(StringComparer.Ordinal);
        foreach (var (line, values) in record.Follow(table.Rows(columns), columns))
        {
            string code = values[0].StartsWith("GM", StringComparison.OrdinalIgnoreCase) ? values[0].ToUpperInvariant() : "GM" + values[0].PadLeft(4, '0');
            if (!neighbourhoods.Any(neighbourhood => neighbourhood.MunicipalityCode == code))
            {
                record.Remark("municipality is not in the region");
                continue;
            }

            double households = table.NeedNumber(values[2], line, columns[2]);
            var path = paths.TryGetValue(code, out var known) ? known : paths[code] = [];
            if (households <= 0 || !path.TryAdd((int)table.NeedNumber(values[1], line, columns[1]), households))
            {
                throw Fault(layer, $", line {line}", households <= 0 ? $"{columns[2]} is {values[2]}." : $"{code} in {values[1]} stands here a second time.", "A municipality has one number of households above zero per year.", "Correct the row.");
            }

            record.Kept++;
        }

        var changes = paths.ToDictionary(path => path.Key, path => Change(layer, path.Key, path.Value));
        record.Remark("municipal change given to each neighbourhood", neighbourhoods.Count(neighbourhood => changes.ContainsKey(neighbourhood.MunicipalityCode)));
        return neighbourhoods.Where(neighbourhood => changes.ContainsKey(neighbourhood.MunicipalityCode)).ToDictionary(neighbourhood => neighbourhood.Code, neighbourhood => changes[neighbourhood.MunicipalityCode]);
    }

    private static HouseholdChange Change(LayerDescription layer, string municipality, SortedDictionary<int, double> path)
    {
        if (path.Keys.First() > BaseYear.Year || path.Keys.Last() < Until[^1])
        {
            throw Fault(layer, string.Empty, $"{municipality} has years from {path.Keys.First()} to {path.Keys.Last()}.", $"A forecast runs from {BaseYear.Year} or before to {Until[^1]} or after.", "Add the years that are missing, with their source.");
        }

        double now = At(path, BaseYear.Year);
        double[] changes = [.. Until.Select(year => 100 * ((At(path, year) / now) - 1))];
        return new HouseholdChange(changes[0], changes[1]);
    }

    private static double At(SortedDictionary<int, double> path, int year)
    {
        var before = path.Last(point => point.Key <= year);
        var after = path.First(point => point.Key >= year);
        return before.Key == after.Key ? before.Value : before.Value + ((after.Value - before.Value) * (year - before.Key) / (after.Key - before.Key));
    }

    private static InputFaultException Fault(LayerDescription layer, string line, string found, string expected, string remedy) =>
        new(new InputFault(string.Create(CultureInfo.InvariantCulture, $"layer '{layer.Key}', {layer.File}{line}"), found, expected, remedy));
}

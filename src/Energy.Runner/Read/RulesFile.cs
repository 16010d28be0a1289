using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Model.Trias;
using Energy.Model.Units;

namespace Energy.Runner.Read;

/// <summary>Reads <c>rules.csv</c>: every rule that takes potential away, with the text it rests on.</summary>
internal static class RulesFile
{
    public static List<LandRule> Read(string path, IReadOnlyDictionary<string, Source> sources, Faults faults)
    {
        var rules = new List<LandRule>();
        if (!File.Exists(path))
        {
            faults.Add("data/rules.csv", "The file is not there.", "It names every rule that takes potential away.", "Give the folder of data that holds it.");
            return rules;
        }

        using var reader = new CsvReader(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
        reader.Read();
        reader.ReadHeader();
        while (reader.Read())
        {
            string where = $"data/rules.csv, line {reader.Parser.RawRow}";
            string Cell(string column) => reader.GetField(column) ?? string.Empty;
            if (!TableKeys.TryParse<EnergySource>(Cell("source"), out var energy))
            {
                faults.Add(where, $"'{Cell("source")}' is no energy source.", "A rule is about one source.", "Write it as in the ledger, such as wind.");
            }

            if (!TableKeys.TryParse<RuleMeasure>(Cell("measure"), out var measure))
            {
                faults.Add(where, $"'{Cell("measure")}' is no measure.", Nearest.Sentence(Cell("measure"), [.. Enum.GetValues<RuleMeasure>().Select(kind => kind.Key())]), "Correct the word.");
            }

            ZoneKind? layer = TableKeys.TryParse<ZoneKind>(Cell("layer"), out var kind) ? kind : null;
            if (layer is null && Cell("layer").Length > 0)
            {
                faults.Add(where, $"'{Cell("layer")}' is no layer of zones.", Nearest.Sentence(Cell("layer"), [.. Enum.GetValues<ZoneKind>().Select(zone => zone.Key())]), "Correct the word.");
            }

            if (!sources.TryGetValue(Cell("legal_source"), out var basis))
            {
                faults.Add(where, $"The source '{Cell("legal_source")}' has no entry.", Nearest.Sentence(Cell("legal_source"), [.. sources.Keys]), "Add it to data/sources.yaml.");
                continue;
            }

            var coefficient = Cell("value").Length == 0 ? null : Figure(reader, basis, where, faults);
            rules.Add(new LandRule(Cell("rule"), energy, measure, layer, coefficient?.Value, Cell("default") == "on", basis, Cell("where"), Cell("title"), Cell("title_nl"), coefficient));
        }

        return rules;
    }

    private static Coefficient? Figure(CsvReader reader, Source basis, string where, Faults faults)
    {
        double[] numbers = new double[4];
        string[] columns = ["value", "low", "high", "year"];
        for (int i = 0; i < columns.Length; i++)
        {
            if (!double.TryParse(reader.GetField(columns[i]), NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]))
            {
                faults.Add(where, $"{columns[i]} is '{reader.GetField(columns[i])}'.", "A rule with a value has low, high and year too.", "Correct the cell.");
                return null;
            }
        }

        if (!UnitOfMeasure.TryParse(reader.GetField("unit") ?? string.Empty, out var unit) || !(numbers[1] <= numbers[0] && numbers[0] <= numbers[2]))
        {
            faults.Add(where, $"The unit is '{reader.GetField("unit")}', low {numbers[1]}, value {numbers[0]}, high {numbers[2]}.", "A known unit; low <= value <= high.", "Correct the row.");
            return null;
        }

        return new Coefficient("rules", [reader.GetField("rule")!], numbers[0], numbers[1], numbers[2], unit!, (int)numbers[3], basis, reader.GetField("where") ?? string.Empty, reader.GetField("note") ?? string.Empty);
    }
}

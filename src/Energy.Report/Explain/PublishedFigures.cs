using Energy.Report.Parquet;

namespace Energy.Report.Explain;

/// <summary>The published figures of an area that a formula gives: its columns in the tables of buildings and neighbourhoods, and its rungs of the ladder.</summary>
internal sealed class PublishedFigures(TableReader buildings, TableReader neighbourhoods, TableReader potentials, string scenario, int year, IReadOnlySet<string> codes)
{
    private const int MostWords = 6;

    private static readonly string[] Additive = ["_m2", "_ha", "_gj_per_yr", "_mwh_per_yr", "_kwh_per_yr", "_m3_per_yr", "_kwp"];

    private static readonly Dictionary<int, string> SourceOf = new()
    {
        [24] = "rooftop_pv",
        [25] = "field_pv",
        [27] = "wind",
        [30] = "biomass",
        [31] = "ground_heat",
        [32] = "mine_water",
        [33] = "hydro",
        [34] = "waste_heat",
    };

    private readonly int[] buildingRows = [.. Enumerable.Range(0, buildings.Rows).Where(row => codes.Contains(buildings.Text("neighbourhood_code")[row]!))];
    private readonly int[] neighbourhoodRows = [.. Enumerable.Range(0, neighbourhoods.Rows).Where(row => codes.Contains(neighbourhoods.Text("neighbourhood_code")[row]!))];

    /// <summary>The figures of a formula.</summary>
    public IReadOnlyList<Term> Of(int formula)
    {
        var terms = new List<Term>();
        foreach (var column in ResultColumns.Buildings.Where(column => column.Formula == formula))
        {
            terms.AddRange(OfColumn(buildings, "buildings", buildingRows, column));
        }

        foreach (var column in ResultColumns.Neighbourhoods.Where(column => column.Formula == formula))
        {
            terms.AddRange(OfColumn(neighbourhoods, "neighbourhoods", neighbourhoodRows, column));
        }

        if (SourceOf.TryGetValue(formula, out string? source))
        {
            terms.AddRange(Rungs(source));
        }

        return terms;
    }

    private static IEnumerable<Term> OfColumn(TableReader table, string name, int[] rows, ResultColumn column)
    {
        string where = $"{name}.{column.Name}";
        switch (column.Kind)
        {
            case ColumnKind.Text:
                string?[] words = table.Text(column.Name);
                var counts = rows.Where(row => words[row] is not null).GroupBy(row => words[row]!).Select(group => (Word: group.Key, Count: group.Count())).OrderByDescending(group => group.Count).ThenBy(group => group.Word, StringComparer.Ordinal).ToArray();
                return column.Name == "neighbourhood_code" ? [new Term("buildings", rows.Length, string.Empty, where)] : counts.Take(MostWords).Select(group => new Term($"buildings with {group.Word}", group.Count, string.Empty, where));
            case ColumnKind.Flag:
                bool[] flags = table.Flag(column.Name);
                return [new Term("buildings where it holds", rows.Count(row => flags[row]), string.Empty, where)];
            case ColumnKind.Number when rows.Length == 1 || Array.Exists(Additive, unit => column.Name.EndsWith(unit, StringComparison.Ordinal) && !column.Name.Contains("_per_dwelling", StringComparison.Ordinal)):
                double[] numbers = table.Number(column.Name);
                double[] known = [.. rows.Select(row => numbers[row]).Where(number => !double.IsNaN(number))];
                return known.Length == 0 ? [] : [new Term(column.Meaning, known.Sum(), Unit(column.Name), rows.Length == 1 ? where : $"sum of {where}")];
            default:
                return [];
        }
    }

    private IEnumerable<Term> Rungs(string source)
    {
        string?[] scenarios = potentials.Text("scenario"), places = potentials.Text("neighbourhood_code"), sources = potentials.Text("source"), rungs = potentials.Text("rung");
        double[] yields = potentials.Number("yield_gj_per_yr");
        int[] years = potentials.Whole("year");
        foreach (string rung in new[] { "technical", "permitted", "deployed" })
        {
            int[] rows =
            [
                .. Enumerable.Range(0, potentials.Rows).Where(row => sources[row] == source && rungs[row] == rung && codes.Contains(places[row]!)
                    && scenarios[row] == (rung == "technical" ? "all" : scenario) && (rung == "technical" || years[row] == year)),
            ];
            int last = rung == "technical" && rows.Length > 0 ? rows.Where(row => years[row] <= year).Max(row => years[row]) : year;
            yield return new Term($"{source}, {rung}", rows.Where(row => years[row] == last).Sum(row => yields[row]), "GJ/yr", "potentials.yield_gj_per_yr");
        }
    }

    private static string Unit(string column) => Array.Find(Additive, unit => column.EndsWith(unit, StringComparison.Ordinal)) switch
    {
        "_m2" => "m2",
        "_ha" => "ha",
        "_gj_per_yr" => "GJ/yr",
        "_mwh_per_yr" => "MWh/yr",
        "_kwh_per_yr" => "kWh/yr",
        "_m3_per_yr" => "m3/yr",
        "_kwp" => "kWp",
        _ => column.EndsWith("_pct", StringComparison.Ordinal) ? "%" : string.Empty,
    };
}

using System.Globalization;
using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Runner.Compare;

/// <summary>
/// Makes the book of coefficients of an earlier run again. A run records what it used; what it did not use, but what other data may ask for, is taken from the tables
/// at hand.
/// </summary>
internal static class RecordedBook
{
    private const string PathKey = "for_year";

    /// <summary>The tables at hand with the rows that the run used put in.</summary>
    public static CoefficientBook Of(RecordedRun run, CoefficientBook atHand, IReadOnlyDictionary<string, Source> sources)
    {
        var used = run.Coefficients.Where(row => row.Table != RecordedCoefficient.Rules).ToLookup(row => row.Table);
        return new CoefficientBook(atHand.Tables.Select(table => new CoefficientTable(table.Name, table.KeyNames, Rows(table, [.. used[table.Name]], sources))));
    }

    /// <summary>How many rows a run has asked of a book that the recorded run did not use itself.</summary>
    public static int Borrowed(CoefficientBook asked, RecordedRun run)
    {
        var own = run.Coefficients.Select(row => (row.Table, row.Keys)).ToHashSet();
        return asked.Used.Count(row => !own.Contains((row.Table, row.KeyText)));
    }

    /// <summary>A source by its key; one that has no entry any more is known by its key alone.</summary>
    public static Source SourceOf(string id, IReadOnlyDictionary<string, Source> sources) =>
        sources.TryGetValue(id, out var source) ? source : new Source(id, SourceKind.Publication, id, id, 0, string.Empty, string.Empty, string.Empty, string.Empty);

    private static IEnumerable<Coefficient> Rows(CoefficientTable atHand, RecordedCoefficient[] recorded, IReadOnlyDictionary<string, Source> sources)
    {
        var fitting = recorded.Where(row => row.Keys.Split(" · ").Length == atHand.KeyNames.Count && UnitOfMeasure.TryParse(row.Unit, out _)).ToDictionary(row => row.Keys);
        var taken = new HashSet<string>();
        foreach (var row in atHand.Rows)
        {
            if (fitting.TryGetValue(row.KeyText, out var own))
            {
                taken.Add(own.Keys);
                yield return Row(own, sources);
            }
            else if (!IsReplaced(atHand, row, fitting.Values))
            {
                yield return row;
            }
        }

        foreach (var own in fitting.Values.Where(own => !taken.Contains(own.Keys)))
        {
            yield return Row(own, sources);
        }
    }

    private static Coefficient Row(RecordedCoefficient own, IReadOnlyDictionary<string, Source> sources) => UnitOfMeasure.TryParse(own.Unit, out var unit)
        ? new Coefficient(own.Table, own.Keys.Split(" · "), own.Value, own.Low, own.High, unit!, own.Year, SourceOf(own.Source, sources), own.Place, own.Note)
        : throw new InvalidOperationException($"The unit {own.Unit} has been looked at before.");

    /// <summary>Whether the run used other rows for the same thing: a path is used with all its points, and of years each has one row.</summary>
    private static bool IsReplaced(CoefficientTable table, Coefficient row, IEnumerable<RecordedCoefficient> recorded)
    {
        int path = table.KeyNames.ToList().IndexOf(PathKey);
        int from = table.KeyNames.ToList().FindIndex(key => key.EndsWith("_from", StringComparison.Ordinal));
        return (path >= 0 || from >= 0) && recorded.Select(own => own.Keys.Split(" · ")).Any(keys =>
            keys.Where((_, place) => place != path && (from < 0 || (place != from && place != from + 1)))
                .SequenceEqual(row.Keys.Where((_, place) => place != path && (from < 0 || (place != from && place != from + 1))))
            && (from < 0 || (Year(keys[from]) <= Year(row.Keys[from + 1]) && Year(row.Keys[from]) <= Year(keys[from + 1]))));
    }

    private static int Year(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}

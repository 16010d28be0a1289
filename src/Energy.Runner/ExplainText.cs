using System.Globalization;
using Energy.Report.Explain;

namespace Energy.Runner;

/// <summary>Tells how a published figure came about: the figures that go into it, the formulas behind it, their coefficients with source, and the columns where the chain begins.</summary>
internal static class ExplainText
{
    private const int Width = 118;

    /// <summary>So many rows of one table are told each; more are told together, unless all are asked for.</summary>
    private const int MostRows = 6;

    public static void Write(TextWriter to, Explanation explained, bool all)
    {
        to.WriteLine($"{explained.Indicator.Name} of {explained.Area} in {explained.Year}, scenario {explained.Scenario}: {Number(explained.Value)}{(explained.Label is { } label ? $" ({label})" : string.Empty)}");
        Wrap(to, 2, $"{explained.Indicator.Meaning}; formula {explained.Indicator.Formula}");
        if (explained.Terms.Count > 0)
        {
            to.WriteLine();
            to.WriteLine("from");
            WriteTerms(to, 2, explained.Terms);
            to.WriteLine(explained.Again is { } again ? $"  together {Number(again)}" : "  together nothing that can be reckoned");
        }
        else
        {
            Wrap(to, 2, "It is summed home by home or decided by criteria; what feeds it follows.");
        }

        foreach (var link in explained.Links)
        {
            WriteLink(to, link, all);
        }
    }

    private static void WriteLink(TextWriter to, Explanation.Link link, bool all)
    {
        to.WriteLine();
        to.WriteLine($"formula {link.Formula.Number}{(link.Formula.Title.Length > 0 ? $" {link.Formula.Title}" : string.Empty)}{(link.FedBy.Count > 0 ? $", fed by {string.Join(", ", link.FedBy)}" : string.Empty)}");
        Wrap(to, 2, link.Formula.Text);
        WriteTerms(to, 2, link.Figures);
        foreach (var setting in link.Settings)
        {
            Wrap(to, 2, $"{setting.Name}: {setting.Value}  [{setting.Place}]", 4);
        }

        foreach (var table in link.Coefficients.GroupBy(coefficient => coefficient.Table))
        {
            var rows = table.ToArray();
            if (all || rows.Length <= MostRows)
            {
                foreach (var row in rows)
                {
                    Wrap(to, 2, string.Create(CultureInfo.InvariantCulture, $"{row.Table} {row.Keys}: {row.Value} ({row.Low} to {row.High}) {row.Unit}; {Source(row)}"), 4);
                }
            }
            else
            {
                Wrap(to, 2, $"{table.Key}: {rows.Length} rows (--all tells them); {string.Join("; ", rows.Select(Source).Distinct())}", 4);
            }
        }

        foreach (var raw in link.Raw)
        {
            Wrap(to, 2, raw.File is null
                ? $"{raw.Column.Layer}.{raw.Column.Column}: this region has no such layer"
                : $"{raw.Column.Layer}.{raw.Column.Column}: {raw.File}, {raw.Year}, {raw.Publisher}{(raw.IsApproximation ? "; our own approximation" : string.Empty)}");
        }
    }

    private static string Source(Explanation.UsedCoefficient row) => row.IsAssumption ? $"assumption {row.Source}: {row.Title}" : $"{row.Source}: {row.Title}";

    private static void WriteTerms(TextWriter to, int indent, IReadOnlyList<Term> terms)
    {
        foreach (var term in terms)
        {
            Wrap(to, indent, $"{Number(term.Value),14} {term.Unit,-7} {term.What}  [{term.Where}]", indent + 23);
        }
    }

    private static string Number(double? value) => value is { } number ? number.ToString(Math.Abs(number) >= 1000 ? "#,0" : "0.####", CultureInfo.InvariantCulture) : "unknown";

    /// <summary>Writes a text in lines of a width; those after the first hang deeper when told so.</summary>
    private static void Wrap(TextWriter to, int indent, string text, int hanging = -1)
    {
        string margin = new(' ', indent);
        while (margin.Length + text.Length > Width && text.LastIndexOf(' ', Width - margin.Length) is var cut and > 0)
        {
            to.WriteLine(margin + text[..cut].TrimEnd());
            text = text[(cut + 1)..];
            margin = new string(' ', hanging < 0 ? indent : hanging);
        }

        to.WriteLine(margin + text);
    }
}

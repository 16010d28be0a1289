using System.Globalization;
using Energy.Report.Compare;
using Spectre.Console;

namespace Energy.Runner;

/// <summary>Says what changed between two runs, and why, as tables that can be mailed to a colleague.</summary>
internal static class CompareText
{
    private const int Width = 160;
    private const int MostInputs = 40;
    private const int MostCauses = 15;
    private const int MostNeighbourhoods = 5;
    private const int LongestText = 48;
    private const double Small = 0.01;

    private static readonly string[] Shown = ["demand_gj_per_yr", "saved_gj_per_yr", "renewable_gj_per_yr", "fossil_gj_per_yr", "co2_t_per_yr"];

    public static void Write(TextWriter to, RunComparison comparison)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(to), ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = Width;
        if (comparison.Inputs.Count == 0)
        {
            to.WriteLine("Both runs were made from the same data, coefficients, rules and scenarios, by the same version.");
        }
        else
        {
            console.Write(Inputs(comparison.Inputs));
            More(to, comparison.Inputs.Count, MostInputs, "input_changes.parquet");
        }

        if (comparison.Results.Count == 0)
        {
            to.WriteLine("No result changed.");
        }
        else
        {
            console.Write(Results(comparison));
        }

        WriteCauses(to, console, comparison);

        if (comparison.Concordance.Count > 0)
        {
            to.WriteLine($"Neighbourhoods changed: {comparison.Concordance.Select(link => link.Area).Distinct().Count()} areas are compared as the sum of their codes (concordance.parquet).");
        }

        if (comparison.Measured is { } measured)
        {
            console.Write(Measured(measured));
            to.WriteLine("What was said is of a year with normal weather: part of the difference is the weather of the year measured.");
            foreach (var total in measured.Where(total => total.Because is not null).DistinctBy(total => (total.Sector, total.Item)))
            {
                to.WriteLine($"Left out: {total.Sector} {total.Item}. {total.Because}");
            }
        }
    }

    private static void WriteCauses(TextWriter to, IAnsiConsole console, RunComparison comparison)
    {
        if (comparison.WhyNoCauses is { } why)
        {
            to.WriteLine($"The causes cannot be split. {why.Text}");
            return;
        }

        if (comparison.Causes.Count > 0)
        {
            console.Write(Causes(comparison));
        }

        foreach (var remark in comparison.Remarks)
        {
            to.WriteLine(remark.Text);
        }
    }

    private static void More(TextWriter to, int count, int shown, string table)
    {
        if (count > shown)
        {
            to.WriteLine($"And {count - shown} more, in {table}.");
        }
    }

    private static Table Inputs(IReadOnlyList<InputChange> changes)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("what", "of", "item", "was", "is");
        foreach (var change in changes.Take(MostInputs))
        {
            table.AddRow(Markup.Escape(change.Kind), Markup.Escape(change.Subject), Markup.Escape(change.Item), Markup.Escape(Cut(change.Before)), Markup.Escape(Cut(change.After)));
        }

        return table;
    }

    /// <summary>The region, and the neighbourhoods where most changed, in the target year.</summary>
    private static Table Results(RunComparison comparison)
    {
        var table = Numbers("scenario", "year", "area", "indicator", "was", "is", "change");
        var neighbourhoods = comparison.Results
            .Where(change => change.Key is { AreaLevel: "neighbourhood", Indicator: "fossil_gj_per_yr" } && change.Key.Year == comparison.Years[^1])
            .GroupBy(change => change.Key.Scenario)
            .SelectMany(changes => changes.OrderByDescending(change => Math.Abs(change.Change ?? 0)).ThenBy(change => change.Key.AreaCode, StringComparer.Ordinal).Take(MostNeighbourhoods));
        foreach (var change in comparison.Results.Where(change => change.Key.AreaLevel == "region" && Shown.Contains(change.Key.Indicator)).Concat(neighbourhoods))
        {
            table.AddRow(Markup.Escape(change.Key.Scenario), Year(change.Key.Year), Markup.Escape(change.Key.AreaCode), Markup.Escape(change.Key.Indicator), Number(change.Before), Number(change.After), Number(change.Change));
        }

        return table;
    }

    /// <summary>The parts of what changed for the region, largest first.</summary>
    private static Table Causes(RunComparison comparison)
    {
        var table = Numbers("scenario", "year", "cause", "indicator", "part of change");
        var figures = comparison.Causes.Where(part => part.Key is { AreaLevel: "region", Indicator: "fossil_gj_per_yr" or "co2_t_per_yr" }).GroupBy(part => part.Key);
        foreach (var parts in figures.OrderBy(parts => parts.Key.Scenario, StringComparer.Ordinal).ThenBy(parts => parts.Key.Year).ThenBy(parts => parts.Key.Indicator, StringComparer.Ordinal))
        {
            var ordered = parts.OrderByDescending(part => Math.Abs(part.Change)).ThenBy(part => part.Subject, StringComparer.Ordinal).ToArray();
            foreach (var part in ordered.Take(MostCauses))
            {
                table.AddRow(Markup.Escape(parts.Key.Scenario), Year(parts.Key.Year), Markup.Escape($"{part.Cause} {part.Subject}".TrimEnd()), Markup.Escape(parts.Key.Indicator), Number(part.Change));
            }

            if (ordered.Length > MostCauses)
            {
                table.AddRow(Markup.Escape(parts.Key.Scenario), Year(parts.Key.Year), $"{ordered.Length - MostCauses} smaller ones", Markup.Escape(parts.Key.Indicator), Number(ordered.Skip(MostCauses).Sum(part => part.Change)));
            }
        }

        return table;
    }

    private static Table Measured(IReadOnlyList<MeasuredTotal> totals)
    {
        var table = Numbers("scenario", "municipality", "total", "year", "said TJ", "measured TJ", "measured less said");
        foreach (var total in totals.Where(total => total.Because is null))
        {
            table.AddRow(Markup.Escape(total.Scenario), Markup.Escape(total.Municipality), Markup.Escape($"{total.Sector} {total.Item}"), Year(total.Year), Number(total.SaidTj), Number(total.MeasuredTj), Number(total.MeasuredTj - total.SaidTj));
        }

        return table;
    }

    /// <summary>A table whose columns after the fourth hold numbers.</summary>
    private static Table Numbers(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(columns);
        foreach (var column in table.Columns.Skip(4))
        {
            column.RightAligned();
        }

        return table;
    }

    private static string Cut(string? text) => text is null ? "-" : text.Length > LongestText ? text[..(LongestText - 3)] + "..." : text;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with two decimals; of a smaller one that is not nothing its first two digits.</summary>
    private static string Number(double? number) => number is not { } known ? "-" : known.ToString(known == 0 || Math.Abs(known) >= Small ? "#,0.##" : "G2", CultureInfo.InvariantCulture);
}

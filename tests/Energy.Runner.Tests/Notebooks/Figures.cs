using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Energy.Runner.Tests.Notebooks;

/// <summary>Figures as they stand in a text, and the line that says what a query gives.</summary>
internal static partial class Figures
{
    /// <summary>All figures of a text in its order, years of this century aside.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Figure().Matches(text).Select(match => match.Value).Where(figure => !Year().IsMatch(figure))];

    /// <summary>A value as texts write it.</summary>
    public static string Written(object? value) => value switch
    {
        string text => text,
        BigInteger whole => ((double)whole).ToString("#,0.####", CultureInfo.InvariantCulture),
        null => throw new ArgumentNullException(nameof(value), "A figure of an answer is missing."),
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("#,0.####", CultureInfo.InvariantCulture),
    };

    /// <summary>What a query gives, in the words that stand under it.</summary>
    public static string Line(IReadOnlyList<string> columns, int rows) =>
        string.Create(CultureInfo.InvariantCulture, $"*{rows:#,0} {(rows == 1 ? "row" : "rows")}: {string.Join(", ", columns.Select(column => $"`{column}`"))}.*");

    [GeneratedRegex(@"(?<![A-Za-z\d.,])\d{1,3}(,\d{3})+(\.\d+)?|(?<![A-Za-z\d.,])\d+(\.\d+)?")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\A20\d\d\z")]
    private static partial Regex Year();
}

using System.Text.RegularExpressions;

namespace Energy.Runner.Read;

/// <summary>Tells from the cells of a file whether its decimals stand behind a comma or a point. The settings of the machine have no say.</summary>
internal static partial class DecimalComma
{
    /// <summary>Whether more cells have a comma in a number than a point. A comma that separates cells is none.</summary>
    public static bool IsUsedIn(IEnumerable<string> lines, char separator)
    {
        if (separator == ',')
        {
            return false;
        }

        int commas = 0, points = 0;
        foreach (string cell in lines.SelectMany(line => line.Split(separator)).Select(cell => cell.Trim(' ', '"')))
        {
            commas += WithComma().IsMatch(cell) ? 1 : 0;

            // Three figures behind a point may be thousands: they prove nothing.
            points += WithPoint().IsMatch(cell) && !Grouped().IsMatch(cell) ? 1 : 0;
        }

        return commas > points;
    }

    /// <summary>A number of such a file with a point for its decimals: points between groups of three fall away.</summary>
    public static string ToPoint(string text) => (Grouped().IsMatch(text) ? text.Replace(".", string.Empty, StringComparison.Ordinal) : text).Replace(',', '.');

    [GeneratedRegex(@"^-?\d+(\.\d{3})*,\d+$")]
    private static partial Regex WithComma();

    [GeneratedRegex(@"^-?\d+\.\d+$")]
    private static partial Regex WithPoint();

    [GeneratedRegex(@"^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$")]
    private static partial Regex Grouped();
}

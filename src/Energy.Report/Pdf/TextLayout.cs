using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>Breaks text into lines.</summary>
internal static class TextLayout
{
    private static readonly RecentLines Wrapped = new(20_000);

    /// <summary>
    /// Lines no wider than a width; a word that is wider stands on a line of its own. A text is broken once, however often its height is asked shortly before it is drawn:
    /// measuring letters takes a fifth of the time of a report.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, SKFont font, float width) =>
        Wrapped.Of((text, font.Typeface, font.Size, width), font, Broken);

    /// <summary>A line as it is drawn: with the space that parts it from the next, without which a reader's software joins both words.</summary>
    public static string Drawn(IReadOnlyList<string> lines, int line) => line < lines.Count - 1 ? lines[line] + " " : lines[line];

    private static IReadOnlyList<string> Broken(string text, SKFont font, float width)
    {
        var lines = new List<string>();
        string line = string.Empty;
        // A number and its sign of per cent stay together.
        foreach (string word in text.Replace(" %", "\u00A0%", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && font.MeasureText(longer) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        lines.Add(line);
        return lines;
    }
}

using ScottPlot;
using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>The one font family of reports, shipped with the program: without it charts would be drawn without any text.</summary>
public static class ReportFonts
{
    /// <summary>The name of the family.</summary>
    public const string Family = "Lato";

    private static readonly Lazy<(SKTypeface Regular, SKTypeface Bold)> Typefaces = new(Load);

    /// <summary>Makes the charts use the family too. Call before the first chart.</summary>
    public static void Register() => _ = Typefaces.Value;

    /// <summary>A font of a size in points, with exact widths so that words do not touch.</summary>
    public static SKFont Of(float size, bool bold = false) => new(bold ? Typefaces.Value.Bold : Typefaces.Value.Regular, size)
    {
        Subpixel = true,
        LinearMetrics = true,
        Hinting = SKFontHinting.None,
    };

    /// <summary>Whether the family has a sign for every letter of a text.</summary>
    public static bool CanWrite(string text) => text.EnumerateRunes().All(rune => Typefaces.Value.Regular.GetGlyph(rune.Value) != 0 && Typefaces.Value.Bold.GetGlyph(rune.Value) != 0);

    private static (SKTypeface, SKTypeface) Load()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Fonts");
        Fonts.AddFontFile(Family, Path.Combine(folder, "Lato-Regular.ttf"), bold: false, italic: false);
        Fonts.AddFontFile(Family, Path.Combine(folder, "Lato-Bold.ttf"), bold: true, italic: false);
        Fonts.Default = Fonts.Sans = Family;
        return (Fonts.GetTypeface(Family, bold: false, italic: false), Fonts.GetTypeface(Family, bold: true, italic: false));
    }
}

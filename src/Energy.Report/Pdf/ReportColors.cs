using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>The one palette of reports: told apart by colour-blind readers (Okabe and Ito) and, by lightness, in grey.</summary>
public static class ReportColors
{
    /// <summary>Text.</summary>
    public static readonly SKColor Ink = new(0x22, 0x22, 0x22);

    /// <summary>Lesser text and rules.</summary>
    public static readonly SKColor Faint = new(0x70, 0x70, 0x70);

    /// <summary>Lines of tables and borders.</summary>
    public static readonly SKColor Line = new(0xC8, 0xC8, 0xC8);

    /// <summary>Rows and land.</summary>
    public static readonly SKColor Ground = new(0xF3, 0xF1, 0xEC);

    /// <summary>Headings and what is saved.</summary>
    public static readonly SKColor Saved = new(0x56, 0xB4, 0xE9);

    /// <summary>What is renewed.</summary>
    public static readonly SKColor Renewable = new(0x00, 0x9E, 0x73);

    /// <summary>What is left to fossil fuel.</summary>
    public static readonly SKColor Fossil = new(0x4A, 0x4A, 0x4A);

    /// <summary>What could be beside what is: a tint of the colour of headings.</summary>
    public static readonly SKColor Possible = new(0x9D, 0xBF, 0xD6);

    /// <summary>Headings.</summary>
    public static readonly SKColor Heading = new(0x00, 0x4B, 0x7A);

    /// <summary>Warnings and what deserves attention.</summary>
    public static readonly SKColor Accent = new(0xD5, 0x5E, 0x00);

    /// <summary>One colour for each of up to seven things side by side.</summary>
    public static IReadOnlyList<SKColor> Series { get; } =
    [
        new(0x00, 0x72, 0xB2), new(0xE6, 0x9F, 0x00), new(0x00, 0x9E, 0x73), new(0xCC, 0x79, 0xA7), new(0x56, 0xB4, 0xE9), new(0xD5, 0x5E, 0x00), new(0xF0, 0xE4, 0x42),
    ];

    /// <summary>From little to much, light to dark.</summary>
    private static readonly SKColor[] Ramp = [new(0xFD, 0xF3, 0xD0), new(0xB8, 0xDE, 0xC0), new(0x5F, 0xB8, 0xB5), new(0x2A, 0x7F, 0xA0), new(0x1B, 0x3F, 0x6B)];

    /// <summary>The colour of one of so many classes, from little to much.</summary>
    public static SKColor Step(int place, int classes)
    {
        float along = classes > 1 ? (float)place / (classes - 1) * (Ramp.Length - 1) : 0;
        int below = Math.Min((int)along, Ramp.Length - 2);
        float part = along - below;
        byte Mix(byte from, byte to) => (byte)Math.Round(from + ((to - from) * part));
        return new SKColor(Mix(Ramp[below].Red, Ramp[below + 1].Red), Mix(Ramp[below].Green, Ramp[below + 1].Green), Mix(Ramp[below].Blue, Ramp[below + 1].Blue));
    }

    /// <summary>The same colour for charts.</summary>
    public static ScottPlot.Color ForChart(this SKColor color) => new(color.Red, color.Green, color.Blue, color.Alpha);
}

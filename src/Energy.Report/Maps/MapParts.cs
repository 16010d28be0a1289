using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Maps;

/// <summary>What every map has: borders, a scale bar, north, and hatching that tells areas apart without colour.</summary>
internal static class MapParts
{
    private const float TextSize = 7.5f;
    private const int UsualBar = 2000;
    private const float ShortestUsualBar = 12;
    private const float ShortestLongBar = 26;

    private static readonly int[] LongBars = [5000, 10_000, 20_000, 50_000, 100_000];

    /// <summary>Borders of neighbourhoods.</summary>
    public static void Borders(SKCanvas canvas, MapView view, IReadOnlyList<NeighbourhoodArea> neighbourhoods, SKColor color, float width)
    {
        using var line = new SKPaint { Color = color, StrokeWidth = width, IsStroke = true, IsAntialias = true };
        foreach (var neighbourhood in neighbourhoods)
        {
            using var path = view.Path(neighbourhood.Outline);
            canvas.DrawPath(path, line);
        }
    }

    /// <summary>Fills a shape with one colour.</summary>
    public static void Fill(SKCanvas canvas, SKPath path, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawPath(path, paint);
    }

    /// <summary>A bar of two kilometres, or of as many more as it takes to be seen, and an arrow to the north, with their lower left corner at a point.</summary>
    public static void ScaleAndNorth(SKCanvas canvas, MapView view, SKPoint at)
    {
        int metres = UsualBar;
        if (UsualBar * view.PointsPerMetre < ShortestUsualBar)
        {
            metres = LongBars.FirstOrDefault(bar => bar * view.PointsPerMetre >= ShortestLongBar, LongBars[^1]);
            using var ground = new SKPaint { Color = SKColors.White.WithAlpha(220) };
            canvas.DrawRect(new SKRect(at.X - 4, at.Y - 28, at.X + (metres * view.PointsPerMetre) + 28, at.Y + 4), ground);
        }

        ScaleAndNorth(canvas, view, at, metres);
    }

    /// <summary>A bar of so many metres and an arrow to the north, with their lower left corner at a point.</summary>
    public static void ScaleAndNorth(SKCanvas canvas, MapView view, SKPoint at, int metres)
    {
        using var line = new SKPaint { Color = ReportColors.Ink, StrokeWidth = 1, IsStroke = true, IsAntialias = true };
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        using var font = ReportFonts.Of(TextSize);
        float length = metres * view.PointsPerMetre;
        canvas.DrawLine(at.X, at.Y, at.X + length, at.Y, line);
        canvas.DrawLine(at.X, at.Y - 3, at.X, at.Y + 3, line);
        canvas.DrawLine(at.X + length, at.Y - 3, at.X + length, at.Y + 3, line);
        canvas.DrawText(metres < 1000 ? $"{metres} m" : $"{metres / 1000} km", at.X + (length / 2), at.Y - 4, SKTextAlign.Center, font, ink);
        using var arrow = new SKPath();
        arrow.MoveTo(at.X + length + 18, at.Y - 16);
        arrow.LineTo(at.X + length + 22, at.Y);
        arrow.LineTo(at.X + length + 18, at.Y - 4);
        arrow.LineTo(at.X + length + 14, at.Y);
        arrow.Close();
        canvas.DrawPath(arrow, ink);
        canvas.DrawText("N", at.X + length + 18, at.Y - 18, SKTextAlign.Center, font, ink);
    }

    /// <summary>Fills a path with parallel lines.</summary>
    public static void Hatch(SKCanvas canvas, SKPath path, SKColor color, float spacing, float angle, float width = 0.7f)
    {
        using var line = new SKPaint { Color = color, StrokeWidth = width, IsStroke = true, IsAntialias = true };
        canvas.Save();
        canvas.ClipPath(path, antialias: true);
        var box = path.Bounds;
        float reach = box.Width + box.Height;
        canvas.Translate(box.MidX, box.MidY);
        canvas.RotateDegrees(angle);
        for (float y = -reach / 2; y <= reach / 2; y += spacing)
        {
            canvas.DrawLine(-reach / 2, y, reach / 2, y, line);
        }

        canvas.Restore();
    }

    /// <summary>Names of neighbourhoods where there is room: those with most homes first, none on another.</summary>
    public static void Names(SKCanvas canvas, MapView view, IReadOnlyList<NeighbourhoodArea> neighbourhoods, int most)
    {
        using var font = ReportFonts.Of(TextSize);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        var taken = new List<SKRect>();
        foreach (var neighbourhood in neighbourhoods.OrderByDescending(neighbourhood => neighbourhood.Dwellings))
        {
            var inside = neighbourhood.Outline.InteriorPoint;
            var at = view.At(inside.X, inside.Y);
            float half = font.MeasureText(neighbourhood.Name) / 2;
            var box = new SKRect(at.X - half - 2, at.Y - TextSize, at.X + half + 2, at.Y + 3);
            if (taken.Count < most && !taken.Any(other => other.IntersectsWith(box)))
            {
                taken.Add(box);
                Name(canvas, neighbourhood.Name, at, font, ink);
            }
        }
    }

    /// <summary>A name around the middle of its foot, with a light edge that is drawn and not written: a reader of the text meets the name once.</summary>
    public static void Name(SKCanvas canvas, string name, SKPoint at, SKFont font, SKPaint ink)
    {
        using var halo = new SKPaint { Color = SKColors.White.WithAlpha(210), StrokeWidth = 2.2f, IsStroke = true, StrokeJoin = SKStrokeJoin.Round, IsAntialias = true };
        using var letters = font.GetTextPath(name, new SKPoint(at.X - (font.MeasureText(name) / 2), at.Y));
        canvas.DrawPath(letters, halo);
        canvas.DrawText(name, at, SKTextAlign.Center, font, ink);
    }

    /// <summary>What every map must say of its outlines.</summary>
    public static string SourceLine(ReportData data) => data.Facts.IsApproximation
        ? data.Language.Say(
            "Contouren, panden en kaartlagen zijn een eigen benadering, geen meting. Namen, codes en kerncijfers: CBS.",
            "Outlines, buildings and map layers are our own approximation, not a measurement. Names, codes and key figures: CBS.")
        : data.Language.Say("Contouren: CBS en Kadaster.", "Outlines: CBS and Kadaster.")
            + (data.Facts.HasApproximatedLayersOnly ? data.Language.Say(" Een deel van de kaartlagen is een eigen benadering; zie Herkomst.", " Some of the map layers are our own approximation; see Provenance.") : string.Empty);

    /// <summary>A number of a map's legend.</summary>
    public static string Step(Language language, double value) => language.Number(value, value < 1 ? 2 : value < 10 ? 1 : 0);
}

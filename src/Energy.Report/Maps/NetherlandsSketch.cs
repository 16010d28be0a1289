using Energy.Report.Pdf;
using NetTopologySuite.Geometries;
using SkiaSharp;

namespace Energy.Report.Maps;

/// <summary>Where a region lies in the Netherlands: a sketch of our own by some sixty places along border and coast, good for finding the region and for nothing else.</summary>
internal static class NetherlandsSketch
{
    private const double MetresPerUnit = 1000;
    private const float SmallestRegion = 5;
    private const double LargestPart = 0.3;

    /// <summary>Border and coast in kilometres of RD New, from Vaals with the clock.</summary>
    private static readonly (int X, int Y)[] Border =
    [
        (199, 308), (177, 309), (176, 318), (181, 333), (186, 345), (175, 352), (167, 362), (143, 374), (123, 382), (97, 384), (82, 378), (63, 364), (46, 368), (15, 376),
        (19, 384), (30, 386), (19, 396), (37, 414), (50, 427), (68, 444), (78, 458), (96, 488), (101, 498), (108, 530), (111, 553), (131, 550), (151, 561), (157, 577), (187, 601), (208, 603), (250, 608), (260, 592),
        (277, 578), (276, 560), (268, 543), (267, 528), (255, 518), (243, 519), (239, 509), (254, 497), (268, 490), (270, 473), (255, 460), (252, 441), (236, 433), (222, 431), (204, 430),
        (197, 421), (203, 408), (211, 394), (212, 376), (205, 362), (208, 352), (194, 340), (192, 334), (199, 328), (204, 319),
    ];

    /// <summary>The lake behind the dike.</summary>
    private static readonly (int X, int Y)[] Lake =
    [
        (131, 549), (151, 560), (156, 545), (176, 540), (169, 520), (158, 503), (140, 487), (130, 485), (133, 517), (149, 524), (137, 530),
    ];

    /// <summary>Whether a region is so much of the country that a sketch of where it lies tells nothing.</summary>
    public static bool IsMostOf(Envelope region) => region.Area > LargestPart * Extent.Area;

    /// <summary>Draws the sketch in a frame, with a dot, or the extent where that is large, at the region.</summary>
    public static void Draw(SKCanvas canvas, Envelope region, SKRect frame)
    {
        var view = new MapView(Extent, frame);
        using var ground = new SKPaint { Color = ReportColors.Ground, IsAntialias = true };
        using var line = new SKPaint { Color = ReportColors.Faint, StrokeWidth = 0.7f, IsStroke = true, StrokeJoin = SKStrokeJoin.Round, IsAntialias = true };
        using var water = new SKPaint { Color = SKColors.White, IsAntialias = true };
        using var accent = new SKPaint { Color = ReportColors.Accent, IsAntialias = true };
        using var border = Path(view, Border);
        using var lake = Path(view, Lake);
        canvas.DrawPath(border, ground);
        canvas.DrawPath(lake, water);
        canvas.DrawPath(border, line);
        canvas.DrawPath(lake, line);
        var middle = view.At(region.Centre.X, region.Centre.Y);
        float width = Math.Max(SmallestRegion, (float)region.Width * view.PointsPerMetre);
        float height = Math.Max(SmallestRegion, (float)region.Height * view.PointsPerMetre);
        canvas.DrawOval(middle, new SKSize(width / 2, height / 2), accent);
    }

    private static Envelope Extent => new([.. Border.Select(corner => new Coordinate(corner.X * MetresPerUnit, corner.Y * MetresPerUnit))]);

    private static SKPath Path(MapView view, (int X, int Y)[] places)
    {
        var path = new SKPath();
        for (int place = 0; place < places.Length; place++)
        {
            var at = view.At(places[place].X * MetresPerUnit, places[place].Y * MetresPerUnit);
            if (place == 0)
            {
                path.MoveTo(at);
            }
            else
            {
                path.LineTo(at);
            }
        }

        path.Close();
        return path;
    }
}

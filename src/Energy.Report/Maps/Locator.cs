using Energy.Report.Data;
using Energy.Report.Pdf;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Simplify;
using SkiaSharp;

namespace Energy.Report.Maps;

/// <summary>Where a neighbourhood lies in its region. Made once for all neighbourhoods: the outline of the region is the same for each.</summary>
internal sealed class Locator
{
    private const float Smallest = 7;
    private const double ToleranceM = 20;

    private readonly Geometry region;
    private readonly Envelope extent;

    /// <summary>A locator of the neighbourhoods of a region.</summary>
    public Locator(IReadOnlyList<NeighbourhoodArea> neighbourhoods)
    {
        var whole = OverlayNGRobust.Union(neighbourhoods.Select(neighbourhood => neighbourhood.Outline).ToArray());
        region = DouglasPeuckerSimplifier.Simplify(whole, ToleranceM);
        extent = whole.EnvelopeInternal;
    }

    /// <summary>Draws the region in a frame, with a neighbourhood filled, and ringed where it is small.</summary>
    public void Draw(SKCanvas canvas, NeighbourhoodArea neighbourhood, SKRect frame)
    {
        var view = new MapView(extent, frame);
        using var ground = new SKPaint { Color = ReportColors.Ground, IsAntialias = true };
        using var line = new SKPaint { Color = ReportColors.Faint, StrokeWidth = 0.6f, IsStroke = true, IsAntialias = true };
        using var accent = new SKPaint { Color = ReportColors.Accent, IsAntialias = true };
        using var around = view.Path(region);
        canvas.DrawPath(around, ground);
        canvas.DrawPath(around, line);
        using var path = view.Path(DouglasPeuckerSimplifier.Simplify(neighbourhood.Outline, ToleranceM / 2));
        canvas.DrawPath(path, accent);
        var box = path.Bounds;
        if (Math.Max(box.Width, box.Height) < Smallest)
        {
            using var ring = new SKPaint { Color = ReportColors.Accent, StrokeWidth = 1, IsStroke = true, IsAntialias = true };
            canvas.DrawCircle(box.MidX, box.MidY, Smallest, ring);
        }
    }
}

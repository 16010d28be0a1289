using Energy.Report.Data;
using Energy.Report.Pdf;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Simplify;
using SkiaSharp;

namespace Energy.Report.Maps;

/// <summary>One neighbourhood with those around it, and the zones for heat that lie there.</summary>
internal static class NeighbourhoodMap
{
    private const float TextSize = 7;
    private const float LongestBar = 56;
    private const double MarginAbove = 0.22;
    private const double MarginBelow = 0.45;
    private const double LeastExtentM = 500;
    private const int Tries = 9;

    private static readonly SKColor Own = new(0xFF, 0xE0, 0x8A);
    private static readonly SKColor MineWater = ReportColors.Series[0];
    private static readonly SKColor HeatNetwork = ReportColors.Series[3];
    private static readonly int[] Bars = [5000, 2000, 1000, 500, 200, 100];

    /// <summary>Draws the map in a frame.</summary>
    public static void Draw(SKCanvas canvas, ReportData data, NeighbourhoodArea neighbourhood, SKRect frame)
    {
        var view = new MapView(Extent(neighbourhood.Outline.EnvelopeInternal, frame), frame);
        var shown = view.Shown(frame);
        NeighbourhoodArea[] around = [.. data.Neighbourhoods.Where(other => other.Outline.EnvelopeInternal.Intersects(shown))];
        canvas.Save();
        canvas.ClipRect(frame);
        foreach (var other in around)
        {
            using var path = Path(view, other.Outline);
            using var fill = new SKPaint { Color = other == neighbourhood ? Own : ReportColors.Ground, IsAntialias = true };
            canvas.DrawPath(path, fill);
        }

        Zones(canvas, view, data, shown);
        foreach (var other in around)
        {
            Line(canvas, view, other.Outline, ReportColors.Faint, 0.5f);
        }

        Line(canvas, view, neighbourhood.Outline, ReportColors.Ink, 1.6f);
        canvas.Restore();
        using var border = new SKPaint { Color = ReportColors.Line, StrokeWidth = 0.6f, IsStroke = true, IsAntialias = true };
        canvas.DrawRect(frame, border);
        var bar = Scale(canvas, view, frame);
        Names(canvas, view, around.Where(other => other != neighbourhood), frame, bar);
    }

    /// <summary>What the marks of the map mean, below each other from a point.</summary>
    public static void DrawLegend(SKCanvas canvas, ReportData data, NeighbourhoodArea neighbourhood, SKRect frame, float x, float y)
    {
        var shown = new MapView(Extent(neighbourhood.Outline.EnvelopeInternal, frame), frame).Shown(frame);
        using var font = ReportFonts.Of(TextSize);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        Row(data.Language.Say("deze buurt", "this area"), path => Fill(canvas, path, Own), ReportColors.Ink);
        foreach (var (layer, color, angle) in new[] { ("mine_water", MineWater, 45f), ("district_heat", HeatNetwork, -45f) })
        {
            if (data.Zones.Any(zone => zone.Layer == layer && zone.Outline.EnvelopeInternal.Intersects(shown)))
            {
                Row(data.Language.Word(layer), path => MapParts.Hatch(canvas, path, color, 3, angle), color);
            }
        }

        void Row(string text, Action<SKPath> fill, SKColor color)
        {
            using var path = new SKPath();
            path.AddRect(new SKRect(x, y - 7, x + 12, y + 1));
            fill(path);
            using var line = new SKPaint { Color = color, StrokeWidth = 0.8f, IsStroke = true, IsAntialias = true };
            canvas.DrawPath(path, line);
            canvas.DrawText(text, x + 17, y, SKTextAlign.Left, font, ink);
            y += 12;
        }
    }

    /// <summary>The extent of a neighbourhood with a margin, in the proportions of the frame; below it there is room for the scale bar.</summary>
    private static Envelope Extent(Envelope box, SKRect frame)
    {
        double height = Math.Max(LeastExtentM, Math.Max(box.Height, box.Width * frame.Height / frame.Width) * (1 + MarginAbove + MarginBelow));
        double width = height * frame.Width / frame.Height;
        var middle = box.Centre;
        double bottom = middle.Y - (height / 2) - (height * (MarginBelow - MarginAbove) / 2 / (1 + MarginAbove + MarginBelow));
        return new Envelope(middle.X - (width / 2), middle.X + (width / 2), bottom, bottom + height);
    }

    private static void Zones(SKCanvas canvas, MapView view, ReportData data, Envelope shown)
    {
        foreach (var zone in data.Zones.Where(zone => zone.Layer is "mine_water" or "district_heat" && zone.Outline.EnvelopeInternal.Intersects(shown)))
        {
            bool mine = zone.Layer == "mine_water";
            var color = mine ? MineWater : HeatNetwork;
            // Hatching a whole zone would draw far beyond the frame.
            using var path = Path(view, Within(zone.Outline, shown));
            MapParts.Hatch(canvas, path, color, 4, mine ? 45 : -45, 0.6f);
            Line(canvas, view, zone.Outline, color, 1);
        }
    }

    private static SKRect Scale(SKCanvas canvas, MapView view, SKRect frame)
    {
        int metres = Bars.FirstOrDefault(bar => bar * view.PointsPerMetre <= LongestBar, Bars[^1]);
        float length = metres * view.PointsPerMetre;
        var box = new SKRect(frame.Left + 1, frame.Bottom - 32, frame.Left + length + 36, frame.Bottom - 1);
        using var ground = new SKPaint { Color = SKColors.White.WithAlpha(220) };
        canvas.DrawRect(box, ground);
        MapParts.ScaleAndNorth(canvas, view, new SKPoint(frame.Left + 6, frame.Bottom - 6), metres);
        return box;
    }

    /// <summary>Names of the neighbourhoods around where there is room: within what is seen of each, none on another.</summary>
    private static void Names(SKCanvas canvas, MapView view, IEnumerable<NeighbourhoodArea> around, SKRect frame, SKRect bar)
    {
        using var font = ReportFonts.Of(TextSize);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        var window = view.Shown(new SKRect(frame.Left + 2, frame.Top + 2, frame.Right - 2, frame.Bottom - 2));
        foreach (var (name, seen) in around
            .Select(other => (other.Name, Seen: Largest(Within(other.Outline, window))))
            .Where(other => other.Seen is not null)
            .OrderByDescending(other => other.Seen!.Area).ThenBy(other => other.Name, StringComparer.Ordinal))
        {
            if (PlaceOf(view, seen!, font.MeasureText(name) + 2, bar) is { } at)
            {
                MapParts.Name(canvas, name, at, font, ink);
            }
        }
    }

    /// <summary>The middle of the foot of a name that lies wholly within what is seen; null where there is no room.</summary>
    private static SKPoint? PlaceOf(MapView view, Polygon seen, float width, SKRect bar)
    {
        var box = seen.EnvelopeInternal;
        double tall = (TextSize + 1) / view.PointsPerMetre;
        double wide = width / view.PointsPerMetre;
        var centre = seen.Centroid;
        var tries = Enumerable.Range(0, Tries * Tries)
            .Select(place => new Coordinate(box.MinX + (box.Width * ((place % Tries) + 0.5) / Tries), box.MinY + (box.Height * ((place / Tries) + 0.5) / Tries)))
            .OrderBy(at => at.Distance(centre.Coordinate));
        foreach (var at in tries)
        {
            var foot = view.At(at.X, at.Y - (tall / 2));
            var covered = new SKRect(foot.X - (width / 2), foot.Y - TextSize, foot.X + (width / 2), foot.Y + 2);
            if (!covered.IntersectsWith(bar) && seen.Contains(seen.Factory.ToGeometry(new Envelope(at.X - (wide / 2), at.X + (wide / 2), at.Y - (tall / 2), at.Y + (tall / 2)))))
            {
                return foot;
            }
        }

        return null;
    }

    /// <summary>What of an outline lies within a window, however its border was drawn.</summary>
    private static Geometry Within(Geometry outline, Envelope window) => OverlayNGRobust.Overlay(outline, outline.Factory.ToGeometry(window), SpatialFunction.Intersection);

    private static Polygon? Largest(Geometry seen) => Enumerable.Range(0, seen.NumGeometries).Select(seen.GetGeometryN).OfType<Polygon>().Where(part => part.Area > 0).MaxBy(part => part.Area);

    /// <summary>An outline without what cannot be seen at this scale, so that a surveyed border does not make the file large.</summary>
    private static SKPath Path(MapView view, Geometry outline) => view.Path(DouglasPeuckerSimplifier.Simplify(outline, 0.25 / view.PointsPerMetre));

    private static void Fill(SKCanvas canvas, SKPath path, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawPath(path, paint);
    }

    private static void Line(SKCanvas canvas, MapView view, Geometry outline, SKColor color, float width)
    {
        using var path = Path(view, outline);
        using var line = new SKPaint { Color = color, StrokeWidth = width, IsStroke = true, StrokeJoin = SKStrokeJoin.Round, IsAntialias = true };
        canvas.DrawPath(path, line);
    }
}

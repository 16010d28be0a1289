using Energy.Report.Data;
using NetTopologySuite.Geometries;
using SkiaSharp;

namespace Energy.Report.Maps;

/// <summary>Where places in RD New come to stand on a piece of page.</summary>
internal sealed class MapView
{
    private const double LeastSize = 4;
    private const float GridsPerPoint = 4;

    private readonly double minX;
    private readonly double maxY;
    private readonly SKPoint corner;

    /// <summary>A view in which all neighbourhoods fit a rectangle.</summary>
    public MapView(IReadOnlyList<NeighbourhoodArea> neighbourhoods, SKRect frame)
        : this(Around(neighbourhoods), frame)
    {
    }

    /// <summary>A view in which an extent fits a rectangle.</summary>
    public MapView(Envelope extent, SKRect frame)
    {
        PointsPerMetre = (float)Math.Min(frame.Width / extent.Width, frame.Height / extent.Height);
        minX = extent.MinX;
        maxY = extent.MaxY;
        corner = new SKPoint(
            frame.Left + ((frame.Width - ((float)extent.Width * PointsPerMetre)) / 2),
            frame.Top + ((frame.Height - ((float)extent.Height * PointsPerMetre)) / 2));
    }

    /// <summary>The scale.</summary>
    public float PointsPerMetre { get; }

    /// <summary>What of RD New a rectangle of the page shows.</summary>
    public Envelope Shown(SKRect frame) => new(
        minX + ((frame.Left - corner.X) / PointsPerMetre), minX + ((frame.Right - corner.X) / PointsPerMetre), maxY - ((frame.Bottom - corner.Y) / PointsPerMetre), maxY - ((frame.Top - corner.Y) / PointsPerMetre));

    /// <summary>Where a place comes to stand.</summary>
    public SKPoint At(double x, double y) => new(corner.X + ((float)(x - minX) * PointsPerMetre), corner.Y + ((float)(maxY - y) * PointsPerMetre));

    /// <summary>The outline of a polygon or several, holes left out.</summary>
    public SKPath Path(Geometry geometry)
    {
        var path = new SKPath { FillType = SKPathFillType.EvenOdd };
        for (int part = 0; part < geometry.NumGeometries; part++)
        {
            if (geometry.GetGeometryN(part) is Polygon polygon)
            {
                AddRing(path, polygon.ExteriorRing);
                foreach (var hole in polygon.InteriorRings)
                {
                    AddRing(path, hole);
                }
            }
            else if (geometry.GetGeometryN(part) is LineString line)
            {
                AddLine(path, line);
            }
        }

        return path;
    }

    /// <summary>
    /// Adds outlines to a path, on a grid of a quarter of a point. Neighbours share their corners, so they keep touching; what is smaller than the grid leaves no points behind, so that thousands of
    /// outlines do not make a page large.
    /// </summary>
    public void AddCoarsely(SKPath path, Geometry geometry)
    {
        for (int part = 0; part < geometry.NumGeometries; part++)
        {
            if (geometry.GetGeometryN(part) is Polygon polygon)
            {
                AddCoarseRing(path, polygon.ExteriorRing);
                foreach (var hole in polygon.InteriorRings)
                {
                    AddCoarseRing(path, hole);
                }
            }
        }
    }

    /// <summary>Whether neighbourhoods are so small on the page that borders would hide what lies between them.</summary>
    public bool IsCrowded(IReadOnlyList<NeighbourhoodArea> neighbourhoods) =>
        neighbourhoods.Average(area => Math.Sqrt(area.Outline.EnvelopeInternal.Area)) * PointsPerMetre < LeastSize;

    /// <summary>The extent of all neighbourhoods together.</summary>
    public static Envelope Around(IReadOnlyList<NeighbourhoodArea> neighbourhoods)
    {
        var extent = new Envelope();
        foreach (var neighbourhood in neighbourhoods)
        {
            extent.ExpandToInclude(neighbourhood.Outline.EnvelopeInternal);
        }

        return extent;
    }

    private void AddRing(SKPath path, LineString ring)
    {
        AddLine(path, ring);
        path.Close();
    }

    private void AddCoarseRing(SKPath path, LineString ring)
    {
        var points = ring.CoordinateSequence;
        var kept = new List<SKPoint>();
        for (int i = 0; i < points.Count - 1; i++)
        {
            var exact = At(points.GetX(i), points.GetY(i));
            var at = new SKPoint(MathF.Round(exact.X * GridsPerPoint) / GridsPerPoint, MathF.Round(exact.Y * GridsPerPoint) / GridsPerPoint);
            if (kept.Count == 0 || kept[^1] != at)
            {
                kept.Add(at);
            }
        }

        if (kept.Count > 2)
        {
            path.AddPoly([.. kept], close: true);
        }
    }

    private void AddLine(SKPath path, LineString line)
    {
        var points = line.CoordinateSequence;
        for (int i = 0; i < points.Count; i++)
        {
            var at = At(points.GetX(i), points.GetY(i));
            if (i == 0)
            {
                path.MoveTo(at);
            }
            else
            {
                path.LineTo(at);
            }
        }
    }
}

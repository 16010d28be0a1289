using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Polygonize;
using NetTopologySuite.Operation.Union;

namespace Energy.Generator;

/// <summary>
/// Draws outlines of our own: every place belongs to the neighbourhood whose rounded centre is nearest, with weights chosen so that each gets its rounded
/// area (a power diagram), inside a coarse municipal outline. No published vertex is used.
/// </summary>
internal static class NeighbourhoodOutlines
{
    private const int Rounds = 500;
    private const double GridPerM = 100;

    public static (Geometry Municipality, Geometry[] Neighbourhoods) Draw(Tables tables)
    {
        var factory = new GeometryFactory(new PrecisionModel(GridPerM), 28992);
        var ring = tables.Outline.Append(tables.Outline[0]).Select(point => new Coordinate(point.X, point.Y)).ToArray();
        var municipality = factory.CreatePolygon(ring);
        double[] wanted = [.. tables.Neighbourhoods.Select(row => row.AreaHa)];
        double scale = municipality.Area / 10_000 / wanted.Sum();
        var weights = new double[wanted.Length];
        for (int round = 0; round < Rounds; round++)
        {
            double step = (3000 * Math.Pow(0.99, round)) + 200;
            double[] areas = [.. Enumerable.Range(0, wanted.Length).Select(b => Cell(tables, weights, b, municipality).Area / 10_000)];
            for (int b = 0; b < wanted.Length; b++)
            {
                weights[b] += step * ((wanted[b] * scale) - areas[b]);
            }
        }

        return (municipality, WithoutGaps(tables, weights, municipality, factory));
    }

    /// <summary>The place of the neighbourhood to which a point belongs.</summary>
    private static int Owner(Tables tables, double[] weights, Coordinate point)
    {
        int best = 0;
        double nearest = double.PositiveInfinity;
        for (int b = 0; b < weights.Length; b++)
        {
            double dx = point.X - tables.Neighbourhoods[b].CentreX;
            double dy = point.Y - tables.Neighbourhoods[b].CentreY;
            double distance = (dx * dx) + (dy * dy) - weights[b];
            if (distance < nearest)
            {
                nearest = distance;
                best = b;
            }
        }

        return best;
    }

    private static Geometry Cell(Tables tables, double[] weights, int b, Polygon municipality)
    {
        var extent = municipality.EnvelopeInternal;
        var corners = new List<Coordinate>
        {
            new(extent.MinX - 1, extent.MinY - 1), new(extent.MaxX + 1, extent.MinY - 1), new(extent.MaxX + 1, extent.MaxY + 1), new(extent.MinX - 1, extent.MaxY + 1),
        };
        for (int other = 0; other < weights.Length && corners.Count > 0; other++)
        {
            if (other != b)
            {
                corners = Cut(corners, tables.Neighbourhoods[b], weights[b], tables.Neighbourhoods[other], weights[other]);
            }
        }

        return corners.Count < 3 ? municipality.Factory.CreatePolygon() : municipality.Factory.CreatePolygon([.. corners, corners[0].Copy()]).Intersection(municipality);
    }

    /// <summary>Keeps the side of the line between two centres that belongs to the first.</summary>
    private static List<Coordinate> Cut(List<Coordinate> corners, NeighbourhoodRow mine, double myWeight, NeighbourhoodRow other, double otherWeight)
    {
        double nx = 2 * (other.CentreX - mine.CentreX);
        double ny = 2 * (other.CentreY - mine.CentreY);
        double limit = (other.CentreX * other.CentreX) + (other.CentreY * other.CentreY) - otherWeight
            - ((mine.CentreX * mine.CentreX) + (mine.CentreY * mine.CentreY) - myWeight);
        double Side(Coordinate point) => limit - ((nx * point.X) + (ny * point.Y));
        var kept = new List<Coordinate>();
        for (int i = 0; i < corners.Count; i++)
        {
            var from = corners[i];
            var to = corners[(i + 1) % corners.Count];
            double a = Side(from);
            double b = Side(to);
            if (a >= 0)
            {
                kept.Add(from);
            }

            if ((a > 0 && b < 0) || (a < 0 && b > 0))
            {
                double t = a / (a - b);
                kept.Add(new Coordinate(from.X + (t * (to.X - from.X)), from.Y + (t * (to.Y - from.Y))));
            }
        }

        return kept;
    }

    /// <summary>Nodes all borders on one grid and builds the faces anew, so that neighbours share every corner.</summary>
    private static Geometry[] WithoutGaps(Tables tables, double[] weights, Polygon municipality, GeometryFactory factory)
    {
        var borders = Enumerable.Range(0, weights.Length).Select(b => Cell(tables, weights, b, municipality).Boundary).Append(municipality.Boundary);
        var lines = UnaryUnionNG.Union(factory.BuildGeometry([.. borders]), factory.PrecisionModel);
        var polygonizer = new Polygonizer();
        polygonizer.Add(lines);
        var faces = polygonizer.GetPolygons().Where(face => municipality.Contains(face.InteriorPoint)).ToLookup(face => Owner(tables, weights, face.InteriorPoint.Coordinate));
        return [.. Enumerable.Range(0, weights.Length).Select(b => UnaryUnionOp.Union(faces[b]))];
    }
}

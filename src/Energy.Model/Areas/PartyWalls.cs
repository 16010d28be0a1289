using NetTopologySuite.Geometries;
using NetTopologySuite.Index;
using NetTopologySuite.Index.HPRtree;

namespace Energy.Model.Areas;

/// <summary>Tells which buildings share a wall (formula 2).</summary>
internal static class PartyWalls
{
    /// <summary>Two outlines this close are one wall: registers draw to centimetres, surveys to decimetres.</summary>
    private const double TouchM = 0.15;

    /// <summary>A shared wall is at least this long; corners that meet do not count.</summary>
    private const double WallM = 1.0;

    /// <summary>For every building the number of buildings that share a wall with it, and one of them. Only buildings that take part are looked at.</summary>
    public static (int[] Count, int[] Neighbour) Find(Footprints footprints, bool[] takesPart)
    {
        var count = new int[footprints.Count];
        var neighbour = new int[footprints.Count];
        Array.Fill(neighbour, -1);
        var index = new HPRtree<int>();
        for (int building = 0; building < footprints.Count; building++)
        {
            if (takesPart[building])
            {
                index.Insert(EnvelopeOf(footprints.Bounds(building), 0), building);
            }
        }

        index.Build();
        var later = new Later();
        for (int building = 0; building < footprints.Count; building++)
        {
            if (!takesPart[building])
            {
                continue;
            }

            later.Start(building);
            index.Query(EnvelopeOf(footprints.Bounds(building), TouchM), later);
            later.Found.Sort();
            foreach (int other in later.Found)
            {
                if (ShareWall(footprints.Shell(building), footprints.Shell(other)))
                {
                    count[building]++;
                    count[other]++;
                    neighbour[building] = other;
                    neighbour[other] = building;
                }
            }
        }

        return (count, neighbour);
    }

    /// <summary>Whether corners of either ring lie on the other along at least the length of a wall.</summary>
    private static bool ShareWall(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var touching = Box.Empty;
        touching = CornersOn(one, other, touching);
        touching = CornersOn(other, one, touching);
        return Math.Max(touching.MaxX - touching.MinX, touching.MaxY - touching.MinY) >= WallM;
    }

    private static Box CornersOn(ReadOnlySpan<double> corners, ReadOnlySpan<double> sides, Box touching)
    {
        for (int c = 0; c + 3 < corners.Length; c += 2)
        {
            double x = corners[c];
            double y = corners[c + 1];
            for (int s = 0; s + 3 < sides.Length; s += 2)
            {
                if (RingGeometry.SquaredDistanceToSide(x, y, sides[s], sides[s + 1], sides[s + 2], sides[s + 3]) <= TouchM * TouchM)
                {
                    touching = touching.Around(new Box(x, y, x, y));
                    break;
                }
            }
        }

        return touching;
    }

    private static Envelope EnvelopeOf(Box box, double grownM)
    {
        var grown = box.Grown(grownM);
        return new Envelope(grown.MinX, grown.MaxX, grown.MinY, grown.MaxY);
    }

    /// <summary>Keeps the buildings that come after the one at hand, so that each pair is looked at once.</summary>
    private sealed class Later : IItemVisitor<int>
    {
        private int after;

        public List<int> Found { get; } = [];

        public void Start(int building)
        {
            after = building;
            Found.Clear();
        }

        public void VisitItem(int item)
        {
            if (item > after)
            {
                Found.Add(item);
            }
        }
    }
}

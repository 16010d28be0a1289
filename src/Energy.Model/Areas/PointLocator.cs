using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.HPRtree;

namespace Energy.Model.Areas;

/// <summary>
/// Finds the area that holds a point. A point on a border belongs to the area that comes first, so that no point is counted twice.
/// Not for use from several threads at once.
/// </summary>
internal sealed class PointLocator
{
    /// <summary>The answer when no area holds the point.</summary>
    public const int Nowhere = -1;

    private readonly HPRtree<int> index = new();
    private readonly IndexedPointInAreaLocator[] areas;
    private readonly Candidates candidates = new();
    private readonly Envelope envelope = new();
    private readonly Coordinate coordinate = new();

    public PointLocator(IReadOnlyList<Geometry> outlines)
    {
        areas = [.. outlines.Select(outline => new IndexedPointInAreaLocator(outline))];
        for (int area = 0; area < outlines.Count; area++)
        {
            index.Insert(outlines[area].EnvelopeInternal, area);
        }

        index.Build();
    }

    /// <summary>The place of the first area that holds the point, or <see cref="Nowhere"/>.</summary>
    public int Find(double x, double y)
    {
        envelope.Init(x, x, y, y);
        coordinate.X = x;
        coordinate.Y = y;
        candidates.Found.Clear();
        index.Query(envelope, candidates);
        int first = Nowhere;
        foreach (int area in candidates.Found)
        {
            if ((first == Nowhere || area < first) && areas[area].Locate(coordinate) != Location.Exterior)
            {
                first = area;
            }
        }

        return first;
    }

    private sealed class Candidates : NetTopologySuite.Index.IItemVisitor<int>
    {
        public List<int> Found { get; } = [];

        public void VisitItem(int item) => Found.Add(item);
    }
}

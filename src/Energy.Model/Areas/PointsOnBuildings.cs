using NetTopologySuite.Geometries;
using NetTopologySuite.Index;
using NetTopologySuite.Index.HPRtree;

namespace Energy.Model.Areas;

/// <summary>Tells on which building a point falls, as monuments are published.</summary>
internal sealed class PointsOnBuildings
{
    private readonly Footprints footprints;
    private readonly HPRtree<int> index = new();

    public PointsOnBuildings(Footprints footprints)
    {
        this.footprints = footprints;
        for (int building = 0; building < footprints.Count; building++)
        {
            var box = footprints.Bounds(building);
            index.Insert(new Envelope(box.MinX, box.MaxX, box.MinY, box.MaxY), building);
        }

        index.Build();
    }

    /// <summary>The building that holds the point, the first where outlines overlap; -1 when none does.</summary>
    public int Find(double x, double y)
    {
        var visitor = new First(footprints, x, y);
        index.Query(new Envelope(x, x, y, y), visitor);
        return visitor.Building;
    }

    private sealed class First(Footprints footprints, double x, double y) : IItemVisitor<int>
    {
        public int Building { get; private set; } = OverlaidRegion.Nowhere;

        public void VisitItem(int item)
        {
            if ((Building == OverlaidRegion.Nowhere || item < Building) && footprints.Contains(item, x, y))
            {
                Building = item;
            }
        }
    }
}

using Energy.Model.Areas.Grid;
using NetTopologySuite.Geometries;

namespace Energy.Model.Areas;

/// <summary>
/// Finds the area that holds a point, without error. A point on a border belongs to the area that comes first, so that no point is counted twice.
/// </summary>
internal sealed class PointLocator(IReadOnlyList<Geometry> outlines)
{
    /// <summary>The answer when no area holds the point.</summary>
    public const int Nowhere = EdgeGrid.Nowhere;

    private readonly EdgeGrid grid = EdgeGrid.Of([OutlineColumns.Of(outlines)]);

    /// <summary>The place of the first area that holds the point, or <see cref="Nowhere"/>.</summary>
    public int Find(double x, double y)
    {
        Span<int> found = stackalloc int[1];
        grid.Find(x, y, found);
        return found[0];
    }
}

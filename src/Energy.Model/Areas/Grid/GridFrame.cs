namespace Energy.Model.Areas.Grid;

/// <summary>
/// Square cells over the map. Their side is a power of two and they begin at zero, so that telling a point's cell and the middle of a cell are exact.
/// A cell holds its west and south sides and not its other two.
/// </summary>
internal sealed record GridFrame
{
    private const double UsualSideM = 64;
    private const double LeastSideM = 1;
    private const int EdgesPerCell = 32;
    private const int FreeCells = 1 << 16;

    private readonly double perMetre;

    private GridFrame(Box extent, double sideM)
    {
        SideM = sideM;
        perMetre = 1 / sideM;
        FirstColumn = Whole(extent.MinX);
        FirstRow = Whole(extent.MinY);
        Columns = extent.MinX <= extent.MaxX ? Whole(extent.MaxX) - FirstColumn + 1 : 0;
        Rows = extent.MinX <= extent.MaxX ? Whole(extent.MaxY) - FirstRow + 1 : 0;
    }

    /// <summary>The side of a cell, in metres.</summary>
    public double SideM { get; }

    /// <summary>The number of the westernmost column, counted from x = 0.</summary>
    public int FirstColumn { get; }

    /// <summary>The number of the southernmost row, counted from y = 0.</summary>
    public int FirstRow { get; }

    /// <summary>How many columns there are; 0 where there is nothing to lay them over.</summary>
    public int Columns { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>
    /// Cells of 64 m over all polygons: finer where edges are dense, so that a cell holds some thirty, and coarser where polygons are few and far apart,
    /// so that there are not many more cells than edges.
    /// </summary>
    /// <exception cref="ArgumentException">A corner is no finite number, or further off than any place on earth in metres.</exception>
    public static GridFrame Over(IReadOnlyList<PolygonColumns> layers)
    {
        const double FurthestM = 1e8;
        var extent = Box.Empty;
        double edges = 0;
        foreach (var layer in layers)
        {
            edges += layer.Corners;
            for (int polygon = 0; polygon < layer.Count; polygon++)
            {
                var box = layer.BoxOf(polygon);
                bool isEmpty = layer.Rings(polygon).First == layer.Rings(polygon).End || box == Box.Empty;
                if (!isEmpty && !(Math.Abs(box.MinX) <= FurthestM && Math.Abs(box.MaxX) <= FurthestM && Math.Abs(box.MinY) <= FurthestM && Math.Abs(box.MaxY) <= FurthestM))
                {
                    throw new ArgumentException($"Polygon {polygon} lies at {box}, which is no place in metres.", nameof(layers));
                }

                extent = isEmpty ? extent : extent.Around(box);
            }
        }

        double side = UsualSideM;
        double area = extent.MinX <= extent.MaxX ? Math.Max(1, extent.MaxX - extent.MinX) * Math.Max(1, extent.MaxY - extent.MinY) : 0;
        while (area / (side * side) > FreeCells + edges)
        {
            side *= 2;
        }

        while (side > LeastSideM && edges > EdgesPerCell * area / (side * side))
        {
            side /= 2;
        }

        return new GridFrame(extent, side);
    }

    /// <summary>The column of an x, counted from the first; below 0 or from <see cref="Columns"/> on where there is none.</summary>
    public int Column(double x) => Whole(x) - FirstColumn;

    /// <summary>The row of a y, counted from the first.</summary>
    public int Row(double y) => Whole(y) - FirstRow;

    /// <summary>The x in the middle of a column.</summary>
    public double MiddleX(int column) => (FirstColumn + column + 0.5) * SideM;

    /// <summary>The y in the middle of a row.</summary>
    public double MiddleY(int row) => (FirstRow + row + 0.5) * SideM;

    /// <summary>The y of the south side of a row.</summary>
    public double SouthY(int row) => (FirstRow + row) * SideM;

    private int Whole(double metres) => (int)Math.Floor(metres * perMetre);
}

namespace Energy.Model.Areas.Grid;

/// <summary>Builds some rows of an <see cref="EdgeGrid"/>: walks every edge through its cells twice, once to count what each cell will hold and once to put it there.</summary>
internal sealed class GridBandBuilder
{
    /// <summary>How far reckoned crossings may be off, as a share of a cell: far more than they are.</summary>
    private const double SlackShare = 1e-6;

    private readonly GridFrame frame;
    private readonly IReadOnlyList<PolygonColumns> layers;
    private readonly int firstRow;
    private readonly int rows;
    private readonly double slack;
    private readonly int[] cellPart;
    private readonly int[] cellRun;

    private bool isCounting = true;
    private byte[] partLayer = [];
    private int[] partPlace = [];
    private int[] partRun = [];
    private int[] runFirst = [];
    private int[] runEnd = [];

    // What of the polygon at hand touches each cell of its own box: the last edge seen there, how many runs, and whether the count of crossings changes there.
    private int left;
    private int bottom;
    private int width;
    private int height;
    private int[] lastEdge = [];
    private int[] runs = [];
    private byte[] turns = [];

    private GridBandBuilder(GridFrame frame, IReadOnlyList<PolygonColumns> layers, int firstRow, int rows)
    {
        this.frame = frame;
        this.layers = layers;
        this.firstRow = firstRow;
        this.rows = rows;
        slack = SlackShare * frame.SideM;
        cellPart = new int[(frame.Columns * rows) + 1];
        cellRun = new int[(frame.Columns * rows) + 1];
    }

    /// <summary>The cells of some rows.</summary>
    public static GridBand Build(GridFrame frame, IReadOnlyList<PolygonColumns> layers, int firstRow, int rows)
    {
        var builder = new GridBandBuilder(frame, layers, firstRow, rows);
        builder.WalkAll();
        builder.Allot();
        builder.WalkAll();
        return builder.Built();
    }

    private void Allot()
    {
        int parts = ToStarts(cellPart);
        int allRuns = ToStarts(cellRun);
        (partLayer, partPlace, partRun) = (new byte[parts], new int[parts], new int[parts + 1]);
        (runFirst, runEnd) = (new int[allRuns], new int[allRuns]);
        partRun[parts] = allRuns;
        isCounting = false;
    }

    /// <summary>What is filled has moved every start to the start of the next.</summary>
    private GridBand Built()
    {
        Array.Copy(cellPart, 0, cellPart, 1, cellPart.Length - 1);
        cellPart[0] = 0;
        return new GridBand(cellPart, partLayer, partPlace, partRun, runFirst, runEnd);
    }

    private static int ToStarts(int[] counts)
    {
        int sum = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            (counts[i], sum) = (sum, sum + counts[i]);
        }

        return sum;
    }

    private void WalkAll()
    {
        for (int layer = 0; layer < layers.Count; layer++)
        {
            var polygons = layers[layer];
            for (int polygon = 0; polygon < polygons.Count; polygon++)
            {
                if (polygons.Rings(polygon) is var (first, end) && first < end && polygons.BoxOf(polygon) is { MinX: < double.PositiveInfinity } box && Reaches(box))
                {
                    for (int ring = first; ring < end; ring++)
                    {
                        WalkRing(polygons, ring);
                    }

                    Settle((byte)layer, polygon);
                }
            }
        }
    }

    /// <summary>Makes ready for a polygon; false where it does not reach these rows.</summary>
    private bool Reaches(Box box)
    {
        bottom = Math.Max(frame.Row(box.MinY), firstRow);
        int top = Math.Min(frame.Row(box.MaxY), firstRow + rows - 1);
        left = frame.Column(box.MinX);
        width = frame.Column(box.MaxX) - left + 1;
        height = top - bottom + 1;
        if (height <= 0)
        {
            return false;
        }

        int cells = width * height;
        if (cells > lastEdge.Length)
        {
            (lastEdge, runs, turns) = (new int[cells], new int[cells], new byte[cells]);
        }

        lastEdge.AsSpan(0, cells).Fill(-2);
        runs.AsSpan(0, cells).Clear();
        turns.AsSpan(0, cells).Clear();
        return true;
    }

    private void WalkRing(PolygonColumns polygons, int ring)
    {
        var (edge, end) = polygons.RingCorners(ring);
        var corners = polygons.Ring(ring);
        if (corners.Length < 4)
        {
            return;
        }

        double ax = corners[0];
        double ay = corners[1];
        int column = frame.Column(ax) - left;
        int row = frame.Row(ay) - bottom;
        for (int i = 2; edge < end - 1; edge++, i += 2)
        {
            double bx = corners[i];
            double by = corners[i + 1];
            int nextColumn = frame.Column(bx) - left;
            int nextRow = frame.Row(by) - bottom;
            if (row == nextRow && column == nextColumn)
            {
                if ((uint)row < (uint)height)
                {
                    Touch((row * width) + column, edge);
                    Turns(row, ax, ay, bx, by);
                }
            }
            else
            {
                Walk(edge, ax, ay, bx, by, Math.Min(row, nextRow), Math.Max(row, nextRow));
            }

            (ax, ay, column, row) = (bx, by, nextColumn, nextRow);
        }
    }

    /// <summary>Every cell that an edge may touch, row by row.</summary>
    private void Walk(int edge, double ax, double ay, double bx, double by, int lowest, int highest)
    {
        int west = frame.Column(Math.Min(ax, bx)) - left;
        int east = frame.Column(Math.Max(ax, bx)) - left;
        for (int row = Math.Max(lowest, 0); row <= Math.Min(highest, height - 1); row++)
        {
            int from = west;
            int to = east;
            if (ay != by && west != east)
            {
                double south = Math.Max(frame.SouthY(row + bottom), Math.Min(ay, by));
                double north = Math.Min(frame.SouthY(row + bottom + 1), Math.Max(ay, by));
                double x = ax + ((south - ay) / (by - ay) * (bx - ax));
                double z = ax + ((north - ay) / (by - ay) * (bx - ax));
                from = Math.Max(west, frame.Column(Math.Min(x, z) - slack) - left);
                to = Math.Min(east, frame.Column(Math.Max(x, z) + slack) - left);
            }

            for (int column = from; column <= to; column++)
            {
                Touch((row * width) + column, edge);
            }

            Turns(row, ax, ay, bx, by);
        }
    }

    private void Touch(int cell, int edge)
    {
        if (lastEdge[cell] != edge - 1)
        {
            int at = ((bottom - firstRow + (cell / width)) * frame.Columns) + left + (cell % width);
            int run = cellRun[at]++;
            runs[cell]++;
            if (!isCounting)
            {
                runFirst[run] = edge;
                runEnd[run] = edge + 1;
            }
        }
        else if (!isCounting)
        {
            runEnd[cellRun[((bottom - firstRow + (cell / width)) * frame.Columns) + left + (cell % width)] - 1] = edge + 1;
        }

        lastEdge[cell] = edge;
    }

    /// <summary>Marks the first cell of a row whose middle lies east of where an edge crosses the row's middle.</summary>
    private void Turns(int row, double ax, double ay, double bx, double by)
    {
        double y = frame.MiddleY(row + bottom);
        if (!Crossing.IsLevel(ay, by, y))
        {
            return;
        }

        double x = ax + ((y - ay) / (by - ay) * (bx - ax));
        int column = frame.Column(x + (frame.SideM / 2));
        if (x - frame.MiddleX(column - 1) < slack && Crossing.IsWest(ax, ay, bx, by, frame.MiddleX(column - 1), y))
        {
            column--;
        }
        else if (frame.MiddleX(column) - x < slack && !Crossing.IsWest(ax, ay, bx, by, frame.MiddleX(column), y))
        {
            column++;
        }

        if (column - left < width)
        {
            turns[(row * width) + Math.Max(0, column - left)] ^= 1;
        }
    }

    /// <summary>Ends a polygon: gives every cell that it touches or holds a part.</summary>
    private void Settle(byte layer, int polygon)
    {
        for (int row = 0; row < height; row++)
        {
            int inside = 0;
            int at = ((bottom - firstRow + row) * frame.Columns) + left;
            for (int cell = row * width; cell < (row + 1) * width; cell++, at++)
            {
                inside ^= turns[cell];
                if (inside == 0 && runs[cell] == 0)
                {
                    continue;
                }

                int part = cellPart[at]++;
                if (!isCounting)
                {
                    partLayer[part] = layer;
                    partPlace[part] = (2 * polygon) + inside;
                    partRun[part] = cellRun[at] - runs[cell];
                }
            }
        }
    }
}

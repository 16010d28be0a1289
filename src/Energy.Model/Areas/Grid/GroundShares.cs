namespace Energy.Model.Areas.Grid;

/// <summary>
/// How much of a polygon the zones of some layers cover, and how the rest lies over the polygons of another layer, by cutting it into slabs: between two heights at
/// which an edge ends or two edges cross, every width changes evenly, so that the width halfway times the height is the area. Areas change smoothly with corners, so
/// shared edges, slivers and rings that touch are no special cases. Not for use from several threads at once.
/// </summary>
/// <param name="grid">The layers.</param>
/// <param name="covering">A bit for each layer that covers.</param>
/// <param name="dividing">A bit for each layer that divides what is not covered.</param>
internal sealed class GroundShares(EdgeGrid grid, ulong covering, ulong dividing)
{
    /// <summary>How far west of the polygon every line begins: enough to lie clear of it.</summary>
    private const double ClearM = 1.0 / 1024;

    private readonly NearbyEdges edges = new();
    private readonly SweptEdges swept = new();
    private readonly Slab slab = new();
    private readonly List<int> dividers = [];
    private double clearX;

    // Per polygon nearby: whether it holds the place where a line begins, whether it holds the place that a line has reached, whether it covers, and its share.
    private bool[] begins = new bool[8];
    private bool[] holds = new bool[8];
    private bool[] covers = new bool[8];
    private double[] shares = new double[8];

    /// <summary>The covered area, in square metres.</summary>
    public double CoveredM2 { get; private set; }

    /// <summary>The area that no zone covers, in square metres.</summary>
    public double FreeM2 { get; private set; }

    /// <summary>How many polygons of the dividing layers have some of the free area.</summary>
    public int Divisions => dividers.Count;

    /// <summary>The place of a polygon in its dividing layer, and how much of the free area lies in it, in square metres.</summary>
    public (int Place, double AreaM2) Division(int division) => (edges.Polygons[dividers[division]].Place, shares[dividers[division]]);

    /// <summary>Reckons the areas of one polygon.</summary>
    public void Measure(PolygonColumns polygons, int polygon)
    {
        Find(polygons.BoxOf(polygon));
        Reckon(polygons, polygon);
    }

    /// <summary>Reckons the areas of one polygon where a border may cross it.</summary>
    /// <returns>False, and nothing reckoned, where no edge of the layers comes near its box: then all of it lies alike.</returns>
    public bool TryMeasure(PolygonColumns polygons, int polygon)
    {
        Find(polygons.BoxOf(polygon));
        if (edges.Count == 0)
        {
            return false;
        }

        Reckon(polygons, polygon);
        return true;
    }

    private void Find(in Box box)
    {
        clearX = box.MinX - ClearM;
        edges.Find(grid, covering | dividing, box with { MinX = clearX });
    }

    private void Reckon(PolygonColumns polygons, int polygon)
    {
        (CoveredM2, FreeM2) = (0, 0);
        dividers.Clear();
        var heights = swept.Take(polygons, polygon, edges);

        // Where lines begin, only edges that reach so far west change what holds the place.
        var (low, high) = edges.HeightsWestOf(clearX);
        bool isKnown = false;
        for (int i = 0; i + 1 < heights.Length; i++)
        {
            double foot = heights[i], top = heights[i + 1], middle = foot + ((top - foot) / 2);
            if (middle > foot && middle < top)
            {
                bool isSteady = foot > high || top < low;
                if (isSteady && !isKnown)
                {
                    Begin(middle);
                }

                Sum(foot, middle, top, isSteady);
                isKnown = isSteady;
            }
        }
    }

    /// <summary>Adds one slab; where edges cross in it, piece by piece.</summary>
    private void Sum(double foot, double middle, double top, bool isSteady)
    {
        swept.Fill(slab, foot, middle, top);
        var cuts = slab.Cuts(clearX);
        double start = 0;
        for (int cut = 0; cut <= cuts.Length; cut++)
        {
            double stop = cut == cuts.Length ? 1 : cuts[cut];
            double share = (start + stop) / 2;
            double y = foot + (share * (top - foot));
            if (stop > start && y > foot && y < top)
            {
                if (!isSteady)
                {
                    Begin(y);
                }

                slab.Order(share);
                SumAlong(y, (stop - start) * (top - foot), isSteady);
            }

            start = stop;
        }
    }

    /// <summary>Looks up which polygons hold the place where the line at a height begins.</summary>
    private void Begin(double y)
    {
        Array.Clear(begins);
        int column = grid.Frame.Column(clearX);
        int row = grid.Frame.Row(y);
        if ((uint)column < (uint)grid.Frame.Columns && (uint)row < (uint)grid.Frame.Rows)
        {
            var band = grid.BandOf(column, row, out int cell);
            for (int part = band.CellPart[cell]; part < band.CellPart[cell + 1]; part++)
            {
                if (((covering | dividing) >> band.PartLayer[part] & 1) != 0
                    && grid.Reaches(band, part, grid.Frame.MiddleX(column), grid.Frame.MiddleY(row), clearX, y, out _))
                {
                    int number = edges.Number(band.PartLayer[part], band.PartPlace[part] >> 1);
                    MakeRoom(number + 1);
                    begins[number] = true;
                }
            }
        }

        MakeRoom(edges.Polygons.Count);
        for (int number = 0; number < edges.Polygons.Count; number++)
        {
            covers[number] = (covering >> edges.Polygons[number].Layer & 1) != 0;
        }
    }

    private void MakeRoom(int count)
    {
        if (count > begins.Length)
        {
            int room = Math.Max(count, 2 * begins.Length);
            Array.Resize(ref begins, room);
            Array.Resize(ref holds, room);
            Array.Resize(ref covers, room);
            Array.Resize(ref shares, room);
        }
    }

    /// <summary>Adds the widths along the line at y, times a height.</summary>
    private void SumAlong(double y, double heightM, bool isSteady)
    {
        int count = edges.Polygons.Count;
        int covered = 0;
        for (int number = 0; number < count; number++)
        {
            holds[number] = begins[number];
            covered += begins[number] && covers[number] ? 1 : 0;
        }

        double last = clearX;
        bool isOwn = false;
        for (int i = 0; i < slab.Count; i++)
        {
            ref readonly var side = ref slab[i];
            if (!isSteady && side.Owner != SweptEdges.Own && side.X <= clearX + Slab.NearM && swept.IsWest(side.Edge, clearX, y))
            {
                continue;
            }

            if (isOwn)
            {
                Add(covered > 0, (side.X - last) * heightM, count);
            }

            if (side.Owner == SweptEdges.Own)
            {
                isOwn = !isOwn;
            }
            else
            {
                holds[side.Owner] = !holds[side.Owner];
                covered += !covers[side.Owner] ? 0 : holds[side.Owner] ? 1 : -1;
            }

            last = side.X;
        }
    }

    private void Add(bool isCovered, double areaM2, int count)
    {
        if (isCovered)
        {
            CoveredM2 += areaM2;
            return;
        }

        FreeM2 += areaM2;
        for (int number = 0; number < count; number++)
        {
            if (holds[number] && !covers[number])
            {
                if (!dividers.Contains(number))
                {
                    dividers.Add(number);
                    shares[number] = 0;
                }

                shares[number] += areaM2;
            }
        }
    }
}

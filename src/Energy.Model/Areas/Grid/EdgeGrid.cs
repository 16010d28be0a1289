namespace Energy.Model.Areas.Grid;

/// <summary>
/// All polygons of several layers under one grid of cells, to tell what holds a point without error: a cell knows which polygons hold its middle, and from there
/// to the point only the edges in that cell need be looked at. Once built it never changes, so that many may ask at once.
/// </summary>
internal sealed class EdgeGrid
{
    /// <summary>The mark of no polygon.</summary>
    public const int Nowhere = -1;

    private const int BandRows = 64;

    private readonly PolygonColumns[] layers;
    private readonly GridBand[] bands;

    /// <summary>Lays the frame; the bands are to be built before anything is asked.</summary>
    /// <param name="layers">At most 64 layers of polygons, which are not to be changed any more.</param>
    /// <exception cref="ArgumentException">There are more layers, or a corner is no place in metres.</exception>
    public EdgeGrid(IReadOnlyList<PolygonColumns> layers)
    {
        if (layers.Count > 64)
        {
            throw new ArgumentException($"{layers.Count} layers are more than 64.", nameof(layers));
        }

        this.layers = [.. layers];
        Frame = GridFrame.Over(layers);
        bands = new GridBand[(Frame.Rows + BandRows - 1) / BandRows];
    }

    /// <summary>The cells.</summary>
    public GridFrame Frame { get; }

    /// <summary>How many layers there are.</summary>
    public int Layers => layers.Length;

    /// <summary>How many bands of rows there are to build; each can be built beside the others.</summary>
    public int Bands => bands.Length;

    /// <summary>A grid with all its bands built.</summary>
    public static EdgeGrid Of(IReadOnlyList<PolygonColumns> layers)
    {
        var grid = new EdgeGrid(layers);
        for (int band = 0; band < grid.Bands; band++)
        {
            grid.BuildBand(band);
        }

        return grid;
    }

    /// <summary>Builds one band.</summary>
    public void BuildBand(int band) =>
        bands[band] = GridBandBuilder.Build(Frame, layers, band * BandRows, Math.Min(BandRows, Frame.Rows - (band * BandRows)));

    /// <summary>A layer.</summary>
    public PolygonColumns Layer(int layer) => layers[layer];

    /// <summary>The band of a row and the place of a cell in it.</summary>
    public GridBand BandOf(int column, int row, out int cell)
    {
        cell = (row % BandRows * Frame.Columns) + column;
        return bands[row / BandRows];
    }

    /// <summary>Per layer the first polygon that holds a point, or <see cref="Nowhere"/>; a point on a border is held.</summary>
    /// <param name="x">Metres.</param>
    /// <param name="y">Metres.</param>
    /// <param name="found">One place for each layer, to be filled.</param>
    public void Find(double x, double y, Span<int> found)
    {
        found.Fill(Nowhere);
        int column = Frame.Column(x);
        int row = Frame.Row(y);
        if ((uint)column >= (uint)Frame.Columns || (uint)row >= (uint)Frame.Rows)
        {
            return;
        }

        var band = BandOf(column, row, out int cell);
        int end = band.CellPart[cell + 1];
        for (int part = band.CellPart[cell]; part < end; part++)
        {
            int layer = band.PartLayer[part];
            if (found[layer] != Nowhere)
            {
                continue;
            }

            int place = band.PartPlace[part];
            bool isInside = (place & 1) != 0;
            if (band.PartRun[part] < band.PartRun[part + 1])
            {
                isInside = Reaches(band, part, Frame.MiddleX(column), Frame.MiddleY(row), x, y, out bool isOnBorder) | isOnBorder;
            }

            if (isInside)
            {
                found[layer] = place >> 1;
            }
        }
    }

    /// <summary>
    /// Whether the polygon of a part holds the point, told from whether it holds the middle of the cell: every edge crossed on the way, first level
    /// with the middle and then straight up or down to the point, changes the answer. Whether an edge runs through the point itself is told apart.
    /// </summary>
    public bool Reaches(GridBand band, int part, double middleX, double middleY, double x, double y, out bool isOnBorder)
    {
        bool isInside = (band.PartPlace[part] & 1) != 0;
        var corners = layers[band.PartLayer[part]].Coordinates;
        double west = Math.Min(middleX, x), east = Math.Max(middleX, x), south = Math.Min(middleY, y), north = Math.Max(middleY, y);
        isOnBorder = false;
        int lastRun = band.PartRun[part + 1];
        for (int run = band.PartRun[part]; run < lastRun; run++)
        {
            int first = band.RunFirst[run];
            var pieces = corners.Slice(2 * first, (2 * (band.RunEnd[run] - first)) + 2);
            double ax = pieces[0], ay = pieces[1];
            for (int i = 2; i < pieces.Length; i += 2)
            {
                double bx = pieces[i], by = pieces[i + 1];
                double edgeWest = Math.Min(ax, bx), edgeEast = Math.Max(ax, bx);
                double edgeSouth = Math.Min(ay, by), edgeNorth = Math.Max(ay, by);
                if (edgeWest <= east && edgeEast >= west && edgeSouth <= north && edgeNorth >= south)
                {
                    if (Crossing.IsLevel(ay, by, middleY))
                    {
                        isInside ^= Crossing.IsWest(ax, ay, bx, by, middleX, middleY) != Crossing.IsWest(ax, ay, bx, by, x, middleY);
                    }

                    if (Crossing.IsAbreast(ax, bx, x))
                    {
                        isInside ^= Crossing.IsSouth(ax, ay, bx, by, x, middleY) != Crossing.IsSouth(ax, ay, bx, by, x, y);
                    }

                    isOnBorder = isOnBorder || Crossing.IsOn(ax, ay, bx, by, x, y);
                }

                (ax, ay) = (bx, by);
            }
        }

        return isInside;
    }
}

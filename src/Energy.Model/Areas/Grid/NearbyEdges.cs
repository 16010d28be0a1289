namespace Energy.Model.Areas.Grid;

/// <summary>The edges of a grid that may cross a box, with the polygons they belong to. To be filled again and again; not for use from several threads at once.</summary>
internal sealed class NearbyEdges
{
    private readonly List<(byte Layer, int Place)> polygons = [];
    private readonly List<int> numbers = [];
    private double[] corners = new double[64];
    private int[] owners = new int[16];

    /// <summary>How many edges were found.</summary>
    public int Count { get; private set; }

    /// <summary>The layers and places of the polygons that have an edge here, or of which it was asked whether they hold a point.</summary>
    public IReadOnlyList<(byte Layer, int Place)> Polygons => polygons;

    /// <summary>The ends of edges: ax, ay, bx, by of each.</summary>
    public ReadOnlySpan<double> Corners => corners.AsSpan(0, 4 * Count);

    /// <summary>Per edge the number of its polygon in <see cref="Polygons"/>.</summary>
    public ReadOnlySpan<int> Owners => owners.AsSpan(0, Count);

    /// <summary>Finds the edges of some layers that may cross a box; an edge that only touches it counts.</summary>
    /// <param name="grid">Where to look.</param>
    /// <param name="layers">A bit for each layer that matters.</param>
    /// <param name="box">Metres.</param>
    public void Find(EdgeGrid grid, ulong layers, in Box box)
    {
        Count = 0;
        polygons.Clear();
        numbers.Clear();
        var frame = grid.Frame;
        int west = Math.Max(0, frame.Column(box.MinX)), east = Math.Min(frame.Columns - 1, frame.Column(box.MaxX));
        int south = Math.Max(0, frame.Row(box.MinY)), north = Math.Min(frame.Rows - 1, frame.Row(box.MaxY));
        for (int row = south; row <= north; row++)
        {
            for (int column = west; column <= east; column++)
            {
                var band = grid.BandOf(column, row, out int cell);
                int end = band.CellPart[cell + 1];
                for (int part = band.CellPart[cell]; part < end; part++)
                {
                    if ((layers >> band.PartLayer[part] & 1) != 0 && band.PartRun[part] < band.PartRun[part + 1])
                    {
                        Collect(grid, band, part, box, isAlone: west == east && south == north);
                    }
                }
            }
        }
    }

    /// <summary>The number of a polygon in <see cref="Polygons"/>, added where it was not there.</summary>
    public int Number(byte layer, int place)
    {
        int number = polygons.IndexOf((layer, place));
        if (number < 0)
        {
            number = polygons.Count;
            polygons.Add((layer, place));
        }

        return number;
    }

    /// <summary>The heights between which edges found lie that reach an upright line or go west of it; the lower is above the higher where there are none.</summary>
    public (double Low, double High) HeightsWestOf(double x)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        for (int i = 0; i < 4 * Count; i += 4)
        {
            if (Math.Min(corners[i], corners[i + 2]) <= x)
            {
                low = Math.Min(low, Math.Min(corners[i + 1], corners[i + 3]));
                high = Math.Max(high, Math.Max(corners[i + 1], corners[i + 3]));
            }
        }

        return (low, high);
    }

    private void Collect(EdgeGrid grid, GridBand band, int part, in Box box, bool isAlone)
    {
        var all = grid.Layer(band.PartLayer[part]).Coordinates;
        int owner = -1;
        for (int run = band.PartRun[part]; run < band.PartRun[part + 1]; run++)
        {
            int first = band.RunFirst[run];
            var pieces = all.Slice(2 * first, (2 * (band.RunEnd[run] - first)) + 2);
            for (int i = 0; i + 3 < pieces.Length; i += 2)
            {
                double ax = pieces[i], ay = pieces[i + 1], bx = pieces[i + 2], by = pieces[i + 3];
                if (Math.Min(ax, bx) > box.MaxX || Math.Max(ax, bx) < box.MinX || Math.Min(ay, by) > box.MaxY || Math.Max(ay, by) < box.MinY || Passes(box, ax, ay, bx, by))
                {
                    continue;
                }

                if (owner < 0)
                {
                    owner = Number(band.PartLayer[part], band.PartPlace[part] >> 1);
                }

                if (isAlone || !IsKnown(owner, first + (i / 2)))
                {
                    Add(owner, first + (i / 2), pieces.Slice(i, 4));
                }
            }
        }
    }

    /// <summary>Whether the line of an edge surely leaves the whole box at one side.</summary>
    private static bool Passes(in Box box, double ax, double ay, double bx, double by)
    {
        double dx = bx - ax, dy = by - ay;
        double middle = (dx * (((box.MinY + box.MaxY) / 2) - ay)) - (dy * (((box.MinX + box.MaxX) / 2) - ax));
        double reach = ((Math.Abs(dx) * (box.MaxY - box.MinY)) + (Math.Abs(dy) * (box.MaxX - box.MinX))) / 2;
        const double SlackM = 1e-6;
        return Math.Abs(middle) > reach + (SlackM * (Math.Abs(dx) + Math.Abs(dy)));
    }

    private bool IsKnown(int owner, int edge)
    {
        for (int i = Count - 1; i >= 0; i--)
        {
            if (numbers[i] == edge && owners[i] == owner)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(int owner, int edge, ReadOnlySpan<double> ends)
    {
        if (Count == owners.Length)
        {
            Array.Resize(ref owners, 2 * Count);
            Array.Resize(ref corners, 8 * Count);
        }

        ends.CopyTo(corners.AsSpan(4 * Count));
        owners[Count++] = owner;
        numbers.Add(edge);
    }
}

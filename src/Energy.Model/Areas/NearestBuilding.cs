using System.Runtime.InteropServices;

namespace Energy.Model.Areas;

/// <summary>Finds how far the nearest of a set of buildings is. Exact to the outline; inside one the distance is zero.</summary>
internal sealed class NearestBuilding
{
    private const double BucketM = 100;
    private const double RoundingM = 0.1;

    private readonly Footprints footprints;
    private readonly Box extent;
    private readonly int columns;
    private readonly int rows;
    private readonly List<(int Building, Box Bounds)>?[] buckets;

    public NearestBuilding(Footprints footprints, bool[] counts)
    {
        this.footprints = footprints;
        extent = Box.Empty;
        for (int building = 0; building < footprints.Count; building++)
        {
            extent = counts[building] ? extent.Around(footprints.Bounds(building)) : extent;
        }

        bool any = extent.MinX <= extent.MaxX;
        columns = any ? (int)((extent.MaxX - extent.MinX) / BucketM) + 1 : 0;
        rows = any ? (int)((extent.MaxY - extent.MinY) / BucketM) + 1 : 0;
        buckets = new List<(int, Box)>?[columns * rows];
        for (int building = 0; building < footprints.Count; building++)
        {
            if (counts[building])
            {
                Put(building);
            }
        }
    }

    /// <summary>The distance in metres to the nearest building, or <paramref name="furthestM"/> when none is nearer than that.</summary>
    public double DistanceM(double x, double y, double furthestM)
    {
        double best = furthestM;
        if (buckets.Length == 0)
        {
            return best;
        }

        int column = (int)Math.Floor((x - extent.MinX) / BucketM);
        int row = (int)Math.Floor((y - extent.MinY) / BucketM);
        for (int ring = 0; (ring - 1) * BucketM <= best; ring++)
        {
            for (int r = row - ring; r <= row + ring; r++)
            {
                int step = r == row - ring || r == row + ring ? 1 : Math.Max(1, 2 * ring);
                for (int c = column - ring; c <= column + ring; c += step)
                {
                    if (r >= 0 && r < rows && c >= 0 && c < columns && buckets[(r * columns) + c] is { } bucket && MayBeNearer(r, c, x, y, best))
                    {
                        best = Nearest(bucket, x, y, best);
                    }
                }
            }
        }

        return best;
    }

    /// <summary>Whether part of a bucket lies nearer; with room for rounding.</summary>
    private bool MayBeNearer(int row, int column, double x, double y, double best)
    {
        double dx = Math.Abs(x - extent.MinX - ((column + 0.5) * BucketM)) - (BucketM / 2);
        double dy = Math.Abs(y - extent.MinY - ((row + 0.5) * BucketM)) - (BucketM / 2);
        return Squared(Math.Max(0, dx)) + Squared(Math.Max(0, dy)) < Squared(best + RoundingM);
    }

    private static double Squared(double metres) => metres * metres;

    private void Put(int building)
    {
        var bounds = footprints.Bounds(building);
        int lastRow = (int)((bounds.MaxY - extent.MinY) / BucketM);
        int lastColumn = (int)((bounds.MaxX - extent.MinX) / BucketM);
        for (int r = (int)((bounds.MinY - extent.MinY) / BucketM); r <= lastRow; r++)
        {
            for (int c = (int)((bounds.MinX - extent.MinX) / BucketM); c <= lastColumn; c++)
            {
                (buckets[(r * columns) + c] ??= []).Add((building, bounds));
            }
        }
    }

    private double Nearest(List<(int Building, Box Bounds)> bucket, double x, double y, double best)
    {
        foreach (ref readonly var one in CollectionsMarshal.AsSpan(bucket))
        {
            double dx = Math.Max(0, Math.Max(one.Bounds.MinX - x, x - one.Bounds.MaxX));
            double dy = Math.Max(0, Math.Max(one.Bounds.MinY - y, y - one.Bounds.MaxY));
            if ((dx * dx) + (dy * dy) < best * best)
            {
                best = Math.Min(best, ExactM(one.Building, x, y));
            }
        }

        return best;
    }

    private double ExactM(int building, double x, double y)
    {
        if (footprints.Contains(building, x, y))
        {
            return 0;
        }

        double nearest = double.PositiveInfinity;
        var shell = footprints.Shell(building);
        for (int i = 0; i + 3 < shell.Length; i += 2)
        {
            nearest = Math.Min(nearest, RingGeometry.SquaredDistanceToSide(x, y, shell[i], shell[i + 1], shell[i + 2], shell[i + 3]));
        }

        return Math.Sqrt(nearest);
    }
}

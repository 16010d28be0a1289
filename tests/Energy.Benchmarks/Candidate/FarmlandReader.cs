using Energy.Benchmarks.Measuring;
using Energy.Benchmarks.Work;
using Energy.Model.Areas.Grid;
using Energy.Runner.Read.Geometry;

namespace Energy.Benchmarks.Candidate;

/// <summary>One thread's way through parcels of farmland: what is left of each after four layers, by neighbourhood.</summary>
internal sealed class FarmlandReader(OverlayFiles files, EdgeGrid grid, Stages stages, int thread, Sums sums) : IDisposable
{
    private const int Stage = 4;

    private static readonly ulong Excluding = OverlayFiles.Excluding.Aggregate(0UL, (bits, layer) => bits | (1UL << (layer + 1)));

    private readonly RowReader rows = new(files.Overlay, "SELECT geom FROM landbouwperceel WHERE rowid >= ? AND rowid <= ? ORDER BY rowid");
    private readonly PolygonColumns parcels = new();
    private readonly GroundShares shares = new(grid, Excluding, 1);

    /// <summary>Reads and cuts the parcels of a range of row numbers.</summary>
    public void Read(long first, long last)
    {
        var mark = Stages.Now();
        parcels.Clear();
        rows.Restart(first, last);
        while (rows.Next())
        {
            PolygonBlob.Add(rows.Bytes(0), parcels);
        }

        for (int parcel = 0; parcel < parcels.Count; parcel++)
        {
            Cut(parcel);
        }

        stages.Add(thread, Stage, mark);
    }

    public void Dispose() => rows.Dispose();

    private void Cut(int parcel)
    {
        if (shares.TryMeasure(parcels, parcel))
        {
            for (int i = 0; i < shares.Divisions; i++)
            {
                var (neighbourhood, areaM2) = shares.Division(i);
                sums.AddFarmland(neighbourhood, areaM2);
            }

            return;
        }

        Span<int> found = stackalloc int[Sums.Layers + 1];
        var box = parcels.BoxOf(parcel);
        grid.Find(box.MinX, box.MinY, found);
        bool isFree = true;
        foreach (int layer in OverlayFiles.Excluding)
        {
            isFree &= found[layer + 1] < 0;
        }

        if (isFree && found[0] >= 0)
        {
            sums.AddFarmland(found[0], parcels.AreaM2(parcel));
        }
    }
}

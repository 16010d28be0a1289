using System.Text;
using Energy.Benchmarks.Measuring;
using Energy.Benchmarks.Work;
using Energy.Model.Areas.Grid;
using Energy.Runner.Read.Geometry;

namespace Energy.Benchmarks.Candidate;

/// <summary>One thread's way through batches of buildings: reads, places, flags, measures and sums them, a few thousand at a time so that they stay near the processor.</summary>
internal sealed class BuildingReader(OverlayFiles files, EdgeGrid grid, Stages stages, int thread) : IDisposable
{
    private const int BlockRows = 4096;

    private readonly RowReader rows = new(files.Buildings, "SELECT geom, identificatie, bouwjaar, gebruiksdoel, oppervlakte FROM pand WHERE rowid >= ? AND rowid <= ? ORDER BY rowid");
    private readonly PolygonColumns block = new();
    private readonly WidestSection inside = new();
    private readonly NearbyEdges borders = new();
    private readonly GroundShares[] shares = [.. OverlayFiles.Measured.Select(layer => new GroundShares(grid, 1UL << (layer + 1), 0))];
    private readonly ulong measured = OverlayFiles.Measured.Aggregate(0UL, (bits, layer) => bits | (1UL << (layer + 1)));
    private readonly long[] floorM2 = new long[BlockRows];
    private readonly (double X, double Y)[] points = new (double X, double Y)[BlockRows];

    /// <summary>What this thread has summed.</summary>
    public Sums Sums { get; } = new(grid.Layer(0).Count);

    /// <summary>Fills a batch with the buildings of a range of row numbers.</summary>
    public void Read(long first, long last, BuildingBatch batch)
    {
        rows.Restart(first, last);
        batch.Count = 0;
        int letters = 0;
        bool more = true;
        while (more)
        {
            var mark = Stages.Now();
            int start = batch.Count;
            more = ReadBlock(batch, ref letters);
            mark = stages.Add(thread, 0, mark);
            int count = batch.Count - start;
            for (int i = 0; i < count; i++)
            {
                batch.AreaM2[start + i] = block.AreaM2(i);
                points[i] = inside.Of(block, i);
            }

            mark = stages.Add(thread, 1, mark);
            Place(batch, start, count);
            mark = stages.Add(thread, 2, mark);
            Measure(batch, start, count);
            mark = stages.Add(thread, 3, mark);
            for (int i = start; i < batch.Count; i++)
            {
                Sums.Add(batch.Neighbourhood[i], batch.Class[i], batch.Flags[i], floorM2[i - start], batch.AreaM2[i], batch.FirstM2[i], batch.SecondM2[i]);
            }

            stages.Add(thread, 5, mark);
        }
    }

    public void Dispose() => rows.Dispose();

    private bool ReadBlock(BuildingBatch batch, ref int letters)
    {
        block.Clear();
        while (block.Count < BlockRows)
        {
            if (!rows.Next())
            {
                return false;
            }

            int at = batch.Count++;
            PolygonBlob.Add(rows.Bytes(0), block);
            var id = rows.Bytes(1);
            if (letters + id.Length > batch.IdLetters.Length)
            {
                batch.IdLetters = new char[Math.Max(batch.IdLetters.Length, id.Length)];
                letters = 0;
            }

            int length = Encoding.UTF8.GetChars(id, batch.IdLetters.AsSpan(letters));
            batch.Id[at] = batch.IdLetters.AsMemory(letters, length);
            letters += length;
            batch.Class[at] = Classes.Of(rows.Bytes(3), rows.Whole(2));
            floorM2[block.Count - 1] = rows.Whole(4);
        }

        return true;
    }

    private void Place(BuildingBatch batch, int start, int count)
    {
        Span<int> found = stackalloc int[Sums.Layers + 1];
        for (int i = 0; i < count; i++)
        {
            grid.Find(points[i].X, points[i].Y, found);
            int flags = 0;
            for (int layer = 0; layer < Sums.Layers; layer++)
            {
                flags |= found[layer + 1] >= 0 ? 1 << layer : 0;
            }

            batch.Neighbourhood[start + i] = found[0];
            batch.Flags[start + i] = flags;
        }
    }

    /// <summary>Most buildings lie wholly in a zone or out of it: only those whose box a border may cross are cut.</summary>
    private void Measure(BuildingBatch batch, int start, int count)
    {
        for (int i = 0; i < count; i++)
        {
            borders.Find(grid, measured, block.BoxOf(i));
            int at = start + i;
            batch.FirstM2[at] = Share(batch, at, i, 0);
            batch.SecondM2[at] = Share(batch, at, i, 1);
        }
    }

    private double Share(BuildingBatch batch, int at, int i, int which)
    {
        int layer = OverlayFiles.Measured[which];
        return borders.Count > 0 && shares[which].TryMeasure(block, i) ? shares[which].CoveredM2 : (batch.Flags[at] >> layer & 1) != 0 ? batch.AreaM2[at] : 0;
    }
}

using Energy.Benchmarks.Measuring;
using Energy.Benchmarks.Work;
using Energy.Runner.Read.Geometry;

namespace Energy.Benchmarks.Candidate;

/// <summary>The whole work with our kernels.</summary>
internal static class OverlayCommand
{
    private const int BatchRows = 1 << 16;
    private const int FarmlandRows = 1 << 12;

    /// <summary>Runs it.</summary>
    /// <param name="data">The folder with the three GeoPackages.</param>
    /// <param name="output">The folder for the results.</param>
    /// <param name="threads">How many threads.</param>
    public static void Run(string data, string output, int threads)
    {
        var stages = new Stages(threads, OverlayFiles.StageNames);
        var mark = Stages.NowOfAll();
        Directory.CreateDirectory(output);
        var files = new OverlayFiles(data);
        var grid = files.ReadGrid(threads);
        stages.AddOfAll(0, mark);

        var buildings = RowReader.Range(files.Buildings, "pand");
        var farmland = RowReader.Range(files.Overlay, "landbouwperceel");
        int batches = Parts(buildings, BatchRows), pieces = Parts(farmland, FarmlandRows);
        var readers = new BuildingReader[threads];
        var cutters = new FarmlandReader[threads];
        using (var table = new BuildingTable(Path.Combine(output, "building.parquet"), files.Codes))
        {
            var queue = new WriteQueue(table, batches, threads, stages);
            Workers.Share(threads, batches + pieces, (thread, job) =>
            {
                var reader = readers[thread] ??= new BuildingReader(files, grid, stages, thread);
                if (job < batches)
                {
                    var batch = queue.Take(BatchRows);
                    reader.Read(buildings.First + ((long)job * BatchRows), Math.Min(buildings.Last, buildings.First + ((job + 1L) * BatchRows) - 1), batch);
                    queue.Put(job, batch, thread);
                    return;
                }

                var cutter = cutters[thread] ??= new FarmlandReader(files, grid, stages, thread, reader.Sums);
                long first = farmland.First + ((long)(job - batches) * FarmlandRows);
                cutter.Read(first, Math.Min(farmland.Last, first + FarmlandRows - 1));
            });
        }

        mark = Stages.NowOfAll();
        var sums = readers[0].Sums;
        for (int thread = 1; thread < threads; thread++)
        {
            if (readers[thread] is { } other)
            {
                sums.Add(other.Sums);
            }
        }

        mark = stages.AddOfAll(5, mark);
        SumTables.Write(output, files.Codes, sums);
        stages.AddOfAll(6, mark);
        foreach (var reader in readers)
        {
            reader?.Dispose();
        }

        foreach (var cutter in cutters)
        {
            cutter?.Dispose();
        }

        CheckFile.Write("overlay", data, output, threads, sums);
        stages.Write(Path.Combine(output, "stages.jsonl"));
    }

    private static int Parts((long First, long Last) range, int rows) => (int)((range.Last - range.First + rows) / rows);
}

using Energy.Model;
using Energy.Model.Areas;
using Energy.Report.Data;
using Energy.Report.Words;
using Energy.Runner.Commands;
using Energy.Runner.Read;
using Energy.Runner.Shards;
using Energy.Runner.Write;
using Energy.Runner.Write.GeoPackage;

namespace Energy.Runner;

/// <summary>A run: read, calculate, write. Of a region of several municipalities each is assessed by itself, and all are then settled together.</summary>
internal sealed class Run(RunOptions options, Progress progress)
{
    private readonly Steps steps = new(progress);

    /// <summary>Does the run, or the one shard of it that is asked for, and gives back its folder.</summary>
    public async Task<string> DoAsync()
    {
        var region = steps.Do("read", () => RegionInputs.Read(options));
        if (options.Shard is { } shard)
        {
            var municipalities = region.Description.OverlayOnly
                ? throw new InputFaultException(new InputFault($"{options.RegionFile}, overlay_only", "It asks for the overlay alone.", "A shard is of a run with outcomes.", "Leave out overlay_only, or the shard."))
                : shard.Of(region.Municipalities);
            string name = shard.NameIn(region.Municipalities);
            return await WholeAsync($"{region.Description.Name}-{name}", isShard: true, folder => new MunicipalRuns(options, region, steps).WriteAsync(folder, name, municipalities));
        }

        return await WholeAsync(region.Description.Name, isShard: false, async folder =>
        {
            await (region.Description.OverlayOnly ? OverlayAsync(region, folder) : region.Municipalities.Count == 1 ? OneAsync(region, folder) : SeveralAsync(region, folder));
            if (options.WritesReport && !region.Description.OverlayOnly)
            {
                await ReportAsync(folder, steps);
            }

            RunRecord.Add(folder, steps.Timings);
        });
    }

    /// <summary>Gathers shards into the run that they are parts of, and gives back its folder.</summary>
    /// <param name="shards">Their folders.</param>
    public Task<string> GatherAsync(IReadOnlyList<string> shards)
    {
        var (set, gathering) = steps.Do("read", () => Gathering.Read(shards, options.DataFolder, steps));
        return WholeAsync(set.First.Region, isShard: false, async folder =>
        {
            await gathering.WriteAsync(folder, takes: false);
            if (options.WritesReport)
            {
                await ReportAsync(folder, steps);
            }

            RunRecord.Add(folder, steps.Timings);
        });
    }

    /// <summary>Builds a folder, which is complete or not there at all.</summary>
    private async Task<string> WholeAsync(string name, bool isShard, Func<string, Task> write)
    {
        using var folder = new RunFolder(options.OutputFolder, name, isShard);
        try
        {
            await write(folder.Partial);
            folder.Keep();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw WholeFolder.Stopped(options.OutputFolder, refusal);
        }

        progress.Finish(steps.Timings, options.ShowsTimings);
        return folder.Final;
    }

    /// <summary>Of an overlay alone all municipalities are laid over at once: nothing is settled.</summary>
    private async Task OverlayAsync(RegionInputs region, string folder)
    {
        var inputs = region.Of(region.Municipalities[0]);
        var land = steps.Do("overlay", () => Overlay.Of(inputs.Region));
        await steps.DoAsync("datasets", () => Datasets.WriteOverlayAsync(folder, inputs, land));
        RunRecord.Write(folder, inputs, land, null, Warnings.Of(inputs, land, null));
    }

    /// <summary>What the datasets were written from is held no longer than this takes.</summary>
    private async Task OneAsync(RegionInputs region, string folder)
    {
        var inputs = region.Of(region.Municipalities[0]);
        var assessment = Assessment.Of(inputs, steps);
        await steps.DoAsync("datasets", () => Datasets.WriteAsync(folder, inputs, assessment));
        RunRecord.Write(folder, inputs, assessment.Start.Land, assessment.Start.Demand, Warnings.Of(inputs, assessment.Start.Land, assessment.Start.Demand));
    }

    private async Task SeveralAsync(RegionInputs region, string folder)
    {
        string parts = Path.Combine(folder, "parts");
        Directory.CreateDirectory(parts);
        await new MunicipalRuns(options, region, steps).WriteAsync(parts, "all", region.Municipalities);
        await Gathering.Read([parts], options.DataFolder, steps).Gathering.WriteAsync(folder, takes: true);
        Directory.Delete(parts, recursive: true);
    }

    /// <summary>Writes what is made from the datasets of a folder alone: the maps and the report.</summary>
    private static async Task ReportAsync(string folder, Steps steps)
    {
        // What was calculated makes room for the report.
        GC.Collect();
        var data = await steps.DoAsync("read back", () => ReportData.ReadAsync(folder, Language.Dutch, ReportScope.Sheets));
        steps.Do("geopackage", () => MapsFile.Write(folder, data));
        steps.Do("report", () => ReportFile.Write(folder, data));
    }
}

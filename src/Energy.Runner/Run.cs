using Energy.Model.Areas;
using Energy.Report.Data;
using Energy.Report.Words;
using Energy.Runner.Commands;
using Energy.Runner.Read;
using Energy.Runner.Write;
using Energy.Runner.Write.GeoPackage;

namespace Energy.Runner;

/// <summary>A run: read, calculate, write.</summary>
internal sealed class Run(RunOptions options, Progress progress)
{
    private readonly Steps steps = new(progress);

    /// <summary>Does the run and gives back its folder.</summary>
    public async Task<string> DoAsync()
    {
        var inputs = steps.Do("read", () => Inputs.Read(options));
        using var folder = new RunFolder(options.OutputFolder, inputs.Region.Name);
        try
        {
            bool isOverlayOnly = inputs.Description.OverlayOnly;
            await WriteAsync(inputs, folder.Partial);
            if (!isOverlayOnly)
            {
                await ReportAsync(folder.Partial, steps);
            }

            RunRecord.Add(folder.Partial, steps.Timings);
            folder.Keep();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw WholeFolder.Stopped(options.OutputFolder, refusal);
        }

        progress.Finish(steps.Timings, options.ShowsTimings);
        return folder.Final;
    }

    /// <summary>Writes what is made from the datasets of a folder alone: the maps and the report.</summary>
    public static async Task ReportAsync(string folder, Steps steps)
    {
        // What was calculated makes room for the report.
        GC.Collect();
        var data = await steps.DoAsync("read back", () => ReportData.ReadAsync(folder, Language.Dutch));
        steps.Do("geopackage", () => MapsFile.Write(folder, data));
        steps.Do("report", () => ReportFile.Write(folder, data));
    }

    /// <summary>Calculates and writes the datasets; what they were written from is held no longer than this takes.</summary>
    private async Task WriteAsync(Inputs inputs, string folder)
    {
        if (inputs.Description.OverlayOnly)
        {
            var land = steps.Do("overlay", () => Overlay.Of(inputs.Region));
            await steps.DoAsync("datasets", () => Datasets.WriteOverlayAsync(folder, inputs, land));
            RunRecord.Write(folder, inputs, land, null, Warnings.Of(inputs, land, null));
            return;
        }

        var assessment = Assessment.Of(inputs, steps);
        await steps.DoAsync("datasets", () => Datasets.WriteAsync(folder, inputs, assessment));
        RunRecord.Write(folder, inputs, assessment.Start.Land, assessment.Start.Demand, Warnings.Of(inputs, assessment.Start.Land, assessment.Start.Demand));
    }
}

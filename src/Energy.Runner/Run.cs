using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Measures;
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
    private readonly Timings timings = new();

    /// <summary>Does the run and gives back its folder.</summary>
    public async Task<string> DoAsync()
    {
        var inputs = Step("read", () => Inputs.Read(options));
        using var folder = new RunFolder(options.OutputFolder, inputs.Region.Name);
        try
        {
            bool isOverlayOnly = inputs.Description.OverlayOnly;
            await WriteAsync(inputs, folder.Partial);
            if (!isOverlayOnly)
            {
                // What was calculated makes room for the report, which is made from the datasets alone.
                GC.Collect();
                await ReportAsync(folder.Partial);
            }

            RunRecord.Add(folder.Partial, timings);
            folder.Keep();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw WholeFolder.Stopped(options.OutputFolder, refusal);
        }

        progress.Finish(timings, options.ShowsTimings);
        return folder.Final;
    }

    /// <summary>Calculates and writes the datasets; what they were written from is held no longer than this takes.</summary>
    private async Task WriteAsync(Inputs inputs, string folder)
    {
        if (inputs.Description.OverlayOnly)
        {
            var land = Step("overlay", () => Overlay.Of(inputs.Region));
            await StepAsync("datasets", () => Datasets.WriteOverlayAsync(folder, inputs, land));
            RunRecord.Write(folder, inputs, land, null, Warnings.Of(inputs, land, null));
            return;
        }

        var start = Step("overlay and demand", () => TriasEnergetica.Start(inputs.Region, inputs.Coefficients, inputs.LabelModel?.Model));
        var outcomes = Step("scenarios", () => Assess(start, inputs));
        var effects = Step("measures", () => Effects(outcomes, inputs));
        await StepAsync("datasets", () => Datasets.WriteAsync(folder, inputs, start, outcomes, effects));
        RunRecord.Write(folder, inputs, start.Land, start.Demand, Warnings.Of(inputs, start.Land, start.Demand));
    }

    private async Task ReportAsync(string folder)
    {
        var data = await StepAsync("read back", () => ReportData.ReadAsync(folder, Language.Dutch));
        Step("geopackage", () => MapsFile.Write(folder, data));
        Step("report", () => ReportFile.Write(folder, data));
    }

    /// <summary>Scenarios do not depend on each other: they run side by side and come back in their order.</summary>
    private static Outcome[] Assess(StartingPoint start, Inputs inputs)
    {
        var outcomes = new Outcome[inputs.Scenarios.Count];
        Parallel.For(0, outcomes.Length, place => outcomes[place] = TriasEnergetica.Assess(start, inputs.Coefficients, inputs.Scenarios[place]));
        return outcomes;
    }

    /// <summary>What every measure and lag does to every scenario: each is a run of its own, and they too go side by side.</summary>
    private static ScenarioEffects[] Effects(Outcome[] outcomes, Inputs inputs)
    {
        var effects = outcomes.Select(outcome => new MeasureEffects(outcome, inputs.Coefficients)).ToArray();
        var measures = new IReadOnlyList<MeasureEffect>[outcomes.Length * MeasureEffects.Measures.Count];
        var lags = new IReadOnlyList<LagEffect>[outcomes.Length * Lag.All.Count];
        Parallel.For(0, measures.Length + lags.Length, run =>
        {
            if (run < measures.Length)
            {
                measures[run] = effects[run / MeasureEffects.Measures.Count].Of(MeasureEffects.Measures[run % MeasureEffects.Measures.Count]);
            }
            else
            {
                lags[run - measures.Length] = effects[(run - measures.Length) / Lag.All.Count].Of(Lag.All[(run - measures.Length) % Lag.All.Count]);
            }
        });
        return [.. measures.Chunk(MeasureEffects.Measures.Count).Zip(lags.Chunk(Lag.All.Count), (added, lost) => new ScenarioEffects([.. added.SelectMany(effect => effect)], [.. lost.SelectMany(effect => effect)]))];
    }

    private T Step<T>(string name, Func<T> work)
    {
        var end = Begin(name);
        try
        {
            return work();
        }
        catch (AggregateException many) when (many.InnerExceptions.OfType<InputFaultException>().Any())
        {
            // Scenarios side by side may find the same fault.
            throw new InputFaultException([.. many.InnerExceptions.OfType<InputFaultException>().SelectMany(fault => fault.Faults).Distinct()]);
        }
        finally
        {
            End(end());
        }
    }

    private bool Step(string name, Action work) => Step(name, () =>
    {
        work();
        return true;
    });

    private Task<bool> StepAsync(string name, Func<Task> work) => StepAsync(name, async () =>
    {
        await work();
        return true;
    });

    private async Task<T> StepAsync<T>(string name, Func<Task<T>> work)
    {
        var end = Begin(name);
        var result = await work();
        End(end());
        return result;
    }

    private Func<StepTiming> Begin(string name)
    {
        progress.Begin(name);
        return timings.Begin(name);
    }

    private void End(StepTiming took) => progress.End(took.Step, TimeSpan.FromSeconds(took.WallSeconds));
}

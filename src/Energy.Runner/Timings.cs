using System.Diagnostics;

namespace Energy.Runner;

/// <summary>Measures the steps of a run: time, work, and memory.</summary>
internal sealed class Timings
{
    private const double BytesPerMb = 1e6;

    private readonly List<StepTiming> steps = [];
    private readonly Reading first = Reading.Now();

    /// <summary>Every step that has ended, in the order in which they first came; one that came again stands for all of its times.</summary>
    public IReadOnlyList<StepTiming> Steps => steps;

    /// <summary>All from the beginning of the run until now.</summary>
    public StepTiming Whole => first.Until(Reading.Now(), "whole run");

    /// <summary>The most memory that the program has held at once until now, in MB.</summary>
    public static double PeakMemoryMb => Reading.Now().PeakMb;

    /// <summary>Begins a step; what is given back ends it.</summary>
    public Func<StepTiming> Begin(string step)
    {
        var begin = Reading.Now();
        return () =>
        {
            var took = begin.Until(Reading.Now(), step);
            int before = steps.FindIndex(each => each.Step == step);
            if (before < 0)
            {
                steps.Add(took);
            }
            else
            {
                steps[before] = steps[before].And(took);
            }

            return took;
        };
    }

    private readonly record struct Reading(long Ticks, TimeSpan Cpu, long AllocatedBytes, double PeakMb)
    {
        public static Reading Now()
        {
            using var process = Process.GetCurrentProcess();
            return new Reading(Stopwatch.GetTimestamp(), process.TotalProcessorTime, GC.GetTotalAllocatedBytes(), process.PeakWorkingSet64 / BytesPerMb);
        }

        public StepTiming Until(Reading end, string step) => new(
            step,
            Math.Round(Stopwatch.GetElapsedTime(Ticks, end.Ticks).TotalSeconds, 3),
            Math.Round((end.Cpu - Cpu).TotalSeconds, 3),
            Math.Round((end.AllocatedBytes - AllocatedBytes) / BytesPerMb, 1),
            Math.Round(end.PeakMb, 1));
    }
}

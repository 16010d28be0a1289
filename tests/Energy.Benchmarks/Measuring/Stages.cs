using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Energy.Benchmarks.Measuring;

/// <summary>
/// What each stage of the work takes: seconds by the clock, seconds of processor and the peak of memory, as the operating system tells them. Stages that several
/// threads do mixed together are measured by each thread for itself; their seconds by the clock are then the sum over threads divided by their number. A stage that all do
/// together, or one while the others wait, is measured as a whole.
/// </summary>
internal sealed partial class Stages
{
    private const int ThreadProcessorClock = 3;
    private const double BytesPerMb = 1 << 20;

    private readonly int threads;
    private readonly string[] names;
    private readonly double[,] wall;
    private readonly double[,] processor;
    private readonly double startedBeforeS;

    /// <summary>Begins to measure. What went before, the start of the process, counts in the first stage.</summary>
    public Stages(int threads, params string[] names)
    {
        this.threads = threads;
        this.names = names;
        wall = new double[threads, names.Length];
        processor = new double[threads, names.Length];
        startedBeforeS = (DateTime.Now - Process.GetCurrentProcess().StartTime).TotalSeconds;
    }

    /// <summary>Where one thread stands.</summary>
    /// <param name="WallS">Seconds by the clock.</param>
    /// <param name="ProcessorS">Seconds of processor of this thread.</param>
    public readonly record struct Mark(double WallS, double ProcessorS);

    /// <summary>The clocks as they are now, for the thread that asks.</summary>
    public static Mark Now()
    {
        _ = ClockGetTime(ThreadProcessorClock, out var time);
        return new Mark(Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency, time.Seconds + (time.Nanoseconds / 1e9));
    }

    /// <summary>Counts what a thread did since a mark towards a stage.</summary>
    public Mark Add(int thread, int stage, Mark since)
    {
        var now = Now();
        wall[thread, stage] += now.WallS - since.WallS;
        processor[thread, stage] += now.ProcessorS - since.ProcessorS;
        return now;
    }

    /// <summary>The clocks as they are now, for all threads together.</summary>
    public static Mark NowOfAll() => new(Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency, Environment.CpuUsage.TotalTime.TotalSeconds);

    /// <summary>Counts what all threads did since a mark of all towards a stage.</summary>
    public Mark AddOfAll(int stage, Mark since)
    {
        var now = NowOfAll();
        wall[0, stage] += (now.WallS - since.WallS) * threads;
        processor[0, stage] += now.ProcessorS - since.ProcessorS;
        return now;
    }

    /// <summary>Prints the stages, and writes one line of JSON for each.</summary>
    public void Write(string path)
    {
        var lines = new StringBuilder();
        using var process = Process.GetCurrentProcess();
        double peakMb = process.PeakWorkingSet64 / BytesPerMb;
        for (int stage = 0; stage < names.Length; stage++)
        {
            double clock = stage == 0 ? startedBeforeS : 0;
            double work = 0;
            for (int thread = 0; thread < threads; thread++)
            {
                clock += wall[thread, stage] / threads;
                work += processor[thread, stage];
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names[stage],-10} {clock,8:F3} s wall {work,8:F3} s cpu"));
            lines.Append(CultureInfo.InvariantCulture, $"{{\"stage\":\"{names[stage]}\",\"wall_s\":{clock:F4},\"cpu_s\":{work:F4},\"tree_mb\":{peakMb:F1},\"rss_mb\":{peakMb:F1}}}\n");
        }

        var all = Environment.CpuUsage;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{"process",-10} {(DateTime.Now - process.StartTime).TotalSeconds,8:F3} s wall {all.TotalTime.TotalSeconds,8:F3} s cpu ({all.PrivilegedTime.TotalSeconds:F3} in the system) {peakMb,7:F0} MB peak"));
        File.WriteAllText(path, lines.ToString());
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ClockGetTime(int clock, out TimeSpent time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpent
    {
        public long Seconds;
        public long Nanoseconds;
    }
}

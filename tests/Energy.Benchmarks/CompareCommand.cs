using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Energy.Benchmarks;

/// <summary>Runs our kernels and plain NetTopologySuite as processes of their own, turn about, and puts medians and ratios in a table.</summary>
internal static class CompareCommand
{
    private static readonly (string Command, int Threads)[] Sides = [("baseline", 2), ("baseline", 1), ("overlay", 2), ("overlay", 1)];

    /// <summary>Compares them on one dataset.</summary>
    /// <param name="data">The folder with the three GeoPackages.</param>
    /// <param name="repeat">How often each runs.</param>
    /// <returns>0 where all agree: counts to the one, areas to a millionth; else 1.</returns>
    public static int Run(string data, int repeat)
    {
        string scratch = Path.Combine(Path.GetTempPath(), $"energy-benchmarks-{Environment.ProcessId}");
        var taken = Sides.Select(_ => new List<Taken>()).ToArray();
        try
        {
            for (int turn = 0; turn < repeat; turn++)
            {
                for (int side = 0; side < Sides.Length; side++)
                {
                    taken[side].Add(Time(Sides[side].Command, data, Path.Combine(scratch, Sides[side].Command), Sides[side].Threads));
                }
            }

            Print(data, taken);
            bool agree = Agree(Path.Combine(scratch, "baseline", "check.json"), Path.Combine(scratch, "overlay", "check.json"));
            Console.WriteLine(agree ? "The same answer: counts to the one, areas to a millionth." : "NOT the same answer.");
            return agree ? 0 : 1;
        }
        finally
        {
            if (Directory.Exists(scratch))
            {
                Directory.Delete(scratch, recursive: true);
            }
        }
    }

    private readonly record struct Taken(double WallS, double ProcessorS, double PeakMb);

    private static Taken Time(string command, string data, string output, int threads)
    {
        string own = Environment.ProcessPath!;
        var start = new ProcessStartInfo(own) { RedirectStandardOutput = true };
        string[] program = Path.GetFileNameWithoutExtension(own) == "dotnet" ? [typeof(CompareCommand).Assembly.Location] : [];
        foreach (string argument in (string[])[.. program, command, data, output, "--threads", threads.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        long before = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double wall = Stopwatch.GetElapsedTime(before).TotalSeconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{command} failed: {said}");
        }

        string[] words = said.Split('\n').Single(line => line.StartsWith("process", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Taken(wall, double.Parse(words[4], CultureInfo.InvariantCulture), double.Parse(words[^3], CultureInfo.InvariantCulture));
    }

    private static void Print(string data, List<Taken>[] taken)
    {
        double first = Median(taken[0].Select(one => one.WallS));
        Console.WriteLine($"| {Path.GetFileName(Path.TrimEndingDirectorySeparator(data))} | runs | wall s | min-max | cpu s | peak MB | to NetTopologySuite x2 |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        for (int side = 0; side < Sides.Length; side++)
        {
            var runs = taken[side];
            double wall = Median(runs.Select(one => one.WallS));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {(Sides[side].Command == "overlay" ? "ours" : "NetTopologySuite")} x{Sides[side].Threads} | {runs.Count} | {wall:F2} | {runs.Min(one => one.WallS):F2}-{runs.Max(one => one.WallS):F2} | {Median(runs.Select(one => one.ProcessorS)):F2} | {runs.Max(one => one.PeakMb):F0} | {wall / first:F3} |"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] order = [.. values.Order()];
        return (order[order.Length / 2] + order[(order.Length - 1) / 2]) / 2;
    }

    private static bool Agree(string one, string other)
    {
        using var left = JsonDocument.Parse(File.ReadAllText(one));
        using var right = JsonDocument.Parse(File.ReadAllText(other));
        return left.RootElement.EnumerateObject().All(figure =>
            figure.Name is "assigned" or "flags"
                ? figure.Value.GetRawText() == right.RootElement.GetProperty(figure.Name).GetRawText()
                : Math.Abs(figure.Value.GetDouble() - right.RootElement.GetProperty(figure.Name).GetDouble()) <= 1 + (1e-6 * figure.Value.GetDouble()));
    }
}

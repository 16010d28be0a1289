using System.Globalization;

namespace Energy.Benchmarks.Work;

/// <summary>The figures in which whoever does the same work must agree.</summary>
internal static class CheckFile
{
    /// <summary>Writes check.json, and prints it.</summary>
    public static void Write(string name, string data, string output, int threads, Sums sums)
    {
        string check = Text(sums);
        File.WriteAllText(Path.Combine(output, "check.json"), check + "\n");
        Console.WriteLine($"CHECK {name}-x{threads} {Path.GetFileName(Path.TrimEndingDirectorySeparator(data))} {check}");
    }

    private static string Text(Sums sums) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{\"assigned\": {sums.Buildings.Sum()}, \"area\": {Sums.M2(sums.Areas[0].Sum()):F0}, \"flags\": [{string.Join(", ", sums.AllFlags)}], \"a1\": {Sums.M2(sums.AllShares[0]):F0}, \"a2\": {Sums.M2(sums.AllShares[1]):F0}, \"parcel\": {Sums.M2(sums.Farmland.Sum()):F0}}}");
}

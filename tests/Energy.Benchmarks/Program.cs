using System.Globalization;

namespace Energy.Benchmarks;

/// <summary>The commands. Each is reached by a call of its own, so that none loads what another needs.</summary>
internal static class Program
{
    private const string Usage =
        """
        energy-benchmarks overlay DATA OUT [--threads N]    our kernels over three GeoPackages: Parquet, check.json and stages.jsonl in OUT
        energy-benchmarks baseline DATA OUT [--threads N]   the same with plain NetTopologySuite
        energy-benchmarks generate S|M|L DIR [--seed N]     makes the GeoPackages: 60 thousand, 1 million or 10 million buildings
        energy-benchmarks clip DATA MUNICIPALITY            the buildings of one municipality by the index of the file, such as GM0882
        energy-benchmarks compare DATA [--repeat N]         both, turn about, and their ratio
        energy-benchmarks divide DIR [--municipalities N]   a folder of data: the embedded region cut up into made-up municipalities
        energy-benchmarks country DIR [--towns N]           a folder of data: the embedded region so many times, each copy at its own place
        energy-benchmarks repeat RUN DIR [--times N]        a folder of a run: every municipality of a run so many times under other codes, to measure a report with
        energy-benchmarks kernels [BenchmarkDotNet options] the kernels one by one
        """;

    public static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["overlay", var data, var output, .. var rest]:
                Candidate.OverlayCommand.Run(data, output, Number(rest, "--threads", 2));
                return 0;
            case ["baseline", var data, var output, .. var rest]:
                Baseline.BaselineCommand.Run(data, output, Number(rest, "--threads", 2));
                return 0;
            case ["generate", var size, var folder, .. var rest]:
                Generating.GenerateCommand.Run(size, folder, Number(rest, "--seed", 1));
                return 0;
            case ["clip", var data, var municipality]:
                Candidate.ClipCommand.Run(data, municipality);
                return 0;
            case ["compare", var data, .. var rest]:
                return CompareCommand.Run(data, Number(rest, "--repeat", 3));
            case ["divide", var folder, .. var rest]:
                DivideCommand.Run(folder, Number(rest, "--municipalities", 20));
                return 0;
            case ["country", var folder, .. var rest]:
                CountryCommand.Run(folder, Number(rest, "--towns", 10));
                return 0;
            case ["repeat", var run, var folder, .. var rest]:
                RepeatCommand.Run(run, folder, Number(rest, "--times", 26));
                return 0;
            case ["kernels", .. var rest]:
                Kernels.KernelsCommand.Run(rest);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Number(string[] options, string name, int otherwise)
    {
        int at = Array.IndexOf(options, name);
        return at >= 0 && at + 1 < options.Length ? int.Parse(options[at + 1], CultureInfo.InvariantCulture) : otherwise;
    }
}

using System.Globalization;
using Energy.Fixtures;

namespace Energy.Runner.Tests.Compare;

/// <summary>A small town with a data folder of its own, run twice with something changed in between.</summary>
internal sealed class TwoRuns : IDisposable
{
    private static readonly Lazy<TwoRuns> Unchanged = new(() =>
    {
        var town = new TwoRuns();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => town.Dispose();
        town.Run("first");
        return town;
    });

    private readonly ScratchFolder scratch = new();

    public TwoRuns()
    {
        Copy(Repository.Path("data", "coefficients"), scratch["data/coefficients"]);
        Copy(Repository.Path("data", "scenarios"), scratch["data/scenarios"]);
        File.Copy(Repository.Path("data", "rules.csv"), scratch["data/rules.csv"]);
        File.Copy(Repository.Path("data", "sources.yaml"), scratch["data/sources.yaml"]);
        WriteTown(SmallTown.WithEverything());
    }

    /// <summary>Where everything is.</summary>
    public string Path => scratch.Path;

    /// <summary>A path inside.</summary>
    public string this[string name] => scratch[name];

    /// <summary>Writes the town's layers.</summary>
    public void WriteTown(SmallTown town) => RegionFiles.Write(scratch, town);

    /// <summary>Changes the text of a file of the data folder or of the town; the text must be there.</summary>
    public void Change(string file, string from, string to)
    {
        string text = File.ReadAllText(scratch[file]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(scratch[file], text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>The run of the town as it was before anything changed, below a folder; made once for all tests.</summary>
    public string Before(string name = "first")
    {
        Copy(Unchanged.Value[TownBelow("first")], scratch[TownBelow(name)]);
        return TownBelow(name);
    }

    /// <summary>Makes a run below a folder, and gives back its own folder.</summary>
    public string Run(string name)
    {
        var ended = EnergyProgram.Run(scratch.Path, "run", "data/scenarios/present-pace.yaml", "data/scenarios/all-permitted.yaml", "--data", "data", "--region", "region.yaml", "--output", name);
        Assert.True(ended.Exit == 0, ended.Error);
        return TownBelow(name);
    }

    /// <summary>Compares two runs and gives back how it ended.</summary>
    public EnergyProgram.Ended Compare(string before, string after, params string[] options) =>
        EnergyProgram.Run(scratch.Path, ["compare", before, after, "--data", "data", "--region", "region.yaml", .. options]);

    /// <summary>Compares two runs, which must end well, and gives back the folder of the comparison.</summary>
    public string Compared(string before, string after, params string[] options)
    {
        var ended = Compare(before, after, options);
        Assert.True(ended.Exit == 0, ended.Error);
        return scratch[ended.Output.TrimEnd().Split('\n')[^1].Trim()];
    }

    /// <summary>A number that a query on a folder gives.</summary>
    public static double Number(string folder, string sql) => Duck.Number(folder, sql);

    /// <summary>The texts of a query's first column.</summary>
    public static string[] Texts(string folder, string sql) => [.. Duck.Rows(folder, sql).Select(row => Convert.ToString(row[0], CultureInfo.InvariantCulture)!)];

    /// <summary>How far the parts of a figure are from its change at worst, in the unit of the figure and as a share of what it was; figures without parts included.</summary>
    public static double WorstGap(string folder) => Number(
        folder,
        "SELECT coalesce(max(abs(coalesce(c.change, 0) - coalesce(p.change, 0)) / greatest(1, abs(c.before))), 0) "
        + "FROM (SELECT * FROM '@result_changes.parquet' WHERE indicator IN ('demand_gj_per_yr', 'heat_demand_gj_per_yr', 'saved_gj_per_yr', 'renewable_gj_per_yr', 'fossil_gj_per_yr', 'final_energy_gj_per_yr', 'co2_t_per_yr')) c "
        + "FULL JOIN (SELECT scenario, year, area_level, area_code, indicator, sum(change) AS change FROM '@causes.parquet' GROUP BY ALL) p USING (scenario, year, area_level, area_code, indicator)");

    public void Dispose() => scratch.Dispose();

    private static string TownBelow(string name) => name + "/small-town";

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from))
        {
            File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)));
        }
    }
}

using Energy.Fixtures;
using Energy.Runner.Write.GeoPackage;

namespace Energy.Runner.Tests.Write.GeoPackage;

/// <summary>The maps of two runs, made once: a town with everything and three scenarios, and one where a neighbourhood is empty.</summary>
internal sealed class SmallMaps
{
    private static readonly ScratchFolder Scratch = new();

    private static readonly Dictionary<string, Lazy<SmallMaps>> Made = new()
    {
        ["full"] = new(() => new SmallMaps("full", SmallTown.WithEverything().Monument(300, 300), [])),
        ["sparse"] = new(() => new SmallMaps("sparse", new SmallTown().Row(20, 20, 8).Parcel(SmallTown.Box(20, 700, 70, 250)).Total("dwellings", "gas", 0.4).Total("dwellings", "electricity", 0.2), ["present-pace"])),
    };

    static SmallMaps() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Scratch.Dispose();

    private SmallMaps(string name, SmallTown town, string[] scenarios)
    {
        Region = Directory.CreateDirectory(Scratch[name]).FullName;
        using var files = new ScratchFolder();
        RegionFiles.Write(files, town);
        foreach (string file in Directory.GetFiles(files.Path))
        {
            File.Copy(file, Path.Combine(Region, Path.GetFileName(file)));
        }

        Arguments = ["run", .. scenarios.Select(scenario => Repository.Path("data", "scenarios", scenario + ".yaml")), "--data", Repository.Path("data"), "--region", "region.yaml", "--output"];
        var ended = EnergyProgram.Run(Region, [.. Arguments, "out"]);
        Assert.True(ended.Exit == 0, ended.Error);
    }

    /// <summary>Names of the runs.</summary>
    public static TheoryData<string> All => [.. Made.Keys];

    /// <summary>The folder of the input.</summary>
    public string Region { get; }

    /// <summary>How the run was started, but for where its output went.</summary>
    public string[] Arguments { get; }

    /// <summary>The folder of the run.</summary>
    public string Folder => Path.Combine(Region, "out", "small-town");

    /// <summary>The GeoPackage.</summary>
    public string GeoPackage => Path.Combine(Folder, MapsFile.FileName);

    public static SmallMaps Of(string name) => Made[name].Value;

    /// <summary>The rows of a query on the GeoPackage.</summary>
    public List<object?[]> Rows(string sql) => SqliteFile.Rows(GeoPackage, sql);

    /// <summary>The layers of features.</summary>
    public string[] Layers => [.. Rows("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").Select(row => (string)row[0]!)];

    /// <summary>The columns of a layer.</summary>
    public string[] Columns(string layer) => [.. Rows($"SELECT name FROM pragma_table_info('{layer}')").Select(row => (string)row[0]!)];
}

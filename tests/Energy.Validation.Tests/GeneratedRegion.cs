using Energy.Fixtures;
using Energy.Generator;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;

namespace Energy.Validation.Tests;

/// <summary>The generator against the region it made.</summary>
public sealed class GeneratedRegion : IDisposable
{
    private readonly ScratchFolder scratch = new();

    static GeneratedRegion() =>
        NtsGeometryServices.Instance = new NtsGeometryServices(CoordinateArraySequenceFactory.Instance, PrecisionModel.Floating.Value, 28992, GeometryOverlay.NG, new CoordinateEqualityComparer());

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void The_generator_makes_the_committed_files_again_byte_for_byte()
    {
        var tables = new Tables(Repository.Path("data", "generator", "tables"));
        Region.Write(tables, scratch.Path, TextWriter.Null);
        var made = Directory.GetFiles(scratch.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(16, made.Length);
        Assert.All(made, name => Assert.True(File.ReadAllBytes(scratch[name!]).AsSpan().SequenceEqual(File.ReadAllBytes(Repository.Path("data", "heerlen", name!))), name));
    }

    [Fact]
    public void No_figure_of_gas_or_electricity_has_any_influence_on_buildings_labels_or_layers()
    {
        string tables = Directory.CreateDirectory(scratch["tables"]).FullName;
        foreach (string file in Directory.GetFiles(Repository.Path("data", "generator", "tables")))
        {
            File.Copy(file, Path.Combine(tables, Path.GetFileName(file)));
        }

        string energy = Path.Combine(tables, "neighbourhood-energy.csv");
        var lines = File.ReadAllLines(energy);
        File.WriteAllLines(energy, lines.Select((line, row) => row == 0 ? line : $"{line.Split(',')[0]},1,1,{line.Split(',')[3]}"));
        string output = Directory.CreateDirectory(scratch["output"]).FullName;
        Region.Write(new Tables(tables), output, TextWriter.Null);
        Assert.All(
            Directory.GetFiles(output).Select(Path.GetFileName),
            name => Assert.Equal(name != "wijkenbuurten-2019.gpkg", File.ReadAllBytes(Path.Combine(output, name!)).AsSpan().SequenceEqual(File.ReadAllBytes(Repository.Path("data", "heerlen", name!)))));
    }
}

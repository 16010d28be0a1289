using System.Globalization;
using Energy.Fixtures;

namespace Energy.Runner.Tests.Read.Dividing;

/// <summary>The embedded region cut up, as the fixture writes it.</summary>
public sealed class MadeUpMunicipalities(ThreeMunicipalities three) : IClassFixture<ThreeMunicipalities>
{
    [Fact]
    public void The_totals_of_the_municipalities_add_up_to_those_of_the_region()
    {
        var parts = Totals(Path.Combine(three.Folder, "heerlen", "municipal-totals.csv"));
        Assert.All(Totals(Repository.Path("data", "heerlen", "municipal-totals.csv")), total => Assert.Equal(total.Value, parts[total.Key], total.Value * 1e-12));
    }

    [Fact]
    public void Only_outlines_totals_and_the_region_file_differ_from_those_of_the_project()
    {
        string[] differing = [.. Directory.GetFiles(three.Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(three.Folder, file))
            .Where(file => !File.ReadAllBytes(Path.Combine(three.Folder, file)).SequenceEqual(File.ReadAllBytes(Repository.Path("data", file))))];
        Assert.Equal([Path.Combine("heerlen", "municipal-totals.csv"), Path.Combine("heerlen", "wijkenbuurten-2019.gpkg"), "layers.yaml"], differing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Totals_that_were_divided_are_called_an_approximation() =>
        Assert.True(three.Region.Description.Layers["municipal_totals"].IsApproximation);

    [Fact]
    public void Cutting_up_again_gives_the_same_bytes()
    {
        using var again = new ScratchFolder();
        DividedRegion.Write(again.Path, 3);
        Assert.All(Directory.GetFiles(three.Folder, "*", SearchOption.AllDirectories), file =>
            Assert.True(File.ReadAllBytes(file).SequenceEqual(File.ReadAllBytes(again[Path.GetRelativePath(three.Folder, file)])), file));
    }

    private static Dictionary<string, double> Totals(string file) => File.ReadAllLines(file)[1..].Select(line => line.Split(','))
        .GroupBy(cells => $"{cells[1]}, {cells[2]}")
        .ToDictionary(rows => rows.Key, rows => rows.Sum(cells => double.Parse(cells[3], CultureInfo.InvariantCulture)));
}

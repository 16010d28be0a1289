using Energy.Fixtures;
using Energy.Model.Areas;
using UglyToad.PdfPig;

namespace Energy.Runner.Tests.Page;

/// <summary>A report and its fact sheets are made from any run that the program accepts, however little stands in the region.</summary>
public sealed class SmallReports : IDisposable
{
    private static readonly string[] Editions = ["report.pdf", "report-en.pdf"];

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("present-pace")]
    [InlineData("palet-ambition")]
    [InlineData("all-permitted")]
    public void One_scenario_is_enough(string scenario) => Check(SmallTown.WithEverything(), scenario);

    [Fact]
    public void Scenarios_may_stand_in_any_order() => Check(SmallTown.WithEverything(), "all-permitted", "present-pace");

    [Fact]
    public void A_neighbourhood_may_be_empty() =>
        Check(new SmallTown().Row(20, 20, 8).Parcel(SmallTown.Box(20, 700, 70, 250), LandUse.Arable).Total("dwellings", "gas", 0.4).Total("dwellings", "electricity", 0.2), "present-pace", "palet-ambition");

    [Fact]
    public void A_neighbourhood_may_have_no_homes_but_other_buildings()
    {
        var pages = Check(
            new SmallTown().Row(20, 20, 8).Other(1020, 20, BuildingUse.Office, 2000).Other(1120, 20, BuildingUse.Industry, 1500).Parcel(SmallTown.Box(20, 700, 70, 250))
                .Total("dwellings", "gas", 0.4).Total("dwellings", "electricity", 0.2).Total("services", "gas", 1).Total("services", "electricity", 1).Total("industry", "electricity", 1),
            "present-pace");
        Assert.Contains(pages, page => page.Contains("East heeft geen woningen", StringComparison.Ordinal));
    }

    /// <summary>Runs a town without a layer of labels, writes report and fact sheets, and gives back the text of every page of the report.</summary>
    private List<string> Check(SmallTown town, params string[] scenarios)
    {
        RegionFiles.Write(folder, town);
        string[] files = [.. scenarios.Select(scenario => Repository.Path("data", "scenarios", scenario + ".yaml"))];
        Ends("run", [.. files, "--data", Repository.Path("data"), "--region", "region.yaml", "--output", "out"]);
        Ends("report", ["out/small-town", "--factsheets"]);
        Ends("report", ["out/small-town", "--factsheets", "--language", "en"]);
        string[] sheets = [.. Enumerable.Range(0, 2).Select(place => folder[$"out/small-town/factsheets/{SmallTown.Code(place)}.pdf"])];
        Assert.All(sheets, sheet => Assert.Single(Read(sheet)));
        var pages = Read(folder["out/small-town/report.pdf"]);
        Assert.All(Enumerable.Range(0, 2), place => Assert.Contains(SmallTown.Code(place), pages[pages.Count - 2 + place], StringComparison.Ordinal));
        Assert.All(pages.Concat(sheets.SelectMany(Read)).Concat(Read(folder["out/small-town/report-en.pdf"])), page => Assert.DoesNotContain("NaN", page, StringComparison.Ordinal));
        Assert.All(Editions.SelectMany(report => PageText.Read(folder[$"out/small-town/{report}"])), page =>
        {
            Assert.Empty(page.Overlaps);
            Assert.Empty(page.OffThePage);
        });
        return pages;
    }

    private void Ends(string command, string[] arguments)
    {
        var ended = EnergyProgram.Run(folder.Path, [command, .. arguments]);
        Assert.True(ended.Exit == 0, ended.Error);
    }

    private static List<string> Read(string path)
    {
        using var document = PdfDocument.Open(path);
        return [.. document.GetPages().Select(page => string.Join(' ', page.GetWords().Select(word => word.Text.Replace('\u00A0', ' '))))];
    }
}

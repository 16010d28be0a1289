using Energy.Fixtures;
using Energy.Model;
using Energy.Runner.Commands;
using Energy.Runner.Read;

namespace Energy.Runner.Tests.Read.Dividing;

/// <summary>What is said of a region of two municipalities that is not what it should be.</summary>
public sealed class FaultsOfRegions : IDisposable
{
    private readonly ScratchFolder folder = new();

    public FaultsOfRegions()
    {
        RegionFiles.Write(folder, SmallTown.WithEverything());
        string outlines = File.ReadAllText(folder["neighbourhoods.geojson"]);
        int second = outlines.LastIndexOf(SmallTown.Municipality, StringComparison.Ordinal);
        folder.Write("neighbourhoods.geojson", string.Concat(outlines.AsSpan(0, second), Other, outlines.AsSpan(second + SmallTown.Municipality.Length)));
        string totals = File.ReadAllText(folder["totals.csv"]);
        folder.Write("totals.csv", totals + string.Concat(totals.Split('\n')[1..].Where(line => line.Length > 0).Select(line => line.Replace(SmallTown.Municipality, Other, StringComparison.Ordinal) + "\n")));
        Replace("region.yaml", $"[{SmallTown.Municipality}]", $"[{SmallTown.Municipality}, {Other}]");
        string figures = string.Concat(Codes(outlines).Select(code => $"{code};100\n"));
        folder.Write("figures.csv", "Codering;Wonen_Woningvoorraad\n" + figures);
        File.AppendAllText(folder["region.yaml"], "  neighbourhood_figures: {file: figures.csv, contract: statline-key-figures, year: 2023, licence: CC0-1.0, source: embedded-region, approximation: true}\n");
    }

    private static string Other => "GM0002";

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sound_region_has_no_fault()
    {
        var region = Read();
        Assert.Equal([SmallTown.Municipality, Other], region.Municipalities);
        Assert.All(region.Municipalities, municipality => Assert.NotEmpty(region.Of(municipality).Region.Neighbourhoods));
    }

    [Fact]
    public void A_municipality_that_stands_twice()
    {
        Replace("region.yaml", $", {Other}]", $", {Other}, {Other}]");
        Says($"{Other} stands twice");
    }

    [Fact]
    public void A_municipality_without_neighbourhoods_though_the_other_has_some()
    {
        Replace("region.yaml", $", {Other}]", $", {Other}, GM0003]");
        Says("lies in GM0003");
    }

    [Fact]
    public void Totals_that_are_missing_for_either_municipality_are_told_at_once()
    {
        folder.Write("totals.csv", string.Concat(File.ReadAllLines(folder["totals.csv"]).Where(line => !line.Contains("mobility,petrol", StringComparison.Ordinal)).Select(line => line + "\n")));
        string said = Says(SmallTown.Municipality);
        Assert.Contains($"{Other}, mobility, petrol", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_municipality_without_a_number_of_homes_by_which_to_divide()
    {
        Replace("region.yaml", "  neighbourhood_figures:", "  #");
        Says("divided over them by their homes");
    }

    [Fact]
    public void A_layer_that_is_replaced_between_two_municipalities()
    {
        var region = Read();
        region.Of(SmallTown.Municipality);
        File.AppendAllText(folder["parcels.geojson"], "\n");
        var fault = Assert.Throws<InputFaultException>(() => region.Of(Other));
        Assert.Contains("changed while it was read", Assert.Single(fault.Faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_may_put_a_neighbourhood_of_any_municipality_first()
    {
        string[] codes = [.. Read().Neighbourhoods.Select(neighbourhood => neighbourhood.Code)];
        string scenario = ScenarioWith($"first_in: [{string.Join(", ", codes)}]");
        var region = RegionInputs.Read(Options with { Scenarios = [scenario] });
        Assert.All(region.Municipalities, municipality => Assert.Equal(codes.Order(), region.Of(municipality).Scenarios[0].Savings.FirstNeighbourhoods.Order()));
    }

    private RunOptions Options => new(Repository.Path("data"), folder["region.yaml"], [], folder.Path);

    private RegionInputs Read() => RegionInputs.Read(Options);

    private string Says(string text)
    {
        var fault = Assert.Throws<InputFaultException>(Read);
        string said = string.Join('\n', fault.Faults);
        Assert.Contains(text, said, StringComparison.Ordinal);
        return said;
    }

    private void Replace(string file, string text, string by) => folder.Write(file, File.ReadAllText(folder[file]).Replace(text, by, StringComparison.Ordinal));

    private string ScenarioWith(string line)
    {
        File.Copy(Repository.Path("data", "scenarios", "present-pace.yaml"), folder["own.yaml"]);
        Replace("own.yaml", "    transition_areas_first: true\n", $"    transition_areas_first: true\n    {line}\n");
        return folder["own.yaml"];
    }

    private static IEnumerable<string> Codes(string outlines) =>
        System.Text.RegularExpressions.Regex.Matches(outlines, "\"buurtcode\":\"([^\"]+)\"").Select(match => match.Groups[1].Value);
}

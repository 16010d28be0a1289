using Energy.Fixtures;
using Energy.Report;
using Energy.Report.Explain;
using Energy.Runner.Read;

namespace Energy.Runner.Tests.Explain;

/// <summary>Behind every published number stands a chain that can be followed.</summary>
public sealed class ChainOfNumbers
{
    private static readonly string[] Scenarios = ["present-pace", "palet-ambition", "all-permitted"];

    private static readonly string[] OfRegion = ["palet", "district_heat", "mine_water", "renovat", "contractor"];

    private static readonly string[] About = ["name", "name_nl", "question", "question_nl", "source", "based_on"];

    private static readonly Lazy<RunTables> Run = new(() => RunTables.ReadAsync(EmbeddedRun.Folder).GetAwaiter().GetResult());

    public static TheoryData<string> Indicators => [.. ResultIndicators.All.Select(indicator => indicator.Name)];

    public static TheoryData<int> Formulas => [.. Method.Formulas.Keys];

    [Fact]
    public void Every_indicator_of_a_run_can_be_explained_and_no_other_is_promised()
    {
        var published = Duck.Rows(EmbeddedRun.Folder, "SELECT DISTINCT indicator FROM '@indicators.parquet'").Select(row => (string)row[0]!);
        Assert.Equal(published.Order(StringComparer.Ordinal), ResultIndicators.All.Select(indicator => indicator.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void An_indicator_is_explained_wherever_it_is_published_and_its_terms_give_it_again(string indicator)
    {
        var places = Duck.Rows(EmbeddedRun.Folder, $"""
            SELECT DISTINCT scenario, year, area_code FROM '@indicators.parquet'
            WHERE indicator = '{indicator}' AND (year = 2023 OR year = 2040 OR (year = 2031 AND scenario = 'palet-ambition')) AND area_code IN ('BU09172004', 'BU09173300', 'BU09174200', 'GM0917', 'heerlen')
            """);
        Assert.NotEmpty(places);
        foreach (object?[] place in places)
        {
            var explained = Run.Value.Explain((string)place[0]!, (int)place[1]!, (string)place[2]!, indicator)!;
            Assert.NotEmpty(explained.Links);
            if (explained.Again is { } again)
            {
                Assert.Equal(explained.Value!.Value, again, 1e-9 * Math.Max(1, Math.Abs(again)));
                Assert.All(explained.Terms, term => Assert.NotEmpty(term.Where));
            }
        }
    }

    [Fact]
    public void Only_what_is_summed_home_by_home_or_decided_by_criteria_is_not_reckoned_again() =>
        Assert.Equal(
            [
                "contractor_capacity_dwellings_per_yr", "district_heat_co2_distance_kg_per_gj", "fossil_efficiency_gj_per_yr", "mine_water_connected_kw",
                "mine_water_returned_gj_per_yr", "mine_water_system_kw", "renovated_dwellings_per_yr", "renovation_chances_dwellings_per_yr",
                "renovation_decisions_dwellings_per_yr", "renovation_waiting_dwellings", "transition_area_flag",
            ],
            ResultIndicators.All.Where(indicator => Run.Value.Explain("present-pace", 2040, AreaOf(indicator.Name), indicator.Name)!.Again is null)
                .Select(indicator => indicator.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Indicators))]
    public void A_chain_begins_in_columns_of_the_input_and_in_coefficients_with_a_source(string indicator)
    {
        var links = Upstream.Chain(ResultIndicators.Find(indicator)!.Formula);
        Assert.Contains(links, formula => Upstream.RawOf(formula).Count > 0);
        var explained = Run.Value.Explain("present-pace", 2040, AreaOf(indicator), indicator)!;
        Assert.All(explained.Links.SelectMany(link => link.Coefficients), coefficient => Assert.True(coefficient.Source.Length > 0 && coefficient.Title.Length > 0));
        Assert.Contains(explained.Links.SelectMany(link => link.Raw), raw => raw.File is not null);
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_formula_has_its_place_in_the_chain_and_a_text(int formula)
    {
        Assert.Contains(formula, Upstream.Known);
        Assert.True(Method.Formulas[formula].Text.Length > 10, formula.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(Upstream.Of(formula), feed => Assert.Contains(feed, Method.Formulas.Keys));
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void No_formula_feeds_itself(int formula) =>
        Assert.DoesNotContain(formula, Upstream.Of(formula).SelectMany(Upstream.Chain));

    [Fact]
    public void Every_column_of_the_input_in_a_chain_belongs_to_a_layer_that_a_region_may_have() =>
        Assert.All(Upstream.Known.SelectMany(Upstream.RawOf), raw => Assert.Contains(raw.Layer, RegionFile.KnownLayers()));

    [Fact]
    public void Every_choice_of_a_scenario_is_followed_by_a_formula()
    {
        var settings = Scenarios.SelectMany(id => ProjectData.Scenario(id).Settings).Where(setting => !About.Contains(setting.Name));
        Assert.All(settings, setting => Assert.True(Upstream.Known.Any(formula => Upstream.IsSettingOf(formula, setting.Name)), setting.Name));
    }

    [Fact]
    public void A_setting_is_told_with_the_file_and_line_it_was_written_in()
    {
        var roofs = Run.Value.Explain("palet-ambition", 2040, "BU09172004", "roof_pv_mwh_per_yr")!.Links.SelectMany(link => link.Settings).Single(setting => setting.Name == "supply.rooftop_solar.homes_pct");
        int line = Array.FindIndex(File.ReadAllLines(Repository.Path("data", "scenarios", "palet-ambition.yaml")), text => text.Contains("homes_pct", StringComparison.Ordinal)) + 1;
        Assert.Equal("{2040: 70}", roofs.Value);
        Assert.EndsWith($"palet-ambition.yaml, line {line}", roofs.Place, StringComparison.Ordinal);
    }

    /// <summary>A neighbourhood, or the region where an indicator is of the region only.</summary>
    private static string AreaOf(string indicator) =>
        Array.Exists(OfRegion, word => indicator.StartsWith(word, StringComparison.Ordinal)) ? "heerlen" : "BU09172004";

    [Fact]
    public void A_neighbourhood_may_be_named_instead_of_coded() => Assert.Equal("BU09172004", Run.Value.AreaCode("vrieheide"));
}

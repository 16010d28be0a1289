using Energy.Fixtures;

namespace Energy.Runner.Tests.Page;

/// <summary>What charts, maps and tables of the chapters say is what stands in the datasets, reckoned again by an engine that is not ours.</summary>
public sealed class FiguresOfChapters : IDisposable
{
    private static readonly string[] Scenarios = ["present-pace", "palet-ambition", "all-permitted"];

    private readonly TaggedPdf pdf = new(File.ReadAllBytes(Path.Combine(EmbeddedRun.Folder, "report.pdf")));

    public void Dispose() => pdf.Dispose();

    [Theory]
    [InlineData("2023, het basisjaar", "present-pace", 2023)]
    [InlineData("2040, Huidig tempo", "present-pace", 2040)]
    [InlineData("2040, Alles wat mag", "all-permitted", 2040)]
    public void Energy_flows_from_every_origin_to_every_service_as_in_the_balance(string title, string scenario, int year)
    {
        string figure = Figure("Waar energie vandaan komt en heen gaat", title);
        var rows = Duck.Rows(EmbeddedRun.Folder, $"""
            SELECT CASE service WHEN 'heat' THEN 'warmte' WHEN 'power' THEN 'stroom' WHEN 'process' THEN 'industriële processen' ELSE 'verkeer' END,
                CASE WHEN step = 'saved' THEN 'bespaard' WHEN source IN ('rooftop_pv', 'field_pv') THEN 'zon op dak en land' WHEN source IN ('wind', 'hydro') THEN 'wind en waterkracht'
                    WHEN source = 'grid_renewable' THEN 'hernieuwbare netstroom' WHEN source IN ('biomass', 'biofuel', 'green_gas') THEN 'biomassa, groen gas' WHEN source = 'natural_gas' THEN 'aardgas'
                    WHEN source IN ('oil', 'other_fossil') THEN 'olie en kolen' WHEN source = 'grid_fossil' THEN 'fossiele netstroom' ELSE 'warmte uit lucht, bodem, mijn' END,
                sum(energy_gj_per_yr) / 1000
            FROM '@balance.parquet' WHERE scenario = '{scenario}' AND year = {year} AND step <> 'demand' GROUP BY 1, 2
            """).Select(row => (Service: (string)row[0]!, Origin: (string)row[1]!, Tj: (double)row[2]!)).ToArray();
        Assert.True(rows.Length > 15);
        foreach (var service in rows.GroupBy(row => row.Service))
        {
            string told = figure[figure.IndexOf($" {service.Key} {DutchNumber.Of(service.Sum(row => row.Tj))} TJ: ", StringComparison.Ordinal)..];
            told = told[..told.IndexOf("TJ.", StringComparison.Ordinal)];
            Assert.All(service.Where(row => row.Tj >= 0.5), row => Assert.Contains($"{row.Origin} {DutchNumber.Of(row.Tj)} ", told, StringComparison.Ordinal));
        }

        string page = Chapter("Waar energie vandaan komt en heen gaat");
        Assert.All(rows.GroupBy(row => row.Origin).Where(origin => origin.Sum(row => row.Tj) >= 0.5), origin => Assert.Contains($"{origin.Key} {DutchNumber.Of(origin.Sum(row => row.Tj))} TJ", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rooftop_pv", "zon op dak")]
    [InlineData("field_pv", "zon op land")]
    [InlineData("wind", "wind")]
    [InlineData("ground_heat", "bodemwarmte")]
    [InlineData("mine_water", "mijnwater")]
    [InlineData("biomass", "biomassa")]
    public void The_maps_of_a_source_give_what_is_possible_permitted_and_built_as_in_the_ladder(string source, string word)
    {
        double Tj(string scenario, int year, string rung) => Number($"SELECT sum(yield_gj_per_yr) / 1000 FROM '@potentials.parquet' WHERE scenario = '{scenario}' AND year = {year} AND source = '{source}' AND rung = '{rung}'");
        string figure = Figure("Wat kan, wat mag en wat er komt", $"Drie kaarten van {word}.");
        Assert.Contains($"Technisch: {DutchNumber.Of(Tj("all", 2023, "technical"))} TJ", figure, StringComparison.Ordinal);
        Assert.Contains($"Mag: {DutchNumber.Of(Tj("palet-ambition", 2040, "permitted"))} TJ", figure, StringComparison.Ordinal);
        Assert.Contains($"Gebouwd: {DutchNumber.Of(Tj("palet-ambition", 2040, "deployed"))} TJ", figure, StringComparison.Ordinal);
    }

    [Fact]
    public void Hectares_of_solar_fields_of_closed_farmland_and_of_willow_are_those_of_the_claims_book_and_of_the_rules()
    {
        string Row(Func<string, double> value) => string.Join(' ', Scenarios.Select(scenario => DutchNumber.Of(value(scenario))));
        double Claimed(string scenario, string claimants) => Number($"SELECT sum(area_ha) FROM '@land_claims.parquet' WHERE scenario = '{scenario}' AND claimant IN ({claimants})");
        double Ruled(string scenario, string rules) => Number($"SELECT sum(area_ha) FROM '@exclusions.parquet' WHERE scenario = '{scenario}' AND source = 'field_pv' AND regexp_matches(rule, '{rules}')");
        string page = Chapter("Zon op dak, zon op land en landbouwgrond");
        Assert.Contains($"Zonnevelden, ook boven parkeerplaatsen hectare {Row(scenario => Claimed(scenario, "'solar_field', 'landfill_field', 'car_park_canopy'"))}", page, StringComparison.Ordinal);
        Assert.Contains($"voedsel vrijhouden hectare {Row(scenario => Ruled(scenario, "farmland"))}", page, StringComparison.Ordinal);
        Assert.Contains($"landschap vrijhouden hectare {Row(scenario => Ruled(scenario, "natura|forest|landscape|valley"))}", page, StringComparison.Ordinal);
        Assert.Contains($"energiegewassen hectare {Row(scenario => Claimed(scenario, "'energy_crop', 'freed_land_crop'"))}", page, StringComparison.Ordinal);
        Assert.Contains($"Zonnepanelen op daken hectare {Row(scenario => Claimed(scenario, "'rooftop_pv'"))}", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rooftop_pv", "Zon op dak")]
    [InlineData("field_pv", "Zon op land")]
    public void Bars_of_sun_tell_what_is_built_what_is_permitted_besides_and_what_each_kind_of_rule_takes(string source, string word)
    {
        string figure = Figure("Zon op dak, zon op land en landbouwgrond", "Gestapelde staven van zon op dak en zon op land.");
        Assert.All(Duck.Rows(EmbeddedRun.Folder, "SELECT name_nl, scenario FROM '@scenarios.parquet'"), row =>
        {
            double Rung(string rung) => Number($"SELECT sum(yield_gj_per_yr) / 1000 FROM '@potentials.parquet' WHERE scenario = '{row[1]}' AND year = 2040 AND source = '{source}' AND rung = '{rung}'");
            double Taken(string rules) => Number($"SELECT coalesce(sum(yield_gj_per_yr), 0) / 1000 FROM '@exclusions.parquet' WHERE scenario = '{row[1]}' AND source = '{source}' AND {rules}");
            const string Farmland = "regexp_matches(rule, 'farmland')";
            const string Nature = "regexp_matches(rule, 'natura|forest|national|valley')";
            Assert.Contains(
                $"{word}, {row[0]}: gebouwd {DutchNumber.Of(Rung("deployed"))} TJ, mag nog {DutchNumber.Of(Rung("permitted") - Rung("deployed"))} TJ, regels voor landbouwgrond {DutchNumber.Of(Taken(Farmland))} TJ, "
                + $"regels voor natuur en landschap {DutchNumber.Of(Taken(Nature))} TJ, regels voor afstand, zicht en monumenten {DutchNumber.Of(Taken($"NOT {Farmland} AND NOT {Nature}"))} TJ.", figure, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_becomes_of_sun_on_roof_and_land_adds_up_to_what_is_technically_possible_but_for_demolished_roofs_and_fields_that_stood_already()
    {
        var rows = Duck.Rows(EmbeddedRun.Folder, """
            WITH rung AS (SELECT scenario, source, rung, year, sum(yield_gj_per_yr) / 1000 AS tj FROM '@potentials.parquet' GROUP BY ALL), technical AS (SELECT source, tj FROM rung WHERE rung = 'technical'), ruled AS (SELECT scenario, source, sum(yield_gj_per_yr) / 1000 AS tj FROM '@exclusions.parquet' GROUP BY ALL)
            SELECT source, technical.tj, start.tj + ruled.tj, late.tj, start.tj FROM ruled
            JOIN technical USING (source) JOIN rung start USING (scenario, source) JOIN rung late USING (scenario, source)
            WHERE source IN ('rooftop_pv', 'field_pv') AND start.rung = 'permitted' AND start.year = 2023 AND late.rung = 'permitted' AND late.year = 2040
            """);
        Assert.Equal(6, rows.Count);
        Assert.All(rows, row =>
        {
            bool isRoof = (string)row[0]! == "rooftop_pv";
            Assert.Equal((double)row[1]!, (double)row[2]!, isRoof ? 0.001 : 6);
            Assert.True(isRoof ? (double)row[3]! < (double)row[4]! : Math.Abs((double)row[3]! - (double)row[4]!) < 0.001);
        });
    }

    [Fact]
    public void Mine_and_ground_give_and_are_asked_what_the_dataset_of_heat_sources_says()
    {
        string page = Chapter("Wat bodem en mijn kunnen geven, en wat ervan wordt gevraagd");
        var rows = Duck.Rows(EmbeddedRun.Folder, """
            SELECT CASE source WHEN 'mine_water' THEN 'Mijnwater' WHEN 'ground_heat' THEN 'Bodemwarmte' ELSE 'Biomassa' END, name_nl, permitted_gj_per_yr / 1000, available_gj_per_yr / 1000, asked_gj_per_yr / 1000, taken_gj_per_yr / 1000,
                CASE WHEN limiting = 'hectares' AND source = 'biomass' THEN 'het hout van de regio is vergeven' WHEN limiting = 'hectares' THEN 'de grond in de buurt is vergeven' WHEN limiting = 'pace' THEN 'te weinig installateurs'
                    WHEN limiting = 'year_balance' THEN 'de jaarbalans van het mijnwater' WHEN limiting = 'plot' THEN 'te weinig grond om het gebouw' ELSE limiting END
            FROM '@heat_sources.parquet' JOIN '@scenarios.parquet' USING (scenario) WHERE year = 2040 AND permitted_gj_per_yr > 0
            """);
        Assert.Equal(9, rows.Count);
        Assert.All(rows, row => Assert.Contains($"{row[0]} {row[1]} {string.Join(' ', row.Skip(2).Take(4).Select(cell => DutchNumber.Of((double)cell!, 1)))} {row[6]}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_distance_to_homes_leaves_the_turbines_and_the_yield_of_the_dataset_of_distances()
    {
        string figure = Figure("Wind: wat de regels kosten", "Staafdiagram van wat wind in PALET-ambitie mag opwekken.");
        var rows = Duck.Rows(EmbeddedRun.Folder, """
            SELECT CASE WHEN setback LIKE 'tip_height_%' THEN replace(setback, 'tip_height_', '') || ' × tiphoogte (' ELSE '' END, distance_m, setback LIKE 'tip_height_%', rule_flag, turbines, yield_gj_per_yr / 3600
            FROM '@wind_setbacks.parquet' WHERE scenario = 'palet-ambition'
            """);
        Assert.Equal(5, rows.Count);
        Assert.Equal(1, rows.Count(row => (bool)row[3]!));
        Assert.All(rows, row => Assert.Contains(
            $"{row[0]}{DutchNumber.Of((double)row[1]!)} m{((bool)row[2]! ? ")" : string.Empty)}{((bool)row[3]! ? ", de afstand van het scenario" : string.Empty)}: {row[4]} turbines, {DutchNumber.Of((double)row[5]!)} GWh per jaar.", figure, StringComparison.Ordinal));
    }

    [Fact]
    public void A_wind_rule_costs_the_turbines_whose_power_it_takes()
    {
        string page = Chapter("Wind: wat de regels kosten");
        var rows = Duck.Rows(EmbeddedRun.Folder, """
            SELECT rule_title_nl, scenario, sum(capacity_kw) / (SELECT value FROM '@coefficients.parquet' WHERE coefficient = 'wind-turbines' AND keys = 'onshore_5_5_mw · rated_power')
            FROM '@exclusions.parquet' WHERE source = 'wind' GROUP BY 1, 2
            """);
        Assert.True(rows.Count >= 8);
        Assert.All(rows.GroupBy(row => (string)row[0]!), rule => Assert.Contains(
            $"{rule.Key} {string.Join(' ', Scenarios.Select(scenario => rule.FirstOrDefault(row => (string)row[1]! == scenario) is { } row ? DutchNumber.Of((double)row[2]!) : "–"))}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_coefficients_that_move_the_outcome_most_stand_in_order_with_both_ends_of_their_effect()
    {
        string figure = Figure("Hoe zeker is dit?", "Staafdiagram van kengetallen.");
        var rows = Duck.Rows(EmbeddedRun.Folder, """
            SELECT source_title_nl, low_effect_gj_per_yr / 1000, high_effect_gj_per_yr / 1000 FROM '@coefficients.parquet' WHERE low_effect_gj_per_yr IS NOT NULL
            ORDER BY greatest(abs(low_effect_gj_per_yr), abs(high_effect_gj_per_yr)) DESC, source_title_nl LIMIT 12
            """);
        int from = 0;
        foreach (var row in rows)
        {
            from = figure.IndexOf((string)row[0]!, from, StringComparison.Ordinal);
            Assert.True(from >= 0, (string)row[0]!);
            string told = figure[from..figure.IndexOf("TJ.", from, StringComparison.Ordinal)];
            Assert.EndsWith($": laag {Signed((double)row[1]!)} TJ, hoog {Signed((double)row[2]!)} ", told, StringComparison.Ordinal);
            from += told.Length;
        }
    }

    private static string Signed(double tj) => $"{(tj > 0 ? "+" : tj < 0 ? "−" : string.Empty)}{DutchNumber.Of(Math.Abs(tj), Math.Abs(tj) < 10 ? 1 : 0)}";

    private static double Number(string sql) => Duck.Number(EmbeddedRun.Folder, sql);

    /// <summary>All text of the chapter below a heading.</summary>
    private string Chapter(string heading) =>
        string.Join(' ', Chapters(heading).SelectMany(chapter => chapter.All).Where(element => element.Children.Count == 0).Select(pdf.TextOf)).Replace('\u00A0', ' ');

    /// <summary>The words for the figure of a chapter that hold a text.</summary>
    private string Figure(string heading, string holding) =>
        Chapters(heading).SelectMany(chapter => chapter.All).Where(element => element.Type == "Figure").Select(element => element.AlternativeText).Single(text => text.Contains(holding, StringComparison.Ordinal));

    private IEnumerable<TaggedPdf.Element> Chapters(string heading) => pdf.Root.Children.Where(chapter => pdf.TextOf(chapter.Children[0]).StartsWith(heading, StringComparison.Ordinal));
}

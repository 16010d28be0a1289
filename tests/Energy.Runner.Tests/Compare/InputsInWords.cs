using System.Text.RegularExpressions;
using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Measures;
using Energy.Model.Supply;
using Energy.Report.Compare;
using Energy.Report.Pages;
using Energy.Report.Pdf;
using Energy.Report.Words;
using Energy.Runner.Read;
using Energy.Runner.Read.Yaml;
using UglyToad.PdfPig;

namespace Energy.Runner.Tests.Compare;

/// <summary>How a comparison calls what the runs were made from: by words of its language and not by keys.</summary>
public sealed class InputsInWords
{
    private static readonly YamlPlace Here = new("scenario", 1);
    private static readonly HashSet<string> Settings = Known();

    private static readonly string[] Readers = ["ScenarioFile.cs", "MeasureStatements.cs"];
    private static readonly string[] Causes = ["data", "data_and_program", "program", "coefficient", "coefficients_together", "rules", "scenario"];
    private static readonly string[] OfProgram = ["version", "program_sha256"];
    private static readonly string[] OfRegion = ["municipalities", "label model"];
    private static readonly string[] OfLayer = ["sha256", "file", "crs", "year", "source", "licence", "rows_read", "rows_kept", "contract", "column gas filled", "rows: without outline"];
    private static readonly string[] OfCoefficient = ["value", "low", "high", "unit", "year", "source", "place"];

    private static readonly string[] English =
    [
        "the", "and", "year", "which", "with", "without", "from", "other", "run", "runs", "demand", "supply", "savings", "saved", "homes", "heat", "solar", "rules", "source", "value", "unit", "layer", "planned", "possible", "decided",
        "on", "off", "true", "false", "yes", "order", "label model", "measures", "services", "traffic", "edition", "kept", "rows", "unknown", "coefficient", "scenarios", "none",
    ];

    private static readonly string[] Dutch =
    [
        "de", "het", "een", "en", "jaar", "van", "niet", "woningen", "vraag", "aanbod", "besparing", "warmte", "zon", "regels", "bron", "waarde", "eenheid", "laag", "gepland", "mogelijk", "besloten", "aan", "uit", "ja", "nee",
        "volgorde", "maatregelen", "utiliteit", "verkeer", "jaargang", "rijen", "kengetal", "kengetallen", "geen", "buurten", "oorzaak", "verschil",
    ];

    [Fact]
    public void Every_setting_that_the_reader_knows_has_words_in_both_languages()
    {
        Assert.True(Settings.Count > 90, $"only {Settings.Count} settings were found");
        string[] keys = [.. Settings.SelectMany(setting => setting.Split('.')).Distinct()];
        Assert.All(keys, key => Assert.True(SettingWords.Has(Language.Dutch, key) && SettingWords.Has(Language.English, key), key));
        foreach (var language in Language.ByLetters.Values)
        {
            var ways = Settings.Select(setting => SettingWords.Path(In(language), setting)).ToArray();
            Assert.Equal(ways.Length, ways.Distinct().Count());
            Assert.All(ways, way => Assert.True(ReportFonts.CanWrite(way) && !way.Contains('_', StringComparison.Ordinal) && !way.Contains('“', StringComparison.Ordinal), way));
        }
    }

    [Fact]
    public void The_settings_that_were_asked_for_words_are_all_that_scenarios_choose_and_all_that_may_be_left_out()
    {
        string reader = string.Join('\n', Readers.Select(file => File.ReadAllText(Repository.Path("src", "Energy.Runner", "Read", file))));
        var asked = Regex.Matches(reader, "\\.(?:Has|TextOr|PathOr|Text|Texts|Word|YesOrNo|Number|Path|Part|IsWord)\\(\"([a-z0-9_]+)\"").Select(match => match.Groups[1].Value);
        Assert.Empty(asked.Except(Settings.SelectMany(setting => setting.Split('.'))));
        foreach (string file in Directory.GetFiles(Repository.Path("data", "scenarios"), "*.yaml"))
        {
            var chosen = YamlTree.Read(file, file, new Energy.Runner.Read.Faults()).Leaves().Select(leaf => leaf.Name).Where(name => !name.StartsWith("supply.rules.", StringComparison.Ordinal));
            Assert.Empty(chosen.Except(Settings).Except(["supply.rules"]));
        }
    }

    [Fact]
    public void Every_kind_of_rule_and_every_status_of_a_measure_has_words_in_both_languages() =>
        Assert.All(Language.ByLetters.Values, language =>
        {
            Assert.All(Enum.GetValues<RuleMeasure>(), measure => Assert.DoesNotMatch("[_“]", InputWords.RuleMeasure(language, measure.Key())));
            Assert.All(Enum.GetValues<MeasureStatus>(), status => Assert.DoesNotMatch("[_“]", SettingWords.Value(In(language), "measures.wind.status", status.Key())));
        });

    [Theory]
    [InlineData("measures.rooftop_solar.status", "planned", "Maatregelen › zon op dak › status", "gepland")]
    [InlineData("supply.rules.wind_forest", "off", "Aanbod › regels › Niet in bos", "uit")]
    [InlineData("supply.rules.unheard_of", "on", "Aanbod › regels › “unheard_of”", "aan")]
    [InlineData("savings.renovation.subsidy_pct", "{2024: 20.5, 2030: 1060}", "Besparing › renovatie › subsidie, % van de investering", "2024: 20,5; 2030: 1.060")]
    [InlineData("savings.renovation.transition_areas_first", "true", "Besparing › renovatie › transitiegebieden eerst", "ja")]
    [InlineData("electricity_pools.zuid", "[GM1, GM2]", "Gemeenten die hun stroom samen vereffenen › “zuid”", "“GM1”, “GM2”")]
    [InlineData("savings.renovation.first_in", "[BU1, BU2]", "Besparing › renovatie › eerst in deze buurten", "West, BU2")]
    [InlineData("savings.renovation.homes_target_label", "A+", "Besparing › renovatie › streeflabel van woningen", "A+")]
    [InlineData("supply.heat.order", "[mine_water, hybrid]", "Aanbod › warmte › volgorde", "mijnwater, hybride warmtepomp")]
    [InlineData("supply.heat.order", "merit_order", "Aanbod › warmte › volgorde", "de goedkoopste ton CO2 eerst")]
    [InlineData("supply.heat.mine_water.planned_reach_from", "2031", "Aanbod › warmte › mijnwater › geplande gebieden doen mee vanaf", "2031")]
    [InlineData("supply.wind.turbine", "onshore_5_5_mw", "Aanbod › wind › soort turbine", "“onshore_5_5_mw”")]
    [InlineData("demand.transition_area.mean_home_value_eur", "120000", "Vraag naar energie › transitiegebied › gemiddelde WOZ-waarde, euro", "120.000")]
    [InlineData("source", "levers", "Bron", "Hendels")]
    [InlineData("based_on", "plan", "Gebaseerd op", "plan b")]
    public void A_setting_and_what_it_is_are_told_in_words(string setting, string value, string way, string told)
    {
        var change = InputChange.Of("scenario", "plan", setting, null, value);
        Assert.Equal((way, "–", told), (InputWords.Item(In(Language.Dutch), change), InputWords.Value(In(Language.Dutch), change, change.Before), InputWords.Value(In(Language.Dutch), change, change.After)));
    }

    [Fact]
    public void A_layer_and_a_coefficient_that_only_one_run_has_are_told_in_words_with_their_numbers()
    {
        var layer = new LayerFacts("bos.gpkg", "2019", "12", "1200");
        var coefficient = new CoefficientFacts(56.4, 56.25, 1056.6, "kg/home", "levers");
        var changes = new[] { InputChange.Of("layer", "forest", "layer", null, layer.InTables) with { Layer = layer }, InputChange.Of("coefficient", "fuels", "gas · co2", coefficient.InTables, null) with { Coefficient = coefficient } };
        string[] Told(Language language) => [.. changes.Select(change => $"{InputWords.Item(In(language), change)}: {InputWords.Value(In(language), change, change.Before ?? change.After)}")];
        Assert.Equal(["de laag zelf: bos.gpkg, jaargang 2019, 12 van 1.200 rijen gebruikt", "gas · co2: 56,4 (56,25–1.056,6) kg/woning, Hendels"], Told(Language.Dutch));
        Assert.Equal(["the layer itself: bos.gpkg, edition 2019, 12 of 1,200 rows kept", "gas · co2: 56.4 (56.25–1,056.6) kg/home, Hendels"], Told(Language.English));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void No_page_speaks_the_other_language_or_shows_a_key(string letters)
    {
        var language = Language.ByLetters[letters];
        string text = Regex.Replace(Report(Everything(language)), @"\S+\.parquet|“[^”]*”", string.Empty);
        Assert.DoesNotMatch("[a-z]{3,}_[a-z]{2,}", text);
        Assert.Empty(Regex.Matches(text, @"[\p{L}’]+").Select(word => word.Value.ToLowerInvariant()).Intersect(language == Language.Dutch ? English : Dutch));
    }

    private static RunComparison In(Language language) => new()
    {
        Language = language,
        Region = "town",
        Title = "Town",
        IsApproximation = true,
        Scenarios = [("plan", "plan b")],
        ScenarioNames = new Dictionary<string, string> { ["plan"] = "plan b" },
        RuleTitles = new Dictionary<string, string> { ["wind_forest"] = language.Say("Niet in bos", "Not in forest") },
        SourceTitles = new Dictionary<string, string> { ["levers"] = "Hendels" },
        Neighbourhoods = new Dictionary<string, string> { ["BU1"] = "West" },
        Years = [2023, 2030, 2040],
        Inputs = [],
        Results = [],
        Causes = [],
        Concordance = [],
    };

    /// <summary>A comparison in which everything changed that can.</summary>
    private static RunComparison Everything(Language language)
    {
        ResultKey[] keys = [.. ComparisonWords.Shown(language).Select(shown => new ResultKey("plan", 2040, "region", "town", shown.Indicator)), new("plan", 2040, "neighbourhood", "BU1", "fossil_gj_per_yr")];
        string[] values = ["planned", "possible", "true", "false", "on", "off", "merit_order", "[hybrid, mine_water]", "{2030: 1.5}", "B"];
        string[] ofRule = ["rule", "energy_source:wind", "measure:keep_away", "layer:forest", "on:True", "value:1.5", "low:1", "high:2", "unit:home", "year:2020", "source:levers", "place:on the map", "title:Not in the forest", "title_nl:Niet in bos"];
        return In(language) with
        {
            Results = [.. keys.Select(key => new ResultChange(key, 1000, 3000))],
            Causes = [.. Causes.SelectMany(cause => keys.Select(key => new CausePart(key, cause, cause == "coefficient" ? "fuels gas" : string.Empty, 10)))],
            Remarks = [.. Enum.GetValues<CauseRemarkKind>().Select(kind => new CauseRemark(kind, "7", "English"))],
            Concordance = [new ConcordanceLink("BU1", null, "BU1", 50, "dwellings")],
            Measured = [.. MunicipalTotals.Needed.Select((total, place) => new MeasuredTotal("plan", "GM1", total.Sector, total.Item, 2026, 1, 2, place % 2 == 0 ? null : "English"))],
            Inputs =
            [
                .. OfProgram.Select(item => InputChange.Of("program", string.Empty, item, "1", "2")),
                .. OfRegion.Select(item => InputChange.Of("region", "town", item, "1", "2")),
                .. OfLayer.Select(item => InputChange.Of("layer", "forest", item, "1", "2")),
                .. OfCoefficient.Select(item => InputChange.Of("coefficient", "fuels", $"gas · co: {item}", "1", "2")),
                .. ofRule.Select(property => property.Split(':')).Select(property => InputChange.Of("rule", "wind_forest", property[0], property.Length > 1 ? property[1] : "share_kept", null)),
                .. Settings.Take(35).Select((setting, place) => InputChange.Of("scenario", "plan", setting, values[place % values.Length], null)),
            ],
        };
    }

    /// <summary>Every setting that the reader knows: what it says it misses, and what a scenario may leave out.</summary>
    private static HashSet<string> Known()
    {
        string[] optional = ["based_on", "measures.source", "savings.renovation.first_in", "supply.heat.order", .. Enum.GetValues<ScenarioMeasure>().SelectMany(measure => new[] { $"measures.{measure.Key()}.status", $"measures.{measure.Key()}.source" })];
        var root = new YamlMap(Here);
        var known = new HashSet<string>();
        string[] missing = optional;
        while (missing.Length > 0)
        {
            foreach (string name in missing)
            {
                Put(root, name.Split('.'));
                known.Add(name);
            }

            var faults = new Energy.Runner.Read.Faults();
            new ScenarioFile(new Dictionary<string, Source>(), [], ["turbine"], faults).Of("plan", root, new SortedSet<string>(StringComparer.Ordinal));
            Assert.DoesNotContain(faults.Found, fault => fault.Found.Contains("is not a setting", StringComparison.Ordinal));
            missing = [.. faults.Found.Select(fault => Regex.Match(fault.Found, @"^(\S+) is missing\.$")).Where(match => match.Success).Select(match => match.Groups[1].Value)];
        }

        return known;
    }

    private static void Put(YamlMap map, string[] keys)
    {
        foreach (string key in keys)
        {
            if (!map.Entries.TryGetValue(key, out var entry))
            {
                map.Entries[key] = entry = new YamlEntry(Here, new YamlMap(Here));
            }

            map = (YamlMap)entry.Value;
        }
    }

    private static string Report(RunComparison comparison)
    {
        using var stream = new MemoryStream();
        ComparisonReport.Write(comparison, stream);
        using var report = PdfDocument.Open(stream.ToArray());
        return string.Join(' ', report.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }
}

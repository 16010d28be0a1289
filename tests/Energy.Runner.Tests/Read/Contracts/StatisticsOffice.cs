using Energy.Model.Areas;
using static Energy.Runner.Tests.Read.Contracts.PublishedFiles;

namespace Energy.Runner.Tests.Read.Contracts;

/// <summary>The statistics office's map and tables as published: contract 2.2 to 2.6.</summary>
public sealed class StatisticsOffice : IDisposable
{
    private const string Gas = "Energie_Gemiddeld_aardgasverbruik_Gemiddeld_aardgasverbruik_totaal";

    private readonly PublishedFiles files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData(-99997, "secret or not there")]
    [InlineData(-99995, "comes in a later edition")]
    [InlineData(-99991, "is no longer published")]
    [InlineData(-99998, "has no value (-99998)")]
    [InlineData(-99999999, "has no value (-99999999)")]
    [InlineData(-99999998, "has no value (-99999998)")]
    [InlineData(-99999997, "has no value (-99999997)")]
    public void Special_values_are_no_values_and_keep_their_reason(int code, string reason)
    {
        var (figures, record) = files.Figures(new { buurtcode = "BU09171000", woningvoorraad = code });
        Assert.Null(figures.Dwellings);
        Assert.Equal(1, record.Remarks["woningvoorraad " + reason]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("-99997")]
    public void Special_values_in_a_table_are_a_blank_a_point_or_a_number(string cell) =>
        Assert.Null(files.FiguresOfText($"Wijk_Buurt;{Gas}\nNoord;{cell}\n", Named("BU1", "Noord")).Read.Single().Figures.GasM3PerDwellingPerYr);

    [Theory]
    [InlineData("water")]
    [InlineData("H2O")]
    [InlineData("WATER")]
    public void Keys_water_is_left_out_under_each_name_of_its_column(string column)
    {
        var (read, record) = files.Neighbourhoods(
            new Dictionary<string, object> { ["buurtcode"] = "BU09171000", ["gemeentecode"] = "GM0917", [column] = "NEE" },
            new Dictionary<string, object> { ["buurtcode"] = "BU09171000", ["gemeentecode"] = "GM0917", [column] = "JA" },
            new Dictionary<string, object> { ["buurtcode"] = "BU09179998", ["gemeentecode"] = "GM0917", [column] = "JA" },
            new Dictionary<string, object> { ["buurtcode"] = "BU09179999", ["gemeentecode"] = "GM0917", [column] = "B" });
        Assert.Equal(["BU09171000"], read.Select(neighbourhood => neighbourhood.Code));
        Assert.Equal(3, record.Remarks["water or abroad"]);
    }

    [Fact]
    public void Keys_a_neighbourhood_that_kept_the_number_of_a_former_municipality_belongs_to_the_new_one() =>
        Assert.Equal(["BU08811000"], files.Neighbourhoods(new { buurtcode = "BU08811000", gemeentecode = "GM0917" }).Read.Select(neighbourhood => neighbourhood.Code));

    [Fact]
    public void Keys_a_code_or_border_that_changed_since_the_year_before_is_told()
    {
        Assert.Equal(1, files.Figures(new { buurtcode = "BU09171000", indelingswijziging_wijken_en_buurten = 3 }).Record.Remarks["border changed since the year before"]);
        Assert.DoesNotContain("border changed since the year before", files.Figures(new { buurtcode = "BU09171000", indelingswijziging_wijken_en_buurten = 1 }).Record.Remarks.Keys);
    }

    [Fact]
    public void Keys_a_name_that_two_neighbourhoods_have_joins_nothing() =>
        Assert.Equal("The name Verspreide huizen stands for more than one neighbourhood.", Fault(() => files.FiguresOfText($"Wijk_Buurt;{Gas}\nVerspreide huizen;1\nVerspreide huizen;2\n", Named("BU1", "Verspreide huizen")).Read));

    [Theory]
    [InlineData("woningvoorraad")]
    [InlineData("woningvoorraad", "WONINGEN")]
    [InlineData("aantal_huishoudens", "aantalHuishoudens", "AANTAL_HH")]
    [InlineData("gemiddelde_woningwaarde", "gemiddeldeWoningwaarde", "WOZ")]
    [InlineData("gemiddeld_aardgasverbruik", "gemiddeldAardgasverbruik", "gemiddeld_gasverbruik_totaal", "G_GAS_TOT")]
    [InlineData("gemiddelde_elektriciteitslevering", "gemiddeldeElektriciteitslevering", "gemiddeld_elektriciteitsverbruik_totaal", "G_ELEK_TOT")]
    [InlineData("percentage_woningen_met_stadsverwarming", "percentageWoningenMetStadsverwarming", "P_STADVERW")]
    [InlineData("perc_huurwoningen_in_bezit_woningcorporaties", "percHuurwoningenInBezitWoningcorporaties")]
    [InlineData("percentage_koopwoningen", "percentageKoopwoningen", "P_KOOPWON")]
    [InlineData("aantal_personenautos", "aantalPersonenautos", "personenautos_totaal")]
    [InlineData("gemiddelde_huishoudsgrootte", "gemiddeldeHuishoudsgrootte", "gemiddelde_huishoudensgrootte", "GEM_HH_GR")]
    [InlineData("percentage_meergezinswoning", "percentageMeergezinswoning", "P_MGEZW")]
    public void Columns_are_known_under_each_of_their_names(params string[] names)
    {
        var read = names.Select(name => files.Figures(new Dictionary<string, object> { ["buurtcode"] = "BU09171000", [name] = 42 }).Read).ToArray();
        Assert.NotEqual(NeighbourhoodFigures.None, read[0]);
        Assert.All(read, figures => Assert.Equal(read[0], figures));
    }

    [Theory]
    [InlineData("BU_CODE", "BU_NAAM", "GM_CODE")]
    [InlineData("buurtcode", "buurtnaam", "gemeentecode")]
    [InlineData("Buurtcode", "buurtNaam", "gemeenteCode")]
    public void Columns_of_codes_and_names_are_known_under_each_of_their_names(string code, string name, string municipality) =>
        Assert.Equal("Noord", files.Neighbourhoods(new Dictionary<string, object> { [code] = "BU09171000", [name] = "Noord", [municipality] = "GM0917" }).Read.Single().Name);

    [Fact]
    public void Columns_of_which_the_new_one_is_empty_and_the_old_one_filled_give_the_old_one_and_the_reverse()
    {
        Assert.Equal(1200, files.Figures(new { buurtcode = "BU09171000", gemiddeld_aardgasverbruik = -99997, gemiddeld_gasverbruik_totaal = 1200 }).Read.GasM3PerDwellingPerYr);
        Assert.Equal(1200, files.Figures(new { buurtcode = "BU09171000", gemiddeld_aardgasverbruik = 1200, gemiddeld_gasverbruik_totaal = -99997 }).Read.GasM3PerDwellingPerYr);
    }

    [Fact]
    public void Columns_the_home_value_is_in_thousands_of_euros() =>
        Assert.Equal(187_000, files.Figures(new { buurtcode = "BU09171000", gemiddelde_woningwaarde = 187 }).Read.MeanHomeValueEur);

    [Fact]
    public void Columns_no_share_of_district_heat_is_unknown_and_not_nothing()
    {
        Assert.Null(files.Figures(new { buurtcode = "BU09171000", percentage_woningen_met_stadsverwarming = (int?)null }).Read.DistrictHeatPct);
        Assert.Equal(0, files.Figures(new { buurtcode = "BU09171000", percentage_woningen_met_stadsverwarming = 0 }).Read.DistrictHeatPct);
    }

    [Theory]
    [InlineData("1200")]
    [InlineData("1200.0")]
    [InlineData("1200,0")]
    public void Columns_may_hold_numbers_as_text(string text) =>
        Assert.Equal(1200, files.Figures(new { buurtcode = "BU09171000", gemiddeld_aardgasverbruik = text }).Read.GasM3PerDwellingPerYr);

    [Fact]
    public void Columns_of_the_first_version_of_an_edition_lack_homes_and_energy_and_that_is_told_not_refused()
    {
        var (figures, record) = files.Figures(new { buurtcode = "BU09171000", aantal_inwoners = 1200 });
        Assert.Null(figures.GasM3PerDwellingPerYr);
        Assert.DoesNotContain("gemiddeld_aardgasverbruik", record.Coverage.Keys);
    }

    [Fact]
    public void StatLine_line_ends_accents_and_an_underscore_at_the_end_of_a_name_do_no_harm()
    {
        string text = $"Wijk_Buurt;Zorg_Wmo_cliënten_;Energie_Naar_woningtype_Twee_onder_één_kap_woning;{Gas}_\r\nHeerlen;1;2;1170\r\nWijk 10 West;1;2;1000\r\nNoord;1;2;990\r\n";
        Assert.Equal(990, files.FiguresOfText(text, Named("BU1", "Noord")).Read.Single().Figures.GasM3PerDwellingPerYr);
    }

    [Fact]
    public void StatLine_districts_and_the_line_about_the_source_are_no_neighbourhoods()
    {
        var record = files.FiguresOfText($"Wijk_Buurt;{Gas}\nHeerlen;1170\nWijk 10 West;1000\nNoord;990\nBron: CBS\n", Named("BU1", "Noord")).Record;
        Assert.Equal((1, 1), (record.Remarks["district, not neighbourhood"], record.Remarks["line about the source"]));
    }

    [Fact]
    public void StatLine_columns_of_energy_may_be_wholly_empty()
    {
        var (read, record) = files.FiguresOfText($"Wijk_Buurt;Wonen_Woningvoorraad;{Gas}\nNoord;100;\n", Named("BU1", "Noord"));
        Assert.Equal((100, null), (read.Single().Figures.Dwellings, read.Single().Figures.GasM3PerDwellingPerYr));
        Assert.Equal(0, record.Coverage[Gas]);
    }

    [Fact]
    public void StatLine_by_OData_has_padded_codes_and_a_number_behind_each_name_that_changes_every_year()
    {
        const string Answer = """{"odata.metadata":"x","value":[{"ID":1,"WijkenEnBuurten":"BU09171000","Woningvoorraad_34":100,"GemiddeldAardgasverbruikTotaal_55":1200},{"ID":2,"WijkenEnBuurten":"GM0917    ","Woningvoorraad_34":45834,"GemiddeldAardgasverbruikTotaal_55":"       ."}]}""";
        var figures = files.FiguresOfText(Answer, Named("BU09171000", "Noord")).Read.Single().Figures;
        Assert.Equal((100, 1200), (figures.Dwellings, figures.GasM3PerDwellingPerYr));
        Assert.Null(files.FiguresOfText(Answer.Replace("BU09171000", "GM0917", StringComparison.Ordinal).Replace("GM0917    ", "BU09171000", StringComparison.Ordinal), Named("BU09171000", "Noord")).Read.Single().Figures.GasM3PerDwellingPerYr);
    }

    [Theory]
    [InlineData("{\"value\":7}")]
    [InlineData("{\"error\":{}}")]
    [InlineData("{\"value\":[7]}")]
    [InlineData("{\"value\":[],\"odata.nextLink\":\"x\"}")]
    [InlineData("{\"value\":[")]
    public void StatLine_by_OData_that_is_no_answer_is_told(string text) =>
        Assert.StartsWith("The file cannot be read as an answer of OData:", Fault(() => files.FiguresOfText(text, Named("BU1", "Noord")).Read), StringComparison.Ordinal);
}

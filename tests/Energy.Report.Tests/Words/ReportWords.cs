using Energy.Model.Areas;
using Energy.Model.Measures;
using Energy.Model.Savings;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using Energy.Runner.Read;

namespace Energy.Report.Tests.Words;

/// <summary>The words and numbers of a report in each of its languages.</summary>
public sealed class ReportWords
{
    public static TheoryData<string> Keys =>
    [
        .. Enum.GetValues<EnergySource>().Where(kind => kind != EnergySource.None).Select(kind => kind.Key()),
        .. Enum.GetValues<Sector>().Select(kind => kind.Key()),
        .. Enum.GetValues<Service>().Select(kind => kind.Key()),
        .. Enum.GetValues<ZoneKind>().Select(kind => kind.Key()),
        .. Enum.GetValues<Measure>().Select(kind => kind.Key()).Except(Enum.GetValues<EnergySource>().Select(kind => kind.Key())),
        .. Enum.GetValues<ScenarioMeasure>().Select(kind => kind.Key()).Where(key => !TableKeys.TryParse<EnergySource>(key, out _) && !TableKeys.TryParse<Measure>(key, out _) && !TableKeys.TryParse<ZoneKind>(key, out _)),
        .. Enum.GetValues<MeasureStatus>().Select(kind => kind.Key()),
        .. Enum.GetValues<LagCause>().Select(kind => kind.Key()),
        "together",
        .. Enum.GetValues<UptakeBound>().Select(kind => kind.Key()),
        .. RegionFile.KnownLayers().Except(Enum.GetValues<ZoneKind>().Select(kind => kind.Key())),
        .. NeighbourhoodStock.Types,
        "very_good", "good", "moderate",
        .. Enum.GetValues<HeatConstraint>().Select(kind => "limit_" + kind.Key()),
        "labels_from_table", "labels_from_model", "labels_because_no_model", "labels_because_circular", "labels_because_not_better", "labels_because_better",
    ];

    public static TheoryData<string> Languages => [.. Language.ByLetters.Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_source_measure_bound_sector_service_layer_limit_type_of_home_and_class_of_ground_has_a_word_in_each_language(string key) =>
        Assert.All(Language.ByLetters.Values, language => Assert.NotEmpty(language.Word(key)));

    [Fact]
    public void Both_languages_have_words_for_the_same_keys_and_units()
    {
        Assert.Equal(DutchWords.Keys.Keys.Order(StringComparer.Ordinal), EnglishWords.Keys.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(DutchWords.Units.Keys.Order(StringComparer.Ordinal), EnglishWords.Units.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_font_can_write_every_word_and_no_word_is_a_key_of_the_datasets() =>
        Assert.All(new[] { DutchWords.Keys, DutchWords.Units, EnglishWords.Keys, EnglishWords.Units }.SelectMany(words => words.Values), word =>
        {
            Assert.DoesNotContain('_', word);
            Assert.True(ReportFonts.CanWrite(word), word);
        });

    [Theory]
    [InlineData(1234567.891, 1, "1.234.567,9", "1,234,567.9")]
    [InlineData(0.5, 2, "0,50", "0.50")]
    [InlineData(-0.0, 0, "0", "0")]
    [InlineData(-12.34, 1, "-12,3", "-12.3")]
    [InlineData(double.NaN, 1, "–", "–")]
    public void Thousands_and_decimals_are_parted_as_the_language_does(double value, int decimals, string dutch, string english) =>
        Assert.Equal((dutch, english), (Language.Dutch.Number(value, decimals), Language.English.Number(value, decimals)));

    [Theory]
    [InlineData(34, 0, "34 %", "34%")]
    [InlineData(-3.24, 1, "-3,2 %", "-3.2%")]
    [InlineData(double.NaN, 0, "–", "–")]
    public void Only_Dutch_has_a_space_before_the_sign_of_per_cent(double value, int decimals, string dutch, string english) =>
        Assert.Equal((dutch, english), (Language.Dutch.Percent(value, decimals), Language.English.Percent(value, decimals)));

    [Theory]
    [InlineData(2023, "yr", "2023", "2023")]
    [InlineData(2500, "h/yr", "2.500", "2,500")]
    [InlineData(0.0123, "-", "0,0123", "0.0123")]
    public void A_calendar_year_has_nothing_between_thousands(double value, string unit, string dutch, string english) =>
        Assert.Equal((dutch, english), (Language.Dutch.Short(value, unit), Language.English.Short(value, unit)));

    [Theory]
    [InlineData(1, "1 woning", "1 home")]
    [InlineData(0, "0 woningen", "0 homes")]
    [InlineData(2.6, "2,6 woningen", "2.6 homes")]
    [InlineData(1883, "1.883 woningen", "1,883 homes")]
    public void One_home_is_a_home_and_any_other_number_are_homes(double homes, string dutch, string english) =>
        Assert.Equal((dutch, english), (Language.Dutch.Homes(homes), Language.English.Homes(homes)));

    [Theory]
    [InlineData("m3/home/yr", "m3/woning/jaar", "m3/home/year")]
    [InlineData("GJ/well/yr", "GJ/bron/jaar", "GJ/well/year")]
    [InlineData("-", "", "")]
    [InlineData("degC", "°C", "°C")]
    public void A_unit_is_written_in_the_language(string unit, string dutch, string english) => Assert.Equal((dutch, english), (Language.Dutch.Unit(unit), Language.English.Unit(unit)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_key_without_a_word_stops_the_report_and_is_never_printed(string letters) =>
        Assert.Contains("word for 'teleportation'", Assert.Throws<InvalidOperationException>(() => Language.ByLetters[letters].Word("teleportation")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_font_has_no_sign_for_what_it_cannot_write() => Assert.False(ReportFonts.CanWrite("漢"));
}

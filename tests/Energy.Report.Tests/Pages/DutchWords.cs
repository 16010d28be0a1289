using Energy.Model.Areas;
using Energy.Model.Measures;
using Energy.Model.Savings;
using Energy.Model.Trias;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using Energy.Runner.Read;

namespace Energy.Report.Tests.Pages;

/// <summary>The language the council reads.</summary>
public sealed class DutchWords
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
        "labels_from_table", "labels_from_model", "labels_because_no_model", "labels_because_circular", "labels_because_not_better", "labels_because_better",
    ];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_source_measure_bound_sector_service_layer_type_of_home_and_class_of_ground_has_a_Dutch_word_that_the_font_can_write(string key)
    {
        string word = Language.Dutch.Word(key);
        Assert.DoesNotContain('_', word);
        Assert.True(ReportFonts.CanWrite(word), word);
    }

    [Theory]
    [InlineData(1234567.891, 1, "1.234.567,9")]
    [InlineData(0.5, 2, "0,50")]
    [InlineData(-0.0, 0, "0")]
    [InlineData(-12.34, 1, "-12,3")]
    [InlineData(double.NaN, 1, "–")]
    public void A_number_has_points_between_thousands_and_a_comma_before_decimals(double value, int decimals, string written) => Assert.Equal(written, Language.Dutch.Number(value, decimals));

    [Theory]
    [InlineData(2023, "yr", "2023")]
    [InlineData(2500, "h/yr", "2.500")]
    [InlineData(0.0123, "-", "0,0123")]
    public void A_calendar_year_has_no_point_between_thousands(double value, string unit, string written) => Assert.Equal(written, Language.Dutch.Short(value, unit));

    [Theory]
    [InlineData("m3/home/yr", "m3/woning/jaar")]
    [InlineData("GJ/well/yr", "GJ/bron/jaar")]
    [InlineData("-", "")]
    [InlineData("degC", "°C")]
    public void A_unit_is_written_in_Dutch(string unit, string written) => Assert.Equal(written, Language.Dutch.Unit(unit));

    [Fact]
    public void A_key_without_a_word_stops_the_report_and_is_never_printed() =>
        Assert.Contains("no Dutch word for 'teleportation'", Assert.Throws<InvalidOperationException>(() => Language.Dutch.Word("teleportation")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_font_has_no_sign_for_what_it_cannot_write() => Assert.False(ReportFonts.CanWrite("漢"));
}

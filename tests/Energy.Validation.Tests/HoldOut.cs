using System.Globalization;
using System.Text.Json;
using Energy.Fixtures;

namespace Energy.Validation.Tests;

/// <summary>The hold-out proof on the embedded region: real figures of the statistics office over approximated buildings and outlines.</summary>
public sealed class HoldOut
{
    private static readonly (string Carrier, string Unit)[] Carriers = [("gas", "m3"), ("electricity", "kwh")];

    public static TheoryData<string, string> Published => new(Carriers);

    [Theory]
    [MemberData(nameof(Published))]
    public void A_neighbourhood_left_out_is_foretold_better_than_by_the_archetypes_or_the_mean(string carrier, string unit)
    {
        var error = Errors(carrier, unit);
        Assert.True(error.LeftOut.Plain < Math.Min(error.Archetypes.Plain, error.Mean.Plain));
        Assert.True(error.LeftOut.Weighted < Math.Min(error.Archetypes.Weighted, error.Mean.Weighted));
    }

    [Fact]
    public void Gas_is_foretold_within_120_m3_a_home() => Assert.InRange(Errors("gas", "m3").LeftOut.Weighted, 0, 120);

    [Theory]
    [MemberData(nameof(Published))]
    public void A_band_of_eighty_per_cent_holds_seven_to_nine_published_means_in_ten(string carrier, string unit) => Assert.InRange(Errors(carrier, unit).InBandPct, 70, 90);

    [Theory]
    [MemberData(nameof(Published))]
    public void The_record_of_the_run_gives_the_same_score_as_its_tables(string carrier, string unit)
    {
        var error = Errors(carrier, unit);
        using var run = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(EmbeddedRun.Folder, "run.json")));
        var recorded = run.RootElement.GetProperty("calibration").GetProperty(carrier + "_pattern").GetProperty("hold_out");
        Assert.Equal(error.LeftOut.Plain, recorded.GetProperty("mean_error").GetDouble(), 6);
        Assert.Equal(error.LeftOut.Weighted, recorded.GetProperty("mean_error_by_homes").GetDouble(), 6);
        Assert.Equal(error.InBandPct, recorded.GetProperty("in_band_pct").GetDouble(), 6);
    }

    [Fact]
    public void The_readme_prints_the_errors()
    {
        string[] lines =
        [
            "| mean absolute error, plain / weighted by homes | mean of the municipality | archetypes, not calibrated | ours, left out | inside our band of 80 % |",
            "| --- | --- | --- | --- | --- |",
            .. Carriers.Select(carrier => (Name: carrier.Carrier == "gas" ? "gas in m3" : "electricity in kWh", Error: Errors(carrier.Carrier, carrier.Unit)))
                .Select(row => string.Create(CultureInfo.InvariantCulture, $"| {row.Name} | {Text(row.Error.Mean)} | {Text(row.Error.Archetypes)} | {Text(row.Error.LeftOut)} | {row.Error.InBandPct:0} % |")),
        ];
        string made = string.Join('\n', lines);
        Assert.Equal(made, ReadmeBlock.Standing("hold-out on the embedded region", made));
    }

    private static string Text((double Plain, double Weighted) error) => string.Create(CultureInfo.InvariantCulture, $"{error.Plain:0} / {error.Weighted:0}");

    private static (
        (double Plain, double Weighted) Mean, (double Plain, double Weighted) Archetypes, (double Plain, double Weighted) LeftOut, double InBandPct) Errors(string carrier, string unit)
    {
        double[] row =
        [
            .. Duck.Rows(EmbeddedRun.Folder, $"""
                WITH known AS (
                    SELECT published_{carrier}_{unit}_per_dwelling_per_yr AS published, archetype_{carrier}_{unit}_per_dwelling_per_yr AS archetype, left_out_{carrier}_{unit}_per_dwelling_per_yr AS left_out,
                           left_out_{carrier}_low_{unit}_per_dwelling_per_yr AS low, left_out_{carrier}_high_{unit}_per_dwelling_per_yr AS high, dwellings AS homes
                    FROM '@neighbourhoods.parquet' WHERE left_out_{carrier}_{unit}_per_dwelling_per_yr IS NOT NULL),
                municipal AS (SELECT sum(published * homes) / sum(homes) AS mean FROM known)
                SELECT avg(abs(published - mean)), sum(abs(published - mean) * homes) / sum(homes), avg(abs(published - archetype)), sum(abs(published - archetype) * homes) / sum(homes),
                       avg(abs(published - left_out)), sum(abs(published - left_out) * homes) / sum(homes), 100 * avg((published BETWEEN low AND high)::INTEGER)
                FROM known, municipal
                """).Single().Select(value => (double)value!),
        ];
        return ((row[0], row[1]), (row[2], row[3]), (row[4], row[5]), row[6]);
    }
}

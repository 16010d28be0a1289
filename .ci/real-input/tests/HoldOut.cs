using System.Globalization;
using Energy.Fixtures;
using MathNet.Numerics;

namespace Energy.RealInput.Tests;

/// <summary>
/// The hold-out proof: each neighbourhood's published mean use foretold from the others, beside simple ways to foretell it from the same published table.
/// Real figures of the statistics office over approximated buildings.
/// </summary>
public sealed class HoldOut
{
    private static readonly int[] Years = [2019, 2018];
    private static readonly Lazy<Dictionary<int, Score>> Scores = new(() => Years.ToDictionary(year => year, year => new Score(year)));

    public static TheoryData<int> Published => [.. Years];

    [Theory]
    [MemberData(nameof(Published))]
    public void The_simple_ways_err_as_much_as_is_known(int year)
    {
        var score = Scores.Value[year];
        (double, double)[] known = year == 2019 ? [(248, 177), (203, 145), (184, 144)] : [(270, 193), (221, 159), (198, 152)];
        (double Plain, double Weighted)[] ours = [score.MunicipalMean, score.TypeMix, score.Regression];
        Assert.All(ours.Zip(known), pair =>
        {
            Assert.Equal(pair.Second.Item1, pair.First.Plain, 2.5);
            Assert.Equal(pair.Second.Item2, pair.First.Weighted, 1.5);
        });
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Gas_of_a_neighbourhood_left_out_is_foretold_better_than_by_any_simple_way_and_within_120_m3(int year)
    {
        var score = Scores.Value[year];
        Assert.All(new[] { score.MunicipalMean, score.TypeMix, score.Regression, score.Archetypes }, simple =>
        {
            Assert.True(score.Ours.Plain < simple.Plain);
            Assert.True(score.Ours.Weighted < simple.Weighted);
        });
        Assert.True(score.Ours.Weighted < 120);
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Electricity_of_a_neighbourhood_left_out_is_foretold_better_than_by_the_archetypes_or_the_mean(int year)
    {
        var score = Scores.Value[year];
        Assert.True(score.Electricity.Plain < Math.Min(score.ElectricityArchetypes.Plain, score.ElectricityMean.Plain));
        Assert.True(score.Electricity.Weighted < Math.Min(score.ElectricityArchetypes.Weighted, score.ElectricityMean.Weighted));
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void A_band_of_eighty_per_cent_holds_seven_to_nine_published_means_in_ten(int year)
    {
        var score = Scores.Value[year];
        Assert.InRange(score.GasInBandPct, 70, 90);
        Assert.InRange(score.ElectricityInBandPct, 70, 90);
    }

    [Fact]
    public void The_readme_prints_the_errors()
    {
        string[] lines =
        [
            "| mean absolute error, plain / weighted by homes | 2019 | 2018 |",
            "| --- | --- | --- |",
            Row("gas in m3: mean of the municipality", score => score.MunicipalMean),
            Row("gas: mean of flats and houses of the municipality, mixed", score => score.TypeMix),
            Row("gas: regression on flats, home value and ownership, left out", score => score.Regression),
            Row("gas: our archetypes, not calibrated", score => score.Archetypes),
            Row("**gas: ours, left out**", score => score.Ours),
            Row("gas: published means inside our band of 80 %", score => score.GasInBandPct),
            Row("electricity in kWh: mean of the municipality", score => score.ElectricityMean),
            Row("electricity: our archetypes, not calibrated", score => score.ElectricityArchetypes),
            Row("**electricity: ours, left out**", score => score.Electricity),
            Row("electricity: published means inside our band of 80 %", score => score.ElectricityInBandPct),
        ];
        string made = string.Join('\n', lines);
        Assert.Equal(made, ReadmeBlock.Standing("hold-out on published outlines", made));
    }

    private static string Row(string name, Func<Score, (double Plain, double Weighted)> error) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", Years.Select(year => error(Scores.Value[year])).Select(found => string.Create(CultureInfo.InvariantCulture, $"{found.Plain:0} / {found.Weighted:0}")))} |");

    private static string Row(string name, Func<Score, double> pct) =>
        $"| {name} | {string.Join(" | ", Years.Select(year => string.Create(CultureInfo.InvariantCulture, $"{pct(Scores.Value[year]):0} %")))} |";

    /// <summary>The errors in one published year.</summary>
    private sealed class Score
    {
        private const string Gas = "Energie_Gemiddeld_aardgasverbruik_Gemiddeld_aardgasverbruik_totaal";
        private const string Flats = "Energie_Gemiddeld_aardgasverbruik_Naar_woningtype_Appartement";
        private const string Homes = "Wonen_Woningvoorraad";
        private const string FlatsPct = "Wonen_Woningen_naar_type_Percentage_meergezinswoning";
        private const string Value = "Wonen_Gemiddelde_woningwaarde";
        private const string Owned = "Wonen_Woningen_naar_eigendom_Koopwoningen";

        private readonly Dictionary<string, double> homes;

        public Score(int year)
        {
            var (municipality, rows) = Table(year);
            var known = rows.Where(row => row.Value.ContainsKey(Gas)).ToArray();
            homes = rows.Where(row => row.Value.ContainsKey(Homes)).ToDictionary(row => row.Key, row => row.Value[Homes]);
            double mean = known.Sum(row => row.Value[Gas] * row.Value[Homes]) / known.Sum(row => row.Value[Homes]);
            MunicipalMean = Error(known.Select(row => (row.Key, row.Value[Gas], mean)));
            double flats = municipality[FlatsPct] / 100;
            double houses = (municipality[Gas] - (flats * municipality[Flats])) / (1 - flats);
            TypeMix = Error(known.Select(row => (row.Key, row.Value[Gas], (row.Value[FlatsPct] / 100 * municipality[Flats]) + ((1 - (row.Value[FlatsPct] / 100)) * houses))));
            var full = known.Where(row => row.Value.ContainsKey(Value) && row.Value.ContainsKey(Owned)).ToArray();
            Regression = Error(full.Select(left =>
            {
                var others = full.Where(row => row.Key != left.Key).ToArray();
                double[] effect = Fit.MultiDim([.. others.Select(row => Traits(row.Value))], [.. others.Select(row => row.Value[Gas])], intercept: true);
                return (left.Key, left.Value[Gas], effect[0] + Traits(left.Value).Zip(effect.Skip(1), (trait, weight) => trait * weight).Sum());
            }));

            string folder = RealRuns.Folder($"heerlen-{year}-rd");
            (Archetypes, Ours, GasInBandPct) = OfRun(folder, "gas", "m3");
            (ElectricityArchetypes, Electricity, ElectricityInBandPct) = OfRun(folder, "electricity", "kwh");
            var published = Duck.Rows(folder, "SELECT neighbourhood_name, published_electricity_kwh_per_dwelling_per_yr FROM '@neighbourhoods.parquet' WHERE left_out_electricity_kwh_per_dwelling_per_yr IS NOT NULL").Select(row => ((string)row[0]!, (double)row[1]!)).ToArray();
            double electricity = published.Sum(row => row.Item2 * homes[row.Item1]) / published.Sum(row => homes[row.Item1]);
            ElectricityMean = Error(published.Select(row => (row.Item1, row.Item2, electricity)));
        }

        public (double Plain, double Weighted) MunicipalMean { get; }

        public (double Plain, double Weighted) TypeMix { get; }

        public (double Plain, double Weighted) Regression { get; }

        public (double Plain, double Weighted) Archetypes { get; }

        public (double Plain, double Weighted) Ours { get; }

        public double GasInBandPct { get; }

        public (double Plain, double Weighted) ElectricityMean { get; }

        public (double Plain, double Weighted) ElectricityArchetypes { get; }

        public (double Plain, double Weighted) Electricity { get; }

        public double ElectricityInBandPct { get; }

        private static double[] Traits(Dictionary<string, double> row) => [row[FlatsPct], row[Value], row[Owned]];

        private ((double, double) Archetypes, (double, double) LeftOut, double InBandPct) OfRun(string folder, string carrier, string unit)
        {
            var rows = Duck.Rows(folder, $"""
                SELECT neighbourhood_name, published_{carrier}_{unit}_per_dwelling_per_yr, archetype_{carrier}_{unit}_per_dwelling_per_yr, left_out_{carrier}_{unit}_per_dwelling_per_yr,
                       left_out_{carrier}_low_{unit}_per_dwelling_per_yr, left_out_{carrier}_high_{unit}_per_dwelling_per_yr
                FROM '@neighbourhoods.parquet' WHERE left_out_{carrier}_{unit}_per_dwelling_per_yr IS NOT NULL
                """).Select(row => (Name: (string)row[0]!, Values: row[1..].Select(value => (double)value!).ToArray())).ToArray();
            return (
                Error(rows.Select(row => (row.Name, row.Values[0], row.Values[1]))),
                Error(rows.Select(row => (row.Name, row.Values[0], row.Values[2]))),
                100.0 * rows.Count(row => row.Values[0] >= row.Values[3] && row.Values[0] <= row.Values[4]) / rows.Length);
        }

        private (double Plain, double Weighted) Error(IEnumerable<(string Name, double Published, double Foretold)> rows)
        {
            var errors = rows.Select(row => (Homes: homes[row.Name], Error: Math.Abs(row.Published - row.Foretold))).ToArray();
            return (errors.Average(row => row.Error), errors.Sum(row => row.Error * row.Homes) / errors.Sum(row => row.Homes));
        }

        private static (Dictionary<string, double> Municipality, Dictionary<string, Dictionary<string, double>> Rows) Table(int year)
        {
            string path = Path.Combine(Environment.GetEnvironmentVariable("ENERGY_REAL_DATA")!, "cbs-kerncijfers-heerlen", $"Kerncijfers_wijken_en_buurten_{year}_heerlen.csv");
            string[][] lines = [.. File.ReadLines(path).Select(line => line.Split(';'))];
            var rows = lines.Skip(1).Where(cells => cells[0].Length > 0 && !cells[0].StartsWith("Wijk ", StringComparison.Ordinal) && !cells[0].StartsWith("Bron", StringComparison.Ordinal))
                .ToDictionary(cells => cells[0], cells => Enumerable.Range(1, cells.Length - 1)
                    .Where(column => double.TryParse(cells[column], CultureInfo.InvariantCulture, out _))
                    .ToDictionary(column => lines[0][column], column => double.Parse(cells[column], CultureInfo.InvariantCulture)));
            return (rows["Heerlen"], rows.Where(row => row.Key != "Heerlen").ToDictionary());
        }
    }
}

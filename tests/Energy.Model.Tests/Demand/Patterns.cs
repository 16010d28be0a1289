using Energy.Model.Demand;

namespace Energy.Model.Tests.Demand;

public sealed class Patterns
{
    private const string Town = "GM0001";

    /// <summary>Few neighbourhoods, so that the spread between them is the given one and not estimated.</summary>
    private static readonly PatternDoubt Doubt = new(Spread: 0.07, SmallestSpread: 0.05, EnoughNeighbourhoods: 10, TraitSpread: 0.15, TailDegrees: 4, HomeSpread: 0.40, RoundingStep: 10);

    [Fact]
    public void With_very_many_homes_the_published_pattern_is_believed_nearly_whole()
    {
        var pattern = Fitted([1200, 800], [1000, 1000], [1e6, 1e6]);
        Assert.Equal(1.2, pattern.Ratio[0], 0.002);
        Assert.Equal(0.8, pattern.Ratio[1], 0.002);
    }

    [Fact]
    public void With_very_few_homes_the_other_neighbourhoods_are_believed()
    {
        var pattern = Fitted([1500, 1000, 1000, 1000], [1000, 1000, 1000, 1000], [3, 1e6, 1e6, 1e6]);
        Assert.Equal(1, pattern.Ratio[0], 0.06);
    }

    [Fact]
    public void A_ratio_worked_out_by_hand_where_tails_are_not_heavy()
    {
        // Two neighbourhoods of 100 and 900 homes; z = ln 1.5 and 0; variance of each mean 0.4^2/n + (10/(2 sqrt 3 mean))^2.
        double z = Math.Log(1.5);
        double noise = (0.16 / 100) + Math.Pow(5 / Math.Sqrt(3) / 1500, 2);
        double otherNoise = (0.16 / 900) + Math.Pow(5 / Math.Sqrt(3) / 1000, 2);
        double between = 0.07 * 0.07;
        double weight = 1 / (between + noise), otherWeight = 1 / (between + otherNoise);
        double fitted = weight * z / (weight + otherWeight);
        double belief = between / (between + noise);
        double level = Math.Log(((1500.0 * 100) + (1000 * 900)) / 1_000_000);
        var pattern = Fitted([1500, 1000], [1000, 1000], [100, 900], doubt: Doubt with { TailDegrees = 1e12 });
        Assert.Equal(Math.Exp((belief * z) + ((1 - belief) * fitted) - level), pattern.Ratio[0], 12);
    }

    [Fact]
    public void The_band_of_a_ratio_is_narrower_with_more_homes_and_holds_the_ratio()
    {
        var few = Fitted([1200, 900], [1000, 1000], [50, 50]);
        var many = Fitted([1200, 900], [1000, 1000], [5000, 5000]);
        Assert.True(few.RatioHigh[0] / few.RatioLow[0] > many.RatioHigh[0] / many.RatioLow[0]);
        Assert.InRange(few.Ratio[0], few.RatioLow[0], few.RatioHigh[0]);
    }

    [Fact]
    public void A_neighbourhood_whose_mean_is_secret_follows_the_others_and_its_band_is_wider()
    {
        var pattern = Fitted([null, 900, 900], [1000, 1000, 1000], [500, 500, 500]);
        Assert.Equal(pattern.Ratio[1], pattern.Ratio[0], 1e-6);
        Assert.True(pattern.RatioHigh[0] / pattern.RatioLow[0] > pattern.RatioHigh[1] / pattern.RatioLow[1]);
        Assert.Null(pattern.Published[0]);
        Assert.Null(pattern.LeftOut[0]);
    }

    [Fact]
    public void Only_the_pattern_counts_and_not_the_level_of_the_published_year()
    {
        var unrounded = Doubt with { RoundingStep = 0 };
        var one = Fitted([1200, 800], [1000, 1000], [400, 400], doubt: unrounded);
        var half = Fitted([600, 400], [1000, 1000], [400, 400], doubt: unrounded);
        Assert.Equal(one.Ratio[0], half.Ratio[0], 12);
    }

    [Fact]
    public void A_neighbourhood_left_out_is_foretold_from_the_others_alone()
    {
        var low = Fitted([500, 1100, 1000, 1050], [1000, 1000, 1000, 1000], [400, 400, 400, 400]);
        var high = Fitted([2000, 1100, 1000, 1050], [1000, 1000, 1000, 1000], [400, 400, 400, 400]);
        Assert.NotNull(low.LeftOut[0]);
        Assert.Equal(low.LeftOut[0], high.LeftOut[0]);
        Assert.NotEqual(low.LeftOut[1], high.LeftOut[1]);
    }

    [Fact]
    public void A_trait_that_goes_with_use_foretells_a_neighbourhood_that_was_left_out()
    {
        // Use rises by a tenth with each step of the trait; without the trait the last one would be foretold far too low.
        double?[] trait = [.. Enumerable.Range(0, 20).Select(step => (double?)step)];
        double?[] published = [.. Enumerable.Range(0, 20).Select(step => (double?)(1000 * Math.Exp(0.02 * step)))];
        double[] modelled = [.. Enumerable.Repeat(1000.0, 20)], homes = [.. Enumerable.Repeat(2000.0, 20)];
        var with = Fitted(published, modelled, homes, [trait]);
        var without = Fitted(published, modelled, homes);
        Assert.Equal(published[19]!.Value, with.LeftOut[19]!.Value, 0.02 * published[19]!.Value);
        Assert.True(without.LeftOut[19] < 0.9 * published[19]);
        Assert.True(with.Spread[Town] < without.Spread[Town]);
    }

    [Fact]
    public void A_neighbourhood_that_deviates_strongly_hardly_steers_the_others()
    {
        double?[] published = [.. Enumerable.Range(0, 20).Select(b => (double?)(1000 + (10 * (b % 3))))];
        double[] modelled = [.. Enumerable.Repeat(1000.0, 20)], homes = [.. Enumerable.Repeat(3000.0, 20)];
        double Foretold(PatternDoubt doubt)
        {
            double?[] odd = [.. published[..19], 4000];
            return Fitted(odd, modelled, homes, doubt: doubt).LeftOut[0]!.Value;
        }

        Assert.InRange(Foretold(Doubt), 1000, 1030);
        Assert.True(Foretold(Doubt with { TailDegrees = 1e12 }) > 1040);
    }

    [Fact]
    public void The_score_counts_every_neighbourhood_alike_and_every_home_alike()
    {
        var score = HoldOutScore.Of([1000, 2000, null], [1100, 1700, 900], [900, 1800, 0], [1200, 1900, 0], [100, 300, 50])!;
        Assert.Equal(2, score.Neighbourhoods);
        Assert.Equal(200, score.MeanError);
        Assert.Equal(((100 * 100) + (300 * 300)) / 400.0, score.MeanErrorByHomes);
        Assert.Equal(50, score.InBandPct);
    }

    private static NeighbourhoodPattern Fitted(double?[] published, double[] modelled, double[] homes, double?[][]? traits = null, PatternDoubt? doubt = null)
    {
        var pattern = new NeighbourhoodPattern(published.Length);
        pattern.Fit(Town, published, modelled, homes, homes, traits ?? [], doubt ?? Doubt);
        return pattern;
    }
}

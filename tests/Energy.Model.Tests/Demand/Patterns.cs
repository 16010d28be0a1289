using Energy.Model.Demand;

namespace Energy.Model.Tests.Demand;

public sealed class Patterns
{
    private static readonly NeighbourhoodPattern.Doubt Doubt = new(0.07, 0.40, 10);

    [Fact]
    public void With_very_many_homes_the_published_pattern_is_believed_nearly_whole()
    {
        double[] factors = NeighbourhoodPattern.Factors([1200, 800], [1000, 1000], [1e6, 1e6], [1e6, 1e6], Doubt);
        Assert.Equal(1.2, factors[0], 0.002);
        Assert.Equal(0.8, factors[1], 0.002);
    }

    [Fact]
    public void With_very_few_homes_the_model_is_believed()
    {
        double[] factors = NeighbourhoodPattern.Factors([1500, 1000], [1000, 1000], [3, 1e6], [3, 1e6], Doubt);
        Assert.Equal(1, factors[0], 0.06);
    }

    [Fact]
    public void A_factor_worked_out_by_hand()
    {
        // r = (1500/1000)/1 against a mean of all homes (100 x 1500 + 900 x 1000)/1000 = 1050; ln r = ln(1500/1050).
        double ratio = 1500.0 / 1050;
        double rounding = 10 / (2 * Math.Sqrt(3) * 1500);
        double weight = 0.07 * 0.07 / ((0.4 * 0.4 / 100) + (rounding * rounding));
        double[] factors = NeighbourhoodPattern.Factors([1500, 1000], [1000, 1000], [100, 900], [100, 900], Doubt);
        Assert.Equal(Math.Exp(weight / (weight + 1) * Math.Log(ratio)), factors[0], 12);
    }

    [Fact]
    public void A_neighbourhood_without_a_published_figure_follows_the_model() =>
        Assert.Equal(1, NeighbourhoodPattern.Factors([null, 900, 1300], [1000, 1000, 1000], [500, 500, 500], [500, 500, 500], Doubt)[0]);

    [Fact]
    public void Only_the_pattern_counts_and_not_the_level_of_the_published_year()
    {
        double[] one = NeighbourhoodPattern.Factors([1200, 800], [1000, 1000], [400, 400], [400, 400], Doubt with { RoundingStep = 0 });
        double[] half = NeighbourhoodPattern.Factors([600, 400], [1000, 1000], [400, 400], [400, 400], Doubt with { RoundingStep = 0 });
        Assert.Equal(one[0], half[0], 12);
    }
}

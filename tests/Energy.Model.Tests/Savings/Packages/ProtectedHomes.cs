using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Savings.Packages;

namespace Energy.Model.Tests.Savings.Packages;

/// <summary>How far protected homes get: what may not be done is left out, and the heat that still leaves tells the label.</summary>
public sealed class ProtectedHomes
{
    private static readonly CoefficientBook Book = ProjectData.Book();

    /// <summary>
    /// Houses of 105 m2 in a row with label G, towards B. Solid wall left as it is: 39.5 GJ still leaves, between the 53.2 of such a home with label C and
    /// the 22.3 of B. As a monument with its single panes: 56.4, between D (58.3) and C. With a filled cavity 24.1 less the better panes: B.
    /// </summary>
    [Theory]
    [InlineData(1925, null, EnergyLabel.B)]
    [InlineData(1925, ZoneKind.Heritage, EnergyLabel.C)]
    [InlineData(1925, ZoneKind.Monument, EnergyLabel.D)]
    [InlineData(1935, ZoneKind.Heritage, EnergyLabel.B)]
    [InlineData(1935, ZoneKind.Monument, EnergyLabel.D)]
    public void What_is_left_out_decides_the_label_that_is_reached(int built, ZoneKind? protection, EnergyLabel reached) =>
        Assert.Equal(reached, Packages(built, protection).Towards(1, EnergyLabel.B).Label);

    [Fact]
    public void What_may_not_be_done_is_not_paid_for()
    {
        // The solid wall of 42 m2 at 83 EUR is left out.
        double free = Packages(1925, null).Towards(1, EnergyLabel.B).NaturalMoment.Investment.Value;
        double listed = Packages(1925, ZoneKind.Heritage).Towards(1, EnergyLabel.B).NaturalMoment.Investment.Value;
        Assert.Equal(42 * 83 * 1.075 * 1.4, free - listed, 6);

        // A cavity of 42 m2 is filled for 23 EUR instead of insulated further for 52.
        free = Packages(1935, null).Towards(1, EnergyLabel.B).NaturalMoment.Investment.Value;
        listed = Packages(1935, ZoneKind.Heritage).Towards(1, EnergyLabel.B).NaturalMoment.Investment.Value;
        Assert.Equal(42 * (52 - 23) * 1.075 * 1.4, free - listed, 6);
    }

    [Fact]
    public void Protection_never_lets_a_home_reach_or_save_more()
    {
        foreach (int built in new[] { 1900, 1929, 1930, 1960, 1985 })
        {
            foreach (var protection in new[] { ZoneKind.Heritage, ZoneKind.Monument })
            {
                foreach (var target in Enum.GetValues<EnergyLabel>())
                {
                    var free = Packages(built, null).Towards(1, target);
                    var listed = Packages(built, protection).Towards(1, target);
                    Assert.True(listed.Label >= free.Label && listed.SavedShare <= free.SavedShare && listed.StandAlone.Investment.Value <= free.StandAlone.Investment.Value);
                }
            }
        }
    }

    [Fact]
    public void Where_nothing_helps_nothing_is_done()
    {
        // From D only the walls and gaps are worse than C wants; the walls of a monument stay.
        var book = ProjectData.BookWith(("label-levels", "C · pitched_roof", 1), ("label-levels", "C · floor", 0), ("label-levels", "C · ventilation", 0));
        var demand = TriasEnergetica.Start(Town(1935, ZoneKind.Monument, EnergyLabel.D).Build(), book).Demand;
        var package = new HomePackages(demand, book).Towards(1, EnergyLabel.C);
        Assert.Equal(EnergyLabel.D, package.Label);
        Assert.Equal(default, package.StandAlone);
    }

    private static HomePackages Packages(int built, ZoneKind? protection) => new(TriasEnergetica.Start(Town(built, protection, EnergyLabel.G).Build(), Book).Demand, Book);

    private static SmallTown Town(int built, ZoneKind? protection, EnergyLabel label)
    {
        var town = new SmallTown().Row(20, 20, 3, built, label).Total("dwellings", "gas", 0.1).Total("dwellings", "electricity", 0.05);
        return protection is { } kind ? town.Zone(kind, SmallTown.Box(0, 0, 100, 100)) : town;
    }
}

using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Supply;

/// <summary>Small hydropower, worked out by hand.</summary>
public sealed class Weirs
{
    [Fact]
    public void A_stream_of_one_cubic_metre_falling_two_metres_gives_nearly_thirteen_kilowatts()
    {
        var hydro = new Hydropower(Overlay.Of(new SmallTown().Weir(10, 10, 2, 1).Build()), ProjectData.Book(), ProjectData.Scenario("all-permitted").Supply);
        Assert.Equal(9.81 * 2 * 0.65, hydro.Technical[0].CapacityKw, 9);
        Assert.Equal(9.81 * 2 * 0.65 * 3500 * 0.0036, hydro.Technical[0].YieldGj, 9);
    }

    [Fact]
    public void Half_of_the_weirs_in_use_feed_the_pool_of_the_region_where_they_stand_and_one_outside_feeds_nobody()
    {
        // East has 3 m x 0.5 m3/s: 9.6 kW, 120.5 GJ; half of it stands from 2024 on.
        var scenario = ProjectData.Scenario("present-pace");
        scenario = scenario with { Supply = scenario.Supply with { HydroPct = Towns.From2024(50) } };
        var town = SmallTown.WithEverything().Weir(1500, 500, 3, 0.5).Weir(5000, 500, 3, 0.5);
        var outcome = Towns.Assess(town, scenario);
        double whole = 9.81 * 3 * 0.5 * 0.65 * 3500 * 0.0036;
        Assert.Equal(0, outcome.Supply.Generation(EnergySource.Hydro, Rung.Permitted, 2030)[0].YieldGj);
        Assert.Equal(whole, outcome.Supply.Generation(EnergySource.Hydro, Rung.Permitted, 2030)[1].YieldGj, 9);
        Assert.Equal(whole / 2, outcome.Supply.Generation(EnergySource.Hydro, Rung.Deployed, 2030)[1].YieldGj, 9);
        Assert.Equal(0, outcome.Supply.Generation(EnergySource.Hydro, Rung.Deployed, 2023).Sum(potential => potential.YieldGj));
        double used = Towns.Lines(outcome, 2030).Where(line => line.Key.Source == EnergySource.Hydro).Sum(line => line.Key.Carrier == Carrier.NetworkHeat ? line.Amounts.InputGj : line.Amounts.FinalGj);
        Assert.Equal(whole / 2, used, 6);
        Assert.Equal([1], PotentialLadder.PermittedAndDeployed(outcome).Where(row => row.Source == EnergySource.Hydro).Select(row => row.Neighbourhood).Distinct());
    }
}

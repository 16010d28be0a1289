using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Supply.Heat;

public sealed class HeatOptions
{
    private static readonly Scenario Pace = ProjectData.Scenario("all-permitted");

    /// <summary>The published table of ground heat density at a step of 5 K and a recovery of 0.75.</summary>
    [Theory]
    [InlineData(20, 470)]
    [InlineData(30, 700)]
    [InlineData(40, 930)]
    [InlineData(60, 1400)]
    public void Ground_heat_per_hectare_is_that_of_the_published_table(double screenM, double gjPerHa) =>
        Assert.Equal(gjPerHa, GroundHeat.OpenDensityGjPerHa(screenM, 5, 0.75, 4.2, 2.8, 1.5), 4.0);

    [Fact]
    public void A_heat_pump_in_a_better_envelope_needs_less_electricity()
    {
        var pumps = new HeatPumps(ProjectData.Book());
        foreach (var option in new[] { EnergyOption.AirHeatPump, EnergyOption.GroundHeatPump, EnergyOption.GroundHeatNetwork, EnergyOption.MineWater })
        {
            double a = pumps.ElectricityGj(option, EnergyLabel.A, 20, 5);
            double b = pumps.ElectricityGj(option, EnergyLabel.B, 20, 5);
            double c = pumps.ElectricityGj(option, EnergyLabel.D, 20, 5);
            Assert.True((a < b || (a == b && option == EnergyOption.MineWater)) && b < c && c < 25);
        }
    }

    [Fact]
    public void An_air_heat_pump_worked_out_by_hand() =>
        Assert.Equal((20 / 3.81) + (5 / 2.2), new HeatPumps(ProjectData.Book()).ElectricityGj(EnergyOption.AirHeatPump, EnergyLabel.B, 20, 5), 12);

    [Fact]
    public void Ground_heat_is_never_drawn_beyond_the_hectares_of_its_neighbourhood()
    {
        var town = SmallTown.WithEverything();
        var outcome = Towns.Assess(town, Greedy());
        foreach (var balance in outcome.Balance.Years)
        {
            for (int b = 0; b < 2; b++)
            {
                double drawn = balance.Ledger.Lines.Where(line => line.Neighbourhood == b && line.Key.Source == EnergySource.GroundHeat).Sum(line => line.Amounts.EnergyGj);
                Assert.True(drawn <= outcome.Supply.Ground.Permitted[b].YieldGj * (1 + 1e-9));
            }
        }
    }

    [Theory]
    [InlineData(EnergyOption.MineWater, ZoneKind.MineWater)]
    [InlineData(EnergyOption.DistrictHeat, ZoneKind.DistrictHeat)]
    [InlineData(EnergyOption.GroundHeatNetwork, ZoneKind.GroundHeat)]
    [InlineData(EnergyOption.GroundHeatPump, ZoneKind.GroundHeat)]
    public void Homes_outside_a_layer_do_not_get_its_option(EnergyOption option, ZoneKind layer)
    {
        var alone = Greedy() with { Supply = Greedy().Supply with { HeatOrder = [new HeatChoice(option, Towns.From2024(1000), EnergyLabel.G)] } };
        var outcome = Towns.Assess(SmallTown.WithEverything(), alone);
        var land = outcome.Start.Land;
        var units = outcome.Start.Demand.Units;
        int[] connected = [.. Enumerable.Range(0, units.Count).Where(unit => units.Supply[unit] == HeatSupply.Gas && outcome.Supply.Heat.Of(unit, 2040) == option)];
        Assert.NotEmpty(connected);
        Assert.All(connected, unit => Assert.True(
            land.ZoneAt(layer, land.Region.Buildings.Units.Building[unit]) is not null
            || (option == EnergyOption.MineWater && outcome.Supply.MineWaterReach.DistanceM(land.Region.Buildings.Units.Building[unit]) is > 0 and <= 250)));
    }

    [Fact]
    public void No_year_connects_more_homes_than_installers_reach()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), Greedy(homesPerYr: 3));
        var units = outcome.Start.Demand.Units;
        foreach (int year in BaseYear.All.Skip(1))
        {
            int changed = Enumerable.Range(0, units.Count).Count(unit => units.Sector[unit] == Sector.Dwellings
                && outcome.Supply.Heat.Of(unit, year) == EnergyOption.AirHeatPump && outcome.Supply.Heat.Of(unit, year - 1) != EnergyOption.AirHeatPump);
            Assert.InRange(changed, 0, 3);
        }
    }

    [Fact]
    public void A_choice_once_made_stays()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), Greedy());
        for (int unit = 0; unit < outcome.Start.Demand.Units.Count; unit++)
        {
            var chosen = BaseYear.All.Select(year => outcome.Supply.Heat.Of(unit, year)).Distinct().ToArray();
            Assert.True(chosen.Length <= 2, $"unit {unit}: {string.Join(", ", chosen)}");
        }
    }

    [Fact]
    public void An_option_that_needs_a_good_label_passes_a_bad_one_by()
    {
        var scenario = Greedy() with
        {
            Savings = Pace.Savings with { HomesRenovatedPerYr = Towns.From2024(0), HomesReplacedPerYr = Towns.From2024(0), HomesThinnedPerYr = Towns.From2024(0) },
            Supply = Greedy().Supply with { HeatOrder = [new HeatChoice(EnergyOption.AirHeatPump, Towns.From2024(1000), EnergyLabel.C)] },
        };
        var outcome = Towns.Assess(SmallTown.WithEverything(), scenario);
        int[] holders = [.. Enumerable.Range(0, outcome.Start.Demand.Units.Count).Where(unit => outcome.Start.Demand.Units.Type[unit] is not null && outcome.Supply.Heat.Of(unit, 2040) == EnergyOption.AirHeatPump)];
        Assert.NotEmpty(holders);
        Assert.All(holders, unit => Assert.True(outcome.Start.Demand.Units.Label[unit] <= EnergyLabel.C));
    }

    [Fact]
    public void Homes_that_were_electric_in_the_base_year_are_not_allotted_again()
    {
        var town = SmallTown.WithEverything().Row(20, 560, 8, 2021);
        var outcome = Towns.Assess(town, Greedy());
        int[] electric = [.. Enumerable.Range(0, outcome.Start.Demand.Units.Count).Where(unit => outcome.Start.Demand.Units.Supply[unit] == HeatSupply.Electric)];
        Assert.Equal(8, electric.Length);
        Assert.All(electric, unit => Assert.Equal(EnergyOption.None, outcome.Supply.Heat.Of(unit, 2040)));
    }

    private static Scenario Greedy(double homesPerYr = 1000) => Pace with
    {
        Supply = Pace.Supply with { HeatOrder = [.. Pace.Supply.HeatOrder.Select(choice => choice with { HomesPerYr = Towns.From2024(homesPerYr), NeedsLabel = EnergyLabel.G })] },
    };
}

using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Supply;
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
        Assert.Equal(gjPerHa, GroundHeat.DensityGjPerHa(screenM, 5, 0.75, 4.2, 2.8, 1.5), 4.0);

    [Fact]
    public void A_heat_pump_in_a_better_envelope_needs_less_electricity()
    {
        var pumps = new HeatPumps(ProjectData.Book());
        foreach (var option in new[] { EnergyOption.AirHeatPump, EnergyOption.GroundHeatPump, EnergyOption.GroundHeatNetwork, EnergyOption.MineWater })
        {
            double a = pumps.ElectricityGj(option, EnergyLabel.A, 20, 5);
            double b = pumps.ElectricityGj(option, EnergyLabel.B, 20, 5);
            double c = pumps.ElectricityGj(option, EnergyLabel.D, 20, 5);
            Assert.True(a < b && b < c && c < 25);
        }
    }

    [Fact]
    public void An_air_heat_pump_worked_out_by_hand() =>
        Assert.Equal((20 / 3.81) + (5 / 2.2), new HeatPumps(ProjectData.Book()).ElectricityGj(EnergyOption.AirHeatPump, EnergyLabel.B, 20, 5), 12);

    [Fact]
    public void Mine_water_gives_no_more_than_its_wells_in_any_year()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), Greedy());
        foreach (var balance in outcome.Balance.Years)
        {
            double drawn = balance.Ledger.Lines.Where(line => line.Key.Source == EnergySource.MineWater).Sum(line => line.Amounts.EnergyGj);
            Assert.True(drawn <= outcome.Supply.Mine.Available(balance.Ledger.Year).YieldGj * (1 + 1e-9), $"{balance.Ledger.Year}: {drawn}");
        }
    }

    [Fact]
    public void A_single_small_well_serves_few_homes()
    {
        // A well a thousandth of the usual: 25 GJ a year, less the loss of the grid.
        var book = ProjectData.Book();
        var scenario = Greedy() with { Supply = Greedy().Supply with { Rules = new RuleSet(ProjectData.Rules, new Dictionary<string, RuleSwitch> { ["mine_water_wells_permitted"] = new(true, 0.001) }), MineWaterHotWells = Towns.From2024(1) } };
        var mine = new MineWater(book, scenario.Supply, 0.08);
        Assert.Equal(25 * 0.92, mine.Permitted.YieldGj, 9);
    }

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
        Assert.All(connected, unit => Assert.NotNull(land.ZoneAt(layer, land.Region.Buildings.Units.Building[unit])));
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

    [Fact]
    public void District_heat_never_takes_more_waste_heat_than_the_sites_give_and_its_parts_are_the_whole()
    {
        var region = SmallTown.WithEverything().Build();
        var withSite = new Region
        {
            Name = region.Name,
            Title = region.Title,
            IsApproximation = true,
            Neighbourhoods = region.Neighbourhoods,
            Buildings = region.Buildings,
            Totals = region.Totals,
            WasteHeatSites = [new WasteHeatSite("data centre", 0, 0, 100)],
        };
        var book = ProjectData.Book();
        var mix = new NetworkMix(withSite, book, Pace.Supply with { NetworkWasteHeatPct = Towns.From2024(90), NetworkMineWaterPct = Towns.From2024(10), NetworkBiomassPct = Towns.From2024(0) }, new HeatPumps(book));
        var shares = mix.At(2040, 1000, 0);
        Assert.Equal(100 * (1 - mix.Loss) / 1000, shares.WasteHeat, 12);
        Assert.Equal(0, shares.HeatPump);
        Assert.Equal(1, shares.HeatPump + shares.WasteHeat + shares.Biomass + shares.Gas, 12);
    }

    [Fact]
    public void Shares_of_district_heat_that_exceed_the_whole_on_the_way_are_a_fault_and_a_whole_leaves_no_gas()
    {
        var region = new SmallTown().Build();
        var book = ProjectData.Book();
        NetworkMix Mix(double mineWater, double biomass) =>
            new(region, book, Pace.Supply with { NetworkMineWaterPct = Towns.From2024(mineWater), NetworkWasteHeatPct = Towns.From2024(0), NetworkBiomassPct = Towns.From2024(biomass) }, new HeatPumps(book));
        Assert.Contains("110 % in 2024", Assert.Single(Assert.Throws<InputFaultException>(() => Mix(70, 40)).Faults).Found, StringComparison.Ordinal);
        Assert.InRange(Mix(60, 40).At(2040, 1, 1000).Gas, 0, 1e-12);
    }

    [Fact]
    public void A_stream_of_one_cubic_metre_falling_two_metres_gives_nearly_thirteen_kilowatts()
    {
        var region = new SmallTown().Build();
        var with = new Region
        {
            Name = region.Name,
            Title = region.Title,
            IsApproximation = true,
            Neighbourhoods = region.Neighbourhoods,
            Buildings = region.Buildings,
            HydroSites = [new HydroSite("mill", SmallTown.Left + 10, SmallTown.Bottom + 10, 2, 1)],
        };
        var hydro = new Hydropower(Overlay.Of(with), ProjectData.Book(), Pace.Supply);
        Assert.Equal(9.81 * 2 * 0.65, hydro.Technical[0].CapacityKw, 9);
        Assert.Equal(9.81 * 2 * 0.65 * 3500 * 0.0036, hydro.Technical[0].YieldGj, 9);
    }

    private static Scenario Greedy(double homesPerYr = 1000) => Pace with
    {
        Supply = Pace.Supply with { HeatOrder = [.. Pace.Supply.HeatOrder.Select(choice => choice with { HomesPerYr = Towns.From2024(homesPerYr), NeedsLabel = EnergyLabel.G })] },
    };
}

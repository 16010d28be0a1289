using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Supply.Heat;

/// <summary>The mine as a buffer: wells, power and the balance of the year each hold by themselves.</summary>
public sealed class MineWaters
{
    private static readonly CoefficientBook Book = ProjectData.Book();

    [Fact]
    public void Two_hot_wells_of_120_cubic_metres_an_hour_cooled_by_ten_degrees_give_two_point_eight_megawatts()
    {
        var mine = Mine(wells: 2);
        Assert.Equal(2800, 2 * mine.WellKw, 9);
        Assert.Equal(2 * 1400 * 5000 * 0.0036, mine.Limits(2030, 0).WellsGj, 6);
        Assert.Equal(4000, mine.Limits(2030, 0).PowerKw, 6);
    }

    [Fact]
    public void The_five_wells_of_the_masterplan_add_thirty_seven_to_forty_three_megawatts() =>
        Assert.InRange(Mine(wells: 5).Limits(2040, 0).PowerKw - 4000, 37_000, 43_000);

    [Fact]
    public void What_may_be_drawn_in_a_year_is_what_is_given_back_and_a_fifth_that_comes_back_by_itself()
    {
        // Cooling 10, waste heat 50 and summer 20 make 80; a fifth of what is drawn comes back: 80 / 0.8.
        var mine = Mine(wells: 2, wasteHeatGj: 50, summerGj: 20);
        Assert.Equal(100, mine.Limits(2030, 10).YearBalanceGj, 9);

        // Half of the waste heat is taken at once and passes no well.
        Assert.Equal((2 * 25_200) + 25, mine.Limits(2030, 10).WellsGj, 6);
    }

    [Fact]
    public void What_ran_in_the_base_year_goes_on_even_where_nobody_knows_what_it_was_given_back() =>
        Assert.Equal(300, new MineWater(Book, ProjectData.Scenario("present-pace").Supply, 0.08, 100, 300).Limits(2040, 0).YearBalanceGj, 9);

    [Fact]
    public void More_wells_more_cooling_and_more_summer_heat_never_lower_a_limit()
    {
        var least = Mine(wells: 2).Limits(2030, 0);
        foreach (var more in new[] { Mine(wells: 4).Limits(2030, 0), Mine(wells: 2).Limits(2030, 500), Mine(wells: 2, summerGj: 500).Limits(2030, 0), Mine(wells: 2, wasteHeatGj: 500).Limits(2030, 0) })
        {
            Assert.True(more.PowerKw >= least.PowerKw && more.WellsGj >= least.WellsGj && more.YearBalanceGj >= least.YearBalanceGj);
        }
    }

    [Fact]
    public void Without_anything_given_back_not_one_home_is_supplied_and_the_balance_is_named()
    {
        var outcome = Towns.Assess(Homes(), Only(homesPerYr: 10));
        Assert.Empty(Connected(outcome));
        Assert.All(outcome.Supply.Refusals.All, refusal => Assert.Equal(HeatConstraint.YearBalance, refusal.Constraint));
        Assert.Equal(20, outcome.Supply.Refusals.All.Where(refusal => refusal.Year == 2030).Sum(refusal => refusal.Homes), 9);
        var use = HeatSourceUses.Of(outcome).Single(use => use.Year == 2030 && use.Source == EnergySource.MineWater);
        Assert.Equal((0.0, HeatConstraint.YearBalance), (use.TakenGj, use.Limiting));
        Assert.True(use.RefusedGj > 0);
    }

    [Fact]
    public void Heat_in_summer_makes_room_for_exactly_as_many_homes_as_it_gives_back()
    {
        var full = Towns.Assess(Homes(), Only(homesPerYr: 100, summerGj: 1_000_000));
        Assert.Equal(20, Connected(full).Length);
        double largest = Drawn(full).Max();

        // All homes are alike: 13 of 20 need 13/20 of what all would draw, four fifths of which must be given back.
        var some = Towns.Assess(Homes(), Only(homesPerYr: 100, summerGj: largest * 0.8 * 13.5 / 20));
        Assert.Equal(13, Connected(some).Length);
        Assert.All(some.Balance.Years, balance => Assert.True(balance.MineWater.DrawnGj * 0.8 <= balance.MineWater.ReturnedGj + 1e-9));
    }

    [Fact]
    public void A_cooled_office_gives_back_enough_for_homes_that_would_be_refused_without_it()
    {
        // An office whose cooling takes 100 GJ of electricity gives back 300 GJ of heat, and asks for little.
        var town = Homes().Other(20, 100, BuildingUse.Office, 500, 2005).Total("services", "electricity", 0.9).Total("services", "gas", 0.02);
        var outcome = Towns.Assess(town, Only(homesPerYr: 100));
        var units = outcome.Start.Demand.Units;
        Assert.Contains(Connected(outcome), unit => units.Sector[unit] == Sector.Services);
        Assert.Contains(Connected(outcome), unit => units.Sector[unit] == Sector.Dwellings);
        double cooling = units.CoolingPowerGj.Sum();
        Assert.Equal(3 * cooling, outcome.Balance[2040].MineWater.CoolingGj, 9);
        Assert.True(outcome.Balance[2040].MineWater.DrawnGj * 0.8 <= 3 * cooling);
    }

    [Fact]
    public void Power_is_shared_by_those_who_ask_at_once()
    {
        // A row house of 105 m2: (4 + 0.035 x 105) x 0.525 + 4 x 0.1 kW. Ten and a half of them fill the system.
        double home = ((4 + (0.035 * 105)) * 0.525) + 0.4;
        var book = ProjectData.BookWith(("mine-water", "system_power_today", home * 10.5 / 1000));
        var outcome = Towns.Assess(Homes(), Only(homesPerYr: 100, summerGj: 1_000_000), book);
        Assert.Equal(10, Connected(outcome).Length);
        Assert.Equal(home * 10, outcome.Balance[2040].MineWater.ConnectedKw, 9);
        Assert.All(outcome.Supply.Refusals.All, refusal => Assert.Equal(HeatConstraint.Power, refusal.Constraint));
    }

    [Fact]
    public void Wells_that_pump_little_stop_before_the_balance_does()
    {
        var book = ProjectData.BookWith(("mine-water", "flow_per_hot_well", 0.2));
        var outcome = Towns.Assess(Homes(), Only(homesPerYr: 100, summerGj: 1_000_000), book);
        Assert.InRange(Connected(outcome).Length, 1, 19);
        Assert.Contains(outcome.Supply.Refusals.All, refusal => refusal.Constraint == HeatConstraint.Wells);
        Assert.All(outcome.Balance.Years, balance => Assert.True(balance.MineWater.DrawnGj <= balance.MineWater.Limits.WellsGj * (1 + 1e-9)));
    }

    [Fact]
    public void Waste_heat_that_feeds_the_mine_feeds_no_district_network()
    {
        var town = Homes().WasteHeat(400, HeatNetworkKind.MineWater).WasteHeat(100, HeatNetworkKind.DistrictHeat);
        var outcome = Towns.Assess(town, Only(homesPerYr: 1));
        Assert.Equal(400, outcome.Supply.Mine.WasteHeatGj);
        Assert.Equal(100, outcome.Supply.Network.WasteHeatGj);
    }

    [Theory]
    [InlineData(240, true)]
    [InlineData(270, false)]
    public void A_home_beside_the_zone_is_reached_within_a_street_and_no_further(double gap, bool isReached)
    {
        var town = new SmallTown().Row(100 + gap - 3, 20, 1).Zone(ZoneKind.MineWater, SmallTown.Box(0, 0, 100, 100)).Total("dwellings", "gas", 0.03).Total("dwellings", "electricity", 0.01);
        var outcome = Towns.Assess(town, Only(homesPerYr: 10, summerGj: 10_000));
        Assert.Equal(isReached ? gap : double.PositiveInfinity, outcome.Supply.MineWaterReach.DistanceM(0), 6);
        Assert.Equal(isReached ? 1 : 0, Connected(outcome).Length);
    }

    [Fact]
    public void The_nearest_homes_are_connected_first()
    {
        var town = new SmallTown().Row(320, 20, 1).Row(220, 20, 1).Row(20, 20, 1).Row(120, 20, 1).Zone(ZoneKind.MineWater, SmallTown.Box(0, 0, 100, 100)).Total("dwellings", "gas", 0.12).Total("dwellings", "electricity", 0.04);
        var outcome = Towns.Assess(town, Only(homesPerYr: 1, summerGj: 10_000));
        int[] since = [.. Enumerable.Range(0, 4).Select(unit => BaseYear.All.First(year => outcome.Supply.Heat.Of(unit, year) == EnergyOption.MineWater))];
        Assert.Equal([2027, 2026, 2024, 2025], since);
    }

    [Fact]
    public void Where_the_grid_is_planned_nobody_is_connected_before_its_year_and_existing_ground_is_never_planned()
    {
        var town = new SmallTown().Row(20, 20, 4).Row(720, 20, 4)
            .Zone(ZoneKind.MineWater, SmallTown.Box(0, 0, 900, 100), grade: "planned").Zone(ZoneKind.MineWater, SmallTown.Box(0, 0, 400, 100), grade: "existing")
            .Total("dwellings", "gas", 0.2).Total("dwellings", "electricity", 0.08);
        var outcome = Towns.Assess(town, Only(homesPerYr: 10, summerGj: 100_000, plannedFrom: 2033));
        for (int unit = 0; unit < 8; unit++)
        {
            int since = BaseYear.All.First(year => outcome.Supply.Heat.Of(unit, year) == EnergyOption.MineWater);
            Assert.Equal(unit < 4 ? 2024 : 2033, since);
        }

        Assert.Contains(outcome.Supply.Refusals.All, refusal => refusal is { Year: 2032, Constraint: HeatConstraint.Reach, Homes: 4 });
        Assert.Equal(4.0 + 5.0, outcome.Start.Land.ZoneAreas.AreaHa(ZoneKind.MineWater, 0), 9);
    }

    private static MineWater Mine(double wells, double wasteHeatGj = 0, double summerGj = 0)
    {
        var supply = ProjectData.Scenario("present-pace").Supply with { MineWaterHotWells = Towns.From2024(wells), MineWaterSummerRegenerationGj = Towns.From2024(summerGj) };
        return new MineWater(Book, supply, 0.08, wasteHeatGj, 0);
    }

    /// <summary>Twenty like homes on mine water ground.</summary>
    private static SmallTown Homes() =>
        new SmallTown().Row(20, 20, 20, 1960, EnergyLabel.C).Zone(ZoneKind.MineWater, SmallTown.Box(0, 0, 500, 500)).Total("dwellings", "gas", 0.6).Total("dwellings", "electricity", 0.2);

    private static Scenario Only(double homesPerYr, double summerGj = 0, int plannedFrom = 2031)
    {
        var scenario = ProjectData.Scenario("present-pace");
        var still = Towns.From2024(0);
        return scenario with
        {
            Savings = scenario.Savings with { HomesRenovatedPerYr = still, HomesReplacedPerYr = still, HomesThinnedPerYr = still, ServicesRenovatedM2PerYr = still },
            Supply = scenario.Supply with
            {
                HeatOrder = [new HeatChoice(EnergyOption.MineWater, Towns.From2024(homesPerYr), EnergyLabel.G)],
                MineWaterHotWells = Towns.From2024(2),
                MineWaterSummerRegenerationGj = Towns.From2024(summerGj),
                MineWaterPlannedReachFrom = plannedFrom,
            },
        };
    }

    private static int[] Connected(Outcome outcome) =>
        [.. Enumerable.Range(0, outcome.Start.Demand.Units.Count).Where(unit => outcome.Supply.Heat.Of(unit, BaseYear.Target) == EnergyOption.MineWater)];

    private static IEnumerable<double> Drawn(Outcome outcome) => outcome.Balance.Years.Select(balance => balance.MineWater.DrawnGj);
}

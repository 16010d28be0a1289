using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings.Packages;
using Energy.Model.Supply.Heat;
using Energy.Model.Supply.Prices;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Supply.Prices;

/// <summary>What heat costs, and which option comes first because of it.</summary>
public sealed class HeatOptionsPriced
{
    private static readonly Scenario Pace = ProjectData.Scenario("present-pace");

    private static readonly CoefficientBook Book = ProjectData.Book();

    private static readonly Outcome Town = Towns.Assess(SmallTown.WithEverything(), Pace, Book);

    [Fact]
    public void The_reference_avoids_nothing_and_costs_no_more_than_itself() =>
        Assert.All(Of(Town, EnergyOption.GasBoiler), price =>
        {
            Assert.Equal(0, price.ExtraEur, 1e-6);
            Assert.Equal(0, price.AvoidedCo2T, 1e-9);
            Assert.Null(price.EurPerTonne);
            Assert.Null(price.MeritRank);
        });

    /// <summary>A slow oracle: home by home, with the figures of the book looked up one at a time.</summary>
    [Theory]
    [InlineData(2030)]
    [InlineData(2040)]
    public void An_air_heat_pump_costs_what_its_homes_pay_one_by_one(int year)
    {
        const double rate = 0.03;
        double Yearly(double years, double maintenance) => (rate / (1 - Math.Pow(1 + rate, -years))) + maintenance;
        var costs = Book["heat-option-costs"];
        double Cost(string unit, string part) => costs.One(unit, "air_heat_pump", part).Value;
        double peak = Cost("-", "peak_electricity") * costs.One("EUR/kW", "any", "grid").Value;
        double electricityPrice = new EnergyPrices(Book, YearPath.Constant(0)).Electricity(year).Value;
        var demand = Town.Start.Demand;
        var power = new ConnectionPower(Book, demand);
        var units = demand.Land.Region.Buildings.Units;
        double total = 0;
        double homes = 0;
        foreach (int unit in Served(year, EnergyLabel.C))
        {
            bool isHome = demand.Units.Sector[unit] == Sector.Dwellings;
            bool isFlat = demand.Units.Type[unit] is { } type && type.IsFlat();
            double kw = power.Kw(unit);
            double device = isHome ? Cost("EUR/home", isFlat ? "flat_device" : "house_device") : kw * Cost("EUR/kW", "services_device");
            var need = HeatNeed.Of(demand.Units, Town.Savings, unit, year, demand.Weather.SpaceHeatRatio(year));
            double gj = Town.Supply.Pumps.ElectricityGj(EnergyOption.AirHeatPump, Town.Supply.Pumps.Envelope(demand.Units, Town.Savings, unit, year), need.OptionRoomsGj, need.WaterGj)
                + (need.CookingGj / Book["dwelling-use"].One("-", "electric_cooking_efficiency").Value);
            total += (device * Yearly(15, 0.02)) + (kw * peak * Yearly(40, 0.018)) + (gj * electricityPrice);
            homes += isHome ? 1 : units.FloorAreaM2[unit] / 130;
        }

        var prices = Of(Town, EnergyOption.AirHeatPump).Where(price => price.Year == year).ToArray();
        Assert.Equal(total, prices.Sum(price => price.Cost.Value), 1e-9 * total);
        Assert.Equal(homes, prices.Sum(price => price.Homes), 1e-9 * homes);
    }

    [Fact]
    public void The_middle_lies_between_the_ends() =>
        Assert.All(Town.Supply.HeatPrices.All, price => Assert.True(price.Cost.Low <= price.Cost.Value && price.Cost.Value <= price.Cost.High));

    [Fact]
    public void Dearer_electricity_makes_heat_pumps_dearer_and_leaves_boilers_as_they_were()
    {
        var dear = Towns.Assess(SmallTown.WithEverything(), Pace, ProjectData.BookWith(("energy-prices", "electricity · 2025", 30), ("energy-prices", "electricity · 2040", 30)));
        foreach (var (option, isDearer) in new[] { (EnergyOption.AirHeatPump, true), (EnergyOption.Hybrid, true), (EnergyOption.MineWater, true), (EnergyOption.GasBoiler, false) })
        {
            Assert.All(Of(dear, option).Zip(Of(Town, option)), pair => Assert.Equal(isDearer, pair.First.Cost.Value > pair.Second.Cost.Value + 1e-6));
        }
    }

    [Fact]
    public void A_cleaner_grid_at_the_margin_lowers_the_cost_per_tonne_of_a_heat_pump()
    {
        var prices = Of(Town, EnergyOption.AirHeatPump).Where(price => price.Neighbourhood == 0).ToArray();
        var clean = Of(Towns.Assess(SmallTown.WithEverything(), Pace, ProjectData.BookWith(("grid-marginal", "2040", 0))), EnergyOption.AirHeatPump).Where(price => price.Neighbourhood == 0).ToArray();
        Assert.True(clean[^1].EurPerTonne < prices[^1].EurPerTonne);
        Assert.Equal(clean[0].EurPerTonne, prices[0].EurPerTonne);
    }

    [Fact]
    public void Homes_further_apart_need_more_pipe()
    {
        var lengths = new PipeLengths(Book);
        double[] metres = [.. new double[] { 80, 50, 35, 20, 5, 0 }.Select(density => lengths.MetresPerHome(density).Value)];
        Assert.Equal(metres.Order(), metres);
        Assert.Equal(4.9, metres[0], 1e-9);
        Assert.Equal(18.9, metres[^1], 1e-9);
    }

    [Fact]
    public void Density_is_counted_around_homes_and_not_over_the_fields_beside_them()
    {
        // Twenty homes on one hectare of a square kilometre.
        var land = Overlay.Of(new SmallTown().Row(110, 110, 12).Row(110, 140, 8).Build());
        double[] homes = [.. land.Region.Buildings.Units.Building.Select(_ => 1.0)];
        Assert.Equal(20, HomeDensity.PerHa(land, [.. homes.Select(_ => 0)], homes)[0], 1e-9);
    }

    [Fact]
    public void A_cost_per_tonne_is_given_only_where_a_twentieth_of_the_CO2_is_avoided()
    {
        Assert.Null(Made(co2T: 96, costEur: 1000).EurPerTonne);
        Assert.Null(Made(co2T: 120, costEur: 500).EurPerTonne);
        Assert.Equal(50, Made(co2T: 90, costEur: 1000).EurPerTonne!.Value, 1e-9);
    }

    [Fact]
    public void What_costs_less_than_gas_comes_first_and_among_that_the_cheapest_home()
    {
        var cheapest = Made(co2T: 60, costEur: 200);
        var cheap = Made(co2T: 94, costEur: 400);
        var dear = Made(co2T: 10, costEur: 900);
        var dearer = Made(co2T: 90, costEur: 800);
        Assert.True(cheap.EurPerTonne < cheapest.EurPerTonne, "by euro per tonne the one that avoids least would come first");
        Assert.Equal([cheapest, cheap, dear, dearer], new[] { dearer, dear, cheap, cheapest }.OrderBy(price => price.Merit));
    }

    [Fact]
    public void Ranks_run_from_one_without_a_gap_in_every_neighbourhood_and_year() =>
        Assert.All(Town.Supply.HeatPrices.All.GroupBy(price => (price.Year, price.Neighbourhood)), here =>
        {
            int[] ranks = [.. here.Where(price => price.MeritRank is not null).Select(price => price.MeritRank!.Value).Order()];
            Assert.Equal(Enumerable.Range(1, ranks.Length), ranks);
        });

    [Fact]
    public void With_hands_enough_the_first_in_merit_order_takes_every_home_it_can_serve()
    {
        var plenty = Pace with
        {
            Supply = Pace.Supply with { HeatOrder = [.. Pace.Supply.HeatOrder.Select(choice => choice with { HomesPerYr = Towns.From2024(10_000) })] },
        };
        var outcome = Towns.Assess(SmallTown.WithEverything(), plenty, Book);
        var firsts = outcome.Supply.HeatPrices.All.Where(price => price.Year == 2024 && price.MeritRank == 1 && price.Option is EnergyOption.Hybrid or EnergyOption.AirHeatPump).ToArray();
        Assert.NotEmpty(firsts);
        Assert.All(firsts, price => Assert.Equal(price.Homes, outcome.Supply.HeatUptake.Homes(2024, price.Neighbourhood, price.Option), 1e-9 * price.Homes));
    }

    [Fact]
    public void A_listed_order_is_kept_whatever_the_price()
    {
        HeatChoice[] order = [.. new[] { EnergyOption.BiomassBoiler, EnergyOption.AirHeatPump }.Select(option => new HeatChoice(option, Towns.From2024(10_000), EnergyLabel.G))];
        var outcome = Towns.Assess(SmallTown.WithEverything(), Pace with { Supply = Pace.Supply with { HeatByMerit = false, HeatOrder = [order[1], order[0]] } }, Book);
        Assert.All(Enumerable.Range(0, 2), b => Assert.Equal(0, outcome.Supply.HeatUptake.Homes(2040, b, EnergyOption.BiomassBoiler)));
        Assert.Contains(Enumerable.Range(0, 2), b => outcome.Supply.HeatUptake.Homes(2024, b, EnergyOption.AirHeatPump) > 0);
    }

    [Fact]
    public void The_homes_of_all_options_are_the_homes_that_were_on_gas_and_stand()
    {
        var demand = Town.Start.Demand;
        double ours = Enum.GetValues<EnergyOption>().Sum(option => Enumerable.Range(0, 2).Sum(b => Town.Supply.HeatUptake.Homes(2040, b, option)));
        double theirs = Served(2040, EnergyLabel.G).Sum(unit => demand.Units.Sector[unit] == Sector.Dwellings ? 1 : demand.Land.Region.Buildings.Units.FloorAreaM2[unit] / 130);
        Assert.Equal(theirs, ours, 1e-9 * theirs);
    }

    private static HeatOptionPrice[] Of(Outcome outcome, EnergyOption option) => [.. outcome.Supply.HeatPrices.All.Where(price => price.Option == option)];

    /// <summary>Units that were on gas, stand, and have a label no worse than the given one.</summary>
    private static IEnumerable<int> Served(int year, EnergyLabel label)
    {
        var units = Town.Start.Demand.Units;
        return Enumerable.Range(0, units.Count).Where(unit =>
            units.Supply[unit] == HeatSupply.Gas && units.Sector[unit] != Sector.Industry && units.Neighbourhood[unit] >= 0 && Town.Savings.Stands(unit, year)
            && (units.Sector[unit] != Sector.Dwellings || Town.Savings.Label(units, unit, year) <= label));
    }

    private static HeatOptionPrice Made(double co2T, double costEur) => new()
    {
        Year = 2030,
        Neighbourhood = 0,
        Option = EnergyOption.AirHeatPump,
        Homes = 10,
        HeatGj = 400,
        ElectricityGj = 100,
        Co2T = co2T,
        ReferenceCo2T = 100,
        Investment = new CostBand(10_000, 8_000, 12_000),
        Cost = new CostBand(costEur, costEur, costEur),
        ReferenceCostEur = 500,
        SmallestCo2Share = 0.05,
    };
}

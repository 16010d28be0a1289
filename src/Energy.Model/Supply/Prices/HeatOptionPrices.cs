using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings.Packages;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Prices;

/// <summary>Prices every option for heat in every neighbourhood and year (formula 54), before any is chosen: so that the choice can follow the price.</summary>
public sealed class HeatOptionPrices
{
    /// <summary>The options that are priced; the gas boiler, which is the reference, first.</summary>
    public static readonly IReadOnlyList<EnergyOption> Options =
    [
        EnergyOption.GasBoiler, EnergyOption.Hybrid, EnergyOption.AirHeatPump, EnergyOption.GroundHeatPump, EnergyOption.GroundHeatNetwork, EnergyOption.MineWater, EnergyOption.DistrictHeat,
        EnergyOption.BiomassBoiler,
    ];

    private readonly BaseDemand demand;
    private readonly HeatPumps pumps;
    private readonly NetworkMix network;
    private readonly EnergyPrices prices;
    private readonly MarginalGrid grid;
    private readonly HeatOptionCosts costs;
    private readonly Emissions emissions;
    private readonly YearPath greenGasPct;
    private readonly double cookingRatio;
    private readonly double smallestCo2Share;
    private readonly CostBand[] metresPerHome;
    private readonly List<HeatOptionPrice> all = [];
    private readonly Lazy<HeatOptionPrice[]> inMeritOrder;

    /// <param name="demand">What is asked for.</param>
    /// <param name="choices">What the scenario chooses.</param>
    /// <param name="pumps">How well the heat pumps do.</param>
    /// <param name="network">What district networks are fed with.</param>
    /// <param name="loads">What each option could serve.</param>
    /// <param name="metresPerHome">Pipe per dwelling equivalent of every neighbourhood, in metres.</param>
    /// <param name="book">The coefficients.</param>
    internal HeatOptionPrices(BaseDemand demand, SupplyChoices choices, HeatPumps pumps, NetworkMix network, HeatLoads loads, CostBand[] metresPerHome, CoefficientBook book)
    {
        this.demand = demand;
        this.pumps = pumps;
        this.network = network;
        prices = new EnergyPrices(book, choices.GreenGasPct);
        grid = new MarginalGrid(book);
        costs = new HeatOptionCosts(book, Options);
        emissions = new Emissions(book);
        greenGasPct = choices.GreenGasPct;
        cookingRatio = book["dwelling-use"].One("-", "electric_cooking_efficiency").Value;
        smallestCo2Share = new CostMetric(book).SmallestCo2Share;
        this.metresPerHome = metresPerHome;
        Loads = loads;
        foreach (int year in BaseYear.All.Skip(1))
        {
            AddYear(year, Loads.Of(year));
        }

        inMeritOrder = new(() => [.. all.Where(price => price.MeritRank is not null).OrderBy(price => price.Merit)]);
    }

    /// <summary>Every price, by year, neighbourhood and option. Options that serve nobody have none.</summary>
    public IReadOnlyList<HeatOptionPrice> All => all;

    /// <summary>What each option could serve.</summary>
    internal HeatLoads Loads { get; }

    /// <summary>Every price that has a place in the merit order, the cheapest first, whatever the year.</summary>
    internal IReadOnlyList<HeatOptionPrice> InMeritOrder => inMeritOrder.Value;

    private void AddYear(int year, HeatLoad?[] loads)
    {
        for (int b = 0; b < metresPerHome.Length; b++)
        {
            var here = new List<HeatOptionPrice>();
            for (int place = 0; place < Options.Count; place++)
            {
                if (loads[(b * Options.Count) + place] is { Homes: > 0 } load)
                {
                    here.Add(Price(year, b, Options[place], load));
                }
            }

            int rank = 0;
            foreach (var price in here.Where(price => price.EurPerTonne is not null).OrderBy(price => price.Merit))
            {
                price.MeritRank = ++rank;
            }

            all.AddRange(here);
        }
    }

    private HeatOptionPrice Price(int year, int neighbourhood, EnergyOption option, HeatLoad load)
    {
        var metres = metresPerHome[neighbourhood];
        var (investment, perYr) = costs.Of(option, load, metres);
        var fuels = Fuels(option, load, year);
        var reference = Fuels(EnergyOption.GasBoiler, load, year);
        return new HeatOptionPrice
        {
            Year = year,
            Neighbourhood = neighbourhood,
            Option = option,
            Homes = load.Homes,
            HeatGj = load.RoomsGj.Sum() + load.WaterGj + load.CookingGj,
            ElectricityGj = fuels.ElectricityGj,
            Co2T = Co2T(fuels, year),
            ReferenceCo2T = Co2T(reference, year),
            Investment = investment,
            Cost = perYr + EnergyCost(fuels, year),
            ReferenceCostEur = costs.Of(EnergyOption.GasBoiler, load, metres).PerYr.Value + EnergyCost(reference, year).Value,
            SmallestCo2Share = smallestCo2Share,
        };
    }

    private Fuel Fuels(EnergyOption option, HeatLoad load, int year)
    {
        double rooms = load.RoomsGj.Sum();
        double cooking = load.CookingGj / cookingRatio;
        switch (option)
        {
            case EnergyOption.GasBoiler:
                return new Fuel(0, demand.Boilers.GasGj(rooms, load.WaterGj, load.CookingGj, year), 0);
            case EnergyOption.Hybrid:
                double pumped = rooms * pumps.HybridShareOfRooms;
                return new Fuel(pumped / pumps.HybridRatio, demand.Boilers.GasGj(rooms - pumped, load.WaterGj, load.CookingGj, year), 0);
            case EnergyOption.DistrictHeat:
                var shares = network.Wanted(year);
                double putIn = (rooms + load.WaterGj) / (1 - network.Loss);
                double pumping = putIn * ((shares.HeatPump / network.HeatPumpRatio) + (shares.Aquathermal * (1 - network.Aquathermal.Lifted)));
                return new Fuel(pumping + cooking, putIn * shares.Gas / network.GasBoilerRatio, putIn * shares.Biomass / network.WoodBoilerRatio);
            case EnergyOption.BiomassBoiler:
                return new Fuel(cooking, 0, (rooms + load.WaterGj) / demand.Boilers.BiomassRatio);
            default:
                double electricity = cooking + pumps.ElectricityGj(option, EnvelopeClasses.All[0], 0, load.WaterGj);
                for (int envelope = 0; envelope < EnvelopeClasses.All.Count; envelope++)
                {
                    electricity += pumps.ElectricityGj(option, EnvelopeClasses.All[envelope], load.RoomsGj[envelope], 0);
                }

                return new Fuel(electricity, 0, 0);
        }
    }

    private double Co2T(Fuel fuel, int year) =>
        (fuel.GasGj * emissions.GasTPerGj * (1 - (greenGasPct.At(year) / 100))) + (fuel.ElectricityGj * grid.TPerGj(year));

    private CostBand EnergyCost(Fuel fuel, int year) =>
        (prices.Electricity(year) * fuel.ElectricityGj) + (prices.Gas(year) * fuel.GasGj) + (prices.Wood(year) * fuel.WoodGj);

    /// <summary>What an option burns and draws in a year, in GJ.</summary>
    private readonly record struct Fuel(double ElectricityGj, double GasGj, double WoodGj);
}

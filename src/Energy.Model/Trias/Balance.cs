using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Supply;

namespace Energy.Model.Trias;

/// <summary>Step 3: demand, savings and supply brought together, year by year, in one ledger; what is left is fossil.</summary>
public sealed class Balance
{
    /// <summary>The years for which a scenario is compared with itself without a measure: what they rest on is kept.</summary>
    private static readonly int[] Compared = [BaseYear.Halfway, BaseYear.Target];

    private readonly IReadOnlyDictionary<int, Tallies> tallies;

    private Balance(IReadOnlyList<YearBalance> years, IReadOnlyDictionary<int, Tallies> tallies)
    {
        Years = years;
        this.tallies = tallies;
    }

    /// <summary>The years, in order.</summary>
    public IReadOnlyList<YearBalance> Years { get; }

    /// <summary>The balance of a year of which the books were kept.</summary>
    public YearBalance this[int year] => Years[0].Ledger.Year == BaseYear.Year ? Years[year - BaseYear.Year] : Years.Single(balance => balance.Ledger.Year == year);

    /// <summary>Keeps the books of every year of a scenario, or of the years given. No year rests on the books of another.</summary>
    /// <param name="demand">What is asked for.</param>
    /// <param name="savings">What is saved of it.</param>
    /// <param name="supply">What is built.</param>
    /// <param name="book">The coefficients.</param>
    /// <param name="scenario">What is chosen.</param>
    /// <param name="years">The years of which books are kept; null for all.</param>
    /// <param name="like">The outcome of another scenario from the same demand and book: the heat and electricity of a year are taken from it where the choices leave them as they are. Null to add all up anew.</param>
    public static Balance Of(BaseDemand demand, SavingsPlan savings, RenewableSupply supply, CoefficientBook book, Scenario scenario, IReadOnlyList<int>? years = null, Outcome? like = null)
    {
        var emissions = new Emissions(book);
        var newHomes = new NewHomes(demand, savings, supply.Pumps, scenario.Demand);
        var heat = new HeatBalance(demand, savings, supply, newHomes);
        var power = new PowerBalance(demand, savings, supply, newHomes, scenario, book["services-measures"].One("-", "any", "free_cooling_saving").Value);
        var process = new ProcessBalance(demand, supply, scenario, emissions);
        var transport = new TransportBalance(demand, scenario, emissions, book["vehicles"].One("-", "electric_over_fuel").Value);
        double cooking = book["dwelling-use"].One("-", "electric_cooking_efficiency").Value;
        var greenGas = scenario.Supply.GreenGasPct.StartingAt(BaseYear.Year, 0);
        var biofuel = scenario.Supply.BiofuelPct.StartingAt(BaseYear.Year, TransportBalance.BiofuelPct(demand.Municipal));
        int neighbourhoods = demand.Land.Region.Neighbourhoods.Count;
        var options = Enum.GetValues<EnergyOption>();
        like = like?.Savings == savings && like.Supply.Heat == supply.Heat && like.Scenario.Demand == scenario.Demand ? like : null;
        var likeInPower = like is not null && scenario.Savings.UsesAppliancesLike(like.Scenario.Savings) ? like : null;
        var kept = new Dictionary<int, Tallies>();
        return new Balance([.. (years ?? BaseYear.All).Select(OfYear)], kept);

        YearBalance OfYear(int year)
        {
            var tally = like?.Balance.tallies.GetValueOrDefault(year)?.Heat ?? heat.Tally(year);
            var powerTally = likeInPower?.Balance.tallies.GetValueOrDefault(year)?.Power ?? power.Tally(year);
            if (Compared.Contains(year))
            {
                kept[year] = new Tallies(tally, powerTally);
            }

            var mine = MineWaterBeforeNetworks(tally, year);
            double delivered = tally.Total(EnergyOption.DistrictHeat, sums => sums.Network);
            var mix = supply.Network.At(year, delivered, supply.Mine.LargestDraw(mine, supply.Network.Lifted).Gj - mine.BuildingsGj);
            double networksGj = delivered * mix.HeatPump * supply.Network.Lifted / (1 - supply.Network.Loss);
            var factors = new YearFactors(emissions, greenGas.At(year) / 100, biofuel.At(year) / 100, cooking);
            var writer = new LedgerWriter(year, neighbourhoods, factors, supply.Network, mix, supply.Pumps.MineWaterLoss);
            HeatBalance.Write(tally, writer);
            power.Write(powerTally, writer, year);
            process.Write(writer, year);
            transport.Write(writer, year, factors.BiofuelShare);
            var generation = RenewableSupply.Generators.ToDictionary(source => source, source => supply.Generation(source, Rung.Deployed, year));
            var pool = ElectricityPool.Of([PoolShare.Of(writer.Electricity, generation)], emissions, year);
            return new YearBalance(
                writer.Build(pool),
                writer.Electricity,
                pool,
                generation,
                PerNeighbourhood(tally, sums => sums.GasFinalThen - sums.GasFinal),
                PerNeighbourhood(tally, sums => sums.LocalBiomass),
                mine with { NetworksGj = networksGj, NetworksKw = supply.Mine.NetworkKw(networksGj, supply.Network.Lifted) },
                new NetworkAccount(delivered, supply.Network.Wanted(year), mix));
        }

        MineWaterAccount MineWaterBeforeNetworks(HeatTally tally, int year)
        {
            double coolingGj = tally.Total(EnergyOption.MineWater, sums => sums.Returned);
            return new MineWaterAccount(
                supply.Mine.Limits(year, coolingGj),
                supply.Mine.AtWellsGj(tally.Total(EnergyOption.MineWater, sums => sums.Ambient)),
                tally.Total(EnergyOption.MineWater, sums => sums.ConnectedKw),
                coolingGj,
                supply.Mine.WasteHeatGj,
                supply.Mine.SummerRegenerationGj(year));
        }

        double[] PerNeighbourhood(HeatTally tally, Func<HeatTally.Sums, double> part)
        {
            var column = new double[neighbourhoods];
            for (int b = 0; b < neighbourhoods; b++)
            {
                foreach (var option in options)
                {
                    column[b] += part(tally.Of(b, Sector.Dwellings, option)) + part(tally.Of(b, Sector.Services, option));
                }
            }

            return column;
        }
    }

    /// <summary>What was added up of the units in a year.</summary>
    private sealed record Tallies(HeatTally Heat, PowerBalance.Sums[] Power);
}

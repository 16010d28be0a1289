using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Prices;

/// <summary>Adds up, year by year, what each option could serve in each neighbourhood, after the savings of the scenario (formula 54).</summary>
internal sealed class HeatLoads
{
    private static readonly IReadOnlyList<EnergyOption> Options = HeatOptionPrices.Options;

    private readonly BaseDemand demand;
    private readonly SavingsPlan savings;
    private readonly HeatPumps pumps;
    private readonly IReadOnlyList<double> homesIn;
    private readonly int[] served;
    private readonly int[] fitFrom;
    private readonly double[] kw;

    public HeatLoads(BaseDemand demand, SavingsPlan savings, SupplyChoices choices, HeatGate gate, HeatPumps pumps, ConnectionPower power, IReadOnlyList<double> homesIn)
    {
        this.demand = demand;
        this.savings = savings;
        this.pumps = pumps;
        this.homesIn = homesIn;
        HeatChoice[] asked = [.. Options.Select(option => choices.HeatOrder.FirstOrDefault(choice => choice.Option == option) ?? new HeatChoice(option, YearPath.Constant(0), EnergyLabel.G))];
        var units = demand.Units;
        served = [.. Enumerable.Range(0, units.Count).Where(unit => units.Supply[unit] == HeatSupply.Gas && units.Neighbourhood[unit] != OverlaidRegion.Nowhere && units.Sector[unit] != Sector.Industry)];
        fitFrom = [.. served.SelectMany(unit => asked.Select(choice => gate.Reaches(choice.Option, unit) ? gate.FitFrom(choice, unit) : SavingsPlan.Never))];
        kw = [.. served.Select(power.Kw)];
    }

    /// <summary>The loads of a year: neighbourhood by neighbourhood, option by option; null where nobody can be served.</summary>
    public HeatLoad?[] Of(int year)
    {
        var loads = new HeatLoad?[demand.Land.Region.Neighbourhoods.Count * Options.Count];
        double ratio = demand.Weather.SpaceHeatRatio(year);
        for (int row = 0; row < served.Length; row++)
        {
            int unit = served[row];
            if (!savings.Stands(unit, year))
            {
                continue;
            }

            var need = HeatNeed.Of(demand.Units, savings, unit, year, ratio);
            int envelope = EnvelopeClasses.Place(pumps.Envelope(demand.Units, savings, unit, year));
            for (int place = 0; place < Options.Count; place++)
            {
                if (year >= fitFrom[(row * Options.Count) + place])
                {
                    Add(loads[(demand.Units.Neighbourhood[unit] * Options.Count) + place] ??= new HeatLoad(), unit, need, envelope, kw[row]);
                }
            }
        }

        return loads;
    }

    private void Add(HeatLoad load, int unit, in HeatNeed need, int envelope, double unitKw)
    {
        load.Homes += homesIn[unit];
        load.RoomsGj[envelope] += need.OptionRoomsGj;
        load.WaterGj += need.WaterGj;
        load.CookingGj += need.CookingGj;
        if (demand.Units.Sector[unit] != Sector.Dwellings)
        {
            load.ServicesKw += unitKw;
            return;
        }

        load.HomesKw += unitKw;
        if (demand.Units.Type[unit] is { } type && type.IsFlat())
        {
            load.Flats++;
        }
        else
        {
            load.Houses++;
        }
    }
}

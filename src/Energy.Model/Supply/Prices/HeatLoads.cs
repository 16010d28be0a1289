using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Prices;

/// <summary>Adds up, year by year, what each option could serve in each neighbourhood, after the savings of the scenario (formula 54).</summary>
internal sealed class HeatLoads(
    BaseDemand demand, SavingsPlan savings, SupplyChoices choices, HeatGate gate, HeatPumps pumps, ConnectionPower power, IReadOnlyList<double> homesIn)
{
    private static readonly IReadOnlyList<EnergyOption> Options = HeatOptionPrices.Options;

    private readonly HeatChoice[] asked =
        [.. Options.Select(option => choices.HeatOrder.FirstOrDefault(choice => choice.Option == option) ?? new HeatChoice(option, YearPath.Constant(0), EnergyLabel.G))];

    private readonly int[] reached =
    [
        .. Enumerable.Range(0, demand.Units.Count).Select(unit => demand.Units.Supply[unit] == HeatSupply.Gas && demand.Units.Neighbourhood[unit] != OverlaidRegion.Nowhere
            ? Enumerable.Range(0, Options.Count).Where(place => gate.Reaches(Options[place], unit)).Sum(place => 1 << place)
            : 0),
    ];

    /// <summary>The loads of a year: neighbourhood by neighbourhood, option by option; null where nobody can be served.</summary>
    public HeatLoad?[] Of(int year)
    {
        var loads = new HeatLoad?[demand.Land.Region.Neighbourhoods.Count * Options.Count];
        double ratio = demand.Weather.SpaceHeatRatio(year);
        for (int unit = 0; unit < reached.Length; unit++)
        {
            if (reached[unit] == 0 || demand.Units.Sector[unit] == Sector.Industry || !savings.Stands(unit, year))
            {
                continue;
            }

            var need = HeatNeed.Of(demand.Units, savings, unit, year, ratio);
            int envelope = EnvelopeClasses.Place(pumps.Envelope(demand.Units, savings, unit, year));
            double kw = power.Kw(unit);
            for (int place = 0; place < Options.Count; place++)
            {
                if ((reached[unit] & (1 << place)) != 0 && gate.Suits(asked[place], unit, year) == HeatConstraint.None)
                {
                    Add(loads[(demand.Units.Neighbourhood[unit] * Options.Count) + place] ??= new HeatLoad(), unit, need, envelope, kw);
                }
            }
        }

        return loads;
    }

    private void Add(HeatLoad load, int unit, in HeatNeed need, int envelope, double kw)
    {
        load.Homes += homesIn[unit];
        load.RoomsGj[envelope] += need.OptionRoomsGj;
        load.WaterGj += need.WaterGj;
        load.CookingGj += need.CookingGj;
        if (demand.Units.Sector[unit] != Sector.Dwellings)
        {
            load.ServicesKw += kw;
            return;
        }

        load.HomesKw += kw;
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

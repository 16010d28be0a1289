using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Prices;

/// <summary>Adds up, year by year, what each option could serve in each neighbourhood, after the savings of the scenario (formula 54).</summary>
internal sealed class HeatLoads
{
    private static readonly int Options = HeatOptionPrices.Options.Count;

    private readonly BaseDemand demand;
    private readonly SavingsPlan savings;
    private readonly HeatPumps pumps;
    private readonly Served[] served;
    private readonly int[] fitFrom;
    private readonly bool[] changes;
    private readonly List<HeatLoad?[]> years = [];

    public HeatLoads(BaseDemand demand, SavingsPlan savings, SupplyChoices choices, HeatGate gate, HeatPumps pumps, ConnectionPower power, IReadOnlyList<double> homesIn)
    {
        this.demand = demand;
        this.savings = savings;
        this.pumps = pumps;
        HeatChoice[] asked = [.. HeatOptionPrices.Options.Select(option => choices.HeatOrder.FirstOrDefault(choice => choice.Option == option) ?? new HeatChoice(option, YearPath.Constant(0), EnergyLabel.G))];
        var units = demand.Units;
        served =
        [
            .. Enumerable.Range(0, units.Count)
                .Where(unit => units.Supply[unit] == HeatSupply.Gas && units.Neighbourhood[unit] != OverlaidRegion.Nowhere && units.Sector[unit] != Sector.Industry)
                .Select(unit => new Served(unit, units.Neighbourhood[unit], units.Sector[unit] == Sector.Dwellings, units.Type[unit] is { } type && type.IsFlat(), homesIn[unit], power.Kw(unit))),
        ];
        fitFrom = new int[served.Length * Options];
        changes = new bool[demand.Land.Region.Neighbourhoods.Count * BaseYear.Count];
        for (int row = 0; row < served.Length; row++)
        {
            for (int place = 0; place < Options; place++)
            {
                fitFrom[(row * Options) + place] = gate.Reaches(asked[place].Option, served[row].Unit) ? gate.FitFrom(asked[place], served[row].Unit) : SavingsPlan.Never;
                NoteChange(served[row].Neighbourhood, fitFrom[(row * Options) + place]);
            }

            NoteChange(served[row].Neighbourhood, savings.RenovatedIn[served[row].Unit]);
            NoteChange(served[row].Neighbourhood, savings.DemolishedIn[served[row].Unit]);
        }

        foreach (int year in BaseYear.All.Skip(1))
        {
            years.Add(OfYear(year, years.Count > 0 && demand.Weather.SpaceHeatRatio(year) == demand.Weather.SpaceHeatRatio(year - 1) ? years[^1] : null));
        }
    }

    /// <summary>The loads of a year after the base year: neighbourhood by neighbourhood, option by option; null where nobody can be served.</summary>
    public HeatLoad?[] Of(int year) => years[year - BaseYear.Year - 1];

    /// <summary>Adds up a year; where nobody is renovated, demolished or newly fit, the loads of the year before hold, if it was as cold.</summary>
    private HeatLoad?[] OfYear(int year, HeatLoad?[]? before)
    {
        var loads = new HeatLoad?[demand.Land.Region.Neighbourhoods.Count * Options];
        bool[] holds = [.. Enumerable.Range(0, demand.Land.Region.Neighbourhoods.Count).Select(b => before is not null && !changes[(b * BaseYear.Count) + year - BaseYear.Year])];
        for (int b = 0; b < holds.Length; b++)
        {
            if (holds[b])
            {
                before.AsSpan(b * Options, Options).CopyTo(loads.AsSpan(b * Options));
            }
        }

        double ratio = demand.Weather.SpaceHeatRatio(year);
        for (int row = 0; row < served.Length; row++)
        {
            ref readonly var one = ref served[row];
            if (holds[one.Neighbourhood] || !savings.Stands(one.Unit, year))
            {
                continue;
            }

            var need = HeatNeed.Of(demand.Units, savings, one.Unit, year, ratio);
            int envelope = EnvelopeClasses.Place(pumps.Envelope(demand.Units, savings, one.Unit, year));
            var fit = fitFrom.AsSpan(row * Options, Options);
            var here = loads.AsSpan(one.Neighbourhood * Options, Options);
            for (int place = 0; place < fit.Length; place++)
            {
                if (year >= fit[place])
                {
                    Add(here[place] ??= new HeatLoad(), one, need, envelope);
                }
            }
        }

        return loads;
    }

    private void NoteChange(int neighbourhood, int year)
    {
        if (year is > BaseYear.Year and <= BaseYear.Target)
        {
            changes[(neighbourhood * BaseYear.Count) + year - BaseYear.Year] = true;
        }
    }

    private static void Add(HeatLoad load, in Served one, in HeatNeed need, int envelope)
    {
        load.Homes += one.Homes;
        load.RoomsGj[envelope] += need.OptionRoomsGj;
        load.WaterGj += need.WaterGj;
        load.CookingGj += need.CookingGj;
        if (!one.IsHome)
        {
            load.ServicesKw += one.Kw;
            return;
        }

        load.HomesKw += one.Kw;
        if (one.IsFlat)
        {
            load.Flats++;
        }
        else
        {
            load.Houses++;
        }
    }

    /// <summary>What a unit that could be served adds in every year.</summary>
    private readonly record struct Served(int Unit, int Neighbourhood, bool IsHome, bool IsFlat, double Homes, double Kw);
}

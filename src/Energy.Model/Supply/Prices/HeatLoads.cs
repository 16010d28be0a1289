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
    private readonly Served[][] served;
    private readonly HeatLoad?[][] years;

    /// <param name="demand">What is asked for.</param>
    /// <param name="savings">What is saved of it.</param>
    /// <param name="choices">What the scenario chooses.</param>
    /// <param name="gate">Who may have what.</param>
    /// <param name="pumps">How well the heat pumps do.</param>
    /// <param name="power">What every unit takes of a shared source's power.</param>
    /// <param name="homesIn">Dwelling equivalents of every unit.</param>
    /// <param name="like">Loads in which the same units are within reach of the same options, fit for them as early or not; null to look for them.</param>
    public HeatLoads(BaseDemand demand, SavingsPlan savings, SupplyChoices choices, HeatGate gate, HeatPumps pumps, ConnectionPower power, IReadOnlyList<double> homesIn, HeatLoads? like = null)
    {
        this.demand = demand;
        this.savings = savings;
        this.pumps = pumps;
        HeatChoice[] asked = [.. HeatOptionPrices.Options.Select(option => choices.HeatOrder.FirstOrDefault(choice => choice.Option == option) ?? new HeatChoice(option, YearPath.Constant(0), EnergyLabel.G))];
        served = like?.served ?? ServedIn(asked, gate, power, homesIn);
        years = [.. BaseYear.All.Skip(1).Select(_ => new HeatLoad?[served.Length * Options])];
        int[] fitFrom = [];
        for (int b = 0; b < served.Length; b++)
        {
            if (fitFrom.Length < served[b].Length * Options)
            {
                fitFrom = new int[served[b].Length * Options];
            }

            AddUp(b, asked, gate, fitFrom);
        }
    }

    /// <summary>The loads of a year after the base year: neighbourhood by neighbourhood, option by option; null where nobody can be served.</summary>
    public HeatLoad?[] Of(int year) => years[year - BaseYear.Year - 1];

    /// <summary>Who could be served in each neighbourhood, in the order of the unit stock.</summary>
    private Served[][] ServedIn(HeatChoice[] asked, HeatGate gate, ConnectionPower power, IReadOnlyList<double> homesIn)
    {
        var units = demand.Units;
        List<Served>[] found = [.. demand.Land.Region.Neighbourhoods.Select(_ => new List<Served>())];
        for (int unit = 0; unit < units.Count; unit++)
        {
            if (units.Supply[unit] != HeatSupply.Gas || units.Neighbourhood[unit] == OverlaidRegion.Nowhere || units.Sector[unit] == Sector.Industry)
            {
                continue;
            }

            int reached = 0;
            for (int place = 0; place < Options; place++)
            {
                reached |= gate.Reaches(asked[place].Option, unit) ? 1 << place : 0;
            }

            found[units.Neighbourhood[unit]].Add(new Served(unit, reached, units.Sector[unit] == Sector.Dwellings, units.Type[unit] is { } type && type.IsFlat(), homesIn[unit], power.Kw(unit)));
        }

        return Array.ConvertAll(found, units => units.ToArray());
    }

    /// <summary>Adds up a neighbourhood; when nobody is renovated, demolished or newly fit, the loads of the year before hold, if it was as cold.</summary>
    private void AddUp(int b, HeatChoice[] asked, HeatGate gate, int[] fitFrom)
    {
        uint changes = 0;
        for (int row = 0; row < served[b].Length; row++)
        {
            ref readonly var one = ref served[b][row];
            for (int place = 0; place < Options; place++)
            {
                int from = (one.Reached & (1 << place)) != 0 ? gate.FitFrom(asked[place], one.Unit) : SavingsPlan.Never;
                fitFrom[(row * Options) + place] = from;
                changes |= Bit(from);
            }

            changes |= Bit(savings.RenovatedIn[one.Unit]) | Bit(savings.DemolishedIn[one.Unit]);
        }

        int[] sameAs = SameAs(fitFrom.AsSpan(0, served[b].Length * Options));
        foreach (int year in BaseYear.All.Skip(1))
        {
            var loads = Of(year).AsSpan(b * Options, Options);
            if (year > BaseYear.Year + 1 && (changes & Bit(year)) == 0 && demand.Weather.SpaceHeatRatio(year) == demand.Weather.SpaceHeatRatio(year - 1))
            {
                Of(year - 1).AsSpan(b * Options, Options).CopyTo(loads);
                continue;
            }

            AddYear(b, year, fitFrom, sameAs, loads);
            for (int place = 0; place < Options; place++)
            {
                loads[place] = loads[sameAs[place]];
            }
        }
    }

    private void AddYear(int b, int year, int[] fitFrom, int[] sameAs, Span<HeatLoad?> loads)
    {
        double ratio = demand.Weather.SpaceHeatRatio(year);
        for (int row = 0; row < served[b].Length; row++)
        {
            ref readonly var one = ref served[b][row];
            if (!savings.Stands(one.Unit, year))
            {
                continue;
            }

            var need = HeatNeed.Of(demand.Units, savings, one.Unit, year, ratio);
            int envelope = EnvelopeClasses.Place(pumps.Envelope(demand.Units, savings, one.Unit, year));
            var fit = fitFrom.AsSpan(row * Options, Options);
            for (int place = 0; place < fit.Length; place++)
            {
                if (year >= fit[place] && sameAs[place] == place)
                {
                    Add(loads[place] ??= new HeatLoad(), one, need, envelope);
                }
            }
        }
    }

    /// <summary>Per option the first that can serve the same units in the same years: their loads are one.</summary>
    private static int[] SameAs(ReadOnlySpan<int> fitFrom)
    {
        int[] same = [.. Enumerable.Range(0, Options)];
        for (int place = 1; place < Options; place++)
        {
            for (int other = 0; other < place && same[place] == place; other++)
            {
                int row = 0;
                while (row < fitFrom.Length && fitFrom[row + place] == fitFrom[row + other])
                {
                    row += Options;
                }

                same[place] = row >= fitFrom.Length ? other : place;
            }
        }

        return same;
    }

    /// <summary>The bit of a year after the base year; none for any other.</summary>
    private static uint Bit(int year) => year is > BaseYear.Year and <= BaseYear.Target ? 1u << (year - BaseYear.Year) : 0;

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
    /// <param name="Unit">The unit.</param>
    /// <param name="Reached">A bit for every option that it lies within reach of.</param>
    /// <param name="IsHome">Whether it is a home.</param>
    /// <param name="IsFlat">Whether it is a flat.</param>
    /// <param name="Homes">The homes it counts as.</param>
    /// <param name="Kw">Its power.</param>
    private readonly record struct Served(int Unit, int Reached, bool IsHome, bool IsFlat, double Homes, double Kw);
}

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
        int most = served.Select(here => here.Length).DefaultIfEmpty().Max();
        var fitFrom = new int[most * Options];
        var asks = new Ask[most];
        for (int b = 0; b < served.Length; b++)
        {
            AddUp(b, asked, gate, fitFrom.AsSpan(0, served[b].Length * Options), asks.AsSpan(0, served[b].Length));
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
    /// <param name="b">The place of the neighbourhood.</param>
    /// <param name="asked">What each option asks of a unit.</param>
    /// <param name="gate">Who may have what.</param>
    /// <param name="fitFrom">Room for the first year in which each unit is fit, option by option.</param>
    /// <param name="asks">Room for what each unit asks in a year.</param>
    private void AddUp(int b, HeatChoice[] asked, HeatGate gate, Span<int> fitFrom, Span<Ask> asks)
    {
        uint changes = 0;
        for (int row = 0; row < asks.Length; row++)
        {
            ref readonly var one = ref served[b][row];
            for (int place = 0; place < Options; place++)
            {
                int from = (one.Reached & (1 << place)) != 0 ? gate.FitFrom(asked[place], one.Unit) : SavingsPlan.Never;
                fitFrom[(place * asks.Length) + row] = from;
                changes |= Bit(from);
            }

            changes |= Bit(savings.RenovatedIn[one.Unit]) | Bit(savings.DemolishedIn[one.Unit]);
        }

        foreach (int year in BaseYear.All.Skip(1))
        {
            var loads = Of(year).AsSpan(b * Options, Options);
            if (year > BaseYear.Year + 1 && (changes & Bit(year)) == 0 && demand.Weather.SpaceHeatRatio(year) == demand.Weather.SpaceHeatRatio(year - 1))
            {
                Of(year - 1).AsSpan(b * Options, Options).CopyTo(loads);
                continue;
            }

            LookUp(b, year, asks);
            for (int place = 0; place < Options; place++)
            {
                // Options that can serve the same units in the same years have one load.
                var fit = fitFrom.Slice(place * asks.Length, asks.Length);
                int same = 0;
                while (!fit.SequenceEqual(fitFrom.Slice(same * asks.Length, asks.Length)))
                {
                    same++;
                }

                loads[place] = same < place ? loads[same] : Sum(served[b], asks, fit, year);
            }
        }
    }

    /// <summary>What each unit of a neighbourhood asks in a year.</summary>
    private void LookUp(int b, int year, Span<Ask> asks)
    {
        double ratio = demand.Weather.SpaceHeatRatio(year);
        for (int row = 0; row < asks.Length; row++)
        {
            int unit = served[b][row].Unit;
            var need = HeatNeed.Of(demand.Units, savings, unit, year, ratio);
            asks[row] = new Ask(savings.Stands(unit, year), EnvelopeClasses.Place(pumps.Envelope(demand.Units, savings, unit, year)), need.OptionRoomsGj, need.WaterGj, need.CookingGj);
        }
    }

    /// <summary>The sum over the units that stand and are fit; null without any.</summary>
    private static HeatLoad? Sum(ReadOnlySpan<Served> served, ReadOnlySpan<Ask> asks, ReadOnlySpan<int> fitFrom, int year)
    {
        int count = 0, houses = 0, flats = 0;
        double homes = 0, homesKw = 0, servicesKw = 0, waterGj = 0, cookingGj = 0;
        double[] roomsGj = new double[EnvelopeClasses.All.Count];
        for (int row = 0; row < served.Length; row++)
        {
            ref readonly var ask = ref asks[row];
            if (year < fitFrom[row] || !ask.Stands)
            {
                continue;
            }

            ref readonly var one = ref served[row];
            count++;
            homes += one.Homes;
            roomsGj[ask.Envelope] += ask.RoomsGj;
            waterGj += ask.WaterGj;
            cookingGj += ask.CookingGj;
            homesKw += one.IsHome ? one.Kw : 0;
            servicesKw += one.IsHome ? 0 : one.Kw;
            flats += one.IsHome && one.IsFlat ? 1 : 0;
            houses += one.IsHome && !one.IsFlat ? 1 : 0;
        }

        return count == 0 ? null : new HeatLoad
        {
            Homes = homes,
            Houses = houses,
            Flats = flats,
            HomesKw = homesKw,
            ServicesKw = servicesKw,
            RoomsGj = roomsGj,
            WaterGj = waterGj,
            CookingGj = cookingGj,
        };
    }

    /// <summary>The bit of a year after the base year; none for any other.</summary>
    private static uint Bit(int year) => year is > BaseYear.Year and <= BaseYear.Target ? 1u << (year - BaseYear.Year) : 0;

    /// <summary>What a unit asks in a year.</summary>
    private readonly record struct Ask(bool Stands, int Envelope, double RoomsGj, double WaterGj, double CookingGj);

    /// <summary>What a unit that could be served adds in every year.</summary>
    /// <param name="Unit">The unit.</param>
    /// <param name="Reached">A bit for every option that it lies within reach of.</param>
    /// <param name="IsHome">Whether it is a home.</param>
    /// <param name="IsFlat">Whether it is a flat.</param>
    /// <param name="Homes">The homes it counts as.</param>
    /// <param name="Kw">Its power.</param>
    private readonly record struct Served(int Unit, int Reached, bool IsHome, bool IsFlat, double Homes, double Kw);
}

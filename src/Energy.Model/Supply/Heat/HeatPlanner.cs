using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>
/// Allots homes and services floor to heat options year by year (formula 29): the options in the order of the scenario, each as fast as its installers go,
/// where its layer reaches, as far as its source carries. Shared networks begin where heat is densest; what a unit needs is reckoned at the worst year to come.
/// </summary>
internal sealed class HeatPlanner
{
    /// <summary>So much services floor counts as one home when installers are shared out; the national cost metric uses the same.</summary>
    private const double ServicesM2PerHome = 130;

    private readonly BaseDemand demand;
    private readonly SavingsPlan savings;
    private readonly SupplyChoices choices;
    private readonly HeatPumps pumps;
    private readonly NetworkMix network;
    private readonly HeatSources sources;
    private readonly HeatAllotment allotment;
    private readonly Dictionary<EnergyOption, List<int>> waiting;
    private readonly Dictionary<EnergyOption, double> overdrawn = [];
    private double networkGj;

    public HeatPlanner(BaseDemand demand, SavingsPlan savings, SupplyChoices choices, HeatPumps pumps, NetworkMix network, HeatSources sources)
    {
        this.demand = demand;
        this.savings = savings;
        this.choices = choices;
        this.pumps = pumps;
        this.network = network;
        this.sources = sources;
        allotment = new HeatAllotment(demand.Units);
        double[] densityGjPerM2 = HeatDensities();
        waiting = choices.HeatOrder.ToDictionary(choice => choice.Option, choice => InOrder(choice.Option, densityGjPerM2));
        for (int unit = 0; unit < demand.Units.Count; unit++)
        {
            networkGj += demand.Units.Supply[unit] == HeatSupply.Network ? demand.Units.HeatGj(unit) * demand.Weather.LargestRatio : 0;
        }
    }

    public HeatAllotment Plan()
    {
        foreach (int year in BaseYear.All.Skip(1))
        {
            foreach (var choice in choices.HeatOrder)
            {
                sources.LeaveToNetworks(year, later => network.AskedOfMineWaterGj(later, networkGj));
                Allot(choice, year);
            }
        }

        return allotment;
    }

    private void Allot(HeatChoice choice, int year)
    {
        // A large building may overdraw a year's work; what is left over at the end of a year is gone.
        double room = choice.HomesPerYr.At(year) + Math.Min(0, overdrawn.GetValueOrDefault(choice.Option));
        waiting[choice.Option].RemoveAll(unit =>
        {
            if (!allotment.IsOpen(unit) || !savings.Stands(unit, year))
            {
                return true;
            }

            if (room <= 0 || !IsReady(choice, unit, year) || !sources.TryTake(choice.Option, demand.Units.Neighbourhood[unit], year, LargestTakenGj(choice.Option, unit, year)))
            {
                return false;
            }

            allotment.Choose(unit, choice.Option, year);
            networkGj += choice.Option == EnergyOption.DistrictHeat ? Need(unit, year).OptionHeatGj : 0;
            room -= HomesIn(unit);
            return true;
        });
        overdrawn[choice.Option] = room;
    }

    private bool IsReady(HeatChoice choice, int unit, int year) =>
        demand.Units.Sector[unit] != Sector.Dwellings || savings.Label(demand.Units, unit, year) <= choice.NeedsLabel;

    private HeatNeed Need(int unit, int year) => HeatNeed.Of(demand.Units, savings, unit, year, demand.Weather.LargestRatio);

    /// <summary>
    /// The most that the unit will draw from the scarce source of the option, in GJ a year. A renovation to come may raise it: less heat is asked for, but the
    /// pump does better and takes more of it from the source.
    /// </summary>
    private double LargestTakenGj(EnergyOption option, int unit, int year) => Math.Max(TakenGj(option, unit, year), TakenGj(option, unit, BaseYear.Target));

    /// <summary>What the unit draws from the scarce source of the option, in GJ a year.</summary>
    private double TakenGj(EnergyOption option, int unit, int year)
    {
        var need = Need(unit, year);
        return option switch
        {
            EnergyOption.MineWater or EnergyOption.GroundHeatNetwork or EnergyOption.GroundHeatPump =>
                need.OptionHeatGj - pumps.ElectricityGj(option, HeatNeed.Envelope(demand.Units, savings, unit, year), need.OptionRoomsGj, need.WaterGj),
            _ => need.OptionHeatGj,
        };
    }

    private double HomesIn(int unit) =>
        demand.Units.Sector[unit] == Sector.Dwellings ? 1 : demand.Land.Region.Buildings.Units.FloorAreaM2[unit] / ServicesM2PerHome;

    private List<int> InOrder(EnergyOption option, double[] densityGjPerM2)
    {
        var units = demand.Units;
        var building = demand.Land.Region.Buildings.Units.Building;
        ZoneKind? layer = option switch
        {
            EnergyOption.MineWater => ZoneKind.MineWater,
            EnergyOption.DistrictHeat => ZoneKind.DistrictHeat,
            EnergyOption.GroundHeatNetwork or EnergyOption.GroundHeatPump => ZoneKind.GroundHeat,
            _ => null,
        };
        var open = Enumerable.Range(0, units.Count)
            .Where(unit => allotment.IsOpen(unit) && (layer is null || demand.Land.ZoneAt(layer.Value, building[unit]) is not null));
        return option is EnergyOption.MineWater or EnergyOption.DistrictHeat or EnergyOption.GroundHeatNetwork
            ? [.. open.OrderByDescending(unit => densityGjPerM2[units.Neighbourhood[unit]]).ThenBy(unit => units.Neighbourhood[unit]).ThenBy(unit => unit)]
            : [.. open.OrderBy(unit => units.Label[unit]).ThenBy(EvenSpread.Of)];
    }

    private double[] HeatDensities()
    {
        var heat = new double[demand.Land.Region.Neighbourhoods.Count];
        for (int unit = 0; unit < demand.Units.Count; unit++)
        {
            if (demand.Units.Supply[unit] != HeatSupply.None)
            {
                heat[demand.Units.Neighbourhood[unit]] += demand.Units.HeatGj(unit);
            }
        }

        return [.. heat.Zip(demand.Land.Region.Neighbourhoods, (gj, neighbourhood) => gj / neighbourhood.Outline.Area)];
    }
}

using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>
/// Whether a unit may take an option in a year, and if not, what stands in the way (formula 29): its label, the grid that is not there yet, or the source. A promise of
/// a source holds for good, so it is reckoned at the worst weather and price to come.
/// </summary>
internal sealed class HeatGate
{
    private readonly BaseDemand demand;
    private readonly SavingsPlan savings;
    private readonly SupplyChoices choices;
    private readonly HeatPumps pumps;
    private readonly MineWaterReach mineWaterReach;
    private readonly GroundHeat ground;
    private readonly HeatSource?[] sources;

    public HeatGate(
        BaseDemand demand, SavingsPlan savings, SupplyChoices choices, HeatPumps pumps, MineWaterReach mineWaterReach, GroundHeat ground, IReadOnlyDictionary<EnergyOption, HeatSource> sources)
    {
        this.demand = demand;
        this.savings = savings;
        this.choices = choices;
        this.pumps = pumps;
        this.mineWaterReach = mineWaterReach;
        this.ground = ground;
        this.sources = [.. Enum.GetValues<EnergyOption>().Select(sources.GetValueOrDefault)];
    }

    /// <summary>The source in the ledger that an option draws on in the buildings it heats; null for those whose source is endless or a network's own.</summary>
    public static EnergySource? SourceOf(EnergyOption option) => option switch
    {
        EnergyOption.MineWater => EnergySource.MineWater,
        EnergyOption.GroundHeatNetwork or EnergyOption.GroundHeatPump => EnergySource.GroundHeat,
        EnergyOption.BiomassBoiler => EnergySource.Biomass,
        _ => null,
    };

    /// <summary>Whether the unit lies where the option can come at all by the target year.</summary>
    public bool Reaches(EnergyOption option, int unit)
    {
        int building = BuildingOf(unit);
        return option switch
        {
            EnergyOption.MineWater => mineWaterReach.Reaches(building, BaseYear.Target, choices.MineWaterPlannedReachFrom),
            EnergyOption.DistrictHeat => demand.Land.ZoneAt(ZoneKind.DistrictHeat, building) is not null,
            EnergyOption.GroundHeatNetwork or EnergyOption.GroundHeatPump => ground.Reaches(option, building),
            _ => true,
        };
    }

    /// <summary>The first year in which the unit itself is fit for an option within its reach, or never: labels only get better, and a grid that stands stays.</summary>
    public int FitFrom(HeatChoice choice, int unit) => Math.Max(LabelledFrom(choice, unit), GridFrom(choice, unit));

    /// <summary>What a unit that is not yet fit for an option within its reach lacks: the label, or else the grid.</summary>
    public HeatConstraint Lacks(HeatChoice choice, int unit, int year) =>
        choice.Option != EnergyOption.MineWater || year < LabelledFrom(choice, unit) ? HeatConstraint.Label : HeatConstraint.Reach;

    /// <summary>What the option comes from, when that is scarce; null when it is not.</summary>
    public HeatSource? Source(EnergyOption option) => sources[(int)option];

    /// <summary>The most that the unit will draw when it takes the option in a year. A renovation to come may raise it: less heat is asked for, but the pump does better and takes more of it from the source.</summary>
    public double LargestDrawnGj(EnergyOption option, int unit, int year)
    {
        double gj = DrawnGj(option, unit, year, demand.Weather.LargestRatio);
        return DrawChangesIn(unit, year) > BaseYear.Target ? gj : Math.Max(gj, DrawnGj(option, unit, BaseYear.Target, demand.Weather.LargestRatio));
    }

    /// <summary>The year from which <see cref="LargestDrawnGj"/> is another than in a year, or never: only a renovation changes it.</summary>
    public int DrawChangesIn(int unit, int year) => year < savings.RenovatedIn[unit] ? savings.RenovatedIn[unit] : SavingsPlan.Never;

    /// <summary>What the unit draws from the source of the option in a year, in GJ as delivered, when space heat stands at a ratio to the base year.</summary>
    public double DrawnGj(EnergyOption option, int unit, int year, double spaceHeatRatio)
    {
        var need = HeatNeed.Of(demand.Units, savings, unit, year, spaceHeatRatio);
        return option switch
        {
            EnergyOption.MineWater or EnergyOption.GroundHeatNetwork or EnergyOption.GroundHeatPump =>
                need.OptionHeatGj - pumps.ElectricityGj(option, pumps.Envelope(demand.Units, savings, unit, year), need.OptionRoomsGj, need.WaterGj),
            _ => need.OptionHeatGj,
        };
    }

    private int LabelledFrom(HeatChoice choice, int unit) =>
        demand.Units.Sector[unit] != Sector.Dwellings || demand.Units.Label[unit] <= choice.NeedsLabel ? BaseYear.Year
        : savings.LabelAfter[unit] <= choice.NeedsLabel ? savings.RenovatedIn[unit]
        : SavingsPlan.Never;

    private int GridFrom(HeatChoice choice, int unit) => choice.Option == EnergyOption.MineWater ? mineWaterReach.ReachesFrom(BuildingOf(unit), choices.MineWaterPlannedReachFrom) : BaseYear.Year;

    private int BuildingOf(int unit) => demand.Land.Region.Buildings.Units.Building[unit];
}

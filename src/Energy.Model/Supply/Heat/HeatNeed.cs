using Energy.Model.Demand;
using Energy.Model.Savings;

namespace Energy.Model.Supply.Heat;

/// <summary>What a unit that stands needs of heat in a year, after its measures (formula 16).</summary>
/// <param name="RoomsGj">Useful heat for rooms in GJ a year, wood included.</param>
/// <param name="WaterGj">Useful heat for tap water in GJ a year.</param>
/// <param name="CookingGj">Cooking in GJ a year, as the gas it was in the base year.</param>
/// <param name="WoodGj">The part of the rooms that the wood stove of the base year gives.</param>
public readonly record struct HeatNeed(double RoomsGj, double WaterGj, double CookingGj, double WoodGj)
{
    /// <summary>Heat for rooms that the unit's option gives, in GJ a year.</summary>
    public double OptionRoomsGj => RoomsGj - WoodGj;

    /// <summary>All heat that the unit's option gives, cooking apart, in GJ a year.</summary>
    public double OptionHeatGj => OptionRoomsGj + WaterGj;

    /// <summary>The need of a unit when space heat stands at a ratio to the base year.</summary>
    public static HeatNeed Of(UnitDemand demand, SavingsPlan savings, int unit, int year, double spaceHeatRatio)
    {
        double rooms = demand.SpaceHeatGj[unit] * savings.RoomsRatio(unit, year) * spaceHeatRatio;
        return new HeatNeed(rooms, demand.HotWaterGj[unit], demand.CookingGj[unit], Math.Min(demand.WoodGj[unit], rooms));
    }
}

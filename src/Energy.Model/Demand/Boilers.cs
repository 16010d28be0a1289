using Energy.Model.Coefficients;

namespace Energy.Model.Demand;

/// <summary>How well the gas boilers of a year turn gas into heat (formula 10), at lower heating value.</summary>
public sealed class Boilers
{
    private readonly YearPath condensingPct;
    private readonly double[] rooms;
    private readonly double[] water;

    /// <summary>Looks up every coefficient once.</summary>
    public Boilers(CoefficientBook book)
    {
        var table = book["boilers"];
        double condensingRooms = table.One("-", "condensing", "space_heat_efficiency").Value;
        double conventionalRooms = table.One("-", "conventional", "space_heat_efficiency").Value;
        double condensingWater = table.One("-", "condensing", "hot_water_efficiency").Value;
        double conventionalWater = table.One("-", "conventional", "hot_water_efficiency").Value;
        HouseholdWoodRatio = table.One("-", "household_wood", "efficiency").Value;
        BiomassRatio = table.One("-", "biomass", "efficiency").Value;
        condensingPct = book["boiler-stock"].Path("%");
        rooms = [.. BaseYear.All.Select(year => Mixed(condensingRooms, conventionalRooms, year))];
        water = [.. BaseYear.All.Select(year => Mixed(condensingWater, conventionalWater, year))];
    }

    /// <summary>Useful heat over fuel for wood burnt in homes in the base year.</summary>
    public double HouseholdWoodRatio { get; }

    /// <summary>Useful heat over fuel for new biomass boilers.</summary>
    public double BiomassRatio { get; }

    /// <summary>Useful heat over gas for rooms, mean of all boilers of a year.</summary>
    public double SpaceHeatRatio(int year) => rooms[year - BaseYear.Year];

    /// <summary>Useful heat over gas for tap water, mean of all boilers of a year.</summary>
    public double HotWaterRatio(int year) => water[year - BaseYear.Year];

    /// <summary>The gas, in GJ a year, that a demand takes in a year; cooking counts at efficiency 1.</summary>
    public double GasGj(double spaceHeatGj, double hotWaterGj, double cookingGj, int year) =>
        (spaceHeatGj / SpaceHeatRatio(year)) + (hotWaterGj / HotWaterRatio(year)) + cookingGj;

    private double Mixed(double condensing, double conventional, int year)
    {
        double share = condensingPct.At(year) / 100;

        // Gas, not heat, adds up over boilers: hence the harmonic mean.
        return 1 / ((share / condensing) + ((1 - share) / conventional));
    }
}

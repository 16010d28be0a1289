using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>Keeps, while homes are being allotted, how much of each scarce source is left. A source is never promised beyond what it gives.</summary>
internal sealed class HeatSources
{
    private readonly MineWater mineWater;
    private readonly GroundHeat groundHeat;
    private readonly EnergyCrops crops;
    private readonly double[] groundUsedGj;
    private double mineWaterForHomesGj;
    private double mineWaterUsedGj;
    private double cropsUsedGj;

    public HeatSources(MineWater mineWater, GroundHeat groundHeat, EnergyCrops crops)
    {
        this.mineWater = mineWater;
        this.groundHeat = groundHeat;
        this.crops = crops;
        groundUsedGj = new double[groundHeat.Permitted.Length];
    }

    /// <summary>Leaves to the district networks what they ask of the wells, in the year at hand and in every later one: a home's choice stays.</summary>
    public void LeaveToNetworks(int year, Func<int, double> askedGj) =>
        mineWaterForHomesGj = BaseYear.All.Where(later => later >= year).Min(later => mineWater.Available(later).YieldGj - askedGj(later));

    /// <summary>Books heat from the source of an option, if so much is left in the year.</summary>
    public bool TryTake(EnergyOption option, int neighbourhood, int year, double gj)
    {
        switch (option)
        {
            case EnergyOption.MineWater:
                return TryTake(ref mineWaterUsedGj, gj, mineWaterForHomesGj);
            case EnergyOption.GroundHeatNetwork or EnergyOption.GroundHeatPump:
                return TryTake(ref groundUsedGj[neighbourhood], gj, groundHeat.Permitted[neighbourhood].YieldGj);
            case EnergyOption.BiomassBoiler:
                return TryTake(ref cropsUsedGj, gj, crops.Available(year).YieldGj);
            default:
                return true;
        }
    }

    private static bool TryTake(ref double usedGj, double gj, double availableGj)
    {
        if (usedGj + gj > availableGj)
        {
            return false;
        }

        usedGj += gj;
        return true;
    }
}

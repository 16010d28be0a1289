using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>Keeps, while homes are being allotted, how much of each scarce source is left. A source is never promised beyond what it gives.</summary>
internal sealed class HeatSources
{
    private readonly MineWater mineWater;
    private readonly GroundHeat groundHeat;
    private readonly EnergyCrops crops;
    private readonly double[] groundUsedGj;
    private double mineWaterUsedGj;
    private double cropsUsedGj;

    public HeatSources(MineWater mineWater, GroundHeat groundHeat, EnergyCrops crops)
    {
        this.mineWater = mineWater;
        this.groundHeat = groundHeat;
        this.crops = crops;
        groundUsedGj = new double[groundHeat.Permitted.Length];
    }

    /// <summary>Mine-water heat that the district networks ask for in the year at hand, in GJ a year.</summary>
    public double NetworkMineWaterGj { get; set; }

    /// <summary>Books heat from the source of an option, if so much is left in the year.</summary>
    public bool TryTake(EnergyOption option, int neighbourhood, int year, double gj)
    {
        switch (option)
        {
            case EnergyOption.MineWater:
                return TryTake(ref mineWaterUsedGj, gj, mineWater.Available(year).YieldGj - NetworkMineWaterGj);
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

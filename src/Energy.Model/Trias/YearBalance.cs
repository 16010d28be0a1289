using Energy.Model.Supply;

namespace Energy.Model.Trias;

/// <summary>Step 3 for one year: the ledger, and what goes with it.</summary>
/// <param name="Ledger">Demand, saved, renewable and fossil.</param>
/// <param name="Electricity">Every use of electricity before it was split over the pool, in the order in which they came.</param>
/// <param name="Pool">Where electricity came from.</param>
/// <param name="Generation">What each generator in the region yields, per neighbourhood.</param>
/// <param name="BoilerSavingGj">Gas that better boilers save against those of the base year, in GJ a year per neighbourhood.</param>
/// <param name="LocalBiomassGj">Heat from biomass of the region, in GJ a year per neighbourhood.</param>
/// <param name="MineWater">The books of the mine.</param>
/// <param name="Network">The heat of district networks and what it was made from.</param>
public sealed record YearBalance(
    YearLedger Ledger,
    IReadOnlyList<PooledLine> Electricity,
    ElectricityPool Pool,
    IReadOnlyDictionary<EnergySource, Potential[]> Generation,
    double[] BoilerSavingGj,
    double[] LocalBiomassGj,
    MineWaterAccount MineWater,
    NetworkAccount Network);

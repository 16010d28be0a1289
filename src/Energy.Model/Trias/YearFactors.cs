namespace Energy.Model.Trias;

/// <summary>What holds for every line of one year.</summary>
/// <param name="Emissions">CO2 per fuel.</param>
/// <param name="GreenGasShare">Green gas in the gas grid, as a fraction.</param>
/// <param name="BiofuelShare">Biofuel in motor fuel, as a fraction.</param>
/// <param name="ElectricCookingRatio">Cooking counted as the gas it replaces, over the electricity for it.</param>
internal sealed record YearFactors(Emissions Emissions, double GreenGasShare, double BiofuelShare, double ElectricCookingRatio);

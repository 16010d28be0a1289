namespace Energy.Model.Supply;

/// <summary>Ground or roof that a scenario takes for energy from a year on (formula 47).</summary>
/// <param name="Claimant">What takes it.</param>
/// <param name="Neighbourhood">The place of the neighbourhood.</param>
/// <param name="Year">The year of the claim.</param>
/// <param name="AreaHa">Hectares taken.</param>
public readonly record struct LandClaim(Claimant Claimant, int Neighbourhood, int Year, double AreaHa);

namespace Energy.Model.Supply;

/// <summary>Biomass of the region for heat: energy crops and what the upkeep of public green leaves (formulas 30 and 58).</summary>
/// <param name="Crops">Wood grown for it.</param>
/// <param name="Residues">What is cut and mown.</param>
public sealed record LocalBiomass(EnergyCrops Crops, GreenResidues Residues)
{
    /// <summary>Useful heat if every parcel carried willow and all that grows in public green were taken.</summary>
    public Potential Technical() => Crops.Technical() + Crops.OfYield(Residues.TechnicalGj);

    /// <summary>Useful heat from the land free for crops in a year, and from what can be collected.</summary>
    public Potential Permitted(int year) => Crops.Permitted(year) + Crops.OfYield(Residues.PermittedGj);

    /// <summary>Useful heat from the land in use in a year, and from what is collected.</summary>
    public Potential Available(int year) => Crops.Available(year) + Crops.OfYield(Residues.AvailableGj(year));

    /// <summary>The capacity that goes with a yield.</summary>
    public Potential OfYield(double yieldGj) => Crops.OfYield(yieldGj);
}

using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Supply;

/// <summary>
/// Heat from what the upkeep of public green leaves (formula 58): branches as wood, mown grass as the gas that digestion makes of it. It claims no land.
/// </summary>
public sealed class GreenResidues
{
    private readonly double collectable;
    private readonly YearPath collectedPct;

    /// <summary>Weighs the green of the region; nothing where it has no such layer.</summary>
    public GreenResidues(OverlaidRegion land, CoefficientBook book, SupplyChoices choices, double boilerRatio)
    {
        var table = book["biomass"];
        double wood = table.One("t/ha/yr", "prunings").Value * table.One("GJ/t", "willow_heating_value").Value;
        double grass = table.One("t/ha/yr", "verge_grass").Value * table.One("GJ/t", "grass_heating_value").Value * table.One("-", "grass_digested").Value;
        collectable = table.One("-", "collectable").Value;
        TechnicalGj = Enumerable.Range(0, land.Region.Neighbourhoods.Count).Sum(b =>
            (land.ZoneAreas.AreaHa(ZoneKind.PublicGreen, ZoneGrades.Planting, b) * wood) + (land.ZoneAreas.AreaHa(ZoneKind.PublicGreen, ZoneGrades.Verge, b) * grass)) * boilerRatio;
        collectedPct = choices.GreenResiduesPct.StartingAt(BaseYear.Year, 0);
    }

    /// <summary>Useful heat of all that grows there, in GJ a year.</summary>
    public double TechnicalGj { get; }

    /// <summary>Useful heat of what can be collected, in GJ a year.</summary>
    public double PermittedGj => TechnicalGj * collectable;

    /// <summary>Useful heat of what the scenario collects in a year, in GJ.</summary>
    public double AvailableGj(int year) => PermittedGj * collectedPct.At(year) / 100;
}

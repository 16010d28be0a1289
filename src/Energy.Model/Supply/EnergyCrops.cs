using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Savings;
using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>
/// Wood grown in the region for heat (formula 30): willow on unclaimed parcels in green transformation zones and on land that demolition frees.
/// </summary>
public sealed class EnergyCrops
{
    private readonly OverlaidRegion land;
    private readonly YearPath sharePct;
    private readonly double gjPerHa;
    private readonly double hoursPerYr;
    private readonly double[] parcelHa;
    private readonly bool?[] isGreen;
    private readonly double[][] freedHa;

    /// <summary>Finds the land that is free for it once the solar fields have claimed theirs.</summary>
    /// <param name="land">The region.</param>
    /// <param name="book">The coefficients.</param>
    /// <param name="savings">What is demolished.</param>
    /// <param name="choices">What the scenario chooses.</param>
    /// <param name="claims">What is claimed of each parcel.</param>
    /// <param name="boilerRatio">Useful heat over the heating value of wood.</param>
    /// <param name="like">Crops in the same region, on other land or not; null to look at every parcel anew.</param>
    public EnergyCrops(OverlaidRegion land, CoefficientBook book, SavingsPlan savings, SupplyChoices choices, LandClaims claims, double boilerRatio, EnergyCrops? like = null)
    {
        this.land = land;
        int[] freeing = [.. Enumerable.Range(0, land.Region.Buildings.Units.Count).Where(unit => savings.DemolishedIn[unit] != SavingsPlan.Never && !savings.IsReplaced[unit])];
        freedHa = [.. BaseYear.All.Select(year => FreedHa(land, savings, freeing, year))];
        sharePct = choices.EnergyCropsPct.StartingAt(BaseYear.Year, 0);
        var table = book["biomass"];
        gjPerHa = table.One("t/ha/yr", "willow_yield").Value * table.One("GJ/t", "willow_heating_value").Value * boilerRatio;
        hoursPerYr = table.One("h/yr", "full_load_hours").Value;
        parcelHa = new double[land.Parcels.Count];
        var sites = new List<Site>();
        isGreen = like is null ? new bool?[land.Parcels.Count] : [.. like.isGreen];
        double share = sharePct.At(BaseYear.Target) / 100;
        for (int parcel = 0; parcel < parcelHa.Length; parcel++)
        {
            if (!Grows(parcel) || claims.IsTouched(parcel) || !(isGreen[parcel] ??= LiesInGreenZone(parcel)))
            {
                continue;
            }

            parcelHa[parcel] = claims.FreeHa(parcel);
            claims.Claim(parcel, parcelHa[parcel]);
            if (share > 0 && parcelHa[parcel] > 0)
            {
                int firstYear = BaseYear.All.First(year => sharePct.At(year) > 0);
                double ha = parcelHa[parcel] * share;
                sites.Add(new Site("energy_crop", EnergySource.Biomass, land.NeighbourhoodOfParcel[parcel], firstYear, ha, null, OfHectares(ha), land.Parcels.Outline[parcel]));
            }
        }

        Sites = sites;
    }

    /// <summary>The plots, with what grows on them in the target year.</summary>
    public IReadOnlyList<Site> Sites { get; }

    /// <summary>Useful heat if every parcel carried willow.</summary>
    public Potential Technical() =>
        OfHectares(Enumerable.Range(0, parcelHa.Length).Where(Grows).Sum(land.Parcels.AreaHa));

    /// <summary>Useful heat from all land free for it in a year.</summary>
    public Potential Permitted(int year) => OfHectares(parcelHa.Sum() + freedHa[year - BaseYear.Year].Sum());

    /// <summary>Useful heat from the land in use for it in a year.</summary>
    public Potential Available(int year) => Permitted(year) * (sharePct.At(year) / 100);

    /// <summary>Hectares of parcels in use for it in a year, per neighbourhood.</summary>
    public double[] ParcelsTakenHa(int year)
    {
        var taken = new double[land.Region.Neighbourhoods.Count];
        for (int parcel = 0; parcel < parcelHa.Length; parcel++)
        {
            if (parcelHa[parcel] > 0)
            {
                taken[land.NeighbourhoodOfParcel[parcel]] += parcelHa[parcel] * sharePct.At(year) / 100;
            }
        }

        return taken;
    }

    /// <summary>Hectares of freed land in use for it in a year, per neighbourhood.</summary>
    public double[] FreedTakenHa(int year) => [.. freedHa[year - BaseYear.Year].Select(hectares => hectares * sharePct.At(year) / 100)];

    /// <summary>The capacity that goes with a yield.</summary>
    public Potential OfYield(double yieldGj) => new(yieldGj / Units.EnergyConversion.GigajoulesPerKilowattHour / hoursPerYr, yieldGj);

    private Potential OfHectares(double hectares) => OfYield(hectares * gjPerHa);

    private bool LiesInGreenZone(int parcel) =>
        land.Region.Zones.TryGetValue(ZoneKind.GreenTransformation, out var layer) && layer.Union.Contains(land.Parcels.Outline[parcel].InteriorPoint);

    private bool Grows(int parcel) =>
        land.NeighbourhoodOfParcel[parcel] != OverlaidRegion.Nowhere
        && land.Parcels.Use[parcel] is not (LandUse.Nature or LandUse.LandscapeElement or LandUse.CarPark or LandUse.Landfill);

    /// <summary>Land of homes demolished and not replaced, in hectares per neighbourhood.</summary>
    private static double[] FreedHa(OverlaidRegion land, SavingsPlan savings, int[] freeing, int year)
    {
        var freed = new double[land.Region.Neighbourhoods.Count];
        var units = land.Region.Buildings.Units;
        foreach (int unit in freeing)
        {
            if (!savings.Stands(unit, year) && land.NeighbourhoodOfBuilding[units.Building[unit]] is var b && b != OverlaidRegion.Nowhere)
            {
                freed[b] += savings.NewHome.LandHa(land.DwellingTypeOfBuilding[units.Building[unit]]!.Value.IsFlat());
            }
        }

        return freed;
    }
}

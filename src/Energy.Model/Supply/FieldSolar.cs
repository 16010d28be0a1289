using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Trias;
using Energy.Model.Units;
using NetTopologySuite.Geometries;

namespace Energy.Model.Supply;

/// <summary>
/// Which land solar fields may take, rule by rule, and what each rule takes (formulas 25 and 35). A parcel is cut by the layers; what is left of it must be
/// large enough for a field.
/// </summary>
public sealed class FieldSolar
{
    private const double SquareMetresPerHectare = 10_000;

    private readonly OverlaidRegion land;
    private readonly double kwPerHa;
    private readonly double gjPerKw;
    private readonly double smallestHa;
    private readonly Geometry[] left;
    private readonly List<Exclusion> exclusions = [];
    private HomesNearby? homes;

    private FieldSolar(OverlaidRegion land, CoefficientBook book)
    {
        this.land = land;
        var table = book["field-solar"];
        kwPerHa = table.One("MWp/ha", "density").Value * 1000;
        gjPerKw = table.One("kWh/kWp/yr", "yield").Value * EnergyConversion.GigajoulesPerKilowattHour;
        smallestHa = table.One("ha", "smallest_field").Value;
        left = [.. land.Region.Parcels.Outline];
        for (int parcel = 0; parcel < left.Length; parcel++)
        {
            if (!IsTechnical(parcel))
            {
                left[parcel] = Nothing(left[parcel]);
            }
        }

        Technical = PerNeighbourhood();
    }

    /// <summary>Potential per neighbourhood on all land that can carry panels.</summary>
    public Potential[] Technical { get; }

    /// <summary>Potential per neighbourhood on the land that the rules leave.</summary>
    public Potential[] Permitted { get; private set; } = [];

    /// <summary>What each rule took.</summary>
    public IReadOnlyList<Exclusion> Exclusions => exclusions;

    /// <summary>What the rules leave of each parcel; empty where nothing.</summary>
    public IReadOnlyList<Geometry> LandLeft => left;

    /// <summary>Applies the rules of a scenario in their order.</summary>
    public static FieldSolar Of(OverlaidRegion land, CoefficientBook book, RuleSet rules)
    {
        var fields = new FieldSolar(land, book);
        foreach (var rule in rules.For(EnergySource.FieldPv))
        {
            fields.Apply(rule);
        }

        fields.Permitted = fields.PerNeighbourhood();
        return fields;
    }

    /// <summary>The capacity and yield of a field of so many hectares.</summary>
    public Potential OfHectares(double hectares) => new(hectares * kwPerHa, hectares * kwPerHa * gjPerKw);

    /// <summary>The hectares that carry so much yield.</summary>
    public double HectaresFor(double yieldGj) => yieldGj / (kwPerHa * gjPerKw);

    /// <summary>The hectares that carry so much power.</summary>
    public double HectaresFor(Potential amount) => amount.CapacityKw / kwPerHa;

    /// <summary>Whether a parcel can carry panels, before any rule.</summary>
    public bool IsTechnical(int parcel) =>
        land.NeighbourhoodOfParcel[parcel] != OverlaidRegion.Nowhere
        && land.Region.Parcels.Use[parcel] is LandUse.Arable or LandUse.Grassland or LandUse.Fallow or LandUse.Other
        && land.Region.Parcels.Outline[parcel].Area / SquareMetresPerHectare >= smallestHa;

    /// <summary>Hectares that the rules leave of a parcel.</summary>
    public double LeftHa(int parcel) => left[parcel].Area / SquareMetresPerHectare;

    /// <summary>Parcels in the order of preference: land out of use first, then grass, then crops; larger ones first.</summary>
    public IEnumerable<int> ByPreference() => Enumerable.Range(0, left.Length)
        .Where(parcel => !left[parcel].IsEmpty)
        .OrderBy(parcel => land.Region.Parcels.Use[parcel] switch { LandUse.Grassland => 1, LandUse.Arable => 2, _ => 0 })
        .ThenByDescending(LeftHa)
        .ThenBy(parcel => parcel);

    private static Polygon Nothing(Geometry like) => like.Factory.CreatePolygon();

    private void Apply(LandRule rule)
    {
        double[] before = [.. Enumerable.Range(0, left.Length).Select(LeftHa)];
        var ground = rule.Layer is { } kind && land.Region.Zones.TryGetValue(kind, out var layer) ? layer.Union : null;
        switch (rule.Measure)
        {
            case RuleMeasure.KeepOutside:
                Cut(_ => ground is not null, parcel => left[parcel].Difference(ground));
                break;
            case RuleMeasure.KeepAway:
                var away = ground?.Buffer(rule.Value ?? 0);
                Cut(_ => away is not null, parcel => left[parcel].Difference(away));
                break;
            case RuleMeasure.MetresFromHomes:
                homes ??= new HomesNearby(land);
                Cut(_ => rule.Value > 0, parcel => homes.Outside(left[parcel], rule.Value!.Value));
                break;
            case RuleMeasure.KeepInside:
                Cut(_ => true, parcel => ground is null ? Nothing(left[parcel]) : left[parcel].Intersection(ground));
                break;
            case RuleMeasure.FarmlandClosed:
                Cut(IsFarmland, parcel => ground is null ? Nothing(left[parcel]) : left[parcel].Intersection(ground));
                break;
            case RuleMeasure.LargestFarmlandShare:
                KeepLargestShare((rule.Value ?? 100) / 100);
                break;
            default:
                throw new InvalidOperationException($"The rule {rule.Name} does not suit solar fields.");
        }

        var takenHa = new double[land.Region.Neighbourhoods.Count];
        for (int parcel = 0; parcel < left.Length; parcel++)
        {
            if (before[parcel] > 0)
            {
                takenHa[land.NeighbourhoodOfParcel[parcel]] += before[parcel] - LeftHa(parcel);
            }
        }

        for (int b = 0; b < takenHa.Length; b++)
        {
            if (takenHa[b] > 0)
            {
                exclusions.Add(new Exclusion(rule.Name, rule.Source, b, takenHa[b], OfHectares(takenHa[b])));
            }
        }
    }

    /// <summary>Cuts the parcels concerned; a rest too small for a field is taken by the rule that made it so.</summary>
    private void Cut(Func<int, bool> isConcerned, Func<int, Geometry> rest)
    {
        for (int parcel = 0; parcel < left.Length; parcel++)
        {
            if (!left[parcel].IsEmpty && isConcerned(parcel))
            {
                left[parcel] = rest(parcel);
                left[parcel] = LeftHa(parcel) < smallestHa ? Nothing(left[parcel]) : left[parcel];
            }
        }
    }

    private void KeepLargestShare(double share)
    {
        double roomHa = share * Enumerable.Range(0, left.Length).Where(IsFarmland).Sum(parcel => land.Region.Parcels.Outline[parcel].Area / SquareMetresPerHectare);
        foreach (int parcel in ByPreference().Where(IsFarmland).ToArray())
        {
            // The last field is cut to fill the room, however small: were it left out, less land before this rule could mean more after it.
            left[parcel] = Slice.FromWest(left[parcel], roomHa * SquareMetresPerHectare);
            roomHa = Math.Max(0, roomHa - LeftHa(parcel));
        }
    }

    private bool IsFarmland(int parcel) =>
        land.NeighbourhoodOfParcel[parcel] != OverlaidRegion.Nowhere && land.Region.Parcels.Use[parcel] is LandUse.Arable or LandUse.Grassland;

    private Potential[] PerNeighbourhood()
    {
        var sums = new Potential[land.Region.Neighbourhoods.Count];
        for (int parcel = 0; parcel < left.Length; parcel++)
        {
            if (!left[parcel].IsEmpty)
            {
                sums[land.NeighbourhoodOfParcel[parcel]] += OfHectares(LeftHa(parcel));
            }
        }

        return sums;
    }
}

using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Trias;
using Energy.Model.Units;
using NetTopologySuite.Geometries;

namespace Energy.Model.Supply;

/// <summary>
/// Which land solar fields may take, rule by rule, and what each rule takes (formulas 25 and 35). A parcel is cut by the layers; what is left of it must be
/// large enough for a field. Closed landfills and car parks are ground too, each a class of its own.
/// </summary>
public sealed class FieldSolar
{
    private const double SquareMetresPerHectare = 10_000;

    private readonly OverlaidRegion land;
    private readonly double kwPerHa;
    private readonly double canopyKwPerHa;
    private readonly double netShare;
    private readonly double gjPerKw;
    private readonly double smallestHa;
    private readonly double smallestCanopyHa;
    private readonly Geometry[] left;
    private readonly List<Exclusion> exclusions;

    private FieldSolar(OverlaidRegion land, CoefficientBook book)
    {
        this.land = land;
        var table = book["field-solar"];
        kwPerHa = table.One("MWp/ha", "density").Value * 1000;
        canopyKwPerHa = table.One("MWp/ha", "canopy_density").Value * 1000;
        netShare = table.One("-", "net_share").Value;
        gjPerKw = table.One("kWh/kWp/yr", "yield").Value * EnergyConversion.GigajoulesPerKilowattHour;
        smallestHa = table.One("ha", "smallest_field").Value;
        smallestCanopyHa = table.One("ha", "smallest_canopy").Value;
        exclusions = [];
        left = [.. land.Parcels.Outline];
        for (int parcel = 0; parcel < left.Length; parcel++)
        {
            if (!IsTechnical(parcel))
            {
                left[parcel] = Nothing(left[parcel]);
            }
        }

        Technical = PerNeighbourhood();
        Permitted = Technical;
    }

    private FieldSolar(FieldSolar before, LandRule rule)
    {
        land = before.land;
        kwPerHa = before.kwPerHa;
        canopyKwPerHa = before.canopyKwPerHa;
        netShare = before.netShare;
        gjPerKw = before.gjPerKw;
        smallestHa = before.smallestHa;
        smallestCanopyHa = before.smallestCanopyHa;
        Technical = before.Technical;
        exclusions = [.. before.exclusions];
        left = [.. before.left];
        Apply(rule);
        Permitted = PerNeighbourhood();
    }

    /// <summary>Potential per neighbourhood on all land that can carry panels.</summary>
    public Potential[] Technical { get; }

    /// <summary>Potential per neighbourhood on the land that the rules leave.</summary>
    public Potential[] Permitted { get; }

    /// <summary>What each rule took.</summary>
    public IReadOnlyList<Exclusion> Exclusions => exclusions;

    /// <summary>What the rules leave of each parcel; empty where nothing.</summary>
    public IReadOnlyList<Geometry> LandLeft => left;

    /// <summary>The land before any rule.</summary>
    public static FieldSolar WithoutRules(OverlaidRegion land, CoefficientBook book) => new(land, book);

    /// <summary>Applies the rules of a scenario in their order.</summary>
    public static FieldSolar Of(OverlaidRegion land, CoefficientBook book, RuleSet rules) =>
        rules.For(EnergySource.FieldPv).Aggregate(WithoutRules(land, book), (fields, rule) => fields.After(rule));

    /// <summary>What one more rule leaves.</summary>
    public FieldSolar After(LandRule rule) => new(this, rule);

    /// <summary>The capacity and yield of so many hectares of a parcel.</summary>
    public Potential OfHectares(int parcel, double hectares) => new(hectares * KwPerHa(parcel), hectares * KwPerHa(parcel) * gjPerKw);

    /// <summary>The hectares of a parcel that carry so much yield.</summary>
    public double HectaresFor(int parcel, double yieldGj) => yieldGj / (KwPerHa(parcel) * gjPerKw);

    /// <summary>What of so many hectares carries panels, the rows between them included; the rest is planting, paths and water. A canopy stands where cars do.</summary>
    public double NetHa(int parcel, double hectares) => hectares * (IsCarPark(parcel) ? 1 : netShare);

    /// <summary>Whether a parcel is a car park.</summary>
    public bool IsCarPark(int parcel) => land.Parcels.Use[parcel] == LandUse.CarPark;

    /// <summary>Whether a parcel can carry panels, before any rule.</summary>
    public bool IsTechnical(int parcel) =>
        land.NeighbourhoodOfParcel[parcel] != OverlaidRegion.Nowhere
        && land.Parcels.Use[parcel] is not (LandUse.Nature or LandUse.LandscapeElement)
        && land.Parcels.AreaHa(parcel) >= SmallestHa(parcel);

    /// <summary>Whether a parcel can carry a field on the ground, before any rule; a car park carries none.</summary>
    public bool IsOpenGround(int parcel) => IsTechnical(parcel) && !IsCarPark(parcel);

    /// <summary>Hectares that the rules leave of a parcel.</summary>
    public double LeftHa(int parcel) => left[parcel].Area / SquareMetresPerHectare;

    /// <summary>Parcels in the order of preference of Limburg: car parks, landfills, other land out of use, grass, crops; larger ones first.</summary>
    public IEnumerable<int> ByPreference() => Enumerable.Range(0, left.Length)
        .Where(parcel => !left[parcel].IsEmpty)
        .OrderBy(parcel => land.Parcels.Use[parcel] switch { LandUse.CarPark => 0, LandUse.Landfill => 1, LandUse.Grassland => 3, LandUse.Arable => 4, _ => 2 })
        .ThenByDescending(LeftHa)
        .ThenBy(parcel => parcel);

    private static Polygon Nothing(Geometry like) => like.Factory.CreatePolygon();

    private double KwPerHa(int parcel) => IsCarPark(parcel) ? canopyKwPerHa : kwPerHa;

    private double SmallestHa(int parcel) => IsCarPark(parcel) ? smallestCanopyHa : smallestHa;

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
                var homes = new HomesNearby(land);

                // A roof over cars takes no view that a field would take: it stands among homes already.
                Cut(parcel => rule.Value > 0 && !IsCarPark(parcel), parcel => homes.Outside(left[parcel], rule.Value!.Value));
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
        var lost = new Potential[takenHa.Length];
        for (int parcel = 0; parcel < left.Length; parcel++)
        {
            if (before[parcel] > 0)
            {
                double taken = before[parcel] - LeftHa(parcel);
                takenHa[land.NeighbourhoodOfParcel[parcel]] += taken;
                lost[land.NeighbourhoodOfParcel[parcel]] += OfHectares(parcel, taken);
            }
        }

        for (int b = 0; b < takenHa.Length; b++)
        {
            if (takenHa[b] > 0)
            {
                exclusions.Add(new Exclusion(rule.Name, rule.Source, b, takenHa[b], lost[b]));
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
                left[parcel] = LeftHa(parcel) < SmallestHa(parcel) ? Nothing(left[parcel]) : left[parcel];
            }
        }
    }

    private void KeepLargestShare(double share)
    {
        double roomHa = share * Enumerable.Range(0, left.Length).Where(IsFarmland).Sum(land.Parcels.AreaHa);
        foreach (int parcel in ByPreference().Where(IsFarmland).ToArray())
        {
            // The last field is cut to fill the room, however small: were it left out, less land before this rule could mean more after it.
            left[parcel] = Slice.FromWest(left[parcel], roomHa * SquareMetresPerHectare);
            roomHa = Math.Max(0, roomHa - LeftHa(parcel));
        }
    }

    private bool IsFarmland(int parcel) =>
        land.NeighbourhoodOfParcel[parcel] != OverlaidRegion.Nowhere && land.Parcels.Use[parcel] is LandUse.Arable or LandUse.Grassland;

    private Potential[] PerNeighbourhood()
    {
        var sums = new Potential[land.Region.Neighbourhoods.Count];
        for (int parcel = 0; parcel < left.Length; parcel++)
        {
            if (!left[parcel].IsEmpty)
            {
                sums[land.NeighbourhoodOfParcel[parcel]] += OfHectares(parcel, LeftHa(parcel));
            }
        }

        return sums;
    }
}

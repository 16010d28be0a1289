using System.Collections.Concurrent;
using Energy.Model.Areas;
using NetTopologySuite.Geometries;

namespace Energy.Model;

/// <summary>
/// Divides what a scenario says for a whole region over its municipalities (formula 65): by homes (contractors by whole ones), by hectares within reach of mine water, and whole turbines by
/// hectares of wind zone. What there are no hectares of goes by homes. The order in which neighbourhoods come makes no difference.
/// </summary>
public sealed class RegionDivision
{
    private const double SquareMetresPerHectare = 10_000;

    private readonly SortedDictionary<string, double> homes;
    private readonly SortedDictionary<string, double> mineWater;
    private readonly SortedDictionary<string, double> wind;
    private readonly ConcurrentDictionary<int, IReadOnlyDictionary<string, int>> turbines = new();
    private readonly ConcurrentDictionary<int, IReadOnlyDictionary<string, int>> wholeHomes = new();

    /// <summary>Finds the keys of the division.</summary>
    /// <param name="neighbourhoods">All neighbourhoods of the region.</param>
    /// <param name="mineWater">Zones of mine water; null where there is no such layer.</param>
    /// <param name="windZones">Zones for wind; null where there is no such layer.</param>
    /// <exception cref="InputFaultException">Of several municipalities one has no homes in any figure: nothing could be divided by them.</exception>
    public RegionDivision(IReadOnlyList<Neighbourhood> neighbourhoods, ZoneLayer? mineWater, ZoneLayer? windZones)
    {
        Neighbourhood[] ordered = [.. neighbourhoods.OrderBy(neighbourhood => neighbourhood.Code, StringComparer.Ordinal)];
        homes = Sums(ordered, HomesIn);
        if (homes.Count > 1)
        {
            InputFault[] faults = [.. homes.Where(municipality => municipality.Value <= 0).Select(municipality => Fault(municipality.Key))];
            if (faults.Length > 0)
            {
                throw new InputFaultException(faults);
            }
        }

        this.mineWater = ByHectares(mineWater);
        wind = ByHectares(windZones);

        SortedDictionary<string, double> ByHectares(ZoneLayer? zones)
        {
            if (homes.Count == 1 || zones is null)
            {
                return homes;
            }

            Geometry[] ground = [.. Enumerable.Range(0, zones.Union.NumGeometries).Select(zones.Union.GetGeometryN)];
            var hectares = Sums(ordered, neighbourhood => HectaresIn(neighbourhood, ground));
            return hectares.Values.Sum() > 0 ? hectares : homes;
        }
    }

    /// <summary>The codes of the municipalities, in order.</summary>
    public IReadOnlyCollection<string> Municipalities => homes.Keys;

    /// <summary>What a municipality of the region gets.</summary>
    public MunicipalShare Of(string municipality) => new(this, municipality, Fraction(homes, municipality), Fraction(mineWater, municipality));

    /// <summary>
    /// How many of so many turbines stand in each municipality, by the method of Sainte-Laguë: each next one goes to the largest hectares / (2 n + 1), where n are
    /// those that it has; to the first code among equals. So nobody loses one when the number grows.
    /// </summary>
    internal IReadOnlyDictionary<string, int> Turbines(int number) => turbines.GetOrAdd(number, turbine => Dealt(turbine, wind));

    /// <summary>How many of so many homes are in each municipality, where they are counted whole: in the same way, by homes.</summary>
    internal IReadOnlyDictionary<string, int> WholeHomes(int number) => wholeHomes.GetOrAdd(number, home => Dealt(home, homes));

    private static Dictionary<string, int> Dealt(int number, SortedDictionary<string, double> keys)
    {
        var has = keys.ToDictionary(municipality => municipality.Key, _ => 0);
        var next = new PriorityQueue<string, (double Quotient, string Code)>(Comparer<(double Quotient, string Code)>.Create((one, other) =>
            other.Quotient.CompareTo(one.Quotient) is var order and not 0 ? order : string.CompareOrdinal(one.Code, other.Code)));
        foreach (var (code, quotient) in keys.Where(municipality => municipality.Value > 0))
        {
            next.Enqueue(code, (quotient, code));
        }

        for (int dealt = 0; dealt < number && next.TryDequeue(out string? code, out _); dealt++)
        {
            has[code]++;
            next.Enqueue(code, (keys[code] / ((2 * has[code]) + 1), code));
        }

        return has;
    }

    private static double Fraction(SortedDictionary<string, double> keys, string municipality) => keys.Count == 1 ? 1 : keys[municipality] / keys.Values.Sum();

    private static double HomesIn(Neighbourhood neighbourhood) => neighbourhood.Figures.Dwellings ?? neighbourhood.Figures.Households ?? 0;

    /// <summary>Hectares of ground in pieces that lie apart: of a whole country only those near the neighbourhood are laid over it.</summary>
    private static double HectaresIn(Neighbourhood neighbourhood, Geometry[] ground) =>
        ground.Where(piece => piece.EnvelopeInternal.Intersects(neighbourhood.Outline.EnvelopeInternal)).Sum(piece => neighbourhood.Outline.Intersection(piece).Area) / SquareMetresPerHectare;

    private static SortedDictionary<string, double> Sums(Neighbourhood[] neighbourhoods, Func<Neighbourhood, double> of)
    {
        var sums = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var neighbourhood in neighbourhoods)
        {
            sums[neighbourhood.MunicipalityCode] = sums.GetValueOrDefault(neighbourhood.MunicipalityCode) + of(neighbourhood);
        }

        return sums;
    }

    private static InputFault Fault(string municipality) => new(
        "layer 'neighbourhood_figures'",
        $"No neighbourhood of {municipality} has a number of homes or households.",
        "What a scenario says for a region of several municipalities is divided over them by their homes.",
        "Add the figures of its neighbourhoods.");
}

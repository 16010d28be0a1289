using Energy.Runner.Write.GeoPackage;
using NetTopologySuite.Geometries;

namespace Energy.Generator;

/// <summary>
/// A building register of the size of the country, to try reading on: the town at its own place, and shifted copies of it around. Neighbouring rows are of
/// different towns, which is the hardest order for one who wants a single town.
/// </summary>
internal static class NationalStock
{
    /// <summary>Writes the register.</summary>
    /// <param name="path">The GeoPackage.</param>
    /// <param name="town">The town that is copied.</param>
    /// <param name="factory">Makes the outlines.</param>
    /// <param name="count">How many buildings.</param>
    /// <param name="isIndexed">Whether the layer has an index of places.</param>
    public static void Write(string path, Town town, GeometryFactory factory, int count, bool isIndexed)
    {
        using var package = new GeoPackageWriter(path);
        package.Layer(
            "pand",
            Region.Description,
            "geom",
            "POLYGON",
            "feature_id",
            BuildingRegister.BuildingColumns,
            Rows(town, factory, count),
            isIndexed);
    }

    private static IEnumerable<(Geometry, object?[])> Rows(Town town, GeometryFactory factory, int count)
    {
        int perTown = town.Buildings.Count;
        int towns = (count + perTown - 1) / perTown;
        var corner = town.Buildings[0].Corners[0];
        (double East, double North)[] places = [.. CopyPlaces.Around(corner.X, corner.Y).Take(towns)];
        if (places.Length < towns)
        {
            throw new ArgumentException($"There is room for {places.Length * perTown} buildings.", nameof(count));
        }

        for (int number = 0; number < count; number++)
        {
            var building = town.Buildings[number / towns];
            var (east, north) = places[number % towns];
            (double X, double Y)[] corners = [.. building.Corners.Select(corner => (corner.X + east, corner.Y + north))];
            yield return (BuildingRegister.Outline(corners, factory), [null, BuildingRegister.BuildingId(number + 1), building.Plan.BuiltYear, "Pand in gebruik", building.Plan.Units[0].Use, (long)building.Plan.Units[0].FloorM2, (long)building.Plan.Units[0].FloorM2, building.Plan.Units.Count]);
        }
    }
}

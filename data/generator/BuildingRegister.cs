using Energy.Runner.Write.GeoPackage;
using NetTopologySuite.Geometries;

namespace Energy.Generator;

/// <summary>Writes the town in the contract of the light building register: layers pand and verblijfsobject. Every id begins with 9917.</summary>
internal static class BuildingRegister
{
    private const int PlannedBuildings = 150;

    /// <summary>The columns of the layer pand.</summary>
    public static IReadOnlyList<(string Name, string Type)> BuildingColumns { get; } =
        [("rdf_seealso", "TEXT"), ("identificatie", "TEXT(16)"), ("bouwjaar", "INTEGER"), ("status", "TEXT"), ("gebruiksdoel", "TEXT"), ("oppervlakte_min", "INTEGER"), ("oppervlakte_max", "INTEGER"), ("aantal_verblijfsobjecten", "INTEGER")];

    /// <summary>A unit as it stands in the register, for those who must refer to it.</summary>
    public sealed record Unit(string Id, string BuildingId, PlacedBuilding Building, PlannedUnit Plan, int HouseNumber);

    public static string BuildingId(int number) => $"991710{number:D10}";

    public static string UnitId(int number) => $"991701{number:D10}";

    /// <summary>All units, numbered along the buildings.</summary>
    public static List<Unit> Units(Town town)
    {
        var units = new List<Unit>();
        for (int building = 0; building < town.Buildings.Count; building++)
        {
            foreach (var plan in town.Buildings[building].Plan.Units)
            {
                units.Add(new Unit(UnitId(units.Count + 1), BuildingId(building + 1), town.Buildings[building], plan, units.Count + 1));
            }
        }

        return units;
    }

    public static void Write(string path, Town town, List<Unit> units, GeometryFactory factory)
    {
        using var package = new GeoPackageWriter(path);
        package.Layer(
            "pand",
            Region.Description,
            "geom",
            "POLYGON",
            "feature_id",
            BuildingColumns,
            Buildings(town, factory));
        package.Layer(
            "verblijfsobject",
            Region.Description,
            "geom",
            "POINT",
            "feature_id",
            [("rdf_seealso", "TEXT"), ("identificatie", "TEXT(16)"), ("oppervlakte", "INTEGER"), ("status", "TEXT"), ("gebruiksdoel", "TEXT"), ("openbare_ruimte_naam", "TEXT"), ("huisnummer", "INTEGER"), ("huisletter", "TEXT"), ("toevoeging", "TEXT"), ("postcode", "TEXT(6)"), ("woonplaats_naam", "TEXT"), ("bouwjaar", "INTEGER"), ("pand_identificatie", "TEXT(16)"), ("pandstatus", "TEXT"), ("bronhouder_identificatie", "TEXT(4)")],
            UnitRows(units, factory));
    }

    public static Polygon Outline((double X, double Y)[] corners, GeometryFactory factory) =>
        factory.CreatePolygon([.. corners.Append(corners[0]).Select(corner => new Coordinate(corner.X, corner.Y))]);

    private static IEnumerable<(Geometry, object?[])> Buildings(Town town, GeometryFactory factory)
    {
        int number = 0;
        foreach (var building in town.Buildings)
        {
            var units = building.Plan.Units;
            string uses = string.Join(',', units.Select(unit => unit.Use).Distinct().Order(StringComparer.Ordinal));
            string status = number % 400 == 7 ? "Verbouwing pand" : number % 900 == 5 ? "Pand in gebruik (niet ingemeten)" : "Pand in gebruik";
            yield return (
                Outline(building.Corners, factory),
                [null, BuildingId(++number), building.Plan.BuiltYear, status, uses, (long)units.Min(unit => unit.FloorM2), (long)units.Max(unit => unit.FloorM2), units.Count]);
        }

        int shed = 0;
        foreach (var placed in town.Sheds)
        {
            // Now and then a year is unknown, or a permit has been given for what does not stand yet, as in the real register.
            int year = shed % 250 == 3 ? 9999 : Math.Min(2022, placed.BuiltYear + (shed % 7));
            string status = shed % (town.Sheds.Count / PlannedBuildings) == 11 ? "Bouwvergunning verleend" : "Pand in gebruik";
            shed++;
            yield return (Outline(placed.Corners, factory), [null, BuildingId(++number), year, status, null, null, null, 0]);
        }
    }

    private static IEnumerable<(Geometry, object?[])> UnitRows(List<Unit> units, GeometryFactory factory)
    {
        var numbers = SeededNumbers.For("unit points");
        foreach (var unit in units)
        {
            var corners = unit.Building.Corners;
            double a = numbers.Between(0.2, 0.8);
            double b = numbers.Between(0.2, 0.8);
            double x = corners[0].X + (a * (corners[1].X - corners[0].X)) + (b * (corners[3].X - corners[0].X));
            double y = corners[0].Y + (a * (corners[1].Y - corners[0].Y)) + (b * (corners[3].Y - corners[0].Y));
            object?[] values =
            [
                null, unit.Id, (long)unit.Plan.FloorM2, "Verblijfsobject in gebruik", unit.Plan.Use, "Voorbeeldstraat", unit.HouseNumber, null, null, "9999XX", "Heerlen",
                unit.Building.Plan.BuiltYear, unit.BuildingId, "Pand in gebruik", "0917",
            ];
            var row = (factory.CreatePoint(new Coordinate(Math.Round(x, 2), Math.Round(y, 2))), values);
            yield return row;

            // The real file repeats some rows.
            if (unit.HouseNumber % 5000 == 0)
            {
                yield return row;
            }
        }
    }
}

using Energy.Runner.Write.GeoPackage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace Energy.Generator;

/// <summary>
/// Lays farm parcels over the open land, up to the farm land that the energy statistics give for the municipality, and land out of use in the green
/// transformation zones. Written in the contract of the crop parcel register.
/// </summary>
internal static class CropParcels
{
    private const double FarmlandHa = 780;
    private const double FieldAlongM = 150;
    private const double FieldAcrossM = 115;
    private const double HedgeM = 3;

    public static void Write(string path, Geometry[] outlines, Town town, IEnumerable<Geometry> forests, IEnumerable<Geometry> greenZones)
    {
        var factory = outlines[0].Factory;
        var buildings = town.Buildings.Select(building => BuildingRegister.Outline(building.Corners, factory).Buffer(25)).ToArray();
        var index = new NetTopologySuite.Index.HPRtree.HPRtree<Geometry>();
        foreach (var building in buildings)
        {
            index.Insert(building.EnvelopeInternal, building);
        }

        index.Build();
        var green = greenZones.Aggregate((one, other) => one.Union(other));
        var forest = forests.Aggregate((one, other) => one.Union(other));
        var rows = new List<(Geometry, object?[])>();
        double farmland = 0;
        foreach (var (field, inGreen) in Fields(outlines, town, green, forest).Where(field => !Meets(index, field.Field)).OrderBy(field => Order(field.Field)))
        {
            double hectares = field.Area / 10_000;
            if (!inGreen && farmland + hectares > FarmlandHa)
            {
                continue;
            }

            farmland += inGreen ? 0 : hectares;
            var (category, crop, code) = inGreen
                ? (rows.Count % 4 == 0 ? ("Braakland", "Braak, laatste gewas", 662) : ("Overige", "Overig", 9999))
                : rows.Count % 10 < 4 ? ("Grasland", "Grasland, blijvend", 265)
                : rows.Count % 10 == 4 ? ("Bouwland", "Mais, snij-", 259)
                : ("Bouwland", "Tarwe, winter-", 233);
            rows.Add((field, [category, crop, code, 2023, "Voorgesteld"]));
            rows.Add((Hedge(field), ["Landschapselement", "Heg", 345, 2023, "Voorgesteld"]));
        }

        using var package = new GeoPackageWriter(path);
        package.Layer("brp_gewas", Region.Description, "geom", "POLYGON", "id", [("category", "TEXT(100)"), ("gewas", "TEXT(120)"), ("gewascode", "MEDIUMINT"), ("jaar", "MEDIUMINT"), ("status", "TEXT(20)")], rows);
    }

    private static IEnumerable<(Geometry Field, bool InGreen)> Fields(Geometry[] outlines, Town town, Geometry green, Geometry forest)
    {
        for (int b = 0; b < outlines.Length; b++)
        {
            var open = outlines[b].Buffer(-15).Difference(town.BuiltUp[b]).Difference(forest.Difference(green));
            if (open.IsEmpty)
            {
                continue;
            }

            var ground = PreparedGeometryFactory.Prepare(open);
            double angle = SeededNumbers.For("fields " + b).Between(0, Math.PI / 2);
            var centre = open.EnvelopeInternal.Centre;
            int reach = (int)(open.EnvelopeInternal.Diameter / FieldAcrossM) + 1;
            for (int i = -reach; i <= reach; i++)
            {
                for (int j = -reach; j <= reach; j++)
                {
                    var field = Rectangle(centre, angle, i * (FieldAlongM + (2 * HedgeM)), j * (FieldAcrossM + (2 * HedgeM)), FieldAlongM, FieldAcrossM, open.Factory);
                    if (ground.Contains(field))
                    {
                        yield return (field, green.Contains(field.Centroid));
                    }
                }
            }
        }
    }

    /// <summary>An order without pattern that is always the same.</summary>
    private static double Order(Geometry field) => SeededNumbers.For($"{field.Centroid.X:0},{field.Centroid.Y:0}").Next();

    private static bool Meets(NetTopologySuite.Index.HPRtree.HPRtree<Geometry> index, Geometry field) =>
        index.Query(field.EnvelopeInternal).Any(building => building.Intersects(field));

    private static Polygon Rectangle(Coordinate centre, double angle, double u, double v, double width, double height, GeometryFactory factory)
    {
        Coordinate At(double a, double b) => new(
            Math.Round(centre.X + (a * Math.Cos(angle)) - (b * Math.Sin(angle)), 2),
            Math.Round(centre.Y + (a * Math.Sin(angle)) + (b * Math.Cos(angle)), 2));
        return factory.CreatePolygon([At(u, v), At(u + width, v), At(u + width, v + height), At(u, v + height), At(u, v)]);
    }

    /// <summary>A strip along the first side of a field.</summary>
    private static Polygon Hedge(Geometry field)
    {
        var a = field.Coordinates[0];
        var b = field.Coordinates[1];
        var d = field.Coordinates[3];
        double length = a.Distance(d);
        double dx = (a.X - d.X) / length * 4;
        double dy = (a.Y - d.Y) / length * 4;
        Coordinate Moved(Coordinate corner) => new(Math.Round(corner.X + dx, 2), Math.Round(corner.Y + dy, 2));
        return field.Factory.CreatePolygon([a.Copy(), Moved(a), Moved(b), b.Copy(), a.Copy()]);
    }
}

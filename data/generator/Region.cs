using NetTopologySuite.Geometries;

namespace Energy.Generator;

/// <summary>The whole region: every file that the tables give.</summary>
internal static class Region
{
    /// <summary>What every GeoPackage says of its layers.</summary>
    public const string Description = "Our own approximation, not a survey";

    /// <summary>Writes all files to a folder that exists, and reports how much there is of what.</summary>
    public static void Write(Tables tables, string output, TextWriter report)
    {
        var (municipality, outlines) = NeighbourhoodOutlines.Draw(tables);
        Report(report, "outlines", outlines.Length);
        var town = Town.Build(tables, outlines);
        var units = BuildingRegister.Units(town);
        Report(report, "buildings", town.Buildings.Count);
        Report(report, "sheds", town.Sheds.Count);
        Report(report, "units", units.Count);
        Report(report, "homes", units.Count(unit => unit.Plan.Use == "woonfunctie"));
        BuildingRegister.Write(Path.Combine(output, "bag-light.gpkg"), town, units, municipality.Factory);
        LabelRegister.Write(Path.Combine(output, "ep-online-v4.csv"), tables, units);
        NeighbourhoodFiguresLayer.Write(Path.Combine(output, "wijkenbuurten-2019.gpkg"), tables, municipality, outlines);
        var layers = Layers.Draw(tables, (Polygon)municipality, outlines);
        Layers.Write(output, layers);
        CropParcels.Write(Path.Combine(output, "brpgewaspercelen-2023.gpkg"), outlines, town, layers["forest"].Select(zone => zone.Ground), layers["green_transformation"].Select(zone => zone.Ground));
    }

    private static void Report(TextWriter report, string what, int count) => report.WriteLine($"{what,-10} {count,8}");
}

using System.Globalization;
using Energy.Generator;
using Energy.Runner.Write.GeoPackage;

namespace Energy.Benchmarks.Generating;

/// <summary>Makes the three GeoPackages of the benchmark. The same size and seed give the same bytes.</summary>
internal static class GenerateCommand
{
    private static readonly (string, string)[] BuildingColumns = [("identificatie", "TEXT(16)"), ("bouwjaar", "INTEGER"), ("status", "TEXT"), ("gebruiksdoel", "TEXT"), ("oppervlakte", "INTEGER")];
    private static readonly (string, string)[] NeighbourhoodColumns = [("buurtcode", "TEXT(10)"), ("buurtnaam", "TEXT"), ("gemeentecode", "TEXT(6)")];
    private static readonly (string, string)[] LayerColumns = [("code", "INTEGER"), ("omschrijving", "TEXT")];
    private static readonly (string, string)[] FarmlandColumns = [("perceelnr", "INTEGER"), ("gewas", "TEXT")];

    /// <summary>Writes buildings.gpkg, areas.gpkg, overlay.gpkg and manifest.json into a folder.</summary>
    /// <exception cref="ArgumentException">There is no such size.</exception>
    public static void Run(string size, string folder, int seed) => Run(size, Extent.Of(size), folder, seed);

    /// <summary>The same for an extent of one's own.</summary>
    public static void Run(string name, Extent extent, string folder, int seed)
    {
        const string Made = "Made up by energy-benchmarks; no place on earth looks like this.";
        Directory.CreateDirectory(folder);
        using (var areas = new GeoPackageWriter(Path.Combine(folder, "areas.gpkg")))
        {
            areas.Layer("buurt", Made, "geom", "MULTIPOLYGON", "fid", NeighbourhoodColumns, GroundPlan.Neighbourhoods(extent, SeededNumbers.For($"{seed} buurt")));
        }

        using (var overlay = new GeoPackageWriter(Path.Combine(folder, "overlay.gpkg")))
        {
            foreach (var (layer, rows) in GroundPlan.Layers(extent, seed))
            {
                overlay.Layer(layer, Made, "geom", "POLYGON", "fid", LayerColumns, rows);
            }

            overlay.Layer("landbouwperceel", Made, "geom", "POLYGON", "fid", FarmlandColumns, GroundPlan.Farmland(extent, SeededNumbers.For($"{seed} landbouwperceel")));
        }

        using (var buildings = new GeoPackageWriter(Path.Combine(folder, "buildings.gpkg")))
        {
            buildings.Layer("pand", Made, "geom", "POLYGON", "fid", BuildingColumns, Register.Buildings(extent, seed));
        }

        File.WriteAllText(
            Path.Combine(folder, "manifest.json"),
            string.Create(CultureInfo.InvariantCulture, $"{{\"size\": \"{name}\", \"seed\": {seed}, \"rtree\": true, \"buildings\": {extent.Buildings}, \"overlay\": {{\"landbouwperceel\": {{\"n\": {extent.ParcelColumns * extent.ParcelRows}}}}}}}\n"));
    }
}

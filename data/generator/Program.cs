using Energy.Generator;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;

// Makes data/heerlen from the tables beside this program. Give another folder as the first argument to write there instead.
NtsGeometryServices.Instance = new NtsGeometryServices(CoordinateArraySequenceFactory.Instance, PrecisionModel.Floating.Value, 28992, GeometryOverlay.NG, new CoordinateEqualityComparer());
string data = FindData(AppContext.BaseDirectory);
string output = args.Length > 0 ? args[0] : Path.Combine(data, "heerlen");
Directory.CreateDirectory(output);
var tables = new Tables(Path.Combine(data, "generator", "tables"));
var (municipality, outlines) = NeighbourhoodOutlines.Draw(tables);
Report("outlines", outlines.Length);
var town = Town.Build(tables, outlines);
var units = BuildingRegister.Units(town);
Report("buildings", town.Buildings.Count);
Report("sheds", town.Sheds.Count);
Report("units", units.Count);
Report("homes", units.Count(unit => unit.Plan.Use == "woonfunctie"));
BuildingRegister.Write(Path.Combine(output, "bag-light.gpkg"), town, units, municipality.Factory);
LabelRegister.Write(Path.Combine(output, "ep-online-v4.csv"), tables, units);
NeighbourhoodFiguresLayer.Write(Path.Combine(output, "wijkenbuurten-2019.gpkg"), tables, municipality, outlines);
var layers = Layers.Draw(tables, (Polygon)municipality, outlines);
Layers.Write(output, layers);
CropParcels.Write(Path.Combine(output, "brpgewaspercelen-2023.gpkg"), outlines, town, layers["forest"].Select(zone => zone.Ground), layers["green_transformation"].Select(zone => zone.Ground));
return 0;

static string FindData(string from)
{
    for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
    {
        string data = Path.Combine(folder.FullName, "data");
        if (File.Exists(Path.Combine(folder.FullName, "Energy.sln")) && Directory.Exists(data))
        {
            return data;
        }
    }

    throw new DirectoryNotFoundException("Run this inside a checkout of the project: no Energy.sln was found above.");
}

static void Report(string what, int count) => Console.WriteLine($"{what,-10} {count,8}");

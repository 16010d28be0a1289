using Energy.Generator;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;

// Makes data/heerlen from the tables beside this program. Give another folder as the first argument to write there instead, or
// national FILE BUILDINGS [without-index] to write a building register of the size of the country.
NtsGeometryServices.Instance = new NtsGeometryServices(CoordinateArraySequenceFactory.Instance, PrecisionModel.Floating.Value, 28992, GeometryOverlay.NG, new CoordinateEqualityComparer());
string data = FindData(AppContext.BaseDirectory);
var tables = new Tables(Path.Combine(data, "generator", "tables"));
if (args is ["national", var file, var count, ..])
{
    var (municipality, outlines) = NeighbourhoodOutlines.Draw(tables);
    NationalStock.Write(file, Town.Build(tables, outlines), municipality.Factory, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), !args.Contains("without-index"));
    return 0;
}

string output = args.Length > 0 ? args[0] : Path.Combine(data, "heerlen");
Directory.CreateDirectory(output);
Region.Write(tables, output, Console.Out);
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

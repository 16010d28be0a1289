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

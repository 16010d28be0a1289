using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Energy.Generator;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;

namespace Energy.Fixtures;

/// <summary>
/// A region of many towns, to try the method on the size of the country: the embedded region so many times, each copy at a place of its own, as a folder of data by
/// itself. In every file each row is followed by the same row of the other towns: neighbouring rows are of different towns, as in the registers of the country. What
/// is copied is read and written row by row. The same number of towns gives the same bytes.
/// </summary>
internal static partial class CountryRegion
{
    private const string Folder = "country";
    private const double WestM = 190_800;
    private const double SouthM = 314_600;
    private const int LinesBeforeLabels = 3;
    private const char Separator = ';';

    private static readonly string[] GeoPackages = ["bag-light.gpkg", "brpgewaspercelen-2023.gpkg", "wijkenbuurten-2019.gpkg"];

    private static readonly JsonSerializerOptions Json = new() { Converters = { new GeoJsonConverterFactory() } };

    /// <summary>Writes the folder and gives back the path of its region file.</summary>
    /// <param name="folder">Where it is put; files of an earlier time are written over.</param>
    /// <param name="towns">How many towns.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no room for so many towns in the country.</exception>
    public static string Write(string folder, int towns)
    {
        CopiedTown[] copies = [.. CopyPlaces.Around(WestM, SouthM).Zip(DividedRegion.Codes(towns), (place, code) => (place, code)).Select((copy, place) => new CopiedTown(place + 1, copy.code, copy.place.East, copy.place.North))];
        if (towns < 1 || copies.Length < towns)
        {
            throw new ArgumentOutOfRangeException(nameof(towns), towns, $"There is room for 1 to {CopyPlaces.Around(WestM, SouthM).Count()} towns.");
        }

        DividedRegion.CopyData(folder, "coefficients", "scenarios");
        Directory.CreateDirectory(Path.Combine(folder, Folder));
        foreach (string file in GeoPackages)
        {
            CopiedLayers.Write(Embedded(file), Path.Combine(folder, Folder, file), copies);
        }

        foreach (string zones in Directory.GetFiles(Repository.Path("data", "heerlen"), "*.geojson").Order(StringComparer.Ordinal))
        {
            WriteZones(zones, Path.Combine(folder, Folder, Path.GetFileName(zones)), copies);
        }

        WriteLabels(folder, copies);
        WriteTable(folder, "municipal-totals.csv", copies, (row, town) => town.Code + row[row.IndexOf(',', StringComparison.Ordinal)..]);
        WriteTable(folder, "household-change.csv", copies, (row, town) => town.Coded(row));
        WriteTable(folder, "hydro-sites.csv", copies, Site);
        WriteTable(folder, "waste-heat-sites.csv", copies, Site);
        string regionFile = Path.Combine(folder, "layers.yaml");
        File.WriteAllText(regionFile, RegionFile(File.ReadAllText(Repository.Path("data", "layers.yaml")), copies));
        return regionFile;
    }

    [GeneratedRegex("(?<=approximation: )false")]
    private static partial Regex NoApproximation();

    private static string Embedded(string file) => Repository.Path("data", "heerlen", file);

    private static void WriteZones(string from, string to, CopiedTown[] copies)
    {
        using var file = new StreamWriter(to) { NewLine = "\n" };
        string between = """{"type":"FeatureCollection","features":[""" + "\n";
        foreach (var zone in JsonSerializer.Deserialize<FeatureCollection>(File.ReadAllText(from), Json)!)
        {
            foreach (var town in copies)
            {
                var attributes = new AttributesTable(zone.Attributes.GetNames().Select(name => new KeyValuePair<string, object>(name, name == "name" ? town.Named((string)zone.Attributes[name]) : zone.Attributes[name])));
                file.Write(between + JsonSerializer.Serialize<IFeature>(new Feature(town.ShiftedInDegrees(zone.Geometry), attributes), Json));
                between = ",\n";
            }
        }

        file.WriteLine("]}");
    }

    private static void WriteLabels(string folder, CopiedTown[] copies)
    {
        const string File = "ep-online-v4.csv";
        string[] lines = [.. System.IO.File.ReadLines(Embedded(File)).Take(LinesBeforeLabels)];
        string[] columns = lines[^1].Split(Separator);
        int[] ids = [Array.IndexOf(columns, "BAGVerblijfsobjectID"), Array.IndexOf(columns, "BAGPandIDs")];
        using var file = new StreamWriter(Path.Combine(folder, Folder, File), false, new UTF8Encoding(true)) { NewLine = "\n" };
        Array.ForEach(lines, file.WriteLine);
        foreach (string[] cells in System.IO.File.ReadLines(Embedded(File)).Skip(LinesBeforeLabels).Select(line => line.Split(Separator)))
        {
            foreach (var town in copies)
            {
                file.WriteLine(string.Join(Separator, cells.Select((cell, column) => ids.Contains(column) ? town.Identified(cell) : cell)));
            }
        }
    }

    private static void WriteTable(string folder, string name, CopiedTown[] copies, Func<string, CopiedTown, string> copied)
    {
        using var file = new StreamWriter(Path.Combine(folder, Folder, name)) { NewLine = "\n" };
        file.WriteLine(File.ReadLines(Embedded(name)).First());
        foreach (string row in File.ReadLines(Embedded(name)).Skip(1))
        {
            foreach (var town in copies)
            {
                file.WriteLine(copied(row, town));
            }
        }
    }

    /// <summary>A row that begins with a name and a place.</summary>
    private static string Site(string row, CopiedTown town)
    {
        string[] cells = row.Split(',', 4);
        return string.Create(Invariant, $"{town.Named(cells[0])},{double.Parse(cells[1], Invariant) + town.East},{double.Parse(cells[2], Invariant) + town.North},{cells[3]}");
    }

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static string RegionFile(string text, CopiedTown[] copies) => NoApproximation().Replace(
        text
            .Replace("region: heerlen\n", $"region: {Folder}\n", StringComparison.Ordinal)
            .Replace("title: Heerlen\n", string.Create(Invariant, $"title: {copies.Length} keer Heerlen\n"), StringComparison.Ordinal)
            .Replace("municipalities: [GM0917]\n", $"municipalities: [{string.Join(", ", copies.Select(town => town.Code))}]\n", StringComparison.Ordinal)
            .Replace("file: heerlen/", $"file: {Folder}/", StringComparison.Ordinal),
        "true");
}

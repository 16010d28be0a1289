using System.Text;
using System.Text.RegularExpressions;
using Energy.Model;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Esri;
using NetTopologySuite.IO.Esri.Shapefiles.Readers;

namespace Energy.Runner.Read.Geometry;

/// <summary>
/// Reads a shapefile: outlines from the .shp, columns from the .dbf beside it, the coordinate system from the .prj if there is one. Names of columns are cut off at
/// ten letters by the format.
/// </summary>
internal sealed partial class ShapefileFile : FeatureFile
{
    private static readonly string[] TableEndings = [".dbf", ".DBF"];

    private readonly LayerDescription layer;

    static ShapefileFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public ShapefileFile(LayerDescription layer)
    {
        this.layer = layer;
        string table = TableEndings.Select(ending => Path.ChangeExtension(layer.Path, ending)).FirstOrDefault(File.Exists) ?? Path.ChangeExtension(layer.Path, ".dbf");
        if (!File.Exists(table))
        {
            throw Fault($"Beside it there is no {Path.GetFileName(table)}.", "Put all files of the shapefile together: .shp, .dbf, .shx, .prj.");
        }

        (Columns, Crs) = Guarded(() =>
        {
            ShapefileStructure.Check(layer.Path, table);
            using var reader = Open();
            return ((string[])[.. reader.Fields.Select(field => field.Name)], CrsOf(reader.Projection));
        });
    }

    public override string Crs { get; }

    public override IReadOnlyList<string> Columns { get; }

    public override IEnumerable<FeatureRow> Rows(IReadOnlyList<string?> columns, Envelope? near = null)
    {
        using var reader = Guarded(Open);
        int[] places = [.. columns.Select(column => column is null ? -1 : Columns.ToList().IndexOf(column))];
        for (long number = 1; Guarded(() => Next(reader, places)) is { } row; number++)
        {
            yield return row with { Number = number };
        }
    }

    public override void Dispose()
    {
    }

    private static FeatureRow? Next(ShapefileReader reader, int[] places)
    {
        while (reader.Read(out bool isDeleted))
        {
            if (!isDeleted)
            {
                var shape = reader.Geometry;
                var changes = shape?.Coordinate is { } corner && (!double.IsNaN(corner.Z) || !double.IsNaN(corner.M)) ? ShapeChanges.HeightDropped : ShapeChanges.None;
                return new FeatureRow(0, shape, [.. places.Select(place => place < 0 ? null : Value(reader.Fields[place].Value))], changes);
            }
        }

        return null;
    }

    private static object? Value(object? value) => value switch
    {
        null => null,
        string text => text.TrimEnd('\0', ' '),
        double or long => value,
        int whole => (long)whole,
        bool flag => flag ? "true" : "false",
        DateTime day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        IConvertible other => other.ToDouble(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The coordinate system that a .prj describes: by its code, or else by the names that Esri gives.</summary>
    private static string CrsOf(string? projection)
    {
        if (string.IsNullOrWhiteSpace(projection))
        {
            return string.Empty;
        }

        if (Authority().Match(projection) is { Success: true } code)
        {
            return $"EPSG:{code.Groups[1].Value}";
        }

        string name = FirstName().Match(projection).Groups[1].Value;
        string plain = name.Replace("_", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).Replace("/", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        bool isDegrees = projection.TrimStart().StartsWith("GEOGCS", StringComparison.OrdinalIgnoreCase);
        return plain switch
        {
            "RDNEW" or "AMERSFOORTRDNEW" => "EPSG:28992",
            _ when isDegrees && plain.Contains("WGS", StringComparison.Ordinal) && plain.Contains("84", StringComparison.Ordinal) => "EPSG:4326",
            _ when isDegrees && plain.Contains("ETRS", StringComparison.Ordinal) => "EPSG:4258",
            _ => name,
        };
    }

    [GeneratedRegex("""AUTHORITY\["EPSG","?(\d+)"?\]\]\s*$""")]
    private static partial Regex Authority();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex FirstName();

    private ShapefileReader Open() => Shapefile.OpenRead(layer.Path, new ShapefileReaderOptions { GeometryBuilderMode = GeometryBuilderMode.IgnoreInvalidShapes });

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        // The library trusts the lengths and counts in a file: what it throws when they are wrong depends on where they point.
        catch (Exception fault) when (fault is not (OutOfMemoryException or InputFaultException))
        {
            throw Fault($"The file cannot be read as a shapefile: {fault.Message.Split('\n')[0].TrimEnd('.', '\r')}.", "Export the layer again, as GeoPackage if you can.");
        }
    }

    private InputFaultException Fault(string found, string remedy) =>
        new(new InputFault($"layer '{layer.Key}', {layer.File}", found, "It should be a shapefile with its table.", remedy));
}

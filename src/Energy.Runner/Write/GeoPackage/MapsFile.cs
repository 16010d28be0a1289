using Energy.Report;
using Energy.Report.Data;
using Energy.Report.Gis;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Energy.Runner.Write.GeoPackage;

/// <summary>Writes the maps of a run as a GeoPackage that QGIS opens with its styles.</summary>
internal static class MapsFile
{
    /// <summary>What the file is called.</summary>
    public const string FileName = "neighbourhoods.gpkg";

    private static readonly int[] OfTheDisk = [raw.SQLITE_FULL, raw.SQLITE_IOERR, raw.SQLITE_CANTOPEN, raw.SQLITE_READONLY];

    /// <summary>Writes the file from what a report is made from.</summary>
    /// <exception cref="IOException">The file cannot be written, or there is no room for it.</exception>
    public static void Write(string folder, ReportData data)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            using var package = new GeoPackageWriter(path);
            var layers = GisLayers.Of(data);
            foreach (var layer in layers)
            {
                package.Layer(
                    layer.Name,
                    layer.Description,
                    GisLayer.GeometryColumn,
                    layer.IsOfPoints ? "POINT" : "MULTIPOLYGON",
                    "fid",
                    [.. layer.Columns.Select(column => (column.Name, TypeOf(column.Kind)))],
                    layer.Rows,
                    isEditable: true);
            }

            LayerStyleTable.Write(package, layers);
        }
        catch (SqliteException refusal) when (OfTheDisk.Contains(refusal.SqliteErrorCode))
        {
            throw Told(refusal, path);
        }
    }

    /// <summary>A refusal of the disk as other files tell it: a run that finds no room says so in one way, whatever it was writing.</summary>
    internal static IOException Told(SqliteException refusal, string path) =>
        new($"{(refusal.SqliteErrorCode == raw.SQLITE_FULL ? "No space left on device" : refusal.Message.TrimEnd('.'))} : '{path}'", refusal);

    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Whole => "INTEGER",
        ColumnKind.Number => "DOUBLE",
        ColumnKind.Flag => "BOOLEAN",
        _ => "TEXT",
    };
}

using System.Globalization;
using Energy.Model;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using SQLitePCL;

namespace Energy.Runner.Read.Geometry;

/// <summary>Reads a layer of a GeoPackage straight from SQLite, without an object per column; of a large file only what its index puts near the region.</summary>
internal sealed class GeoPackageFile : FeatureFile
{
    /// <summary>"GPKG", "GP10" and "GP11" as SQLite keeps them.</summary>
    private static readonly int[] ApplicationIds = [0x47504B47, 0x47503130, 0x47503131];

    private readonly LayerDescription layer;
    private readonly SqliteConnection connection;
    private readonly string table;
    private readonly string geometryColumn;

    public GeoPackageFile(LayerDescription layer)
    {
        this.layer = layer;
        string journal = layer.Path + "-wal";
        if (File.Exists(journal) && new FileInfo(journal).Length > 0)
        {
            throw Fault($"Beside it stands {Path.GetFileName(journal)}: some of its rows are not in the file yet.", "Close the program that writes it, or export the file again.");
        }

        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = layer.Path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            connection.Open();
            (table, geometryColumn, Crs) = FindLayer();
            Columns = [.. Query($"SELECT name FROM pragma_table_info('{table.Replace("'", "''", StringComparison.Ordinal)}')", 1).Select(row => row[0]).Where(name => name != geometryColumn)];
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw Fault($"The file cannot be read as a GeoPackage: {fault.Message.TrimEnd('.')}.", "Download or export it again.");
        }
        catch (InputFaultException)
        {
            connection.Dispose();
            throw;
        }
    }

    public override string Crs { get; }

    public override IReadOnlyList<string> Columns { get; }

    public override IEnumerable<FeatureRow> Rows(IReadOnlyList<string?> columns, Envelope? near = null)
    {
        string list = string.Concat(columns.Select(column => column is null ? ", NULL" : $", {Quoted(column)}"));
        string shape = geometryColumn.Length == 0 ? "NULL" : Quoted(geometryColumn);
        int code = raw.sqlite3_prepare_v2(connection.Handle, $"SELECT {shape}{list} FROM {Quoted(table)}{Near(near)}", out sqlite3_stmt statement);
        if (code != raw.SQLITE_OK)
        {
            throw Fault($"Layer {table} cannot be read: {Message()}.", "Download or export the file again.");
        }

        using (statement)
        {
            long number = 0;
            while ((code = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                number++;
                var values = new object?[columns.Count];
                for (int i = 0; i < values.Length; i++)
                {
                    values[i] = Value(statement, i + 1);
                }

                var geometry = Shape(statement, number, out var changes);
                yield return new FeatureRow(number, geometry, values, changes);
            }

            if (code != raw.SQLITE_DONE)
            {
                throw Fault($"Reading stopped after {number} rows: {Message()}.", "The file is damaged: download or export it again.");
            }
        }
    }

    public override void Dispose() => connection.Dispose();

    private static object? Value(sqlite3_stmt statement, int column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_INTEGER => raw.sqlite3_column_int64(statement, column),
        raw.SQLITE_FLOAT => raw.sqlite3_column_double(statement, column),
        raw.SQLITE_TEXT => raw.sqlite3_column_text(statement, column).utf8_to_string(),
        _ => null,
    };

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private string Message() => raw.sqlite3_errmsg(connection.Handle).utf8_to_string().TrimEnd('.');

    /// <summary>The condition that the layer's own index puts a row near an envelope; nothing where there is no index, so that every row is read.</summary>
    private string Near(Envelope? near)
    {
        string index = $"rtree_{table}_{geometryColumn}";
        if (near is null || near.IsNull || Query($"SELECT name FROM sqlite_master WHERE name = '{index.Replace("'", "''", StringComparison.Ordinal)}'", 1).Count == 0)
        {
            return string.Empty;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $" WHERE rowid IN (SELECT id FROM {Quoted(index)} WHERE maxx >= {near.MinX:R} AND minx <= {near.MaxX:R} AND maxy >= {near.MinY:R} AND miny <= {near.MaxY:R})");
    }

    private NetTopologySuite.Geometries.Geometry? Shape(sqlite3_stmt statement, long number, out ShapeChanges changes)
    {
        changes = ShapeChanges.None;
        if (raw.sqlite3_column_type(statement, 0) != raw.SQLITE_BLOB)
        {
            return null;
        }

        var blob = raw.sqlite3_column_blob(statement, 0);
        if (!PolygonBlob.TryOpen(blob, out var body, out bool isEmpty))
        {
            throw Fault($"The geometry of row {number} has no GeoPackage header.", "Export the layer again.");
        }

        if (isEmpty)
        {
            return null;
        }

        try
        {
            return WellKnownShape.Read(body, out changes);
        }
        catch (FormatException fault)
        {
            throw Fault($"The geometry of row {number} cannot be read: {fault.Message.TrimEnd('.')}.", "Export the layer again with plain polygons.");
        }
    }

    private (string Table, string Column, string Crs) FindLayer()
    {
        string[] tables = [.. Query("SELECT name FROM sqlite_master WHERE name IN ('gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys')", 1).Select(row => row[0])];
        if (tables.Length < 3)
        {
            bool saysSo = int.TryParse(Query("PRAGMA application_id", 1)[0][0], CultureInfo.InvariantCulture, out int id) && ApplicationIds.Contains(id);
            throw Fault(saysSo ? "The file calls itself a GeoPackage, but lacks the tables of one." : "The file is an SQLite database, but no GeoPackage.", "Download or export it again.");
        }

        var found = Query(
            """
            SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id
            FROM gpkg_contents c LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
            LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
            WHERE c.data_type IN ('features', 'attributes') ORDER BY c.table_name
            """,
            4);
        string names = string.Join(", ", found.Take(20).Select(row => row[0]));
        if (layer.Layer.Length == 0 && found.Count != 1)
        {
            throw Fault($"The file holds {found.Count} layers: {names}.", "Name one of them in the region file, as layer: NAME.");
        }

        string[]? chosen = layer.Layer.Length == 0 ? found[0] : found.FirstOrDefault(row => string.Equals(row[0], layer.Layer, StringComparison.OrdinalIgnoreCase));
        return chosen is null
            ? throw Fault($"The file holds no layer '{layer.Layer}', but {names}.", "Name one of them in the region file.")
            : (chosen[0], chosen[1], CrsOf(chosen));
    }

    /// <summary>The coordinate system by authority and code: the number in a geometry is the file's own, and 0 and -1 mean that nobody said.</summary>
    private static string CrsOf(string[] chosen) => chosen[2].Length == 0 || string.Equals(chosen[2], "NONE", StringComparison.OrdinalIgnoreCase)
        ? string.Empty
        : $"{chosen[2].ToUpperInvariant()}:{chosen[3]}";

    private List<string[]> Query(string sql, int columns)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, columns).Select(i => reader.IsDBNull(i) ? string.Empty : reader.GetString(i))]);
        }

        return rows;
    }

    private InputFaultException Fault(string found, string remedy) =>
        new(new InputFault($"layer '{layer.Key}', {layer.File}", found, "It should be a GeoPackage with a layer of features.", remedy));
}

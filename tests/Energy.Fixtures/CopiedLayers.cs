using Energy.Runner.Write.GeoPackage;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Energy.Fixtures;

/// <summary>The layers of a GeoPackage with each row once for every town.</summary>
internal static class CopiedLayers
{
    private const int HeaderBytes = 8;
    private const int EnvelopeBytes = 32;

    private static readonly WKBReader Wkb = new();

    /// <summary>Writes all layers of a file into another, in their order, with an index of places.</summary>
    public static void Write(string from, string to, IReadOnlyList<CopiedTown> towns)
    {
        using var package = new GeoPackageWriter(to);
        foreach (object?[] layer in SqliteFile.Rows(from, "SELECT c.table_name, c.description, g.column_name, g.geometry_type_name FROM gpkg_contents c JOIN gpkg_geometry_columns g USING (table_name) ORDER BY c.rowid"))
        {
            string name = (string)layer[0]!;
            (string Name, string Type)[] columns = [.. SqliteFile.Rows(from, $"SELECT name, type FROM pragma_table_info('{name}') ORDER BY cid").Select(column => ((string)column[0]!, (string)column[1]!))];
            package.Layer(name, (string)layer[1]!, (string)layer[2]!, (string)layer[3]!, columns[0].Name, columns[2..], Rows(from, name, columns, towns));
        }
    }

    private static IEnumerable<(Geometry, object?[])> Rows(string file, string layer, (string Name, string Type)[] columns, IReadOnlyList<CopiedTown> towns)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{layer}\" ORDER BY \"{columns[0].Name}\"";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var shape = Shape((byte[])reader.GetValue(1));
            object?[] values = [.. Enumerable.Range(2, columns.Length - 2).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))];
            foreach (var town in towns)
            {
                yield return (town.Shifted(shape), [.. values.Select((value, column) => value is string text ? Copied(columns[column + 2].Name, text, town) : value)]);
            }
        }
    }

    /// <summary>The shape after the header of a GeoPackage, which has an envelope or none, as <see cref="GeoPackageWriter"/> writes it.</summary>
    private static Geometry Shape(byte[] blob) => Wkb.Read(blob[(HeaderBytes + ((blob[3] & 0x0E) == 0 ? 0 : EnvelopeBytes))..]);

    private static string Copied(string column, string text, CopiedTown town) => column switch
    {
        "identificatie" or "pand_identificatie" => town.Identified(text),
        "buurtcode" or "wijkcode" or "gemeentecode" => town.Coded(text),
        "buurtnaam" or "wijknaam" or "gemeentenaam" or "woonplaats_naam" => town.Named(text),
        "bronhouder_identificatie" => town.Digits,
        _ => text,
    };
}

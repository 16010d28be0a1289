using Energy.Report.Gis;

namespace Energy.Runner.Write.GeoPackage;

/// <summary>The table from which QGIS takes how a layer is shown, as QGIS itself makes it: the default style of a layer is loaded when it is opened, the others are chosen.</summary>
internal static class LayerStyleTable
{
    /// <summary>Writes the styles of layers, in their order.</summary>
    public static void Write(GeoPackageWriter package, IEnumerable<GisLayer> layers)
    {
        Run(
            package,
            """
            CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256),
              styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')))
            """);
        Run(package, $"INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change) VALUES ('layer_styles', 'attributes', 'layer_styles', 'Stijlen voor QGIS', '{GeoPackageWriter.LastChange}')");
        foreach (var layer in layers)
        {
            for (int place = 0; place < layer.Styles.Count; place++)
            {
                var style = layer.Styles[place];
                using var insert = package.Command(
                    $"""
                    INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner, ui, update_time)
                    VALUES ('', '', $table, '{GisLayer.GeometryColumn}', $name, $qml, '', $default, $description, '', NULL, '{GeoPackageWriter.LastChange}')
                    """);
                insert.Parameters.AddWithValue("$table", layer.Name);
                insert.Parameters.AddWithValue("$name", style.Name);
                insert.Parameters.AddWithValue("$qml", style.Qml);
                insert.Parameters.AddWithValue("$default", place == 0);
                insert.Parameters.AddWithValue("$description", style.Description);
                insert.ExecuteNonQuery();
            }
        }
    }

    private static void Run(GeoPackageWriter package, string sql)
    {
        using var command = package.Command(sql);
        command.ExecuteNonQuery();
    }
}

using Energy.Report.Parquet;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Energy.Report.Data;

/// <summary>A zone as maps show it.</summary>
/// <param name="Layer">What its layer means.</param>
/// <param name="Name">Its name.</param>
/// <param name="Grade">Its class, or empty.</param>
/// <param name="Figure">Its figure; NaN where it has none.</param>
/// <param name="Outline">Its outline in RD New.</param>
public sealed record ZoneArea(string Layer, string Name, string Grade, double Figure, Geometry Outline)
{
    /// <summary>Whether it is our own approximation.</summary>
    public required bool IsApproximation { get; init; }

    internal static List<ZoneArea> Read(TableReader table)
    {
        var reader = new WKBReader();
        return
        [
            .. Enumerable.Range(0, table.Rows).Select(row => new ZoneArea(
                table.Text("layer")[row]!,
                table.Text("name")[row]!,
                table.Text("grade")[row] ?? string.Empty,
                table.Number("figure")[row],
                reader.Read(table.Geometry("geometry")[row]))
            {
                IsApproximation = table.Flag("approximation")[row],
            }),
        ];
    }
}

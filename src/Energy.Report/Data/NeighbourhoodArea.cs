using Energy.Report.Parquet;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Energy.Report.Data;

/// <summary>A neighbourhood as the report shows it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Dwellings">Homes.</param>
/// <param name="Outline">Its outline in RD New.</param>
public sealed record NeighbourhoodArea(string Code, string Name, int Dwellings, Geometry Outline)
{
    /// <summary>Whether it is made from our own approximation of outlines or buildings.</summary>
    public required bool IsApproximation { get; init; }

    /// <summary>Code of the municipality it lies in.</summary>
    public required string Municipality { get; init; }

    internal static List<NeighbourhoodArea> Read(TableReader table)
    {
        var reader = new WKBReader();
        return
        [
            .. Enumerable.Range(0, table.Rows).Select(row => new NeighbourhoodArea(
                table.Text("neighbourhood_code")[row]!,
                table.Text("neighbourhood_name")[row]!,
                table.Whole("dwellings")[row],
                reader.Read(table.Geometry("geometry")[row]))
            {
                Municipality = table.Text("municipality_code")[row]!,
                IsApproximation = table.Flag("approximation")[row],
            }),
        ];
    }
}

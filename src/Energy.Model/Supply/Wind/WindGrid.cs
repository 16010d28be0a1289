using Energy.Model.Areas;

namespace Energy.Model.Supply.Wind;

/// <summary>
/// The region as square cells where a turbine might stand, with what decides whether it may: the same for every scenario. Only cells where a wind speed is
/// known are kept.
/// </summary>
public sealed class WindGrid
{
    /// <summary>The side of a cell in metres.</summary>
    public const double CellM = 25;

    /// <summary>The area of a cell in hectares.</summary>
    public const double CellHa = CellM * CellM / 10_000;

    private const double FurthestM = 3000;

    private const double RoundingM = 1;

    private WindGrid(List<Cell> cells, IReadOnlyDictionary<ZoneKind, bool[]> inZone)
    {
        Cells = cells;
        InZone = inZone;
    }

    /// <summary>The cells, row by row from the south-west.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>Per layer that a wind rule may look at: whether the middle of each cell lies inside it.</summary>
    public IReadOnlyDictionary<ZoneKind, bool[]> InZone { get; }

    /// <summary>Lays the grid over a region.</summary>
    public static WindGrid Of(OverlaidRegion land)
    {
        var region = land.Region;
        var cells = new List<Cell>();
        if (region.Zones.TryGetValue(ZoneKind.WindSpeed, out var speeds))
        {
            var neighbourhoods = new PointLocator([.. region.Neighbourhoods.Select(neighbourhood => neighbourhood.Outline)]);
            var speedZones = new PointLocator([.. speeds.Zones.Select(zone => zone.Outline)]);
            var homes = new NearestBuilding(region.Buildings.Footprints, [.. land.DwellingTypeOfBuilding.Select(type => type is not null)]);
            var all = new NearestBuilding(region.Buildings.Footprints, [.. Enumerable.Repeat(true, region.Buildings.Count)]);
            var extent = region.Neighbourhoods.Aggregate(Box.Empty, (box, neighbourhood) => box.Around(BoxOf(neighbourhood.Outline.EnvelopeInternal)));
            double left = Math.Floor(extent.MinX / CellM) * CellM;
            double bottom = Math.Floor(extent.MinY / CellM) * CellM;
            for (int row = 0; bottom + (row * CellM) < extent.MaxY; row++)
            {
                Cell? west = null;
                for (int column = 0; left + (column * CellM) < extent.MaxX; column++)
                {
                    double x = left + ((column + 0.5) * CellM);
                    double y = bottom + ((row + 0.5) * CellM);
                    int speed = speedZones.Find(x, y);
                    int neighbourhood = speed == PointLocator.Nowhere ? PointLocator.Nowhere : neighbourhoods.Find(x, y);
                    if (neighbourhood != PointLocator.Nowhere && speeds.Zones[speed].Figure is { } metresPerSecond)
                    {
                        double toHome = homes.DistanceM(x, y, Within(west?.ToHomeM + CellM));
                        double toBuilding = all.DistanceM(x, y, Math.Min(Within(toHome), Within(west?.ToBuildingM + CellM)));
                        var cell = new Cell(row, column, x, y, neighbourhood, metresPerSecond, toHome, toBuilding);
                        cells.Add(cell);
                        west = cell;
                    }
                    else
                    {
                        west = null;
                    }
                }
            }
        }

        return new WindGrid(cells, region.Zones.ToDictionary(layer => layer.Key, layer => Inside(cells, layer.Value)));
    }

    /// <summary>How far to look for what is known to be no further: from the next cell by what lies between, and a building no further than a home.</summary>
    private static double Within(double? metres) => metres is { } known ? Math.Min(FurthestM, known + RoundingM) : FurthestM;

    private static bool[] Inside(List<Cell> cells, ZoneLayer layer)
    {
        var zones = new PointLocator([.. layer.Zones.Select(zone => zone.Outline)]);
        return [.. cells.Select(cell => zones.Find(cell.X, cell.Y) != PointLocator.Nowhere)];
    }

    private static Box BoxOf(NetTopologySuite.Geometries.Envelope envelope) => new(envelope.MinX, envelope.MinY, envelope.MaxX, envelope.MaxY);

    /// <summary>One cell.</summary>
    /// <param name="Row">Its row from the south.</param>
    /// <param name="Column">Its column from the west.</param>
    /// <param name="X">Easting of its middle, in metres.</param>
    /// <param name="Y">Northing of its middle, in metres.</param>
    /// <param name="Neighbourhood">The place of its neighbourhood.</param>
    /// <param name="SpeedMPerS">Mean wind speed at 100 m.</param>
    /// <param name="ToHomeM">Distance to the nearest building with a home, 3 km at most.</param>
    /// <param name="ToBuildingM">Distance to the nearest building, 3 km at most.</param>
    public readonly record struct Cell(int Row, int Column, double X, double Y, int Neighbourhood, double SpeedMPerS, double ToHomeM, double ToBuildingM);
}

using Energy.Report.Data;
using Energy.Report.Pdf;
using SkiaSharp;

namespace Energy.Report.Maps;

/// <summary>Neighbourhoods that are too small on a page for borders: all of one colour are one shape.</summary>
internal static class CrowdedAreas
{
    /// <summary>Draws neighbourhoods in their colours; those without one are hatched.</summary>
    public static void Draw(SKCanvas canvas, MapView view, IReadOnlyList<NeighbourhoodArea> neighbourhoods, Func<NeighbourhoodArea, SKColor?> colorOf)
    {
        foreach (var ofColor in neighbourhoods.GroupBy(colorOf))
        {
            using var path = Path(view, ofColor.Select(area => area.Outline));
            if (ofColor.Key is { } color)
            {
                MapParts.Fill(canvas, path, color);
            }
            else
            {
                MapParts.Hatch(canvas, path, ReportColors.Faint, 4, 45);
            }
        }
    }

    /// <summary>Many outlines as one path.</summary>
    public static SKPath Path(MapView view, IEnumerable<NetTopologySuite.Geometries.Geometry> outlines)
    {
        var path = new SKPath { FillType = SKPathFillType.EvenOdd };
        foreach (var outline in outlines)
        {
            view.AddCoarsely(path, outline);
        }

        return path;
    }
}

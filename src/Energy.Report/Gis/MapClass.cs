using System.Xml.Linq;
using Energy.Report.Maps;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Gis;

/// <summary>A class of a number, both ends included.</summary>
internal sealed record MapClass(double Lower, double Upper, string Label, XElement Symbol)
{
    private const double BorderMm = 0.2;

    /// <summary>Classes over all values, with the bounds and colours of the report's maps.</summary>
    /// <param name="language">The language of the legend.</param>
    /// <param name="values">All values, in order.</param>
    /// <param name="bounds">Where classes begin.</param>
    /// <param name="unit">What stands behind a number, with the space before it.</param>
    public static IEnumerable<MapClass> Of(Language language, double[] values, double[] bounds, string unit)
    {
        double least = values.Length == 0 ? bounds[0] : Math.Min(values[0], bounds[0]);
        double most = values.Length == 0 ? bounds[^1] : Math.Max(values[^1], bounds[^1]);
        return ClassBounds.Words(language, bounds, unit).Select((label, place) => new MapClass(
            place == 0 ? least : bounds[place - 1],
            place == bounds.Length ? most : bounds[place],
            label,
            MapSymbol.Fill(ReportColors.Step(place, bounds.Length + 1), SKColors.White, BorderMm)));
    }

    /// <summary>The class of what has no figure.</summary>
    public static MapClass Missing(double standIn) => new(standIn, standIn, "geen cijfer", MapSymbol.Hatch(ReportColors.Faint, 45, BorderMm));
}

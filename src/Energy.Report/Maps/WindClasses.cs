using Energy.Report.Data;
using Energy.Report.Words;
using NetTopologySuite.Geometries;

namespace Energy.Report.Maps;

/// <summary>The classes of wind speed of a region.</summary>
internal static class WindClasses
{
    /// <summary>The classes from the slowest, with where they lie of each other where there are two.</summary>
    public static IReadOnlyList<(double Speed, string Words)> Of(ReportData data)
    {
        var language = data.Language;
        var classes = data.Zones.Where(zone => zone.Layer == "wind_speed" && double.IsFinite(zone.Figure)).GroupBy(zone => zone.Figure).OrderBy(zones => zones.Key)
            .Select(zones => (Speed: zones.Key, Middle: zones.First().Outline.Centroid)).ToArray();
        return
        [
            .. classes.Select((one, place) =>
            {
                string speed = $"{language.Number(one.Speed, 2)} m/s";
                return (one.Speed, classes.Length == 2 ? $"{speed} ({Side(language, one.Middle, classes[1 - place].Middle)})" : speed);
            }),
        ];
    }

    /// <summary>The classes in words, or how many there are where they cannot be told apart by where they lie.</summary>
    public static IEnumerable<string> Words(ReportData data)
    {
        var classes = Of(data);
        return classes.Count == 2 ? classes.Select(one => one.Words) : [$"{data.Language.Number(classes.Count)} {data.Language.Say("windklassen", "wind classes")}"];
    }

    private static string Side(Language language, Point here, Point there)
    {
        double east = here.X - there.X;
        double north = here.Y - there.Y;
        return Math.Abs(north) >= Math.Abs(east)
            ? north > 0 ? language.Say("noord", "north") : language.Say("zuid", "south")
            : east > 0 ? language.Say("oost", "east") : language.Say("west", "west");
    }
}

using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace Energy.Report.Gis;

/// <summary>Symbols of maps in the language of QGIS. Sizes are in mm.</summary>
internal static class MapSymbol
{
    /// <summary>A plane with a border.</summary>
    public static XElement Fill(SKColor color, SKColor border, double widthMm) => Symbol("fill", Plane(color, border, widthMm));

    /// <summary>Parallel lines within a border.</summary>
    public static XElement Hatch(SKColor color, int angle, double widthMm) => Symbol(
        "fill",
        Layer(
            "LinePatternFill",
            Symbol("line", Line(color, 0.25, "solid")).Named("@0@0"),
            ("angle", Text(angle)),
            ("distance", "1.6"),
            ("distance_unit", "MM"),
            ("line_width", "0.25"),
            ("line_width_unit", "MM")),
        Line(color, widthMm, "solid"));

    /// <summary>A border alone.</summary>
    public static XElement Border(SKColor color, double widthMm, bool isDashed) => Symbol("fill", Line(color, widthMm, isDashed ? "dash" : "solid"));

    /// <summary>A round mark.</summary>
    public static XElement Dot(SKColor color, SKColor border, double sizeMm) => Symbol("marker", Layer(
        "SimpleMarker",
        null,
        ("name", "circle"),
        ("color", Rgba(color)),
        ("outline_color", Rgba(border)),
        ("outline_style", "solid"),
        ("outline_width", "0.3"),
        ("outline_width_unit", "MM"),
        ("size", Text(sizeMm)),
        ("size_unit", "MM")));

    /// <summary>The same symbol under a name of its own.</summary>
    public static XElement Named(this XElement symbol, string name)
    {
        symbol.SetAttributeValue("name", name);
        return symbol;
    }

    /// <summary>A colour by its parts, the last how far it covers.</summary>
    public static string Rgba(SKColor color) => $"{color.Red},{color.Green},{color.Blue},{color.Alpha}";

    private static XElement Plane(SKColor color, SKColor border, double widthMm) => Layer(
        "SimpleFill",
        null,
        ("color", Rgba(color)),
        ("style", "solid"),
        ("outline_color", Rgba(border)),
        ("outline_style", "solid"),
        ("outline_width", Text(widthMm)),
        ("outline_width_unit", "MM"),
        ("joinstyle", "round"));

    private static XElement Line(SKColor color, double widthMm, string style) => Layer(
        "SimpleLine", null, ("line_color", Rgba(color)), ("line_style", style), ("line_width", Text(widthMm)), ("line_width_unit", "MM"), ("joinstyle", "round"));

    private static XElement Symbol(string type, params XElement[] layers) => new(
        "symbol", new XAttribute("type", type), new XAttribute("name", "0"), new XAttribute("alpha", "1"), new XAttribute("clip_to_extent", "1"), new XAttribute("force_rhr", "0"), layers);

    /// <summary>A layer of a symbol. Where layers lie on each other, planes are drawn before lines.</summary>
    private static XElement Layer(string kind, XElement? within, params (string Name, string Value)[] choices) => new(
        "layer",
        new XAttribute("class", kind),
        new XAttribute("enabled", "1"),
        new XAttribute("locked", "0"),
        new XAttribute("pass", kind == "SimpleFill" ? "0" : "1"),
        new XElement("Option", new XAttribute("type", "Map"), choices.Select(choice => new XElement("Option", new XAttribute("name", choice.Name), new XAttribute("type", "QString"), new XAttribute("value", choice.Value)))),
        within);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Xml.Linq;
using Energy.Report.Pdf;

namespace Energy.Report.Gis;

/// <summary>Writes a style in the language of QGIS: symbols, legend, labels, and what columns are called on the screen.</summary>
internal static class StyleDocument
{
    private const string Version = "3.22.0";

    /// <summary>A style with a symbol per class of a number. A number on a bound belongs to the class above it, as in the report: of classes that meet, QGIS takes the first.</summary>
    /// <param name="layer">What is shown.</param>
    /// <param name="expression">The column, or an expression of it.</param>
    /// <param name="classes">The classes from the least.</param>
    public static string Graduated(StyledLayer layer, string expression, IReadOnlyList<MapClass> classes)
    {
        var falling = classes.Reverse().Select((one, place) => (Class: one, Place: Text(place))).ToArray();
        return Of(layer, new XElement(
            "renderer-v2",
            new XAttribute("type", "graduatedSymbol"),
            new XAttribute("attr", expression),
            new XAttribute("graduatedMethod", "GraduatedColor"),
            new XAttribute("forceraster", "0"),
            new XAttribute("symbollevels", "0"),
            new XAttribute("enableorderby", "0"),
            new XElement("ranges", falling.Select(one => new XElement(
                "range",
                new XAttribute("lower", Text(one.Class.Lower)),
                new XAttribute("upper", Text(one.Class.Upper)),
                new XAttribute("label", one.Class.Label),
                new XAttribute("symbol", one.Place),
                new XAttribute("render", "true")))),
            new XElement("symbols", falling.Select(one => one.Class.Symbol.Named(one.Place)))));
    }

    /// <summary>A style with a symbol per value of a text.</summary>
    /// <param name="layer">What is shown.</param>
    /// <param name="expression">The column, or an expression of it.</param>
    /// <param name="categories">The values; an empty one stands for all others and for what is missing.</param>
    public static string Categorized(StyledLayer layer, string expression, IReadOnlyList<MapCategory> categories)
    {
        var numbered = categories.Select((one, place) => (Category: one, Place: Text(place))).ToArray();
        return Of(layer, new XElement(
            "renderer-v2",
            new XAttribute("type", "categorizedSymbol"),
            new XAttribute("attr", expression),
            new XAttribute("forceraster", "0"),
            new XAttribute("symbollevels", "1"),
            new XAttribute("enableorderby", "0"),
            new XElement("categories", numbered.Select(one => new XElement(
                "category",
                new XAttribute("value", one.Category.Value),
                new XAttribute("type", "string"),
                new XAttribute("label", one.Category.Label),
                new XAttribute("symbol", one.Place),
                new XAttribute("render", one.Category.IsShown ? "true" : "false")))),
            new XElement("symbols", numbered.Select(one => one.Category.Symbol.Named(one.Place)))));
    }

    private static string Of(StyledLayer layer, XElement renderer) => new XDocument(
        new XDocumentType("qgis", "http://mrcc.com/qgis.dtd", "SYSTEM", null),
        new XElement(
            "qgis",
            new XAttribute("version", Version),
            new XAttribute("styleCategories", "Symbology|Labeling|Fields"),
            new XAttribute("labelsEnabled", layer.LabelColumn is null ? "0" : "1"),
            renderer,
            layer.LabelColumn is null ? null : Labels(layer.LabelColumn, layer.IsOfPoints),
            new XElement("aliases", layer.Columns.Select((column, place) => new XElement("alias", new XAttribute("index", Text(place + 1)), new XAttribute("field", column.Name), new XAttribute("name", column.Title)))),
            new XElement("layerGeometryType", layer.IsOfPoints ? "0" : "2"))).ToString(SaveOptions.DisableFormatting);

    /// <summary>Labels with a light edge, lying within a polygon or beside a point.</summary>
    private static XElement Labels(string column, bool isOfPoints) => new(
        "labeling",
        new XAttribute("type", "simple"),
        new XElement(
            "settings",
            new XElement(
                "text-style",
                new XAttribute("fieldName", column),
                new XAttribute("isExpression", "0"),
                new XAttribute("fontSize", "8"),
                new XAttribute("fontSizeUnit", "Point"),
                new XAttribute("textColor", MapSymbol.Rgba(ReportColors.Ink)),
                new XElement("text-buffer", new XAttribute("bufferDraw", "1"), new XAttribute("bufferSize", "0.7"), new XAttribute("bufferSizeUnits", "MM"), new XAttribute("bufferColor", "255,255,255,255"), new XAttribute("bufferOpacity", "0.8"))),
            new XElement("text-format"),
            new XElement("placement", new XAttribute("placement", isOfPoints ? "0" : "4"), new XAttribute("dist", isOfPoints ? "1" : "0"), new XAttribute("priority", "5")),
            new XElement("rendering", new XAttribute("drawLabels", "1"))));

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}

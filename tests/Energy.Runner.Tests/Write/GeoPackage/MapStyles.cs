using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Energy.Fixtures;
using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Runner.Tests.Write.GeoPackage;

/// <summary>Opening the file in QGIS shows the maps, with a legend in Dutch.</summary>
public sealed partial class MapStyles
{
    private static readonly string[] OddIds = ["present-pace", "present_pace", "2040 é!", "\"; DROP"];
    private static readonly string[] KeyAndShape = ["fid", "geom"];

    public static TheoryData<string> Runs => SmallMaps.All;

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_layer_opens_with_one_style_of_its_own(string run)
    {
        var maps = SmallMaps.Of(run);
        Assert.All(maps.Layers, layer => Assert.Single(maps.Rows($"SELECT 1 FROM layer_styles WHERE f_table_name = '{layer}' AND f_geometry_column = 'geom' AND f_table_catalog = '' AND f_table_schema = '' AND useAsDefault")));
        Assert.Empty(maps.Rows("SELECT 1 FROM layer_styles WHERE f_table_name NOT IN (SELECT table_name FROM gpkg_geometry_columns)"));
        Assert.Single(maps.Rows("SELECT 1 FROM gpkg_contents WHERE table_name = 'layer_styles' AND data_type = 'attributes'"));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_style_is_chosen_by_a_name_that_QGIS_can_keep_and_no_other_has(string run)
    {
        var names = SmallMaps.Of(run).Rows("SELECT f_table_name, styleName FROM layer_styles");
        Assert.All(names, row => Assert.InRange(((string)row[1]!).Length, 1, 30));
        Assert.Equal(names.Count, names.Select(row => (row[0], row[1])).Distinct().Count());
    }

    [Fact]
    public void Long_names_of_scenarios_are_cut_and_still_tell_their_styles_apart()
    {
        var (one, other) = (new ScenarioName("a", "De ambitie van de gehele regio in 2040", string.Empty, "a"), new ScenarioName("b", "De ambitie van de gehele regio in 2050", string.Empty, "b"));
        Assert.Equal("Fossiel 2040 a: De ambitie va…", Energy.Report.Gis.GisStyle.NameOf("Fossiel 2040", one));
        Assert.NotEqual(Energy.Report.Gis.GisStyle.NameOf("Hernieuwd 2040", one), Energy.Report.Gis.GisStyle.NameOf("Hernieuwd 2040", other));
    }

    [Fact]
    public void Scenarios_of_any_name_have_columns_of_their_own()
    {
        ScenarioName[] scenarios = [.. OddIds.Select(id => new ScenarioName(id, id, string.Empty, "a"))];
        var columns = new Energy.Report.Gis.ScenarioColumns(scenarios);
        Assert.Equal(["present_pace_x", "present_pace_2_x", "scenario_2040_x", "drop_x"], scenarios.Select(scenario => columns.Name(scenario, "x")));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_style_speaks_of_columns_that_are_there(string run)
    {
        var maps = SmallMaps.Of(run);
        Assert.All(Styles(maps), style =>
        {
            string[] columns = maps.Columns(style.Layer);
            string attribute = Attribute(style.Qml);
            IEnumerable<string> used = columns.Contains(attribute) ? [attribute] : Quoted().Matches(attribute).Select(match => match.Groups[1].Value);
            Assert.NotEmpty(used);
            Assert.Empty(used.Except(columns));
            Assert.All(style.Qml.Descendants("text-style"), label => Assert.Contains((string)label.Attribute("fieldName")!, columns));
            Assert.Equal(columns.Except(KeyAndShape), style.Qml.Descendants("alias").Select(alias => (string)alias.Attribute("field")!));
            Assert.All(style.Qml.Descendants("alias"), alias => Assert.NotEqual(string.Empty, (string)alias.Attribute("name")!));
        });
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_row_of_a_layer_has_a_symbol_in_every_style(string run)
    {
        var maps = SmallMaps.Of(run);
        Assert.All(Styles(maps), style =>
        {
            string attribute = Attribute(style.Qml);
            string[] symbols = [.. style.Qml.Descendants("symbols").Elements("symbol").Select(symbol => (string)symbol.Attribute("name")!)];
            Assert.All(style.Qml.Descendants("range").Concat(style.Qml.Descendants("category")), part => Assert.Contains((string)part.Attribute("symbol")!, symbols));
            Assert.All(maps.Rows($"SELECT {attribute} FROM {style.Layer}"), row => Assert.NotNull(SymbolOf(style.Qml, row[0])));
        });
    }

    [Fact]
    public async Task A_neighbourhood_has_the_colour_that_the_report_gives_it()
    {
        var maps = SmallMaps.Of("full");
        var data = await ReportData.ReadAsync(maps.Folder, Language.Dutch);
        string[] columns = ["present_pace_saved_pct", "palet_ambition_saved_pct", "all_permitted_saved_pct"];
        double[] all = [.. columns.SelectMany(column => maps.Rows($"SELECT {column} FROM neighbourhoods").Select(row => (double)row[0]!)).Order()];
        double[] bounds = ClassBounds.EqualSteps(all);
        Assert.All(columns, column =>
        {
            var qml = Styles(maps).Single(style => Attribute(style.Qml) == column).Qml;
            Assert.Equal(ClassBounds.Words(Language.Dutch, bounds, " %").Reverse(), qml.Descendants("range").Select(range => (string)range.Attribute("label")!));
            Assert.All(maps.Rows($"SELECT {column} FROM neighbourhoods"), row =>
            {
                var color = ReportColors.Step(bounds.Count(bound => (double)row[0]! >= bound), bounds.Length + 1);
                Assert.StartsWith($"{color.Red},{color.Green},{color.Blue},", Choice(SymbolOf(qml, row[0])!, "color"), StringComparison.Ordinal);
            });
        });
        Assert.Equal("palet_ambition_fossil_pct", Attribute(Styles(maps).First(style => style.Layer == "neighbourhoods").Qml));
        Assert.Equal("palet-ambition", data.Focus.Id);
    }

    [Fact]
    public void A_number_on_a_bound_belongs_to_the_class_above_it()
    {
        var qml = Styles(SmallMaps.Of("full")).First(style => style.Layer == "neighbourhoods").Qml;
        Assert.All(qml.Descendants("range").SkipLast(1), range => Assert.Equal((string)range.Attribute("symbol")!, (string)SymbolOf(qml, Number(range, "lower"))!.Attribute("name")!));
    }

    [Fact]
    public void A_neighbourhood_without_a_figure_is_hatched_and_the_legend_says_why()
    {
        var qml = Styles(SmallMaps.Of("sparse")).First(style => style.Layer == "neighbourhoods").Qml;
        Assert.Equal("geen cijfer", (string)qml.Descendants("range").Last().Attribute("label")!);
        Assert.Equal("LinePatternFill", (string)SymbolOf(qml, Number(qml.Descendants("range").Last(), "lower"))!.Element("layer")!.Attribute("class")!);
    }

    [Fact]
    public void Scenarios_that_build_at_one_place_do_not_hide_each_other()
    {
        var shown = Styles(SmallMaps.Of("full")).Where(style => style.Layer is "solar_fields" or "energy_crops" or "turbines").ToArray();
        Assert.Equal(3, shown.Length);
        Assert.All(shown, style =>
        {
            Assert.Equal(["Huidig tempo", "PALET-ambitie", "Alles wat mag"], style.Qml.Descendants("category").Select(category => (string)category.Attribute("label")!));
            Assert.Equal("palet-ambition", (string)style.Qml.Descendants("category").Single(category => (string)category.Attribute("render")! == "true").Attribute("value")!);
        });
    }

    [Fact]
    public void The_legend_is_in_Dutch_and_prints_no_key()
    {
        var maps = SmallMaps.Of("full");
        string[] labels = [.. Styles(maps).SelectMany(style => style.Qml.Descendants("range").Concat(style.Qml.Descendants("category"))).Select(part => (string)part.Attribute("label")!).Distinct()];
        Assert.Contains("Bodemwarmte, zeer goed", labels);
        Assert.Contains("Mijnwater", labels);
        Assert.Contains("Monumenten", labels);
        Assert.Contains("niemand van de gasketel af", labels);
        Assert.All(labels, label => Assert.DoesNotMatch("_|\\b(below|or more|ground|heat|wind speed|none|other)\\b", label));
        string[] layers = [.. Duck.Rows(maps.Folder, "SELECT DISTINCT layer FROM '@zones.parquet'").Select(row => (string)row[0]!)];
        Assert.All(layers, layer => Assert.Contains(labels, label => label.StartsWith(Language.Capital(Language.Dutch.Word(layer)), StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Layer, XElement Qml)> Styles(SmallMaps maps) =>
        maps.Rows("SELECT f_table_name, styleQML FROM layer_styles ORDER BY id").Select(row => ((string)row[0]!, XDocument.Parse((string)row[1]!).Root!));

    private static string Attribute(XElement qml) => (string)qml.Element("renderer-v2")!.Attribute("attr")!;

    private static double Number(XElement range, string end) => double.Parse((string)range.Attribute(end)!, CultureInfo.InvariantCulture);

    /// <summary>The symbol as QGIS finds it: the first class that holds a number, both ends included; the category of a text, or the empty one.</summary>
    private static XElement? SymbolOf(XElement qml, object? value)
    {
        var categories = qml.Descendants("category").ToArray();
        var part = categories.Length > 0
            ? categories.FirstOrDefault(category => (string)category.Attribute("value")! == value as string) ?? categories.FirstOrDefault(category => (string)category.Attribute("value")! == string.Empty)
            : value is null ? null : qml.Descendants("range").FirstOrDefault(range => Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && Number(range, "lower") <= number && number <= Number(range, "upper"));
        return part is null ? null : qml.Descendants("symbols").Elements("symbol").Single(symbol => (string)symbol.Attribute("name")! == (string)part.Attribute("symbol")!);
    }

    private static string Choice(XElement symbol, string name) => (string)symbol.Element("layer")!.Element("Option")!.Elements("Option").Single(option => (string)option.Attribute("name")! == name).Attribute("value")!;

    [GeneratedRegex("\"([a-z0-9_]+)\"")]
    private static partial Regex Quoted();
}

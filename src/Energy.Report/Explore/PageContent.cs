using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pages;
using Energy.Report.Pdf;
using Energy.Report.Words;
using NetTopologySuite.Geometries;
using SkiaSharp;

namespace Energy.Report.Explore;

/// <summary>What the page to explore holds of a run: every figure it can show, in the order of scenarios, years and neighbourhoods, after which comes the region.</summary>
public sealed class PageContent
{
    /// <summary>More than on paper: the page tells the number as well, and the years together spread wide.</summary>
    private const int MostClasses = 10;

    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly string[] Steps = ["demand", "saved", "renewable", "fossil"];
    private static readonly string[] Dashes = ["none", "8 4", "4 2", "2 4"];

    private readonly ReportData data;
    private readonly HeatOfMost heat;
    private readonly Shapes shapes;

    private PageContent(ReportData data, HeatOfMost heat)
    {
        this.data = data;
        this.heat = heat;
        Words = PageWords.Of(data);
        Extent = MapView.Around(data.Neighbourhoods);
        shapes = new Shapes(new Coordinate(Math.Floor(Extent.MinX), Math.Floor(Extent.MinY)));
    }

    /// <summary>The language of the page.</summary>
    public Language Language => data.Language;

    /// <summary>Every word of the page that is not a figure or a name.</summary>
    internal IReadOnlyDictionary<string, string> Words { get; }

    private Envelope Extent { get; }

    private IEnumerable<int> Years => Enumerable.Range(data.Facts.BaseYear, data.Facts.TargetYear - data.Facts.BaseYear + 1);

    private IEnumerable<NeighbourhoodArea?> AreasAndRegion => data.Neighbourhoods.Append<NeighbourhoodArea?>(null);

    /// <summary>Reads the datasets of a run folder.</summary>
    public static async Task<PageContent> ReadAsync(string folder, Language language)
    {
        var data = await ReportData.ReadAsync(folder, language);
        return new PageContent(data, await HeatOfMost.ReadAsync(folder, data.Facts.BaseYear));
    }

    /// <summary>Writes it as JSON, safe inside a page.</summary>
    internal void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Format);
        json.WriteStartObject();
        json.WriteString("tag", data.Language.Tag);
        json.WriteNumber("firstYear", data.Facts.BaseYear);
        json.WriteNumber("lastYear", data.Facts.TargetYear);
        json.WriteNumber("focus", data.Scenarios.ToList().IndexOf(data.Focus));
        WriteObject(json, "size", () =>
        {
            json.WriteNumber("width", (int)Math.Ceiling(Extent.Width));
            json.WriteNumber("height", (int)Math.Ceiling(Extent.Height));
        });
        WriteObject(json, "words", () =>
        {
            foreach (var (key, word) in Words)
            {
                json.WriteString(key, word);
            }
        });
        WriteObject(json, "colors", () =>
        {
            json.WriteString("saved", Hex(ReportColors.Saved));
            json.WriteString("renewable", Hex(ReportColors.Renewable));
            json.WriteString("fossil", Hex(ReportColors.Fossil));
        });
        WriteScenarios(json);
        WriteIndicators(json);
        WriteHeat(json);
        WriteAmounts(json);
        WriteAreas(json);
        WriteSheets(json);
        WriteLayers(json);
        json.WriteEndObject();
    }

    private static string Hex(SKColor color) => $"#{color.Red:X2}{color.Green:X2}{color.Blue:X2}";

    private static void WriteObject(Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
        {
            // No minus before nothing.
            json.WriteNumberValue(value == 0 ? 0 : value);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private void WriteScenarios(Utf8JsonWriter json) => WriteList(json, "scenarios", data.Scenarios.Select((scenario, place) => (scenario, place)), item =>
    {
        json.WriteStartObject();
        json.WriteString("id", item.scenario.Id);
        json.WriteString("name", item.scenario.Name);
        json.WriteString("question", item.scenario.Question);
        json.WriteString("color", Hex(ReportColors.Series[item.place % ReportColors.Series.Count]));
        json.WriteString("dash", Dashes[item.place % Dashes.Length]);
        json.WriteEndObject();
    });

    private void WriteIndicators(Utf8JsonWriter json) => WriteList(json, "indicators", MapIndicators.Of(data), indicator =>
    {
        double[] values = [.. data.Scenarios.SelectMany(scenario => Years.SelectMany(year => data.Neighbourhoods.Select(area => indicator.Shown(scenario, year, area)))).Where(double.IsFinite).Order()];
        double[] bounds = indicator.HasEqualSteps ? ClassBounds.EqualSteps(values, MostClasses) : ClassBounds.EqualNumbers(values);
        json.WriteStartObject();
        json.WriteString("key", indicator.Key);
        json.WriteString("name", indicator.Name);
        json.WriteString("meaning", indicator.Meaning);
        json.WriteString("unit", indicator.Unit);
        WriteList(json, "bounds", bounds, bound => WriteNumber(json, bound));
        WriteList(json, "classes", ClassBounds.Words(data.Language, bounds).Select((words, place) => (words, place)), step =>
        {
            json.WriteStartObject();
            json.WriteString("name", step.words);
            json.WriteString("color", Hex(ReportColors.Step(step.place, bounds.Length + 1)));
            json.WriteEndObject();
        });
        WriteValues(json, "values", indicator.Shown);
        json.WriteEndObject();
    });

    private void WriteHeat(Utf8JsonWriter json) => WriteObject(json, "heat", () =>
    {
        json.WriteString("key", "heat");
        json.WriteString("name", Words["heat"]);
        json.WriteString("meaning", Words["heatMeaning"]);
        WriteList(json, "classes", HeatOfMost.Options, option =>
        {
            json.WriteStartObject();
            json.WriteString("name", data.Language.Word(option.Option));
            json.WriteString("color", Hex(option.Color));
            json.WriteEndObject();
        });
        WriteValues(json, "values", (scenario, year, area) => heat.Of(scenario.Id, year, area?.Code) ?? double.NaN);
    });

    private void WriteAmounts(Utf8JsonWriter json) => WriteObject(json, "amounts", () =>
    {
        foreach (string step in Steps)
        {
            WriteValues(json, step, (scenario, year, area) => Math.Round(Amount(scenario, year, area, $"{step}_gj_per_yr") / 1000, 1, MidpointRounding.AwayFromZero));
        }

        WriteValues(json, "co2", (scenario, year, area) => Math.Round(Amount(scenario, year, area, "co2_t_per_yr"), MidpointRounding.AwayFromZero));
    });

    private double Amount(ScenarioName scenario, int year, NeighbourhoodArea? area, string indicator) =>
        area is null ? data.Indicators.OfRegion(scenario.Id, year, indicator) : data.Indicators.Of(scenario.Id, year, area.Code, indicator);

    private void WriteValues(Utf8JsonWriter json, string name, Func<ScenarioName, int, NeighbourhoodArea?, double> value) => WriteList(json, name, data.Scenarios, scenario =>
    {
        json.WriteStartArray();
        foreach (int year in Years)
        {
            json.WriteStartArray();
            foreach (var area in AreasAndRegion)
            {
                WriteNumber(json, value(scenario, year, area));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    private void WriteAreas(Utf8JsonWriter json)
    {
        var outlines = Shapes.Coarser(data.Neighbourhoods.Select(area => area.Outline));
        WriteObject(json, "stockNames", () =>
        {
            WriteList(json, "types", NeighbourhoodStock.Types, type => json.WriteStringValue(Language.Capital(data.Language.Word(type))));
            WriteList(json, "periods", NeighbourhoodStock.Periods, period => json.WriteStringValue(Language.Capital(Charts.StockBars.Period(data.Language, period))));
            WriteList(json, "labels", NeighbourhoodStock.Labels, json.WriteStringValue);
        });
        WriteList(json, "areas", data.Neighbourhoods.Zip(outlines), item =>
        {
            var (area, outline) = item;
            var stock = data.Areas.Stock(area.Code);
            json.WriteStartObject();
            json.WriteString("code", area.Code);
            json.WriteString("name", area.Name);
            json.WriteNumber("dwellings", area.Dwellings);
            WriteList(json, "types", stock.HomesByType, json.WriteNumberValue);
            WriteList(json, "periods", stock.HomesByPeriod, json.WriteNumberValue);
            WriteList(json, "labels", stock.HomesByLabel, json.WriteNumberValue);
            json.WritePropertyName("middle");
            shapes.Write(json, area.Outline.InteriorPoint);
            json.WritePropertyName("outline");
            shapes.Write(json, outline);
            json.WriteEndObject();
        });
    }

    private void WriteSheets(Utf8JsonWriter json) => WriteList(json, "sheets", data.Scenarios, scenario =>
    {
        var about = data.About(scenario);
        json.WriteStartArray();
        foreach (var area in data.Neighbourhoods)
        {
            SheetBlocks.Write(json, FactSheetSection.Words(about, area));
        }

        json.WriteEndArray();
    });

    private void WriteLayers(Utf8JsonWriter json)
    {
        WriteList(json, "zones", MapLayers.OfZones(data), layer =>
        {
            json.WriteStartObject();
            json.WriteString("key", layer.Key);
            json.WriteString("name", layer.Name);
            json.WriteString("color", Hex(layer.Color));
            json.WriteString("fill", layer.Fill);
            WriteList(json, "names", layer.Zones.Select(zone => zone.Name).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal), json.WriteStringValue);
            WriteList(json, "shapes", layer.Zones, zone => shapes.WriteCoarser(json, zone.Outline));
            json.WriteEndObject();
        });
        WriteList(json, "sites", MapLayers.OfSites(data), layer =>
        {
            json.WriteStartObject();
            json.WriteString("key", layer.Key);
            json.WriteString("name", layer.Name);
            json.WriteString("color", Hex(layer.Color));
            json.WriteString("fill", layer.Fill);
            WriteList(json, "places", layer.Sites, site =>
            {
                json.WriteStartObject();
                json.WriteNumber("scenario", data.Scenarios.Select((scenario, place) => (scenario.Id, place)).First(scenario => scenario.Id == site.Scenario).place);
                json.WriteNumber("year", site.BuiltYear);
                json.WritePropertyName("shape");
                shapes.WriteCoarser(json, site.Place);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Explore;

/// <summary>What the page to explore holds of a run: every figure it can show, in the order of scenarios, years and neighbourhoods, after which comes the region.</summary>
public sealed class PageContent
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly string[] Steps = ["demand", "saved", "renewable", "fossil"];

    /// <summary>The colours of lines: those of charts on paper, so dark that each stands out on white.</summary>
    private static readonly SKColor[] Lines = [new(0x00, 0x72, 0xB2), new(0xB3, 0x6B, 0x00), new(0x00, 0x79, 0x5A), new(0xA9, 0x48, 0x7C), new(0x2B, 0x7B, 0xB0), new(0xB8, 0x4A, 0x00), new(0x7D, 0x71, 0x00)];
    private static readonly string[] Dashes = ["none", "8 4", "4 2", "2 4"];

    private readonly ReportData data;
    private readonly HeatOfMost heat;

    private PageContent(ReportData data, HeatOfMost heat)
    {
        this.data = data;
        this.heat = heat;
        Words = PageWords.Of(data);
    }

    /// <summary>Every word of the page that is not a figure or a name.</summary>
    internal IReadOnlyDictionary<string, string> Words { get; }

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
        json.Object("words", () =>
        {
            foreach (var (key, word) in Words)
            {
                json.WriteString(key, word);
            }
        });
        json.Object("colors", () =>
        {
            json.WriteString("saved", JsonWriting.Hex(ReportColors.Saved));
            json.WriteString("renewable", JsonWriting.Hex(ReportColors.Renewable));
            json.WriteString("fossil", JsonWriting.Hex(ReportColors.Fossil));
        });
        WriteScenarios(json);
        json.Objects("indicators", MapIndicators.Of(data), indicator => Write(json, indicator));
        json.Object("heat", () => WriteHeat(json));
        json.Object("amounts", () => WriteAmounts(json));
        new PlacesOfPage(data).Write(json);
        json.WriteEndObject();
    }

    private void WriteScenarios(Utf8JsonWriter json) => json.Objects("scenarios", data.Scenarios.Select((scenario, place) => (scenario, place)), item =>
    {
        json.WriteString("name", item.scenario.Name);
        json.WriteString("question", item.scenario.Question);
        json.Color(Lines[item.place % Lines.Length]);
        json.WriteString("dash", Dashes[item.place % Dashes.Length]);
    });

    private void Write(Utf8JsonWriter json, MapIndicator indicator)
    {
        double[] bounds = indicator.BoundsOf(data.Scenarios.SelectMany(scenario => Years.SelectMany(year => data.Neighbourhoods.Select(area => indicator.Shown(scenario, year, area)))));
        json.WriteString("key", indicator.Key);
        json.WriteString("name", indicator.Name);
        json.WriteString("meaning", indicator.Meaning);
        json.WriteString("unit", indicator.Unit);
        json.List("bounds", bounds, json.WriteNumberValue);
        json.Objects("classes", ClassBounds.Words(data.Language, bounds).Select((words, place) => (words, place)), step =>
        {
            json.WriteString("name", step.words);
            json.Color(ReportColors.Step(step.place, bounds.Length + 1));
        });
        WriteValues(json, "values", indicator.Shown);
    }

    private void WriteHeat(Utf8JsonWriter json)
    {
        json.WriteString("name", Words["heat"]);
        json.WriteString("meaning", Words["heatMeaning"]);
        json.Objects("classes", HeatColors.Options, option =>
        {
            json.WriteString("name", data.Language.Word(option.Option));
            json.Color(option.Color);
        });
        WriteValues(json, "values", (scenario, year, area) => heat.Of(scenario.Id, year, area)?.Option ?? double.NaN);
        WriteValues(json, "shares", (scenario, year, area) => MapIndicator.Rounded(heat.Of(scenario.Id, year, area)?.SharePct ?? double.NaN, 0));
    }

    private void WriteAmounts(Utf8JsonWriter json)
    {
        foreach (string step in Steps)
        {
            WriteValues(json, step, (scenario, year, area) => MapIndicator.Rounded(data.Indicators.Of(scenario.Id, year, area, $"{step}_gj_per_yr") / 1000, 1));
        }

        WriteValues(json, "co2", (scenario, year, area) => MapIndicator.Rounded(data.Indicators.Of(scenario.Id, year, area, "co2_t_per_yr"), 0));
    }

    private void WriteValues(Utf8JsonWriter json, string name, Func<ScenarioName, int, NeighbourhoodArea?, double> value) => json.List(name, data.Scenarios, scenario =>
    {
        json.WriteStartArray();
        foreach (int year in Years)
        {
            json.WriteStartArray();
            foreach (var area in AreasAndRegion)
            {
                json.Figure(value(scenario, year, area));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    });
}

using System.Text.Json;
using Energy.Report.Words;

namespace Energy.Report.Data;

/// <summary>The facts of a run: where, with what, and what was noticed.</summary>
/// <param name="Title">The region's name for people.</param>
/// <param name="IsApproximation">Whether outlines or buildings are approximated.</param>
/// <param name="ProgramVersion">The version of the program.</param>
/// <param name="BaseYear">The measured year.</param>
/// <param name="TargetYear">The year aimed at.</param>
/// <param name="Layers">The input layers.</param>
/// <param name="Sources">What layers and scenarios rest on.</param>
/// <param name="Settings">Everything the scenarios choose, by scenario.</param>
/// <param name="HomeGasRatio">Measured over archetype for gas in homes, per municipality.</param>
public sealed record RunFacts(
    string Title,
    bool IsApproximation,
    string ProgramVersion,
    int BaseYear,
    int TargetYear,
    IReadOnlyList<RunFacts.Layer> Layers,
    IReadOnlyList<RunFacts.Source> Sources,
    IReadOnlyDictionary<string, IReadOnlyList<RunFacts.Setting>> Settings,
    IReadOnlyDictionary<string, double> HomeGasRatio)
{
    /// <summary>Codes of the municipalities.</summary>
    public required IReadOnlyList<string> Municipalities { get; init; }

    /// <summary>The rules in the order in which they are applied; none in the record of a run that did not keep them.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>How missing labels were told; null in a run that does not say.</summary>
    public LabelEstimate? Labels { get; init; }

    internal static RunFacts Read(JsonElement run, Language language) => new(
        run.GetProperty("title").GetString()!,
        run.GetProperty("approximation").GetBoolean(),
        run.GetProperty("program_version").GetString()!,
        run.GetProperty("base_year").GetInt32(),
        run.GetProperty("target_year").GetInt32(),
        [
            .. run.GetProperty("layers").EnumerateArray().Select(layer => new Layer(
                layer.GetProperty("layer").GetString()!,
                layer.GetProperty("file").GetString()!,
                layer.GetProperty("year").GetInt32(),
                layer.GetProperty("publisher").GetString()!,
                layer.GetProperty("licence").GetString()!,
                layer.GetProperty("approximation").GetBoolean(),
                layer.GetProperty("rows_kept").GetInt32(),
                layer.GetProperty("sha256").GetString()!)),
        ],
        [
            .. run.GetProperty("sources").EnumerateArray().Select(source => new Source(
                source.GetProperty("source").GetString()!,
                source.GetProperty(language.Say("title_nl", "title")).GetString()!,
                source.GetProperty("publisher").GetString()!,
                source.GetProperty("assumption").GetBoolean(),
                source.GetProperty(language.Say("because_nl", "because")).GetString()!,
                [.. source.GetProperty("layers").EnumerateArray().Select(layer => layer.GetString()!)],
                [.. source.GetProperty("scenarios").EnumerateArray().Select(scenario => scenario.GetString()!)])),
        ],
        run.GetProperty("settings").EnumerateObject().ToDictionary(scenario => scenario.Name, scenario => (IReadOnlyList<Setting>)
        [
            .. scenario.Value.EnumerateArray().Select(setting => new Setting(setting.GetProperty("setting").GetString()!, setting.GetProperty("value").GetString()!, setting.GetProperty("place").GetString()!)),
        ]),
        run.GetProperty("calibration").GetProperty("home_gas_ratio").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetDouble()))
    {
        Municipalities = [.. run.GetProperty("municipalities").EnumerateArray().Select(municipality => municipality.GetString()!)],
        Rules = run.TryGetProperty("rules", out var rules)
            ? [.. rules.EnumerateArray().Select(rule => new Rule(rule.GetProperty("rule").GetString()!, rule.GetProperty("measure").GetString()!, rule.GetProperty("layer").GetString() ?? string.Empty))]
            : [],
        Labels = run.TryGetProperty("label_estimate", out var labels) && labels.ValueKind == JsonValueKind.Object
            ? new LabelEstimate(labels.GetProperty("used").GetString()!, labels.GetProperty("why").GetString()!, Figure(labels, "lower_pct"), Figure(labels, "needed_pct"))
            : null,
    };

    /// <summary>Whether outlines and buildings are real, but some layers were drawn by us.</summary>
    public bool HasApproximatedLayersOnly => !IsApproximation && Layers.Any(layer => layer.IsApproximation);

    private static double Figure(JsonElement of, string name) => of.GetProperty(name) is { ValueKind: JsonValueKind.Number } figure ? figure.GetDouble() : double.NaN;

    /// <summary>How missing labels were told.</summary>
    /// <param name="Used">The table or the model.</param>
    /// <param name="Why">Why that one.</param>
    /// <param name="LowerPct">By how much the log-loss of the model is lower with whole areas left out; NaN without a model.</param>
    /// <param name="NeededPct">How much is asked.</param>
    public sealed record LabelEstimate(string Used, string Why, double LowerPct, double NeededPct);

    /// <summary>A source, and the layers and scenarios that rest on it.</summary>
    public sealed record Source(string Id, string Title, string Publisher, bool IsAssumption, string Because, IReadOnlyList<string> Layers, IReadOnlyList<string> Scenarios);

    /// <summary>A rule as it was applied: its name, what it does, and the layer it is about, if any.</summary>
    public sealed record Rule(string Name, string Measure, string Layer);

    /// <summary>One choice of a scenario as it was written.</summary>
    public sealed record Setting(string Name, string Value, string Place);

    /// <summary>An input layer.</summary>
    public sealed record Layer(string Key, string File, int Year, string Publisher, string Licence, bool IsApproximation, int RowsKept, string Sha256);
}

using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Runner.Read;

namespace Energy.Runner.Write;

/// <summary>The record of a run, <c>run.json</c>: what it was made from, what was left out, what was found on the way, and how long it took.</summary>
internal static class RunRecord
{
    /// <summary>What the record is called; a folder with it is a run.</summary>
    public const string FileName = "run.json";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The version of the program.</summary>
    public static string ProgramVersion { get; } =
        typeof(RunRecord).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Writes the record.</summary>
    public static void Write(string folder, Inputs inputs, OverlaidRegion land, BaseDemand? demand, IReadOnlyList<string> warnings)
    {
        var record = new
        {
            program_version = ProgramVersion,
            program_sha256 = ProgramChecksum.Value,
            region = inputs.Region.Name,
            title = inputs.Region.Title,
            approximation = inputs.Region.IsApproximation,
            overlay_only = inputs.Description.OverlayOnly,
            municipalities = inputs.Description.Municipalities,
            base_year = BaseYear.Year,
            target_year = BaseYear.Target,
            scenarios = inputs.ScenarioTexts,
            settings = inputs.Scenarios.ToDictionary(
                scenario => scenario.Id,
                scenario => scenario.Settings.Select(setting => new { setting = setting.Name, value = setting.Value, place = setting.Place })),
            layers = inputs.Layers.Select(layer => new
            {
                layer = layer.Description.Key,
                file = layer.Description.File,
                sha256 = layer.Sha256,
                contract = layer.Description.Contract,
                crs = layer.Crs,
                year = layer.Description.Year,
                source = layer.Description.Source,
                publisher = inputs.Sources.TryGetValue(layer.Description.Source, out var source) ? source.Publisher : string.Empty,
                licence = layer.Description.Licence,
                approximation = layer.Description.IsApproximation,
                rows_read = layer.Read,
                rows_kept = layer.Kept,
                columns_filled_rows = layer.Coverage,
                envelope_rd_m = layer.Envelope.IsNull ? null : new[] { layer.Envelope.MinX, layer.Envelope.MinY, layer.Envelope.MaxX, layer.Envelope.MaxY }.Select(metres => Math.Round(metres)),
                remarks = layer.Remarks,
            }),
            rules = inputs.Rules.Select(RuleRecord.Of),
            sources = SourcesOf(inputs),
            buildings_in_no_neighbourhood = land.BuildingsOutside,
            calibration = demand is null ? null : new
            {
                home_gas_ratio = demand.Calibration.HomeGasRatio,
                home_electricity_ratio = demand.Calibration.HomeElectricityRatio,
                home_network_ratio = demand.Calibration.HomeNetworkRatio,
                services_gas_ratio = demand.Calibration.ServicesGasRatio,
                services_electricity_ratio = demand.Calibration.ServicesElectricityRatio,
                gas_pattern = Pattern(demand.Calibration.Gas),
                electricity_pattern = Pattern(demand.Calibration.Electricity),
                degree_days_base_year = demand.Weather.DegreeDaysOfBaseYear,
                degree_days_normal_year = demand.Weather.DegreeDaysOfNormalYear,
            },
            label_estimate = demand is null ? null : LabelRecord.Of(inputs.LabelModel),
            warnings,
        };
        File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(record, Options) + "\n");
    }

    /// <summary>Writes a record that was made of others.</summary>
    public static void Write(string folder, JsonObject record) => File.WriteAllText(Path.Combine(folder, FileName), record.ToJsonString(Options) + "\n");

    /// <summary>Adds to a record what the steps took: the report is made from the record, and is itself one of the steps.</summary>
    public static void Add(string folder, Timings timings)
    {
        string path = Path.Combine(folder, FileName);
        var record = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        record["seconds"] = JsonSerializer.SerializeToNode(timings.Steps.ToDictionary(step => step.Step, step => step.WallSeconds));
        record["timings"] = JsonSerializer.SerializeToNode(timings.Steps.Append(timings.Whole).Select(step => new
        {
            step = step.Step,
            wall_s = step.WallSeconds,
            cpu_s = step.CpuSeconds,
            allocated_mb = step.AllocatedMb,
            peak_memory_mb = step.PeakMemoryMb,
        }));
        File.WriteAllText(path, record.ToJsonString(Options) + "\n");
    }

    /// <summary>The level of the published year over the archetypes, the spread between neighbourhoods, and how well a neighbourhood left out is foretold.</summary>
    private static object Pattern(NeighbourhoodPattern pattern) => new
    {
        published_over_archetype = pattern.Level.ToDictionary(level => level.Key, level => new { ratio = level.Value.Ratio, low = level.Value.Low, high = level.Value.High }),
        spread = pattern.Spread,
        hold_out = pattern.Proof is { } proof
            ? new { neighbourhoods = proof.Neighbourhoods, mean_error = proof.MeanError, mean_error_by_homes = proof.MeanErrorByHomes, in_band_pct = proof.InBandPct }
            : null,
    };

    /// <summary>What layers and scenarios rest on; the sources of coefficients stand in their own table.</summary>
    private static IEnumerable<object> SourcesOf(Inputs inputs) => inputs.Layers
        .SelectMany(layer => layer.Sources.Select(source => (Source: source, Layer: layer.Description.Key, Scenario: string.Empty)))
        .Concat(inputs.Scenarios.SelectMany(scenario => scenario.Sources.Select(source => (Source: source, Layer: string.Empty, Scenario: scenario.Id))))
        .GroupBy(use => use.Source)
        .OrderBy(uses => uses.Key, StringComparer.Ordinal)
        .Select(uses => new
        {
            source = uses.Key,
            title = inputs.Sources[uses.Key].Title,
            title_nl = inputs.Sources[uses.Key].TitleNl,
            publisher = inputs.Sources[uses.Key].Publisher,
            assumption = inputs.Sources[uses.Key].IsAssumption,
            because = inputs.Sources[uses.Key].Because,
            because_nl = inputs.Sources[uses.Key].BecauseNl,
            layers = uses.Select(use => use.Layer).Where(layer => layer.Length > 0),
            scenarios = uses.Select(use => use.Scenario).Where(scenario => scenario.Length > 0),
        });
}

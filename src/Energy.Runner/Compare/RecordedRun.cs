using System.Text.Json;
using Energy.Report.Parquet;
using Energy.Runner.Read;
using Energy.Runner.Write;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Energy.Runner.Compare;

/// <summary>What an earlier run has left of what it was made from and of what it said.</summary>
internal sealed record RecordedRun
{
    public required string Folder { get; init; }

    public required string ProgramVersion { get; init; }

    /// <summary>The checksum of the build that made it; null in a run of a version that did not record it.</summary>
    public required string? ProgramSha256 { get; init; }

    public required string Region { get; init; }

    public required string Title { get; init; }

    public required bool IsApproximation { get; init; }

    public required IReadOnlyList<string> Municipalities { get; init; }

    /// <summary>The checksum of the learned model of labels; null where there was none.</summary>
    public required string? LabelModel { get; init; }

    public required IReadOnlyList<RecordedLayer> Layers { get; init; }

    /// <summary>The rules of the book by name, each as the properties that make it; null in a run of a version that did not record them.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>>? Rules { get; init; }

    /// <summary>The choices of each scenario, in the order in which they were read.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<(string Name, string Value)>> Settings { get; init; }

    /// <summary>Scenarios in the order of the run, with their names.</summary>
    public required IReadOnlyList<(string Id, string Name, string NameNl)> Scenarios { get; init; }

    /// <summary>Sources of layers, scenarios and coefficients, with their titles.</summary>
    public required IReadOnlyList<(string Id, string Title, string TitleNl)> Sources { get; init; }

    public required IReadOnlyList<RecordedCoefficient> Coefficients { get; init; }

    public required IReadOnlyList<RecordedNeighbourhood> Neighbourhoods { get; init; }

    /// <summary>The indicators of the run, of all years.</summary>
    public required TableReader Indicators { get; init; }

    /// <summary>Reads the folder of a run with outcomes.</summary>
    /// <exception cref="Energy.Model.InputFaultException">It is no such folder, or a dataset is missing or damaged.</exception>
    public static Task<RecordedRun> ReadAsync(string folder) => FinishedRun.ReadAsync(folder, ReadWholeAsync);

    private static async Task<RecordedRun> ReadWholeAsync(string folder)
    {
        using var record = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, RunRecord.FileName)));
        var root = record.RootElement;
        var scenarios = await TableReader.OfRunAsync(folder, "scenarios");
        var areas = await TableReader.OfRunAsync(folder, "neighbourhoods", "neighbourhood_code", "neighbourhood_name", "municipality_code", "geometry");
        var coefficients = RecordedCoefficient.Read(await TableReader.OfRunAsync(folder, "coefficients"));
        var outlines = new WKBReader();
        return new RecordedRun
        {
            Folder = folder,
            ProgramVersion = root.GetProperty("program_version").GetString()!,
            ProgramSha256 = root.TryGetProperty("program_sha256", out var build) ? build.GetString() : null,
            Region = root.GetProperty("region").GetString()!,
            Title = root.GetProperty("title").GetString()!,
            IsApproximation = root.GetProperty("approximation").GetBoolean(),
            Municipalities = [.. root.GetProperty("municipalities").EnumerateArray().Select(code => code.GetString()!)],
            LabelModel = root.TryGetProperty("label_estimate", out var labels) && labels.ValueKind == JsonValueKind.Object ? labels.GetProperty("model_sha256").GetString() : null,
            Layers = [.. root.GetProperty("layers").EnumerateArray().Select(RecordedLayer.Read)],
            Rules = root.TryGetProperty("rules", out var rules) ? rules.EnumerateArray().ToDictionary(rule => rule.GetProperty("rule").GetString()!, Properties) : null,
            Settings = root.GetProperty("settings").EnumerateObject().ToDictionary(scenario => scenario.Name, scenario => (IReadOnlyList<(string, string)>)
            [
                .. scenario.Value.EnumerateArray().Select(setting => (setting.GetProperty("setting").GetString()!, setting.GetProperty("value").GetString()!)),
            ]),
            Scenarios = [.. Enumerable.Range(0, scenarios.Rows).Select(row => (scenarios.Text("scenario")[row]!, scenarios.Text("name")[row]!, scenarios.Text("name_nl")[row]!))],
            Sources =
            [
                .. root.GetProperty("sources").EnumerateArray().Select(source => (source.GetProperty("source").GetString()!, source.GetProperty("title").GetString()!, source.GetProperty("title_nl").GetString()!))
                    .Concat(coefficients.Select(row => (row.Source, row.SourceTitle, row.SourceTitleNl))).Distinct(),
            ],
            Coefficients = coefficients,
            Neighbourhoods =
            [
                .. Enumerable.Range(0, areas.Rows).Select(row => new RecordedNeighbourhood(
                    areas.Text("neighbourhood_code")[row]!, areas.Text("neighbourhood_name")[row]!, areas.Text("municipality_code")[row]!, outlines.Read(areas.Geometry("geometry")[row]))),
            ],
            Indicators = await TableReader.OfRunAsync(folder, "indicators", "scenario", "year", "area_level", "area_code", "indicator", "value"),
        };
    }

    private static IReadOnlyDictionary<string, string?> Properties(JsonElement rule) =>
        new SortedDictionary<string, string?>(rule.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.ValueKind == JsonValueKind.Null ? null : property.Value.ToString()), StringComparer.Ordinal);
}

/// <summary>A neighbourhood of an earlier run.</summary>
internal sealed record RecordedNeighbourhood(string Code, string Name, string Municipality, Geometry Outline);

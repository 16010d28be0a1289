using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Runner.Commands;
using Energy.Runner.Learn;
using Energy.Runner.Measured;

namespace Energy.Runner.Read;

/// <summary>
/// What a region is made from, read so that each of its municipalities can be assessed by itself: what holds for all of them once, the layers of a municipality when it
/// is asked for. For use by one thread at a time.
/// </summary>
internal sealed class RegionInputs
{
    /// <summary>The source that says how a scenario is divided over municipalities.</summary>
    public const string DivisionSource = "municipal-division";

    private readonly SharedLayers shared;
    private readonly CoefficientBook book;
    private readonly IReadOnlyList<LandRule> rules;
    private readonly IReadOnlyList<Scenario> scenarios;
    private readonly IReadOnlyDictionary<string, string> texts;
    private readonly IReadOnlyList<CoefficientEffect> effects;
    private readonly StoredLabelModel? labels;
    private readonly RegionDivision? division;
    private readonly Dictionary<string, string> checksums = [];
    private Inputs? held;

    private RegionInputs(RunOptions options, bool isRegionAtOnce)
    {
        var faults = new Faults();
        string data = options.DataFolder;
        (var sources, book, rules) = MethodFiles.Read(data, faults);
        Description = RegionFile.Read(options.RegionFile, DataFolder.Shown(options.RegionFile), sources, faults);
        shared = new SharedLayers(Description, faults);
        isRegionAtOnce |= Description.OverlayOnly;

        // Of one municipality all faults are told at once: its layers are read now, and given away with it.
        var reader = isRegionAtOnce || Description.Municipalities.Count == 1 ? new RegionReader(Description, shared, faults) : null;
        var region = reader?.Read();
        (scenarios, texts) = ScenarioFiles.Read(options, book, rules, sources, shared.NeighbourhoodCodes, Description.Municipalities, faults);
        effects = CoefficientEffectsFile.Read(Path.Combine(data, CoefficientEffectsFile.Name), Description.Name, faults);
        labels = Description.LabelModel is { } named ? faults.Try(() => LabelModelFile.Read(named.Path, named.Shown)) : null;
        division = Description.Municipalities.Count > 1 && !Description.OverlayOnly ? shared.Division() : null;
        if (division is not null && !Description.Sources.ContainsKey(DivisionSource))
        {
            faults.Add(DataFolder.Shown(Path.Combine(data, "sources.yaml")), $"There is no source '{DivisionSource}'.", "It says how what a scenario wants is divided over the municipalities of a region, and every report names it.", "Copy its entry from the sources.yaml of this version.");
        }

        faults.ThrowIfAny();
        held = reader is null ? null : Made(Description, region!, reader.Records, reader.Measured!, scenarios);
    }

    /// <summary>What the region file says.</summary>
    public RegionDescription Description { get; }

    /// <summary>The municipalities, in the order of the region file.</summary>
    public IReadOnlyList<string> Municipalities => Description.Municipalities;

    /// <summary>The scenarios as they are for the whole region.</summary>
    public IReadOnlyList<Scenario> Scenarios => scenarios;

    /// <summary>The neighbourhoods of all municipalities with their figures, by code.</summary>
    public IReadOnlyList<Neighbourhood> Neighbourhoods => shared.Neighbourhoods!;

    /// <summary>What was found in the layers that are read once.</summary>
    public IReadOnlyList<LayerRecord> SharedRecords => shared.Records;

    /// <summary>Reads what holds for all municipalities of a region, and throws all faults in it at once.</summary>
    public static RegionInputs Read(RunOptions options) => new(options, isRegionAtOnce: false);

    /// <summary>Reads a whole region as if it were one area, and throws all faults at once.</summary>
    public static Inputs ReadAtOnce(RunOptions options) => new RegionInputs(options, isRegionAtOnce: true).held!;

    /// <summary>What one municipality is assessed from: its own clip of the layers, and its part of the scenarios.</summary>
    /// <param name="municipality">One of the region.</param>
    public Inputs Of(string municipality)
    {
        var inputs = held ?? Clipped(municipality);
        held = null;
        return inputs;
    }

    private Inputs Clipped(string municipality)
    {
        var faults = new Faults();
        var description = Description with { Municipalities = [municipality] };
        var reader = new RegionReader(description, shared, faults);
        var region = reader.Read();
        foreach (var layer in reader.Records.Where(layer => checksums.GetValueOrDefault(layer.Description.Key, layer.Sha256) != layer.Sha256))
        {
            faults.Add(LayerReading.Changed(layer.Description));
        }

        faults.ThrowIfAny();
        foreach (var layer in reader.Records)
        {
            checksums[layer.Description.Key] = layer.Sha256;
        }

        return Made(description, region!, reader.Records, reader.Measured!, division?.Of(municipality) is { } share ? [.. scenarios.Select(scenario => scenario.For(share) with { Sources = [.. scenario.Sources, DivisionSource] })] : scenarios);
    }

    private Inputs Made(RegionDescription description, Region region, IReadOnlyList<LayerRecord> records, MeasuredUse measured, IReadOnlyList<Scenario> chosen) =>
        new(description, region, records, Description.Sources, book.Unused(), rules, chosen, texts, effects) { LabelModel = labels, Measured = measured };
}

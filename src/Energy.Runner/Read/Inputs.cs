using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Runner.Commands;
using Energy.Runner.Learn;
using Energy.Runner.Measured;

namespace Energy.Runner.Read;

/// <summary>Everything a run is made from, read and found sound.</summary>
internal sealed record Inputs(
    RegionDescription Description,
    Region Region,
    IReadOnlyList<LayerRecord> Layers,
    IReadOnlyDictionary<string, Source> Sources,
    CoefficientBook Coefficients,
    IReadOnlyList<LandRule> Rules,
    IReadOnlyList<Scenario> Scenarios,
    IReadOnlyDictionary<string, string> ScenarioTexts,
    IReadOnlyList<CoefficientEffect> CoefficientEffects)
{
    /// <summary>What others measured in the region.</summary>
    public required MeasuredUse Measured { get; init; }

    /// <summary>The learned model of missing labels that the region names; null where it names none.</summary>
    public StoredLabelModel? LabelModel { get; init; }

    /// <summary>Reads everything of a region as if it were one area, and throws all faults at once.</summary>
    public static Inputs Read(RunOptions options) => RegionInputs.ReadAtOnce(options);

    /// <summary>The region's figures beside what others measured.</summary>
    public IReadOnlyList<MeasuredFigure> Compared(OverlaidRegion land) => MeasuredFigures.Of(
        Measured, land, Description.Layers.TryGetValue(RegionFile.Figures, out var figures) ? figures.Year : Description.Layers[RegionFile.Neighbourhoods].Year);
}

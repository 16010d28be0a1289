using Energy.Model.Coefficients;

namespace Energy.Runner.Read;

/// <summary>What the region file says.</summary>
/// <param name="Name">Short name, used for the output folder.</param>
/// <param name="Title">The name for people.</param>
/// <param name="Municipalities">Codes of the municipalities it is made of.</param>
/// <param name="IsApproximation">Whether outlines or buildings are our own approximation.</param>
/// <param name="OverlayOnly">Whether to stop after laying the layers over each other.</param>
/// <param name="Layers">The layers by meaning.</param>
/// <param name="Sources">The sources of the project and those the region adds.</param>
internal sealed record RegionDescription(
    string Name,
    string Title,
    IReadOnlyList<string> Municipalities,
    bool IsApproximation,
    bool OverlayOnly,
    IReadOnlyDictionary<string, LayerDescription> Layers,
    IReadOnlyDictionary<string, Source> Sources)
{
    /// <summary>The file of a learned model of missing labels, and what to call it in messages; null where none is named.</summary>
    public (string Path, string Shown)? LabelModel { get; init; }

    /// <summary>The same region with another label register.</summary>
    public RegionDescription WithLabels(string file)
    {
        var labels = Layers.TryGetValue(RegionFile.Labels, out var own)
            ? own with { Path = file, File = file }
            : LayerDescription.OfFile(RegionFile.Labels, file, file, "ep-online");
        return this with { Layers = new Dictionary<string, LayerDescription>(Layers) { [RegionFile.Labels] = labels } };
    }
}

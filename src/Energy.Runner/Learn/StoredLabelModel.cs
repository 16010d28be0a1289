using Energy.Model.Demand.Labels;

namespace Energy.Runner.Learn;

/// <summary>A label model as it was read from a file.</summary>
/// <param name="Model">The model.</param>
/// <param name="Shown">What the region file calls the file.</param>
/// <param name="Sha256">The checksum of the file.</param>
internal sealed record StoredLabelModel(LabelModel Model, string Shown, string Sha256);

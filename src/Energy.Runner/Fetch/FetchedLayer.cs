using Energy.Runner.Read;

namespace Energy.Runner.Fetch;

/// <summary>A layer that has come.</summary>
/// <param name="Service">Where it is from.</param>
/// <param name="File">Its file in the folder of the region, named by us.</param>
/// <param name="Rows">How many features or rows it has; null for a file taken as it stands.</param>
internal sealed record FetchedLayer(LayerPublication Service, string File, int? Rows)
{
    /// <summary>Whether there was anything.</summary>
    public bool IsEmpty => Rows == 0;

    /// <summary>Its file, to be read before there is a region file.</summary>
    /// <param name="folder">The folder of the region.</param>
    public LayerDescription Description(string folder) => LayerDescription.OfFile(Service.Layer, Path.Combine(folder, File), File, RegionFile.ContractsOf(Service.Layer)![0]);
}

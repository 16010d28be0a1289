using Energy.Model;
using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Read;

/// <summary>What the region file says of one layer.</summary>
/// <param name="Key">What the layer means.</param>
/// <param name="Path">Where its file is.</param>
/// <param name="File">What to call the file in messages: as written.</param>
/// <param name="Layer">The layer inside the file, or empty for the only one.</param>
/// <param name="Contract">The published form it must have.</param>
/// <param name="Crs">The coordinate system it should be in, or empty where it has none.</param>
/// <param name="Year">What year its contents are about.</param>
/// <param name="Licence">The licence of its contents.</param>
/// <param name="Source">A key of the sources.</param>
/// <param name="IsApproximation">Whether it is our own approximation.</param>
/// <param name="Properties">Which property of a feature is its name, grade or figure, or which total a monitored value is.</param>
/// <param name="Place">Where it is described.</param>
internal sealed record LayerDescription(
    string Key,
    string Path,
    string File,
    string Layer,
    string Contract,
    string Crs,
    int Year,
    string Licence,
    string Source,
    bool IsApproximation,
    IReadOnlyDictionary<string, string> Properties,
    YamlPlace Place)
{
    /// <summary>A file that no region file describes: nothing is known of it but its form.</summary>
    public static LayerDescription OfFile(string key, string path, string file, string contract) =>
        new(key, path, file, string.Empty, contract, string.Empty, BaseYear.Year, string.Empty, string.Empty, false, new Dictionary<string, string>(), new YamlPlace(file, 1));
}

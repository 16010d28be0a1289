using Energy.Fixtures;
using Energy.Runner.Read;
using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Tests.Read;

/// <summary>Records of files in a scratch folder, as a region file would describe them.</summary>
internal static class LayerRecords
{
    public static LayerRecord Of(ScratchFolder folder, string file, string contract = "test") => new(
        new LayerDescription("test", folder[file], file, string.Empty, contract, string.Empty, 2023, "CC0-1.0", "embedded-region", true, new Dictionary<string, string>(), new YamlPlace("region.yaml", 1)),
        string.Empty);
}

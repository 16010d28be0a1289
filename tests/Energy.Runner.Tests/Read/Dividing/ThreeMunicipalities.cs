using Energy.Fixtures;
using Energy.Runner.Commands;
using Energy.Runner.Read;

namespace Energy.Runner.Tests.Read.Dividing;

/// <summary>The embedded region cut up into three municipalities, read once for all tests of a class.</summary>
public sealed class ThreeMunicipalities : IDisposable
{
    private readonly ScratchFolder folder = new();
    private readonly Lazy<(RegionInputs Region, Inputs[] Parts)> read;

    public ThreeMunicipalities() => read = new(() =>
    {
        var options = new RunOptions(folder.Path, DividedRegion.Write(folder.Path, 3), [], folder.Path);
        var region = RegionInputs.Read(options);
        return (region, [.. region.Municipalities.Select(region.Of)]);
    });

    internal RegionInputs Region => read.Value.Region;

    internal IReadOnlyList<Inputs> Parts => read.Value.Parts;

    internal string Folder => Region.Municipalities.Count > 0 ? folder.Path : string.Empty;

    public void Dispose() => folder.Dispose();
}

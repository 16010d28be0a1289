using Energy.Fixtures;
using Energy.Runner.Commands;
using Energy.Runner.Read;

namespace Energy.Runner.Tests.Read.Dividing;

/// <summary>The embedded region, and two copies of it as a region, read once for all tests of a class.</summary>
public sealed class TwoTowns : IDisposable
{
    private readonly ScratchFolder folder = new();
    private readonly Lazy<(RegionInputs Region, Inputs[] Towns)> read;
    private readonly Lazy<Inputs> embedded = new(() => Inputs.Read(new RunOptions(Repository.Path("data"), Repository.Path("data", "layers.yaml"), [], string.Empty)));

    public TwoTowns() => read = new(() =>
    {
        var region = RegionInputs.Read(new RunOptions(folder.Path, CountryRegion.Write(folder.Path, 2), [], folder.Path));
        return (region, [.. region.Municipalities.Select(region.Of)]);
    });

    internal RegionInputs Region => read.Value.Region;

    internal IReadOnlyList<Inputs> Towns => read.Value.Towns;

    internal Inputs Embedded => embedded.Value;

    public void Dispose() => folder.Dispose();
}

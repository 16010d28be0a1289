using BenchmarkDotNet.Attributes;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Commands;
using Energy.Runner.Read;

namespace Energy.Benchmarks.Kernels;

/// <summary>The method on the embedded region; to be run from the root of the project, where its data is.</summary>
public class MethodKernels
{
    private Inputs inputs = null!;
    private StartingPoint start = null!;

    /// <summary>Reads the region.</summary>
    [GlobalSetup]
    public void Read()
    {
        inputs = Inputs.Read(new RunOptions("data", Path.Combine("data", "layers.yaml"), [], string.Empty));
        start = TriasEnergetica.Start(inputs.Region, inputs.Coefficients);
    }

    /// <summary>What lies where.</summary>
    [Benchmark]
    public object OverlayOfTheRegion() => Overlay.Of(inputs.Region);

    /// <summary>One scenario, its books kept of one year.</summary>
    [Benchmark]
    public object OneYear() => TriasEnergetica.Assess(start, inputs.Coefficients, inputs.Scenarios[0], [2040]);
}

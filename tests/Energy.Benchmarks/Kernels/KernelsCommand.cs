using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Energy.Benchmarks.Kernels;

/// <summary>Times the kernels one by one with BenchmarkDotNet, in this process: on a small made-up municipality, and one year of the method on the embedded region.</summary>
internal static class KernelsCommand
{
    /// <summary>Runs them.</summary>
    /// <param name="options">Options of BenchmarkDotNet, such as --filter.</param>
    public static void Run(string[] options)
    {
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        string folder = Path.Combine(Path.GetTempPath(), "energy-benchmarks-kernels");
        BenchmarkSwitcher.FromTypes([typeof(OverlayKernels), typeof(MethodKernels)])
            .Run(options.Length == 0 ? ["--filter", "*"] : options, ManualConfig.Create(DefaultConfig.Instance).AddJob(job).WithArtifactsPath(folder));
    }
}

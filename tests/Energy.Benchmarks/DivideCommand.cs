using Energy.Fixtures;

namespace Energy.Benchmarks;

/// <summary>Cuts the embedded region up into made-up municipalities, for runs that are divided over machines.</summary>
internal static class DivideCommand
{
    public static void Run(string folder, int municipalities) => Console.WriteLine(DividedRegion.Write(folder, municipalities));
}

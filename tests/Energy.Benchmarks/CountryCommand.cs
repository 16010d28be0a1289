using Energy.Fixtures;

namespace Energy.Benchmarks;

/// <summary>Writes the embedded region many times over, to try the method on the size of the country.</summary>
internal static class CountryCommand
{
    public static void Run(string folder, int towns) => Console.WriteLine(CountryRegion.Write(folder, towns));
}

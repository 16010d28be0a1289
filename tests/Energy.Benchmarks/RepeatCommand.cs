namespace Energy.Benchmarks;

/// <summary>Writes a finished run many times over into one folder, to try the report on the size of the country without calculating a country.</summary>
internal static class RepeatCommand
{
    public static void Run(string run, string folder, int times)
    {
        var (municipalities, neighbourhoods) = RepeatedRun.WriteAsync(run, folder, times).GetAwaiter().GetResult();
        Console.WriteLine($"{folder}: {municipalities} municipalities with {neighbourhoods} neighbourhoods. For measuring only: figures of the region are those of {run}, and buildings are left out.");
    }
}

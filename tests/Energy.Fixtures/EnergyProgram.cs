using System.Diagnostics;

namespace Energy.Fixtures;

/// <summary>The program as a user starts it, in a process of its own.</summary>
internal static class EnergyProgram
{
    /// <summary>Runs the program in a folder until it ends.</summary>
    public static Ended Run(string folder, params string[] arguments) => Run(folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs the program in a folder, with variables of the environment set.</summary>
    public static Ended Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ended(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts the program in a folder.</summary>
    public static Process Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "energy.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ENERGY_TEST_DATA"] = Repository.Path("data");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>How a run of the program ended.</summary>
    public sealed record Ended(int Exit, string Output, string Error);
}

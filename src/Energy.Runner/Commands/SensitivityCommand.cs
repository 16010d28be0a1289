using System.CommandLine;
using Energy.Model;
using Energy.Model.Coefficients;
using Energy.Runner.Read;
using Energy.Runner.Write;

namespace Energy.Runner.Commands;

/// <summary><c>energy sensitivity SCENARIO</c>: what every coefficient alone does to what is left in the target year. It takes as many runs as there are ends.</summary>
internal static class SensitivityCommand
{
    public static Command Build(Option<string> data, Option<string?> region)
    {
        var scenario = new Argument<string>("scenario") { Description = "Scenario file." };
        var all = new Option<bool>("--all") { Description = "Also coefficients that were found in a source; without it assumptions only." };
        var command = new Command("sensitivity", $"Runs the method with each coefficient at its low and at its high end, and writes the effects to {CoefficientEffectsFile.Name} in the data folder. Takes long.") { scenario, data, region, all };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetValue(data)!;
            var inputs = Inputs.Read(new RunOptions(folder, parsed.GetValue(region) ?? Path.Combine(folder, "layers.yaml"), [parsed.GetValue(scenario)!], "out"));
            if (inputs.Description.Municipalities.Count > 1)
            {
                throw new InputFaultException(new InputFault(inputs.Description.Name, $"The region has {inputs.Description.Municipalities.Count} municipalities.", "What a coefficient does is told of a region of one.", "Name the region file of one of them."));
            }

            Console.WriteLine(Reckon(inputs, Path.Combine(folder, CoefficientEffectsFile.Name), parsed.GetValue(all)));
        });
        return command;
    }

    private static string Reckon(Inputs inputs, string path, bool all)
    {
        WholeFile.Try(path);
        var sensitivity = new Sensitivity(inputs.Region, inputs.Coefficients, inputs.Scenarios[0]);
        Coefficient[] doubted = [.. sensitivity.Doubted.Where(coefficient => all || coefficient.Source.IsAssumption)];
        var effects = new CoefficientEffect?[doubted.Length];
        int done = 0;
        Parallel.For(0, doubted.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, place =>
        {
            effects[place] = sensitivity.Of(doubted[place]);
            int ready = Interlocked.Increment(ref done);
            if (ready % 25 == 0)
            {
                Console.Error.WriteLine($"{ready} of {doubted.Length}");
            }
        });
        CoefficientEffectsFile.Write(path, inputs.Region.Name, inputs.Scenarios[0].Id, effects.OfType<CoefficientEffect>());
        return path;
    }
}

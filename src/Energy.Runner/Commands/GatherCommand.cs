using System.CommandLine;

namespace Energy.Runner.Commands;

/// <summary>The command that makes one run of shards.</summary>
internal static class GatherCommand
{
    /// <summary>Whether maps and report are left out.</summary>
    public static Option<bool> NoReport() => new("--no-report") { Description = "Write the datasets alone, without maps and report." };

    public static Command Build(Option<string> data, Option<string> output, Option<bool> timings)
    {
        var shards = new Argument<string[]>("shards") { Description = "Folders of the shards, all of one region.", Arity = ArgumentArity.OneOrMore };
        var noReport = NoReport();
        var gather = new Command("gather", "Settles the shards of a region together and writes its run: the same as from a run in one go.") { shards, data, output, noReport, timings };
        gather.SetAction(async (parsed, _) =>
        {
            var options = new RunOptions(parsed.GetValue(data)!, string.Empty, [], parsed.GetValue(output)!) { ShowsTimings = parsed.GetValue(timings), WritesReport = !parsed.GetValue(noReport) };
            Console.WriteLine(await new Run(options, new Progress()).GatherAsync(parsed.GetValue(shards)!));
        });
        return gather;
    }
}

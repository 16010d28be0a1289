using System.CommandLine;
using Energy.Runner.Read;
using Energy.Runner.Shards;
using Energy.Runner.Write;

namespace Energy.Runner.Commands;

/// <summary>The commands and their options.</summary>
internal static class CommandLine
{
    public static RootCommand Build(Option<bool> debug)
    {
        var scenarios = new Argument<string[]>("scenarios") { Description = "Scenario files; without any, all in data/scenarios.", Arity = ArgumentArity.ZeroOrMore };
        scenarios.Validators.Add(given =>
        {
            foreach (var word in given.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                given.AddError($"'{word.Value}' is no option of this command.");
            }
        });
        var data = new Option<string>("--data") { Description = "Folder with coefficients, rules, sources and scenarios.", DefaultValueFactory = _ => DataFolder.Find() };
        var region = new Option<string?>("--region") { Description = "Region file; without it layers.yaml in the data folder." };
        var output = new Option<string>("--output") { Description = "Folder below which the run's folder is put.", DefaultValueFactory = _ => "out" };
        var timings = new Option<bool>("--timings") { Description = "End with a table of what each step took: seconds, work of all cores, memory." };

        var shard = new Option<string?>("--shard") { Description = "Assess a part of the municipalities alone, such as 3/20, into a folder of its own; 'energy gather' makes one run of all." };
        var municipalities = new Option<string?>("--municipalities") { Description = "Assess these municipalities alone, with commas between them, as a shard." };
        var noReport = GatherCommand.NoReport();
        var run = new Command("run", "Reads, calculates all scenarios, writes datasets and the report.") { scenarios, data, region, output, shard, municipalities, noReport, timings };
        run.SetAction(async (parsed, _) => await RunAsync(Options(parsed) with
        {
            ShowsTimings = parsed.GetValue(timings),
            WritesReport = !parsed.GetValue(noReport),
            Shard = ShardChoice.Read(parsed.GetValue(shard), parsed.GetValue(municipalities)),
        }));
        var check = new Command("check", "Reads everything and reports every fault at once; calculates and writes nothing.") { scenarios, data, region };
        check.SetAction(parsed => CheckText.Write(Console.Out, Inputs.Read(Options(parsed))));

        var runFolder = new Argument<string>("run") { Description = "Folder of a run." };
        var sheets = new Option<bool>("--factsheets") { Description = "Write the page of each neighbourhood as a file of its own as well, into the folder factsheets of the run." };
        var language = LanguageOption.Of("Language of the pages: nl (report.pdf, factsheets) or en (report-en.pdf, factsheets-en, beside them).");
        var report = new Command("report", "Writes the report of a run again, from its datasets.") { runFolder, sheets, language };
        report.SetAction(async (parsed, _) =>
        {
            var chosen = LanguageOption.Chosen(parsed, language);
            Console.WriteLine(await ReportFile.ReplaceAsync(parsed.GetValue(runFolder)!, chosen));
            if (parsed.GetValue(sheets))
            {
                Console.WriteLine(await FactSheetFolder.ReplaceAsync(parsed.GetValue(runFolder)!, chosen));
            }
        });

        var root = new RootCommand("The road of a Dutch region to a climate-neutral 2040, after the Trias Energetica. Without a command: run on the embedded region.") { run, GatherCommand.Build(data, output, timings), check, report, ExploreCommand.Build(), ExplainCommand.Build(), CompareCommand.Build(data, region), SensitivityCommand.Build(data, region), FetchCommand.Build(data), LearnCommand.Build(data, region) };
        root.Options.Add(debug);
        root.SetAction(async (_, _) => await RunAsync(new RunOptions(DataFolder.Find(), Path.Combine(DataFolder.Find(), "layers.yaml"), [], "out")));
        return root;

        RunOptions Options(ParseResult parsed)
        {
            string folder = parsed.GetValue(data)!;
            return new RunOptions(folder, parsed.GetValue(region) ?? Path.Combine(folder, "layers.yaml"), parsed.GetValue(scenarios) ?? [], parsed.GetResult(output) is null ? "out" : parsed.GetValue(output)!);
        }
    }

    private static async Task RunAsync(RunOptions options)
    {
        string folder = await new Run(options, new Progress()).DoAsync();
        Console.WriteLine(folder);
    }
}

using System.CommandLine;
using Energy.Runner.Compare;

namespace Energy.Runner.Commands;

/// <summary><c>energy compare RUN_A RUN_B</c>: what changed between two runs of a region, and what made it change.</summary>
internal static class CompareCommand
{
    public static Command Build(Option<string> data, Option<string?> region)
    {
        var before = new Argument<string>("run_a") { Description = "Folder of the earlier run." };
        var after = new Argument<string>("run_b") { Description = "Folder of the later run, whose data --data and --region name." };
        var measured = new Option<string?>("--measured") { Description = "Municipal totals of a later year (contract municipal-totals, with a column year): what the earlier run said of that year is set beside them." };
        var output = new Option<string>("--output") { Description = "Folder below which the comparison's folder is put.", DefaultValueFactory = _ => "out" };
        var language = LanguageOption.Of("Language of comparison.pdf: nl or en.");
        var command = new Command("compare", "Tells what changed between two runs in data, coefficients, rules, scenarios and results, and splits the change of results into its causes.") { before, after, data, region, measured, output, language };
        command.SetAction(async (parsed, _) =>
        {
            string folder = parsed.GetValue(data)!;
            var options = new CompareOptions(parsed.GetValue(before)!, parsed.GetValue(after)!, folder, parsed.GetValue(region) ?? Path.Combine(folder, "layers.yaml"), parsed.GetValue(measured), LanguageOption.Chosen(parsed, language));
            var comparison = await RunsBeside.OfAsync(options, new Progress());
            string written = await ComparisonFolder.WriteAsync(parsed.GetValue(output)!, comparison);
            CompareText.Write(Console.Out, comparison);
            Console.WriteLine(written);
        });
        return command;
    }
}

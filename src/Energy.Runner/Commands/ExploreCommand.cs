using System.CommandLine;
using Energy.Runner.Write;

namespace Energy.Runner.Commands;

/// <summary>The command that makes a run into a map to click on.</summary>
internal static class ExploreCommand
{
    public static Command Build()
    {
        var run = new Argument<string>("run") { Description = "Folder of a run." };
        var language = LanguageOption.Of("Language of the page: nl (explore.html) or en (explore-en.html, beside it).");
        var command = new Command("explore", "Writes one file of HTML into the run: a map of the neighbourhoods to click on, which opens from disk without a network.") { run, language };
        command.SetAction(async (parsed, _) => Console.WriteLine(await ExploreFile.ReplaceAsync(parsed.GetValue(run)!, LanguageOption.Chosen(parsed, language))));
        return command;
    }
}

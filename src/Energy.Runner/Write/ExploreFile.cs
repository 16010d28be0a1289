using Energy.Report.Explore;
using Energy.Report.Words;
using Energy.Runner.Read;

namespace Energy.Runner.Write;

/// <summary>Writes the page to explore a run into its folder, in one step, from its datasets.</summary>
internal static class ExploreFile
{
    /// <summary>Replaces the page of a run in a language, and gives back its path: one that is not Dutch stands beside the Dutch one.</summary>
    public static async Task<string> ReplaceAsync(string folder, Language language)
    {
        var content = await FinishedRun.ReadAsync(folder, run => PageContent.ReadAsync(run, language));
        string path = Path.Combine(folder, language.Say("explore.html", "explore-en.html"));
        WholeFile.Replace(path, stream => ExplorePage.Write(content, stream));
        return path;
    }
}

using Energy.Report.Data;
using Energy.Report.Pages;
using Energy.Report.Words;
using Energy.Runner.Read;

namespace Energy.Runner.Write;

/// <summary>Writes the report of a run folder, in one step, from its datasets.</summary>
internal static class ReportFile
{
    /// <summary>Writes the report of a run from what was read of it, and gives back its path.</summary>
    public static string Write(string folder, ReportData data)
    {
        string path = Path.Combine(folder, data.Language.Say("report.pdf", "report-en.pdf"));
        WholeFile.Replace(path, stream => CouncilReport.Write(data, stream));
        return path;
    }

    /// <summary>Replaces the report of an earlier run in a language: one that is not Dutch stands beside the council's own.</summary>
    public static async Task<string> ReplaceAsync(string folder, Language language) => Write(folder, await FinishedRun.ReadAsync(folder, run => ReportData.ReadAsync(run, language, ReportScope.Report)));
}

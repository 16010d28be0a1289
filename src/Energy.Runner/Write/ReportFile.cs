using Energy.Report.Data;
using Energy.Report.Pages;
using Energy.Runner.Read;

namespace Energy.Runner.Write;

/// <summary>Writes the report of a run folder, in one step, from its datasets.</summary>
internal static class ReportFile
{
    private const string Name = "report.pdf";

    /// <summary>Writes the report of a run that has just been made, and gives back its path.</summary>
    public static async Task<string> WriteAsync(string folder) => Write(folder, await ReportData.ReadAsync(folder));

    /// <summary>Replaces the report of an earlier run.</summary>
    public static async Task<string> ReplaceAsync(string folder) => Write(folder, await FinishedRun.ReadAsync(folder, ReportData.ReadAsync));

    private static string Write(string folder, ReportData data)
    {
        string path = Path.Combine(folder, Name);
        WholeFile.Replace(path, stream => CouncilReport.Write(data, stream));
        return path;
    }
}

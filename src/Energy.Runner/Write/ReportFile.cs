using Energy.Report.Data;
using Energy.Report.Pages;
using Energy.Runner.Read;

namespace Energy.Runner.Write;

/// <summary>Writes the report of a run folder, in one step, from its datasets.</summary>
internal static class ReportFile
{
    private const string Name = "report.pdf";

    /// <summary>Writes the report of a run that has just been made, and gives back its path.</summary>
    public static async Task<string> WriteAsync(string folder) => await WriteAsync(folder, await ReportData.ReadAsync(folder));

    /// <summary>Replaces the report of an earlier run.</summary>
    public static async Task<string> ReplaceAsync(string folder) => await WriteAsync(folder, await FinishedRun.ReadAsync(folder, ReportData.ReadAsync));

    private static async Task<string> WriteAsync(string folder, ReportData data)
    {
        string building = Path.Combine(folder, $".{Name}.partial");
        await using (var stream = File.Create(building))
        {
            CouncilReport.Write(data, stream);
        }

        string path = Path.Combine(folder, Name);
        File.Move(building, path, overwrite: true);
        return path;
    }
}

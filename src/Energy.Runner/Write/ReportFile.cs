using Energy.Model;
using Energy.Report.Data;
using Energy.Report.Pages;

namespace Energy.Runner.Write;

/// <summary>Writes the report of a run folder, in one step, from its datasets.</summary>
internal static class ReportFile
{
    private const string Name = "report.pdf";

    /// <summary>Writes the report of a run that has just been made, and gives back its path.</summary>
    public static async Task<string> WriteAsync(string folder) => await WriteAsync(folder, await ReportData.ReadAsync(folder));

    /// <summary>Replaces the report of an earlier run. A dataset that is missing or damaged is the folder's fault, whatever the reader of the format calls it.</summary>
    public static async Task<string> ReplaceAsync(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "balance.parquet")) || !File.Exists(Path.Combine(folder, RunRecord.FileName)))
        {
            throw new InputFaultException(new InputFault(folder, "This is no folder of a run with outcomes.", "It holds run.json, balance.parquet and the other datasets.", "Name a folder that 'energy run' has made."));
        }

        ReportData data;
        try
        {
            data = await ReportData.ReadAsync(folder);
        }
        catch (Exception damage) when (damage is not OutOfMemoryException)
        {
            throw new InputFaultException(new InputFault(folder, $"A file of the run is missing or damaged: {damage.Message}", "A report is made from all datasets of a run and its run.json.", "Run it again: 'energy run' makes the whole folder."));
        }

        return await WriteAsync(folder, data);
    }

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

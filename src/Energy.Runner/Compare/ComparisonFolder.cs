using Energy.Model;
using Energy.Report.Compare;
using Energy.Report.Pages;
using Energy.Report.Parquet;
using Energy.Report.Tables;
using Energy.Runner.Write;

namespace Energy.Runner.Compare;

/// <summary>The folder of a comparison: tables and a report, complete or not there at all.</summary>
internal sealed class ComparisonFolder : WholeFolder
{
    private const string ReportName = "comparison.pdf";

    private ComparisonFolder(string output, string name)
        : base(Refusing(output, name), name, "comparison", "partial")
    {
        ClearPartial();
        Directory.CreateDirectory(Partial);
    }

    /// <summary>Writes a comparison, and gives back its folder.</summary>
    public static async Task<string> WriteAsync(string output, RunComparison comparison)
    {
        using var folder = new ComparisonFolder(output, $"{comparison.Region}-comparison");
        try
        {
            foreach (var table in ComparisonTables.Of(comparison))
            {
                await using var stream = File.Create(Path.Combine(folder.Partial, table.Name + ".parquet"));
                await TableWriter.WriteAsync(table, stream, new Dictionary<string, string>
                {
                    ["region"] = comparison.Region,
                    ["approximation"] = comparison.IsApproximation ? "true" : "false",
                    ["program_version"] = RunRecord.ProgramVersion,
                });
            }

            WholeFile.Replace(Path.Combine(folder.Partial, ReportName), stream => ComparisonReport.Write(comparison, stream));
            folder.Keep();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw Stopped(output, refusal);
        }

        return folder.Final;
    }

    public override void Dispose()
    {
        if (!IsKept)
        {
            ClearPartial();
        }

        base.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string Refusing(string output, string name)
    {
        string place = Path.Combine(output, name);
        bool isComparison = Directory.Exists(place) && (File.Exists(Path.Combine(place, ReportName)) || !Directory.EnumerateFileSystemEntries(place).Any());
        return !Path.Exists(place) || isComparison
            ? output
            : throw new InputFaultException(new InputFault(place, "Something stands here that is no comparison.", "A comparison takes the place of an earlier one, and of nothing else.", "Move it away, or choose another folder with --output."));
    }
}

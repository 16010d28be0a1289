using System.Text.RegularExpressions;
using Energy.Model;
using Energy.Report.Data;
using Energy.Report.Pages;
using Energy.Report.Words;
using Energy.Runner.Read;

namespace Energy.Runner.Write;

/// <summary>The folder of a run with a fact sheet per neighbourhood: all of them or none.</summary>
internal sealed partial class FactSheetFolder : WholeFolder
{
    private FactSheetFolder(string run, string name)
        : base(Refusing(run, name), name, "report", "partial", "copy the run to another folder")
    {
        ClearPartial();
        Directory.CreateDirectory(Partial);
    }

    /// <summary>Writes the sheets of an earlier run in a language and gives back their folder.</summary>
    /// <exception cref="InputFaultException">The run is incomplete, a code cannot be a file name, or nothing can be written there.</exception>
    public static async Task<string> ReplaceAsync(string run, Language language)
    {
        var data = await FinishedRun.ReadAsync(run, folder => ReportData.ReadAsync(folder, language, ReportScope.Sheets));
        Check(run, data);
        using var folder = new FactSheetFolder(run, language.Say("factsheets", "factsheets-en"));
        try
        {
            var sheets = new FactSheets(data);
            foreach (var area in data.Neighbourhoods)
            {
                using var stream = File.Create(Path.Combine(folder.Partial, area.Code + ".pdf"));
                sheets.Write(area, stream);
            }

            folder.Keep();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new InputFaultException(new InputFault(folder.Final, $"Writing stopped: {refusal.Message}", "The run's folder has room for a page per neighbourhood and may be written to. What stood there stands as it was.", "Make room, or copy the run to another folder."));
        }

        return folder.Final;
    }

    /// <summary>Whether a code can be the name of a file: capitals and digits alone.</summary>
    internal static bool CanName(string code) => Code().IsMatch(code);

    public override void Dispose()
    {
        if (!IsKept)
        {
            ClearPartial();
        }

        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A code comes from an input file: what could lead out of the folder never becomes a name.</summary>
    private static void Check(string run, ReportData data)
    {
        var faults = new Faults();
        foreach (var area in data.Neighbourhoods.Where(area => !CanName(area.Code)))
        {
            faults.Add(Path.Combine(run, "neighbourhoods.parquet"), $"The neighbourhood code '{area.Code}' cannot be the name of a file.", "A code is of capitals and digits, such as BU09170101.", "Correct the code in the layer of neighbourhoods and run again.");
        }

        faults.ThrowIfAny();
    }

    private static string Refusing(string run, string name)
    {
        string place = Path.Combine(run, name);
        bool isOther = File.Exists(place) || (Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any(entry => !Sheet().IsMatch(Path.GetFileName(entry))));
        return isOther
            ? throw new InputFaultException(new InputFault(place, "Something stands here that is no folder of fact sheets.", "Fact sheets take the place of earlier ones, and of nothing else.", "Move it away."))
            : run;
    }

    [GeneratedRegex(@"\A[A-Z0-9]{1,40}\z")]
    private static partial Regex Code();

    [GeneratedRegex(@"\A[A-Z0-9]{1,40}\.pdf\z")]
    private static partial Regex Sheet();
}

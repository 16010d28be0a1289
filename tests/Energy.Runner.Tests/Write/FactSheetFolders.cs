using System.Security.Cryptography;
using Energy.Fixtures;
using Energy.Runner.Write;
using UglyToad.PdfPig;

namespace Energy.Runner.Tests.Write;

/// <summary>The pages of the neighbourhoods as files of their own.</summary>
public sealed class FactSheetFolders : IDisposable
{
    private readonly ScratchFolder run = new();

    public FactSheetFolders()
    {
        foreach (string file in Directory.GetFiles(EmbeddedRun.Folder))
        {
            File.Copy(file, run[Path.GetFileName(file)]);
        }
    }

    public void Dispose() => run.Dispose();

    [Fact]
    public void Each_neighbourhood_gets_a_file_of_one_page_named_by_its_code_and_nothing_else_changes()
    {
        var before = Checksums(run.Path);
        Assert.False(Directory.Exists(run["factsheets"]));
        Write();
        string[] codes = [.. Duck.Rows(run.Path, "SELECT neighbourhood_code FROM '@neighbourhoods.parquet' ORDER BY 1").Select(row => (string)row[0]!)];
        Assert.Equal(codes.Select(code => code + ".pdf"), Directory.GetFileSystemEntries(run["factsheets"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(before, Checksums(run.Path));
        foreach (string code in codes)
        {
            using var sheet = PdfDocument.Open(run[$"factsheets/{code}.pdf"]);
            var words = sheet.GetPage(1).GetWords().Select(word => word.Text).ToArray();
            Assert.Equal(1, sheet.NumberOfPages);
            Assert.Contains(code, words);
            Assert.Contains("benaderde", words);
        }
    }

    [Fact]
    public void Sheets_are_replaced_by_the_same_bytes()
    {
        Write();
        var first = Checksums(run["factsheets"]);
        Write();
        Assert.Equal(first, Checksums(run["factsheets"]));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(run.Path), entry => Path.GetFileName(entry).StartsWith('.'));
    }

    [Fact]
    public void What_is_no_folder_of_fact_sheets_is_never_replaced()
    {
        run.Write("factsheets/mine.txt", "mine");
        var ended = EnergyProgram.Run(run.Path, "report", run.Path, "--factsheets");
        Assert.Equal(2, ended.Exit);
        Assert.Contains("Something stands here that is no folder of fact sheets.", ended.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(run["factsheets/mine.txt"]));
    }

    [Theory]
    [InlineData("BU09170001", true)]
    [InlineData("../BU0917", false)]
    [InlineData("BU/0917", false)]
    [InlineData("BU 0917", false)]
    [InlineData("bu0917", false)]
    [InlineData("BU0917.pdf", false)]
    [InlineData("BU0917\n", false)]
    [InlineData("", false)]
    public void Only_capitals_and_digits_become_the_name_of_a_file(string code, bool can) => Assert.Equal(can, FactSheetFolder.CanName(code));

    private void Write()
    {
        var ended = EnergyProgram.Run(run.Path, "report", run.Path, "--factsheets");
        Assert.True(ended.Exit == 0, ended.Error);
        Assert.EndsWith("factsheets", ended.Output.TrimEnd(), StringComparison.Ordinal);
    }

    private static SortedDictionary<string, string> Checksums(string folder) =>
        new(Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file)!, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))), StringComparer.Ordinal);
}

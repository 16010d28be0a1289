using Energy.Fixtures;
using Energy.Report;

namespace Energy.Runner.Tests.Datasets;

public sealed class SameBytes
{
    [Fact]
    public void The_same_input_gives_the_same_bytes_on_one_core_in_another_language_and_time_zone()
    {
        using var scratch = new ScratchFolder();
        var elsewhere = new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = "1", ["LANG"] = "nl_NL.UTF-8", ["LC_ALL"] = "nl_NL.UTF-8", ["TZ"] = "Asia/Tokyo" };
        var ended = EnergyProgram.Run(scratch.Path, elsewhere, "run", "--data", Repository.Path("data"), "--output", scratch.Path);
        Assert.True(ended.Exit == 0, ended.Error);
        string[] files = Directory.GetFiles(EmbeddedRun.Folder, "*.parquet");
        Assert.Equal(ResultColumns.All.Count, files.Length);
        Assert.All([.. files, Path.Combine(EmbeddedRun.Folder, "neighbourhoods.gpkg")], file => Assert.True(File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(scratch["heerlen"], Path.GetFileName(file)))), Path.GetFileName(file)));
    }
}

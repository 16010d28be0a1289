using Energy.Fixtures;
using Energy.Model;
using Energy.Runner.Write;

namespace Energy.Runner.Tests.Write;

/// <summary>A run is there whole or not at all, and never harms the one before.</summary>
public sealed class RunFolders : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_finished_run_takes_the_place_of_the_earlier_one()
    {
        Make("first");
        Make("second");
        Assert.Equal("second", File.ReadAllText(folder["town/result.txt"]));
        Assert.Equal(["town"], Entries());
    }

    [Fact]
    public void A_run_that_fails_leaves_the_earlier_one_and_nothing_else()
    {
        Make("first");
        using (var run = new RunFolder(folder.Path, "town"))
        {
            File.WriteAllText(Path.Combine(run.Partial, "result.txt"), "half");
        }

        Assert.Equal("first", File.ReadAllText(folder["town/result.txt"]));
        Assert.Equal(["town"], Entries());
    }

    [Fact]
    public void What_a_killed_run_left_is_cleared_by_the_next()
    {
        Make("first");
        folder.Write(".town.partial/result.txt", "half");
        Make("second");
        Assert.Equal("second", File.ReadAllText(folder["town/result.txt"]));
        Assert.Equal(["town"], Entries());
    }

    [Fact]
    public void A_run_that_was_moved_aside_when_its_successor_was_killed_is_put_back()
    {
        folder.Write(".town.old/result.txt", "first");
        using (new RunFolder(folder.Path, "town"))
        {
            Assert.Equal("first", File.ReadAllText(folder["town/result.txt"]));
        }
    }

    [Theory]
    [InlineData("town/my-own-work.txt")]
    [InlineData("town")]
    public void A_folder_or_file_that_is_no_run_is_never_replaced(string own)
    {
        folder.Write(own, "mine");
        var fault = Assert.Single(Assert.Throws<InputFaultException>(() => new RunFolder(folder.Path, "town")).Faults);
        Assert.Equal("Something stands here that is no run.", fault.Found);
        Assert.Equal("mine", File.ReadAllText(folder[own]));
    }

    [Fact]
    public void The_input_of_the_embedded_region_is_not_overwritten_by_a_run_that_is_sent_to_its_folder()
    {
        using var data = new ScratchFolder();
        data.Write("heerlen/bag-light.gpkg", "input");
        var ended = EnergyProgram.Run(data.Path, "run", "--data", Repository.Path("data"), "--output", ".");
        Assert.Equal(2, ended.Exit);
        Assert.Contains("--output", ended.Error, StringComparison.Ordinal);
        Assert.Equal("input", File.ReadAllText(data["heerlen/bag-light.gpkg"]));
    }

    [Fact]
    public void Two_runs_do_not_write_into_one_folder()
    {
        using var first = new RunFolder(folder.Path, "town");
        var fault = Assert.Single(Assert.Throws<InputFaultException>(() => new RunFolder(folder.Path, "town")).Faults);
        Assert.Equal("Another run is writing here.", fault.Found);
        Assert.True(Directory.Exists(first.Partial));
    }

    [Fact]
    public void A_run_killed_at_any_moment_never_harms_an_earlier_one()
    {
        using var region = new ScratchFolder();
        RegionFiles.Write(region, SmallTown.WithEverything());
        string[] arguments = ["run", "--region", "region.yaml", "--data", Repository.Path("data"), "--output", folder.Path];
        var ended = EnergyProgram.Run(region.Path, arguments);
        Assert.True(ended.Exit == 0, ended.Error);
        var before = Contents();
        for (int moment = 1; moment <= 8; moment++)
        {
            using var process = EnergyProgram.Start(region.Path, new Dictionary<string, string>(), arguments);
            process.WaitForExit(moment * 250);
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            var after = Contents();
            Assert.Equal(before.Keys, after.Keys);
            Assert.All(before.Where(file => Path.GetExtension(file.Key) is ".parquet" or ".gpkg"), file => Assert.Equal(file.Value, after[file.Key]));
        }

        Assert.Equal(0, EnergyProgram.Run(region.Path, arguments).Exit);
        Assert.Equal(["small-town"], Entries());
    }

    [Fact]
    public async Task A_run_whose_folder_is_removed_under_it_says_so_and_leaves_the_earlier_one()
    {
        using var region = new ScratchFolder();
        RegionFiles.Write(region, SmallTown.WithEverything());
        string[] arguments = ["run", "--region", "region.yaml", "--data", Repository.Path("data"), "--output", folder.Path];
        Assert.Equal(0, EnergyProgram.Run(region.Path, arguments).Exit);
        var before = Contents();
        using var process = EnergyProgram.Start(region.Path, new Dictionary<string, string>(), arguments);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (!process.HasExited)
        {
            if (Directory.Exists(folder[".small-town.partial"]))
            {
                Directory.Move(folder[".small-town.partial"], folder["removed"]);
                break;
            }

            Thread.Sleep(1);
        }

        process.WaitForExit();
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("Writing stopped:", await error, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
        Directory.Delete(folder["removed"], recursive: true);
        Assert.Equal(0, EnergyProgram.Run(region.Path, arguments).Exit);
        Assert.Equal(["small-town"], Entries());
    }

    [Fact]
    public void A_file_that_is_written_while_it_is_read_is_a_fault()
    {
        using var region = new ScratchFolder();
        RegionFiles.Write(region, SmallTown.WithEverything());

        // Reading takes so long that the writer comes to its turn meanwhile, however busy the machine is.
        File.AppendAllText(region["buildings.geojson"], new string(' ', 64 << 20));
        using var writing = new ManualResetEventSlim();
        using var ended = new CancellationTokenSource();

        // A thread of its own: one of the pool may have to wait until the other tests leave it room, and by then the file has been read.
        var writer = new Thread(() =>
        {
            while (!ended.IsCancellationRequested)
            {
                File.SetLastWriteTimeUtc(region["buildings.geojson"], DateTime.UtcNow);
                writing.Set();
            }
        });
        writer.Start();
        writing.Wait(TestContext.Current.CancellationToken);
        var run = EnergyProgram.Run(region.Path, "run", "--region", "region.yaml", "--data", Repository.Path("data"), "--output", folder.Path);
        ended.Cancel();
        writer.Join();
        Assert.Equal(2, run.Exit);
        Assert.Contains("Layer 'buildings': the file buildings.geojson changed while it was read.", run.Error, StringComparison.Ordinal);
        Assert.Empty(Entries());
    }

    [Fact]
    public void Of_two_runs_into_one_folder_one_wins_and_the_other_says_so()
    {
        using var region = new ScratchFolder();
        RegionFiles.Write(region, SmallTown.WithEverything());
        string[] arguments = ["run", "--region", "region.yaml", "--data", Repository.Path("data"), "--output", folder.Path];
        using var holder = new RunFolder(folder.Path, "small-town");
        var other = EnergyProgram.Run(region.Path, arguments);
        Assert.Equal(2, other.Exit);
        Assert.Contains("Another run is writing here.", other.Error, StringComparison.Ordinal);
        Assert.True(Directory.Exists(holder.Partial));
    }

    [Fact]
    public void A_run_with_faulty_input_writes_nothing()
    {
        using var region = new ScratchFolder();
        RegionFiles.Write(region, new SmallTown().Row(20, 20, 3));
        File.Delete(region["totals.csv"]);
        var ended = EnergyProgram.Run(region.Path, "run", "--region", "region.yaml", "--data", Repository.Path("data"), "--output", folder["out"]);
        Assert.Equal(2, ended.Exit);
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_a_fault_of_the_input_with_its_remedy()
    {
        using var region = new ScratchFolder();
        RegionFiles.Write(region, SmallTown.WithEverything());
        folder.Write("a-file", "mine");
        var ended = EnergyProgram.Run(region.Path, "run", "--region", "region.yaml", "--data", Repository.Path("data"), "--output", folder["a-file"]);
        Assert.Equal(2, ended.Exit);
        Assert.Contains("Choose another folder with --output.", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_from_a_damaged_run_is_a_fault_and_leaves_the_report_that_was_there()
    {
        using var region = new ScratchFolder();
        RegionFiles.Write(region, SmallTown.WithEverything());
        Assert.Equal(0, EnergyProgram.Run(region.Path, "run", "--region", "region.yaml", "--data", Repository.Path("data"), "--output", folder.Path).Exit);
        byte[] report = File.ReadAllBytes(folder["small-town/report.pdf"]);
        File.WriteAllText(folder["small-town/indicators.parquet"], "PAR1");
        var ended = EnergyProgram.Run(folder.Path, "report", "small-town");
        Assert.Equal(2, ended.Exit);
        Assert.Contains("Run it again", ended.Error, StringComparison.Ordinal);
        Assert.Equal(report, File.ReadAllBytes(folder["small-town/report.pdf"]));
    }

    [Fact]
    public void An_interrupted_run_does_not_say_that_it_is_done()
    {
        using var process = EnergyProgram.Start(folder.Path, new Dictionary<string, string>(), "run", "--data", Repository.Path("data"), "--output", folder.Path);
        process.WaitForExit(1500);
        using var signal = System.Diagnostics.Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        signal.WaitForExit();
        process.WaitForExit();
        Assert.NotEqual(0, process.ExitCode);
        Assert.False(Directory.Exists(folder["heerlen"]));
    }

    [Fact]
    public void An_unknown_option_ends_with_two_and_no_stack_trace()
    {
        var ended = EnergyProgram.Run(folder.Path, "run", "--speed", "fast");
        Assert.Equal(2, ended.Exit);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }

    private void Make(string result)
    {
        using var run = new RunFolder(folder.Path, "town");
        File.WriteAllText(Path.Combine(run.Partial, "result.txt"), result);
        File.WriteAllText(Path.Combine(run.Partial, "run.json"), "{}");
        run.Keep();
    }

    private string[] Entries() => [.. Directory.GetFileSystemEntries(folder.Path).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)];

    private SortedDictionary<string, string> Contents() => new(
        Directory.GetFiles(folder["small-town"]).ToDictionary(file => Path.GetFileName(file)!, file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);
}

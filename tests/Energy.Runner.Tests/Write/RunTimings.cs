using System.Globalization;
using System.Text.Json;
using Energy.Fixtures;

namespace Energy.Runner.Tests.Write;

/// <summary>A run tells where its time and memory went, on the screen and in its record.</summary>
public sealed class RunTimings
{
    private static readonly string[] Steps = ["read", "overlay and demand", "scenarios", "measures", "datasets", "read back", "geopackage", "report"];

    [Fact]
    public void The_record_has_a_row_for_every_step_and_ends_with_the_whole_run()
    {
        using var record = JsonDocument.Parse(File.ReadAllText(Path.Combine(EmbeddedRun.Folder, "run.json")));
        var rows = record.RootElement.GetProperty("timings").EnumerateArray().ToArray();
        Assert.Equal([.. Steps, "whole run"], rows.Select(row => row.GetProperty("step").GetString()));
        Assert.Equal(Steps, record.RootElement.GetProperty("seconds").EnumerateObject().Select(step => step.Name));
        Assert.All(rows, row => Assert.True(row.GetProperty("peak_memory_mb").GetDouble() > 0));
        double[] peaks = [.. rows.Select(row => row.GetProperty("peak_memory_mb").GetDouble())];
        Assert.Equal(peaks.Order(), peaks);
        Assert.All(["wall_s", "cpu_s", "allocated_mb"], column => Assert.True(
            rows[^1].GetProperty(column).GetDouble() >= rows[..^1].Sum(row => row.GetProperty(column).GetDouble()) - (0.001 * rows.Length), column));
    }

    [Fact]
    public void Every_run_ends_with_the_most_memory_it_held()
    {
        string last = EmbeddedRun.Ended.Error.TrimEnd().Split('\n')[^1];
        Assert.StartsWith("peak memory", last, StringComparison.Ordinal);
        Assert.True(double.Parse(last.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) > 0, last);
    }

    [Fact]
    public void A_run_that_is_asked_for_it_ends_with_a_table_of_all_steps_and_the_whole()
    {
        var timings = new Timings();
        timings.Begin("read")();
        timings.Begin("overlay")();
        var text = new StringWriter();
        new Progress(text).Finish(timings, showsTimings: true);
        string[] lines = text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["step", "read", "overlay", "whole run", "peak memory"], lines.Select(line => line[..20].TrimEnd()));
        Assert.All(lines[1..^1], line => Assert.Equal(lines[0].Length, line.Length));
    }
}

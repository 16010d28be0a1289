using UglyToad.PdfPig;

namespace Energy.Runner.Tests.Compare;

/// <summary>The command as a user gives it, and what it refuses.</summary>
public sealed class CompareCommands : IDisposable
{
    private readonly TwoRuns town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public void Folders_that_are_no_runs_are_told_at_once()
    {
        Directory.CreateDirectory(town["empty"]);
        var ended = town.Compare("empty", "nowhere");
        Assert.Equal(2, ended.Exit);
        Assert.Contains("2 faults", ended.Error, StringComparison.Ordinal);
        Assert.Contains("This is no folder of a run.", ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(town["out"]));
    }

    [Fact]
    public void A_run_of_another_region_or_without_outcomes_is_refused()
    {
        string run = town.Before();
        string other = town.Before("second");
        town.Change($"{other}/run.json", "\"region\": \"small-town\"", "\"region\": \"large-town\"");
        var ended = town.Compare(run, other);
        Assert.Equal(2, ended.Exit);
        Assert.Contains("This is a run of large-town.", ended.Error, StringComparison.Ordinal);
        town.Change($"{other}/run.json", "\"overlay_only\": false", "\"overlay_only\": true");
        ended = town.Compare(run, other);
        Assert.Equal(2, ended.Exit);
        Assert.Contains("stopped after the overlay", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_comparison_is_never_replaced()
    {
        string run = town.Before();
        Directory.CreateDirectory(town["out/small-town-comparison"]);
        File.WriteAllText(town["out/small-town-comparison/mine.txt"], "mine");
        var ended = town.Compare(run, run);
        Assert.Equal(2, ended.Exit);
        Assert.Contains("no comparison", ended.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(town["out/small-town-comparison/mine.txt"]));
    }

    [Fact]
    public void In_the_base_year_a_run_says_what_was_measured()
    {
        string run = town.Before();
        WriteMeasured("2023", totals => totals);
        var ended = town.Compare(run, run, "--measured", "measured.csv");
        Assert.True(ended.Exit == 0, ended.Error);
        string folder = town["out/small-town-comparison"];
        Assert.Equal(17 * 2, TwoRuns.Number(folder, "SELECT count(*) FROM '@measured.parquet' WHERE said_tj_per_yr IS NOT NULL"));
        Assert.Equal(0, TwoRuns.Number(folder, "SELECT max(abs(difference_tj_per_yr) / greatest(0.01, measured_tj_per_yr)) FROM '@measured.parquet'"), 1e-6);
        Assert.Equal(
            ["field_pv", "network_gas_production", "network_heat_pump_production", "network_wood_production", "rooftop_pv"],
            TwoRuns.Texts(folder, "SELECT DISTINCT item FROM '@measured.parquet' WHERE because IS NOT NULL ORDER BY 1"));
        Assert.Contains("Left out: services rooftop_pv.", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_measured_later_stands_beside_what_was_said_of_that_year()
    {
        string run = town.Before();
        WriteMeasured("2026", totals => totals.Where(total => !total.Contains(",lpg,", StringComparison.Ordinal)));
        string folder = town.Compared(run, run, "--measured", "measured.csv");
        Assert.Equal(2026, TwoRuns.Number(folder, "SELECT DISTINCT year FROM '@measured.parquet'"));
        Assert.Equal(
            TwoRuns.Number(town[run], "SELECT sum(final_energy_gj_per_yr) / 1000 FROM '@balance.parquet' WHERE scenario = 'present-pace' AND year = 2026 AND sector = 'dwellings' AND carrier = 'gas'"),
            TwoRuns.Number(folder, "SELECT said_tj_per_yr FROM '@measured.parquet' WHERE scenario = 'present-pace' AND sector = 'dwellings' AND item = 'gas'"),
            1e-9);
        Assert.Equal(["diesel", "petrol"], TwoRuns.Texts(folder, "SELECT DISTINCT item FROM '@measured.parquet' WHERE because LIKE '%together%' ORDER BY 1"));
    }

    [Fact]
    public void Every_fault_in_a_table_of_measurements_is_told_with_its_line()
    {
        string run = town.Before();
        File.WriteAllText(town["measured.csv"], "municipality_code,sector,item,value,unit,year,source\nGM0001,dwellings,gas,5,GJ/yr,2026,x\nGM0002,dwellings,gas,5,TJ/yr,2026,x\nGM0001,dwellings,gas,5,TJ/yr,2051,x\n");
        var ended = town.Compare(run, run, "--measured", "measured.csv");
        Assert.Equal(2, ended.Exit);
        Assert.All(["3 faults", "measured.csv, line 2", "GM0002", "2051"], part => Assert.Contains(part, ended.Error, StringComparison.Ordinal));
        Assert.Equal(2, town.Compare(run, run, "--measured", "nowhere.csv").Exit);
    }

    [Fact]
    public void A_sector_or_item_that_is_no_total_is_a_fault_of_its_line()
    {
        string run = town.Before();
        File.WriteAllText(town["measured.csv"], "municipality_code,sector,item,value,unit,year,source\nGM0001,agriculture,gas,5,TJ/yr,2026,x\nGM0001,dwellings,gas,5,TJ/yr,2026,x\nGM0001,dwellings,gass,5,TJ/yr,2026,x\n");
        var ended = town.Compare(run, run, "--measured", "measured.csv");
        Assert.Equal(2, ended.Exit);
        Assert.All(["2 faults", "measured.csv, line 2", "'agriculture/gas' is no total", "measured.csv, line 4", "Did you mean 'dwellings/gas'?"], part => Assert.Contains(part, ended.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_is_in_Dutch_and_names_cause_and_difference()
    {
        string before = town.Before();
        town.Change("data/coefficients/fuels.csv", "natural_gas,co2,56.4,", "natural_gas,co2,56.5,");
        town.Change("data/scenarios/present-pace.yaml", "rooftop_solar: {status: planned}", "rooftop_solar: {status: decided}");
        string after = town.Run("second");
        WriteMeasured("2026", totals => totals);
        string text = TextOf(town.Compared(before, after, "--measured", "measured.csv"));
        Assert.All(["Huidig tempo", "Maatregelen › zon op dak › status gepland besloten"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.All(["twee berekeningen vergeleken", "Waardoor", "fuels natural_gas", "Het hele verschil", "Wat we zeiden en wat er gemeten is", "Niet uit de balans af te leiden", "benaderde"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_is_in_English_when_that_is_asked_and_in_no_third_language()
    {
        string before = town.Before();
        string after = town.Before("second");
        town.Change($"{after}/run.json", "\"value\": \"{2040: 40}\"", "\"value\": \"{2040: 60}\"");
        WriteMeasured("2026", totals => totals);
        string text = TextOf(town.Compared(before, after, "--measured", "measured.csv", "--language", "en"));
        Assert.All(
            ["two runs compared", "What the runs were made from", "Present pace", "Supply › rooftop solar", "2040: 60", "What we said and what was measured", "approximated outlines"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Huidig tempo", text, StringComparison.Ordinal);
        Assert.NotEqual(0, town.Compare(before, after, "--language", "fr").Exit);
    }

    private static string TextOf(string folder)
    {
        using var report = PdfDocument.Open(Path.Combine(folder, "comparison.pdf"));
        return string.Join(' ', report.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text.Replace('\u00A0', ' ')));
    }

    private void WriteMeasured(string year, Func<IEnumerable<string>, IEnumerable<string>> chosen)
    {
        string[] lines = File.ReadAllLines(town["totals.csv"]);
        File.WriteAllLines(town["measured.csv"], chosen(lines.Skip(1)).Select(line => $"{line},{year}").Prepend(lines[0] + ",year"));
    }
}

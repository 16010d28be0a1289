using Energy.Fixtures;
using Energy.Model;
using Energy.Report.Tables;
using Energy.Runner.Read;

namespace Energy.Runner.Tests.Read;

/// <summary>What each coefficient does to the remainder, kept in a file.</summary>
public sealed class CoefficientEffects : IDisposable
{
    private static readonly CoefficientEffect Effect = new("boilers", "condensing · space_heat_efficiency", 1.0, 0.9, 1.05, -1200, 340);

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_is_read_again_for_the_region_it_was_reckoned_for_and_for_no_other()
    {
        CoefficientEffectsFile.Write(folder["effects.csv"], "here", "present-pace", [Effect]);
        Assert.Equal([Effect], Read("here"));
        Assert.Empty(Read("there"));
        Assert.Empty(CoefficientEffectsFile.Read(folder["none.csv"], "here", new Runner.Read.Faults()));
    }

    [Fact]
    public void A_row_without_a_number_is_a_fault_with_its_line()
    {
        folder.Write("effects.csv", "region,scenario,coefficient,keys,value,low,high,low_effect_gj_per_yr,high_effect_gj_per_yr\nhere,pace,boilers,condensing,1,,2,3,4\n");
        var faults = new Runner.Read.Faults();
        CoefficientEffectsFile.Read(folder["effects.csv"], "here", faults);
        var thrown = Assert.Throws<InputFaultException>(faults.ThrowIfAny);
        Assert.Contains("line 2", Assert.Single(thrown.Faults).Where, StringComparison.Ordinal);
    }

    [Fact]
    public void An_effect_of_another_value_is_out_of_date_and_not_published()
    {
        var row = ProjectData.Book().Tables.SelectMany(table => table.Rows).First(row => row.Low < row.High);
        var fresh = new CoefficientEffect(row.Table, row.KeyText, row.Value, row.Low, row.High, -5, 7);
        Assert.Equal([-5.0], Published(fresh));
        Assert.Empty(Published(fresh with { High = fresh.High + 1 }));

        double[] Published(CoefficientEffect effect)
        {
            var book = ProjectData.Book();
            _ = book[row.Table].One(row.Unit.Text, [.. row.Keys]);
            var table = CoefficientsTable.Of(book, [], [effect]);
            return [.. ((double?[])table.Data[Array.FindIndex([.. table.Columns], column => column.Name == "low_effect_gj_per_yr")]).OfType<double>()];
        }
    }

    /// <summary>The committed effects were reckoned with this method: the largest of them comes out again, within a tenth.</summary>
    [Fact]
    public void The_largest_effect_that_is_committed_comes_out_again()
    {
        var inputs = Inputs.Read(new Commands.RunOptions(Repository.Path("data"), Repository.Path("data", "layers.yaml"), [Repository.Path("data", "scenarios", "present-pace.yaml")], folder.Path));
        var largest = inputs.CoefficientEffects.MaxBy(effect => Math.Abs(effect.HighEffectGj))!;
        var sensitivity = new Sensitivity(inputs.Region, inputs.Coefficients, inputs.Scenarios[0]);
        var again = sensitivity.Of(sensitivity.Doubted.Single(coefficient => coefficient.Table == largest.Table && coefficient.KeyText == largest.Keys))!;
        Assert.Equal(largest.HighEffectGj, again.HighEffectGj, 0.1 * Math.Abs(largest.HighEffectGj));
    }

    private List<CoefficientEffect> Read(string region) => CoefficientEffectsFile.Read(folder["effects.csv"], region, new Runner.Read.Faults());
}

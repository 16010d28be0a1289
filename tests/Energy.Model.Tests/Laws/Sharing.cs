using Energy.Fixtures;
using Energy.Model.Coefficients;
using Energy.Model.Measures;
using Energy.Model.Supply;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Laws;

/// <summary>What one scenario takes over from another is what it would have found by itself.</summary>
public sealed class Sharing
{
    private static readonly CoefficientBook Book = ProjectData.Book();

    private static readonly Lazy<Outcome[]> Outcomes = new(() =>
        [.. new[] { "present-pace", "palet-ambition", "all-permitted" }.Select(scenario => Towns.Assess(SmallTown.WithEverything(), Towns.Slowly(ProjectData.Scenario(scenario)), Book))]);

    public static TheoryData<ScenarioMeasure> All => [.. Enum.GetValues<ScenarioMeasure>()];

    [Theory]
    [MemberData(nameof(All))]
    public void A_scenario_without_a_measure_has_the_same_books_to_the_last_bit_whether_or_not_it_takes_anything_over(ScenarioMeasure measure) =>
        Assert.All(Outcomes.Value, outcome => SameBooks(outcome, MeasurePaths.Without(outcome.Scenario, measure)));

    [Theory]
    [MemberData(nameof(All))]
    public void A_scenario_with_a_measure_that_comes_later_has_the_same_books_to_the_last_bit_whether_or_not_it_takes_anything_over(ScenarioMeasure measure) =>
        Assert.All(Outcomes.Value, outcome => SameBooks(outcome, MeasurePaths.Later(outcome.Scenario, measure, 3)));

    [Fact]
    public void A_scenario_with_other_rules_and_another_order_of_options_has_the_same_books_too()
    {
        var all = Outcomes.Value;
        Assert.All(all, outcome => Assert.All(all, other => SameBooks(outcome, other.Scenario)));
    }

    [Fact]
    public void A_scenario_that_changes_nothing_takes_over_savings_and_heat()
    {
        var outcome = Outcomes.Value[1];
        var again = TriasEnergetica.Assess(outcome.Start, Book, outcome.Scenario with { }, MeasureEffects.Years, outcome);
        Assert.Same(outcome.Savings, again.Savings);
        Assert.Same(outcome.Supply.Heat, again.Supply.Heat);
    }

    [Fact]
    public void A_measure_of_savings_is_never_taken_over()
    {
        var outcome = Outcomes.Value[1];
        foreach (var measure in new[] { ScenarioMeasure.Renovation, ScenarioMeasure.Demolition })
        {
            var without = TriasEnergetica.Assess(outcome.Start, Book, MeasurePaths.Without(outcome.Scenario, measure), MeasureEffects.Years, outcome);
            Assert.NotSame(outcome.Savings, without.Savings);
            Assert.NotSame(outcome.Supply.Heat, without.Supply.Heat);
        }
    }

    [Fact]
    public void Who_leaves_a_line_is_passed_by_and_who_stays_keeps_the_place()
    {
        var line = new WaitingLine([10, 11, 12, 13], [2023, 2023, 2023, 2023], withNeverFit: true);
        line.Leave(0);
        line.Leave(line.After(0));
        Assert.Equal([11, 13], Units(line));
        line.Leave(line.After(0));
        line.Leave(0);
        Assert.Empty(Units(line));
    }

    private static IEnumerable<int> Units(WaitingLine line)
    {
        for (int place = line.After(0); place != WaitingLine.End; place = line.After(place))
        {
            yield return line.UnitAt(place);
        }
    }

    private static void SameBooks(Outcome like, Scenario changed)
    {
        var taken = TriasEnergetica.Assess(like.Start, Book, changed, MeasureEffects.Years, like).Balance;
        var anew = TriasEnergetica.Assess(like.Start, Book, changed, MeasureEffects.Years).Balance;
        foreach (int year in MeasureEffects.Years)
        {
            Assert.Equal<LedgerLine>(anew[year].Ledger.Lines, taken[year].Ledger.Lines);
            Assert.All(Generators, source => Assert.Equal(anew[year].Generation[source], taken[year].Generation[source]));
        }
    }

    private static IReadOnlyList<EnergySource> Generators => RenewableSupply.Generators;
}

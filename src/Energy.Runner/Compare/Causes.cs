using System.Globalization;
using Energy.Model;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Report.Compare;

namespace Energy.Runner.Compare;

/// <summary>
/// Splits the change between two runs into what made it (formula 62). The method is run again on the data of the later run: first with coefficients, rules and
/// scenarios of the earlier run, then with each of them swapped in turn. The parts of a figure that both runs have add up to its change.
/// </summary>
internal sealed class Causes(RecordedRun before, RecordedRun after, DataAtHand data, IReadOnlyDictionary<string, string> area, Progress progress)
{
    /// <summary>With more changed coefficients than this, each table is swapped as one.</summary>
    public const int MostAlone = 25;

    private const double Rounding = 1e-12;

    private readonly Swaps swaps = new(data.Region, data.Labels, area);
    private readonly RecordedScenarios recorded = new(after, data.Sources);
    private readonly List<CauseRemark> remarks = [];

    /// <summary>What a reader should know of how the parts came about.</summary>
    public IReadOnlyList<CauseRemark> Remarks => remarks;

    /// <summary>The parts of every figure that both runs have, save those that are nothing.</summary>
    /// <exception cref="InputFaultException">What a run recorded cannot be made again by this version.</exception>
    public IReadOnlyList<CausePart> Of(Results said, Results says)
    {
        string[] scenarios = [.. after.Scenarios.Select(scenario => scenario.Id).Where(before.Settings.ContainsKey)];
        var book = RecordedBook.Of(before, data.Book, data.Sources);
        var laterBook = RecordedBook.Of(after, data.Book, data.Sources);
        var rules = RecordedRules.Of(before, data.Rules, data.Sources);
        var laterRules = RecordedRules.Of(after, data.Rules, data.Sources);
        var swapped = CoefficientSwap.Between(book, laterBook);

        var first = Step("the later data", () => swaps.Of(book, Scenarios(before, scenarios, rules, book)));
        var withCoefficients = swapped.Count == 0 ? first.Results : Step("coefficients", () => swaps.With(laterBook, Scenarios(before, scenarios, rules, laterBook)));
        bool otherRules = !Same(rules, laterRules);
        var withRules = otherRules ? Step("rules", () => swaps.With(laterBook, Scenarios(before, scenarios, laterRules, laterBook))) : withCoefficients;
        bool otherScenarios = scenarios.Any(scenario => !before.Settings[scenario].OrderBy(Name, StringComparer.Ordinal).SequenceEqual(after.Settings[scenario].OrderBy(Name, StringComparer.Ordinal)));
        var again = otherScenarios ? Step("scenarios", () => swaps.With(laterBook, Scenarios(after, scenarios, laterRules, laterBook))) : withRules;

        Note(RecordedBook.Borrowed(first.Book, before));
        remarks.AddRange(recorded.Left);
        ResultKey[] keys = [.. said.Keys.Where(key => scenarios.Contains(key.Scenario) && Results.Split.Contains(key.Indicator) && new[] { said, first.Results, withCoefficients, withRules, again, says }.All(run => run[key] is not null))];
        string ofProgram = "program";
        string ofData = InputChanges.HaveSameData(before, after) ? ofProgram : !InputChanges.AreOfSameProgram(before, after) || keys.Any(key => again[key] != says[key]) ? "data_and_program" : "data";
        CausePart[] parts =
        [
            .. Parts(keys, said, first.Results, ofData, string.Empty),
            .. OfCoefficients(keys, first, withCoefficients, swapped),
            .. Parts(keys, withCoefficients, withRules, "rules", string.Empty),
            .. Parts(keys, withRules, again, "scenario", string.Empty),
            .. Parts(keys, again, says, ofProgram, string.Empty),
        ];
        return
        [
            .. parts.GroupBy(part => (part.Key, part.Cause, part.Subject)).Select(group => new CausePart(group.Key.Key, group.Key.Cause, group.Key.Subject, group.Sum(part => part.Change))).Where(part => part.Change != 0),
        ];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name((string Name, string Value) setting) => setting.Name;

    private static bool Same(IReadOnlyList<LandRule> rules, IReadOnlyList<LandRule> later) =>
        rules.Select(rule => (rule.Name, rule.Source, rule.Measure, rule.Layer, rule.Value, rule.IsOn)).SequenceEqual(later.Select(rule => (rule.Name, rule.Source, rule.Measure, rule.Layer, rule.Value, rule.IsOn)));

    private static IEnumerable<CausePart> Parts(IEnumerable<ResultKey> keys, Results from, Results to, string cause, string subject) =>
        keys.Select(key => new CausePart(key, cause, subject, to[key]!.Value - from[key]!.Value));

    private Scenario[] Scenarios(RecordedRun run, string[] scenarios, IReadOnlyList<LandRule> rules, CoefficientBook book) =>
        [.. scenarios.Select(scenario => recorded.Of(run, scenario, rules, book))];

    /// <summary>What each changed coefficient does alone, and what they do together beside that.</summary>
    private IEnumerable<CausePart> OfCoefficients(ResultKey[] keys, Swaps.Middle first, Results all, IReadOnlyList<CoefficientSwap> swapped)
    {
        if (swapped.Count <= 1)
        {
            return Parts(keys, first.Results, all, "coefficient", swapped.Count == 1 ? $"{swapped[0].Table} {swapped[0].Keys}" : string.Empty);
        }

        CoefficientSwap[] asked = [.. swapped.Where(swap => swap.Before is null || first.Used.Contains((swap.Table, swap.Keys)))];
        if (asked.Length > MostAlone)
        {
            remarks.Add(new CauseRemark(CauseRemarkKind.TablesAsOne, Text(asked.Length), $"{asked.Length} coefficients changed: each table of them was swapped as one."));
        }

        var groups = asked.GroupBy(swap => asked.Length > MostAlone ? swap.Table : $"{swap.Table} {swap.Keys}").ToArray();
        var alone = groups.Select(group => (Subject: group.Key, Results: Alone(first, group.Key, [.. group]))).Where(group => group.Results is not null).ToArray();
        return alone.SelectMany(group => Parts(keys, first.Results, group.Results!, "coefficient", group.Subject))
            .Concat(keys.Select(key =>
            {
                double whole = all[key]!.Value - first.Results[key]!.Value;
                double[] parts = [.. alone.Select(group => group.Results![key]!.Value - first.Results[key]!.Value)];
                double together = whole - parts.Sum();
                double scale = Math.Abs(all[key]!.Value) + Math.Abs(first.Results[key]!.Value) + parts.Sum(Math.Abs);
                return new CausePart(key, "coefficients_together", string.Empty, Math.Abs(together) <= Rounding * scale ? 0 : together);
            }));
    }

    private Results? Alone(Swaps.Middle first, string subject, CoefficientSwap[] swap)
    {
        try
        {
            return Step(subject, () => swaps.WithSwapped(first, swap));
        }
        catch (InputFaultException fault)
        {
            remarks.Add(new CauseRemark(CauseRemarkKind.NotAlone, subject, $"{subject} cannot be swapped alone ({fault.Faults[0].Found}): what it does is counted among what all do together."));
            return null;
        }
    }

    private void Note(int borrowed)
    {
        if (before.Rules is null || after.Rules is null)
        {
            remarks.Add(new CauseRemark(CauseRemarkKind.RulesAtHand, string.Empty, "A run of an earlier version did not record its rules: those at hand were taken, with the figures that it used."));
        }

        if (borrowed > 0)
        {
            remarks.Add(new CauseRemark(CauseRemarkKind.Borrowed, Text(borrowed), $"On the later data the method asks for {borrowed} coefficients that the earlier run did not use: they were taken from the tables at hand, so what they do is counted under data and program."));
        }
    }

    private T Step<T>(string name, Func<T> work)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        progress.Begin(name);
        var done = work();
        progress.End(name, watch.Elapsed);
        return done;
    }
}

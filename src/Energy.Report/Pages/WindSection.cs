using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>What each rule for wind costs in turbines, and what a wider distance to homes leaves.</summary>
internal static class WindSection
{
    public static IEnumerable<Block> Of(ReportData data)
    {
        var language = data.Language;
        RuleLoss[] rules = [.. data.Rules.Where(loss => loss.Source == "wind").DistinctBy(loss => loss.Rule)];
        if (rules.Length == 0 || data.WindDistances.Count == 0)
        {
            yield break;
        }

        yield return TextBlock.Heading(language.Say("Wind: wat de regels kosten", "Wind: what the rules cost"));
        yield return TextBlock.Paragraph(language.Say(
            "Een turbine is groot: een regel kost er een hele of geen. Eerst wat elke regel aan turbines wegneemt nadat de regels erboven zijn toegepast, dan wat elke afstand tot woningen overlaat als de andere regels blijven. Een streepje: de regel geldt in dat scenario niet of neemt niets meer weg.",
            "A turbine is large: a rule costs a whole one or none. First the turbines that each rule takes after the rules above it, then what each distance to homes leaves when the other rules stay. A dash: the rule does not hold in that scenario or takes nothing more."));
        yield return new TableBlock(
            [new(language.Say("Regel, in turbines", "Rule, in turbines"), 4), .. data.Scenarios.Select(scenario => new TableBlock.Column(scenario.Name, 1.3f, true))],
            [
                .. rules.Select(rule => (List<string>)[rule.Title, .. data.Scenarios.Select(scenario => Turbines(data, scenario, rule.Rule))]),
            ],
            8);
        yield return TextBlock.Subheading(language.Say($"Afstand van turbines tot woningen, {data.Focus.Name}", $"Distance from turbines to homes, {data.Focus.Name}"));
        if (data.WindDistances.Any(step => step.Scenario == data.Focus.Id && step.Turbines > 0))
        {
            yield return WindDistancesChart.Of(data, data.Focus, 210);
        }
        else
        {
            yield return TextBlock.Paragraph(language.Say(
                "Bij geen enkele afstand is er onder de andere regels plaats voor een turbine.",
                "At no distance do the other rules leave a place for a turbine."));
        }

        yield return new TableBlock(
            [
                new(language.Say("Afstand tot woningen", "Distance to homes"), 3),
                .. data.Scenarios.SelectMany(scenario => new[]
                {
                    new TableBlock.Column($"Turbines, {scenario.Letter}", 1.2f, true),
                    new TableBlock.Column($"{language.Say("GWh verlies", "GWh lost")}, {scenario.Letter}", 1.4f, true),
                }),
            ],
            [.. data.WindDistances.Select(step => step.Setback).Distinct().Select(setback => Row(data, setback))],
            8);
        yield return TextBlock.Note(language.Say(
            "Met een sterretje: de afstand die het scenario aanhoudt; de andere regels van het scenario blijven gelden. Het verlies is dat ten opzichte van de eerstvolgende kleinere afstand, bij de kleinste dat ten opzichte van geen afstand tot woningen. Altijd staat een turbine minstens een halve rotor van elk gebouw.",
            "With an asterisk: the distance that the scenario keeps; its other rules still hold. The loss is measured against the next smaller distance, and for the smallest against no distance to homes at all. A turbine always stands at least half a rotor from any building."));
    }

    /// <summary>What a distance leaves and costs in every scenario.</summary>
    private static List<string> Row(ReportData data, string setback)
    {
        var steps = data.Scenarios.Select(scenario => data.WindDistances.FirstOrDefault(step => step.Scenario == scenario.Id && step.Setback == setback)).ToArray();
        var cells = new List<string> { data.Language.Distance(setback, steps.OfType<WindDistance>().Select(step => step.DistanceM).Distinct().ToArray()) };
        foreach (var step in steps)
        {
            cells.Add(step is null ? "–" : data.Language.Number(step.Turbines) + (step.IsRule ? " *" : string.Empty));
            cells.Add(step is null ? "–" : data.Language.Number(step.LostGj / BalanceSums.GigajoulesPerGigawattHour));
        }

        return cells;
    }

    /// <summary>Turbines that a rule takes: its power over that of one turbine of the scenario.</summary>
    private static string Turbines(ReportData data, ScenarioName scenario, string rule)
    {
        var loss = data.Rules.FirstOrDefault(loss => loss.Scenario == scenario.Id && loss.Rule == rule);
        string turbine = data.Facts.Settings[scenario.Id].First(setting => setting.Name == "supply.wind.turbine").Value;
        return loss is null ? "–" : data.Language.Number(loss.CapacityKw / data.Coefficient("wind-turbines", $"{turbine} · rated_power"));
    }
}

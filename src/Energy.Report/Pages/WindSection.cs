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
        yield return TextBlock.Heading(language.Say("Wind: wat de regels kosten", "Wind: what the rules cost"));
        yield return TextBlock.Paragraph(language.Say(
            "Een turbine is groot: een regel kost er een hele of geen. Eerst wat elke regel aan turbines wegneemt nadat de regels erboven zijn toegepast, dan wat elke afstand tot woningen overlaat als de andere regels blijven.",
            "A turbine is large: a rule costs a whole one or none. First the turbines that each rule takes after the rules above it, then what each distance to homes leaves when the other rules stay."));
        yield return new TableBlock(
            [new(language.Say("Regel, in turbines", "Rule, in turbines"), 4), .. data.Scenarios.Select(scenario => new TableBlock.Column(scenario.Name, 1.3f, true))],
            [
                .. data.Rules.Where(loss => loss.Source == "wind").DistinctBy(loss => loss.Rule).Select(rule => (List<string>)[rule.Title, .. data.Scenarios.Select(scenario => Turbines(data, scenario, rule.Rule))]),
            ],
            8);
        yield return TextBlock.Subheading(language.Say($"Afstand van turbines tot woningen, {data.Focus.Name}", $"Distance from turbines to homes, {data.Focus.Name}"));
        yield return WindDistancesChart.Of(data, data.Focus, 210);
    }

    /// <summary>Turbines that a rule takes: its power over that of one turbine of the scenario.</summary>
    private static string Turbines(ReportData data, ScenarioName scenario, string rule)
    {
        var loss = data.Rules.FirstOrDefault(loss => loss.Scenario == scenario.Id && loss.Rule == rule);
        var standing = data.WindDistances.FirstOrDefault(step => step.Scenario == scenario.Id && step.Turbines > 0);
        return loss is null || standing is null ? "–" : data.Language.Number(loss.CapacityKw / (standing.CapacityKw / standing.Turbines));
    }
}

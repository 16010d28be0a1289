using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>The rules and what each costs.</summary>
internal static class RulesSection
{
    private const double GigajoulesPerGigawattHour = 3600;

    public static IEnumerable<Block> Of(ReportData data)
    {
        yield return TextBlock.Heading("De regels en wat ze kosten");
        yield return TextBlock.Paragraph("Elke regel neemt iets weg van wat technisch kan. De regels zijn in deze volgorde toegepast: wat een regel kost, is wat hij wegneemt nadat de regels erboven al zijn toegepast. Een streepje betekent dat de regel in dat scenario niet geldt of niets meer wegneemt.");
        yield return new TableBlock(
            [
                new("Regel", 4.2f), new("Bron", 1.6f),
                .. data.Scenarios.SelectMany(scenario => new[] { new TableBlock.Column($"Hectare, {scenario.Letter}", 1.2f, true), new TableBlock.Column($"TJ per jaar, {scenario.Letter}", 1.2f, true) }),
            ],
            [.. data.Rules.DistinctBy(loss => loss.Rule).OrderBy(loss => loss.Source, StringComparer.Ordinal).Select(loss => Row(data, loss))],
            8);
        yield return TextBlock.Note($"{data.Letters} De afstand tot woningen is in tiphoogten; de landelijke regel daarvoor was een ontwerp. De zone van de Einstein Telescope en de uitzondering op landbouwgrond kunnen in een scenario worden uitgezet.");
        foreach (var block in Distances(data))
        {
            yield return block;
        }
    }

    /// <summary>What a wider distance to homes costs, step by step.</summary>
    private static IEnumerable<Block> Distances(ReportData data)
    {
        yield return TextBlock.Subheading("Afstand van turbines tot woningen");
        yield return new TableBlock(
            [
                new("Afstand tot woningen", 3),
                .. data.Scenarios.SelectMany(scenario => new[] { new TableBlock.Column($"Turbines, {scenario.Letter}", 1.2f, true), new TableBlock.Column($"GWh verlies, {scenario.Letter}", 1.4f, true) }),
            ],
            [.. data.WindDistances.Select(step => step.Setback).Distinct().Select(setback => Row(data, setback))],
            8);
        yield return TextBlock.Note("Met een sterretje: de afstand die het scenario aanhoudt; de andere regels van het scenario blijven gelden. Het verlies is dat ten opzichte van de eerstvolgende kleinere afstand, bij de kleinste dat ten opzichte van geen afstand tot woningen. Altijd staat een turbine een halve rotor van elk gebouw.");
    }

    private static List<string> Row(ReportData data, string setback)
    {
        var steps = data.Scenarios.Select(scenario => data.WindDistances.FirstOrDefault(step => step.Scenario == scenario.Id && step.Setback == setback)).ToArray();
        var cells = new List<string> { data.Language.Distance(setback, steps.OfType<WindDistance>().Select(step => step.DistanceM).Distinct().ToArray()) };
        foreach (var step in steps)
        {
            cells.Add(step is null ? "–" : data.Language.Number(step.Turbines) + (step.IsRule ? " *" : string.Empty));
            cells.Add(step is null ? "–" : data.Language.Number(step.LostGj / GigajoulesPerGigawattHour));
        }

        return cells;
    }

    private static List<string> Row(ReportData data, RuleLoss rule)
    {
        var cells = new List<string> { rule.Title + Figure(data.Language, rule), Language.Capital(data.Language.Word(rule.Source)) };
        foreach (var scenario in data.Scenarios)
        {
            var loss = data.Rules.FirstOrDefault(loss => loss.Scenario == scenario.Id && loss.Rule == rule.Rule);
            cells.Add(loss is null ? "–" : data.Language.Number(loss.AreaHa));
            cells.Add(loss is null ? "–" : data.Language.Number(loss.YieldGj / 1000));
        }

        return cells;
    }

    /// <summary>The figure of a rule, as its name says it is counted.</summary>
    private static string Figure(Language language, RuleLoss rule) => double.IsNaN(rule.Value) ? string.Empty
        : rule.Rule.EndsWith("_pct", StringComparison.Ordinal) ? $" ({language.Short(rule.Value)} %)"
        : rule.Rule.EndsWith("_m", StringComparison.Ordinal) ? $" ({language.Short(rule.Value)} m)"
        : $" ({language.Short(rule.Value)})";
}

using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>The rules and what each costs.</summary>
internal static class RulesSection
{
    public static IEnumerable<Block> Of(ReportData data)
    {
        var language = data.Language;
        yield return TextBlock.Heading(language.Say("De regels en wat ze kosten", "The rules and what they cost"));
        yield return TextBlock.Paragraph(language.Say(
            "Elke regel neemt iets weg van wat technisch kan. De regels zijn in deze volgorde toegepast: wat een regel kost, is wat hij wegneemt nadat de regels erboven al zijn toegepast. Een streepje betekent dat de regel in dat scenario niet geldt of niets meer wegneemt.",
            "Each rule takes something away from what is technically possible. The rules are applied in this order: what a rule costs is what it takes away after the rules above it have been applied. A dash means that the rule does not hold in that scenario or takes nothing more away."));
        yield return new TableBlock(
            [
                new(language.Say("Regel", "Rule"), 4.2f), new(language.Say("Bron", "Source"), 1.6f),
                .. data.Scenarios.SelectMany(scenario => new[]
                {
                    new TableBlock.Column($"{language.Say("Hectare", "Hectares")}, {scenario.Letter}", 1.2f, true),
                    new TableBlock.Column($"{language.Say("TJ per jaar", "TJ a year")}, {scenario.Letter}", 1.2f, true),
                }),
            ],
            [.. data.Rules.DistinctBy(loss => loss.Rule).OrderBy(loss => loss.Source, StringComparer.Ordinal).Select(loss => Row(data, loss))],
            8);
        yield return TextBlock.Note(data.Letters + string.Concat(Remarks(language).Where(remark => data.Rules.Any(loss => loss.Rule == remark.Rule)).Select(remark => " " + remark.Text)));
    }

    /// <summary>What a reader should know of some rules, where they hold.</summary>
    private static (string Rule, string Text)[] Remarks(Language language) =>
    [
        ("wind_homes_distance_tip_heights", language.Say("De afstand tot woningen is in tiphoogten; de landelijke regel daarvoor was een ontwerp.", "The distance to homes is in tip heights; the national rule for it was a draft.")),
        ("wind_einstein_telescope", language.Say("De zone van de Einstein Telescope kan in een scenario worden uitgezet.", "The Einstein Telescope zone can be switched off in a scenario.")),
        ("field_farmland_closed", language.Say("Het sluiten van landbouwgrond kan in een scenario worden uitgezet.", "The closing of farmland can be switched off in a scenario.")),
    ];

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
        : rule.Rule.EndsWith("_pct", StringComparison.Ordinal) ? $" ({language.Short(rule.Value)}{language.Say(" %", "%")})"
        : rule.Rule.EndsWith("_m", StringComparison.Ordinal) ? $" ({language.Short(rule.Value)} m)"
        : $" ({language.Short(rule.Value)})";
}

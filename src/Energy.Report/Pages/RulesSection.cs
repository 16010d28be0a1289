using Energy.Report.Data;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>The rules and what each costs.</summary>
internal static class RulesSection
{
    public static IEnumerable<Block> Of(ReportData data)
    {
        yield return TextBlock.Heading("De regels en wat ze kosten");
        yield return TextBlock.Paragraph("Elke regel neemt iets weg van wat technisch kan. De regels zijn in deze volgorde toegepast: wat een regel kost, is wat hij wegneemt nadat de regels erboven al zijn toegepast. Een streepje betekent dat de regel in dat scenario niet geldt of niets meer wegneemt.");
        yield return new TableBlock(
            [
                new("Regel", 4.2f), new("Bron", 1.6f),
                .. data.Scenarios.SelectMany(scenario => new[] { new TableBlock.Column($"{scenario.NameNl}: hectare", 1.5f, true), new TableBlock.Column($"{scenario.NameNl}: TJ per jaar", 1.5f, true) }),
            ],
            [.. data.Rules.Select(loss => (loss.Rule, loss.TitleNl, loss.Source)).Distinct().OrderBy(rule => rule.Source).Select(rule => Row(data, rule.Rule, rule.TitleNl, rule.Source))],
            8);
        yield return TextBlock.Note("Wind: het verlies is dat van de hele gemeente, omdat turbines samen verschuiven. De afstand tot woningen is in tiphoogten; de landelijke regel daarvoor was een ontwerp. De zone van de Einstein Telescope en de uitzondering op landbouwgrond kunnen in een scenario worden uitgezet.");
    }

    private static List<string> Row(ReportData data, string rule, string title, string source)
    {
        var cells = new List<string> { title, Dutch.Capital(Dutch.Word(source)) };
        foreach (var scenario in data.Scenarios)
        {
            var loss = data.Rules.FirstOrDefault(loss => loss.Scenario == scenario.Id && loss.Rule == rule);
            cells.Add(loss is null ? "–" : Dutch.Number(loss.AreaHa));
            cells.Add(loss is null ? "–" : Dutch.Number(loss.YieldGj / 1000));
        }

        return cells;
    }
}

using Energy.Model;
using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Tables;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>What is decided, planned or only possible, what each measure adds, and what holds the pace back.</summary>
internal static class PipelineSection
{
    private static readonly string[] Generators = ["rooftop_solar", "field_solar", "wind"];

    private static readonly string[] Statuses = ["decided", "planned", "possible"];

    public static IEnumerable<Block> Of(ReportData data)
    {
        int target = data.Facts.TargetYear;
        var best = data.BestScenario;
        yield return TextBlock.Heading("Wat ligt vast, en waaraan valt te draaien");
        yield return TextBlock.Paragraph("Besloten: er is geld, een wet, een contract of een vergunning. Gepland: het staat in een vastgesteld plan, maar bindt nog niemand. Mogelijk: het kan, en voor deze omvang is geen plan opgegeven. Het oordeel geldt voor de omvang in dat scenario; een kleiner deel kan vaster liggen. "
            + string.Join(" ", data.Scenarios.Select(scenario => Firmness(data, scenario, target))));
        if (!data.Decisions.Any(decision => decision.IsFelt))
        {
            yield return TextBlock.Paragraph("Geen maatregel scheelt in enig scenario 0,05 kiloton CO2 of meer: in zo’n kleine regio zegt dit hoofdstuk niets.");
            yield break;
        }

        yield return DecisionsChart.Of(data, best, 300);
        yield return TextBlock.Note($"Het scenario {best.Name} met en zonder de maatregel, in {target}. Zonder een maatregel blijft wat er in {data.Facts.BaseYear} van is, en komt er niets bij; een andere maatregel kan dan dezelfde woningen of stroom bedienen. Daarom tellen de effecten niet op tot dat van alles samen ({data.Language.Number(data.Decision(best, MeasuresTable.Together, target).AvoidedCo2Kt)} kiloton).{SunAndWind(data, best, target)}");
        yield return TextBlock.Subheading("Hoeveel elke maatregel scheelt (kiloton CO2 per jaar)");
        yield return new TableBlock(
            [
                new("Maatregel", 2.3f),
                .. data.Scenarios.SelectMany(scenario => new[]
                {
                    new TableBlock.Column($"Hoe vast, {scenario.Letter}", 1.1f), new TableBlock.Column($"{scenario.Letter}, {BaseYear.Halfway}", 0.9f, true), new TableBlock.Column($"{scenario.Letter}, {target}", 0.9f, true),
                }),
            ],
            [
                .. data.Decisions.Where(decision => decision.Scenario == best.Id && decision.Year == target).Select(decision => decision.Measure)
                    .Where(measure => data.Decisions.Any(decision => decision.Measure == measure && decision.IsFelt))
                    .OrderBy(measure => measure == MeasuresTable.Together).ThenByDescending(measure => data.Decision(best, measure, target).AvoidedCo2Kt)
                    .Select(measure => (List<string>)[Language.Capital(data.Language.Word(measure)), .. data.Scenarios.SelectMany(scenario => Cells(data, scenario, measure))]),
            ],
            7.5f);
        yield return TextBlock.Note($"{data.Letters} Maatregelen die nergens meer dan 0,05 kiloton schelen, staan hier niet. Hoe vast een maatregel ligt, is waar geen lijst van besluiten is een aanname (zie Aannames). Onder nul: zonder de maatregel was de uitstoot lager, doordat zij de plaats inneemt van een die meer scheelt, gebruik verplaatst of minder doet dan in het basisjaar.");
        yield return TextBlock.Subheading("Wat er schuift als aannemers of het stroomnet achterblijven");
        yield return TextBlock.Paragraph($"Groeien de maatregelen die op aannemers en installateurs wachten (renovatie, zon op dak, warmtenetten, warmtepompen) of op het stroomnet (zon, wind, warmtepompen, elektrisch rijden, elektrische industrie) {data.Language.Number(data.Lags[0].LaterYr)} jaar later dan het scenario zegt, dan komt er dit bij:");
        yield return new TableBlock(
            [
                new("Wat achterblijft", 2.2f), new("Eenheid", 1.6f),
                .. data.Scenarios.SelectMany(scenario => new[] { new TableBlock.Column($"{scenario.Letter}, {BaseYear.Halfway}", 0.9f, true), new TableBlock.Column($"{scenario.Letter}, {target}", 0.9f, true) }),
            ],
            [
                .. data.Lags.Select(lag => lag.Cause).Distinct().SelectMany(cause => new List<string>[]
                {
                    [Language.Capital(data.Language.Word(cause)), "kiloton CO2", .. OfLag(data, cause).Select(lag => data.Language.Number(lag.ExtraCo2Kt, 1))],
                    [Language.Capital(data.Language.Word(cause)), "TJ fossiel", .. OfLag(data, cause).Select(lag => data.Language.Number(lag.ExtraFossilTj))],
                }),
            ],
            8);
        yield return TextBlock.Note($"{data.Letters} Een tempo dat in het scenario niet groeit, blijft gelijk: achterblijven is later groeien, niet stilvallen.");
        yield return TextBlock.Subheading("Wat het tempo van renovatie ophoudt");
        yield return TextBlock.Paragraph(string.Join(" ", data.Scenarios.Select(scenario => Pace(data, scenario))));
    }

    private static IEnumerable<string> Cells(ReportData data, ScenarioName scenario, string measure)
    {
        string? status = data.Decision(scenario, measure, data.Facts.TargetYear).Status;
        return [status is null ? string.Empty : data.Language.Word(status), .. new[] { BaseYear.Halfway, data.Facts.TargetYear }.Select(year => data.Language.Number(data.Decision(scenario, measure, year).AvoidedCo2Kt, 1))];
    }

    private static IEnumerable<LagCost> OfLag(ReportData data, string cause) => data.Scenarios.SelectMany(scenario =>
        new[] { BaseYear.Halfway, data.Facts.TargetYear }.Select(year => data.Lags.Single(lag => lag.Scenario == scenario.Id && lag.Cause == cause && lag.Year == year)));

    /// <summary>Why generators add little where they do: what they do not give comes from the grid.</summary>
    private static string SunAndWind(ReportData data, ScenarioName scenario, int year)
    {
        double kt = Generators.Sum(measure => data.Decision(scenario, measure, year).AvoidedCo2Kt);
        return kt > 0 && kt < data.Decision(scenario, MeasuresTable.Together, year).AvoidedCo2Kt / 5
            ? $" Zon en wind schelen hier los opgeteld {data.Language.Number(kt, 1)} kiloton: stroom die zij niet leveren, komt van het net tegen de gemiddelde uitstoot van {year}. Hun opbrengst telt ook voor de eigen opwek."
            : string.Empty;
    }

    /// <summary>How many measures that add anything are firm.</summary>
    private static string Firmness(ReportData data, ScenarioName scenario, int year)
    {
        var adding = data.Decisions.Where(decision => decision.Scenario == scenario.Id && decision.Year == year && decision.Status is not null && decision.IsFelt).ToArray();
        return adding.Length == 0
            ? $"{scenario.Name}: geen maatregel scheelt iets."
            : $"{scenario.Name}: van {(adding.Length == 1 ? "1 maatregel die iets scheelt" : $"{adding.Length} maatregelen die iets schelen")} {string.Join(", ", Statuses.Select(status => $"{(adding.Count(decision => decision.Status == status) is var count and > 0 ? data.Language.Number(count) : "geen")} {data.Language.Word(status)}"))}.";
    }

    /// <summary>In how many years what kept renovation of homes from being more.</summary>
    private static string Pace(ReportData data, ScenarioName scenario)
    {
        int[] years = [.. Enumerable.Range(data.Facts.BaseYear + 1, data.Facts.TargetYear - data.Facts.BaseYear)];
        var bounds = years.Select(year => data.Indicators.LabelOfRegion(scenario.Id, year, "renovated_dwellings_per_yr")).OfType<string>().GroupBy(bound => bound).OrderByDescending(bound => bound.Count()).ToArray();
        double waiting = data.Indicators.OfRegion(scenario.Id, data.Facts.TargetYear, "renovation_waiting_dwellings");
        return $"{scenario.Name}: renovatie van woningen wordt begrensd door {string.Join(", ", bounds.Select(bound => $"{data.Language.Word(bound.Key)} ({bound.Count()} van de {years.Length} jaren)"))}"
            + (waiting > 0 ? $"; in {data.Facts.TargetYear} {(waiting == 1 ? "wacht 1 woning" : $"wachten {data.Language.Number(waiting)} woningen")} op een aannemer." : ".");
    }
}

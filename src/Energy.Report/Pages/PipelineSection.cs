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
        var language = data.Language;
        int target = data.Facts.TargetYear;
        var best = data.BestScenario;
        yield return TextBlock.Heading(language.Say("Wat ligt vast, en waaraan valt te draaien", "What is fixed, and what can still be changed"));
        yield return TextBlock.Paragraph(
            language.Say(
                "Besloten: er is geld, een wet, een contract of een vergunning. Gepland: het staat in een vastgesteld plan, maar bindt nog niemand. Mogelijk: het kan, en voor deze omvang is geen plan opgegeven. Het oordeel geldt voor de omvang in dat scenario; een kleiner deel kan vaster liggen.",
                "Decided: there is money, a law, a contract or a permit. Planned: it is in an adopted plan, but binds nobody yet. Possible: it can be done, and no plan for this size was given. The judgement holds for the size in that scenario; a smaller part may be firmer.")
            + " " + string.Join(" ", data.Scenarios.Select(scenario => Firmness(data, scenario, target))));
        if (!data.Decisions.Any(decision => decision.IsFelt))
        {
            yield return TextBlock.Paragraph(language.Say(
                "Geen maatregel scheelt in enig scenario 0,05 kiloton CO2 of meer: in zo’n kleine regio zegt dit hoofdstuk niets.",
                "No measure avoids 0.05 kilotonnes of CO2 or more in any scenario: in so small a region this chapter says nothing."));
            yield break;
        }

        yield return DecisionsChart.Of(data, best, 300);
        string together = language.Kilotonnes(data.Decision(best, MeasuresTable.Together, target).AvoidedCo2Kt);
        yield return TextBlock.Note(language.Say(
            $"Het scenario {best.Name} met en zonder de maatregel, in {target}. Zonder een maatregel blijft wat er in {data.Facts.BaseYear} van is, en komt er niets bij; een andere maatregel kan dan dezelfde woningen of stroom bedienen. Daarom tellen de effecten niet op tot dat van alles samen ({together}).{SunAndWind(data, best, target)}",
            $"The scenario {best.Name} with and without the measure, in {target}. Without a measure, what there is of it in {data.Facts.BaseYear} stays and nothing is added; another measure may then serve the same homes or power. That is why the effects do not add up to that of all together ({together}).{SunAndWind(data, best, target)}"));
        yield return TextBlock.Subheading(language.Say("Hoeveel elke maatregel scheelt (kiloton CO2 per jaar)", "How much each measure avoids (kilotonnes CO2 a year)"));
        yield return new TableBlock(
            [
                new(language.Say("Maatregel", "Measure"), 2.3f),
                .. data.Scenarios.SelectMany(scenario => new[]
                {
                    new TableBlock.Column(language.Say($"Hoe vast, {scenario.Letter}", $"How firm, {scenario.Letter}"), 1.1f), new TableBlock.Column($"{scenario.Letter}, {BaseYear.Halfway}", 0.9f, true), new TableBlock.Column($"{scenario.Letter}, {target}", 0.9f, true),
                }),
            ],
            [
                .. data.Decisions.Where(decision => decision.Scenario == best.Id && decision.Year == target).Select(decision => decision.Measure)
                    .Where(measure => data.Decisions.Any(decision => decision.Measure == measure && decision.IsFelt))
                    .OrderBy(measure => measure == MeasuresTable.Together).ThenByDescending(measure => data.Decision(best, measure, target).AvoidedCo2Kt)
                    .Select(measure => (List<string>)[Language.Capital(language.Word(measure)), .. data.Scenarios.SelectMany(scenario => Cells(data, scenario, measure))]),
            ],
            7.5f);
        yield return TextBlock.Note(language.Say(
            $"{data.Letters} Maatregelen die nergens meer dan 0,05 kiloton schelen, staan hier niet. Hoe vast een maatregel ligt, is waar geen lijst van besluiten is een aanname (zie Aannames). Onder nul: zonder de maatregel was de uitstoot lager, doordat zij de plaats inneemt van een die meer scheelt, gebruik verplaatst of minder doet dan in het basisjaar.",
            $"{data.Letters} Measures that nowhere avoid more than 0.05 kilotonnes are left out. Where there is no list of decisions, how firm a measure is, is an assumption (see Assumptions). Below zero: without the measure emissions would be lower, because it takes the place of one that avoids more, shifts use or does less than in the base year."));
        yield return TextBlock.Subheading(language.Say("Wat er schuift als aannemers of het stroomnet achterblijven", "What shifts if contractors or the electricity grid lag behind"));
        yield return TextBlock.Paragraph(language.Say(
            $"Groeien de maatregelen die op aannemers en installateurs wachten (renovatie, zon op dak, warmtenetten, warmtepompen) of op het stroomnet (zon, wind, warmtepompen, elektrisch rijden, elektrische industrie) {language.Number(data.Lags[0].LaterYr)} jaar later dan het scenario zegt, dan komt er dit bij:",
            $"If the measures that wait for contractors and installers (renovation, rooftop solar, district heating, heat pumps) or for the electricity grid (solar, wind, heat pumps, electric driving, electric industry) grow {language.Counted(data.Lags[0].LaterYr, "year", "years")} later than the scenario says, this is added:"));
        yield return new TableBlock(
            [
                new(language.Say("Wat achterblijft", "What lags behind"), 2.2f), new(language.Say("Eenheid", "Unit"), 1.6f),
                .. data.Scenarios.SelectMany(scenario => new[] { new TableBlock.Column($"{scenario.Letter}, {BaseYear.Halfway}", 0.9f, true), new TableBlock.Column($"{scenario.Letter}, {target}", 0.9f, true) }),
            ],
            [
                .. data.Lags.Select(lag => lag.Cause).Distinct().SelectMany(cause => new List<string>[]
                {
                    [Language.Capital(language.Word(cause)), language.Say("kiloton CO2", "kilotonnes CO2"), .. OfLag(data, cause).Select(lag => language.Number(lag.ExtraCo2Kt, 1))],
                    [Language.Capital(language.Word(cause)), language.Say("TJ fossiel", "TJ fossil"), .. OfLag(data, cause).Select(lag => language.Number(lag.ExtraFossilTj))],
                }),
            ],
            8);
        yield return TextBlock.Note(language.Say(
            $"{data.Letters} Een tempo dat in het scenario niet groeit, blijft gelijk: achterblijven is later groeien, niet stilvallen.",
            $"{data.Letters} A pace that does not grow in the scenario stays the same: to lag behind is to grow later, not to come to a halt."));
        yield return TextBlock.Subheading(language.Say("Wat het tempo van renovatie ophoudt", "What holds back the pace of renovation"));
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
            ? data.Language.Say(
                $" Zon en wind schelen hier los opgeteld {data.Language.Kilotonnes(kt, 1)}: stroom die zij niet leveren, komt van het net tegen de gemiddelde uitstoot van {year}. Hun opbrengst telt ook voor de eigen opwek.",
                $" Solar and wind, each on its own and added up, avoid {data.Language.Kilotonnes(kt, 1)} here: power that they do not supply comes from the grid at the average emissions of {year}. Their yield also counts towards own generation.")
            : string.Empty;
    }

    /// <summary>How many measures that add anything are firm.</summary>
    private static string Firmness(ReportData data, ScenarioName scenario, int year)
    {
        var adding = data.Decisions.Where(decision => decision.Scenario == scenario.Id && decision.Year == year && decision.Status is not null && decision.IsFelt).ToArray();
        var language = data.Language;
        if (adding.Length == 0)
        {
            return language.Say($"{scenario.Name}: geen maatregel scheelt iets.", $"{scenario.Name}: no measure makes a difference.");
        }

        string firm = string.Join(", ", Statuses.Select(status => $"{(adding.Count(decision => decision.Status == status) is var count and > 0 ? language.Number(count) : language.Say("geen", "none"))} {language.Word(status)}"));
        return language.Say(
            $"{scenario.Name}: van {(adding.Length == 1 ? "1 maatregel die iets scheelt" : $"{adding.Length} maatregelen die iets schelen")} {firm}.",
            $"{scenario.Name}: {(adding.Length == 1 ? "1 measure makes" : $"{adding.Length} measures make")} a difference ({firm}).");
    }

    /// <summary>In how many years what kept renovation of homes from being more.</summary>
    private static string Pace(ReportData data, ScenarioName scenario)
    {
        int[] years = [.. Enumerable.Range(data.Facts.BaseYear + 1, data.Facts.TargetYear - data.Facts.BaseYear)];
        var bounds = years.Select(year => data.Indicators.LabelOfRegion(scenario.Id, year, "renovated_dwellings_per_yr")).OfType<string>().GroupBy(bound => bound).OrderByDescending(bound => bound.Count()).ToArray();
        double waiting = data.Indicators.OfRegion(scenario.Id, data.Facts.TargetYear, "renovation_waiting_dwellings");
        var language = data.Language;
        string held = string.Join(", ", bounds.Select(bound => language.Say(
            $"{language.Word(bound.Key)} ({bound.Count()} van de {years.Length} jaren)", $"{language.Word(bound.Key)} ({bound.Count()} of the {years.Length} years)")));
        string homes = language.Number(waiting);
        return language.Say(
            $"{scenario.Name}: renovatie van woningen wordt begrensd door {held}" + (waiting > 0 ? $"; in {data.Facts.TargetYear} {(waiting == 1 ? "wacht 1 woning" : $"wachten {homes} woningen")} op een aannemer." : "."),
            $"{scenario.Name}: renovation of homes is limited by {held}" + (waiting > 0 ? $"; in {data.Facts.TargetYear}, {(homes == "1" ? "1 home is" : $"{homes} homes are")} waiting for a contractor." : "."));
    }
}

using Energy.Model;
using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Pages;

/// <summary>The first page: the answer in three sentences and three numbers.</summary>
internal static class CoverSection
{
    private const int MostDecisions = 3;

    public static IEnumerable<Block> Of(ReportData data, string title)
    {
        var (facts, language) = (data.Facts, data.Language);
        var (first, best) = (data.Scenarios[0], data.BestScenario);
        yield return TextBlock.Title(title);
        yield return TextBlock.Lead(language.Say(
            $"Eerst minder gebruiken, dan verduurzamen, en pas daarna fossiel, zo zuinig mogelijk: de Trias Energetica voor alle buurten, van {facts.BaseYear} tot {facts.TargetYear}.",
            $"First use less, then turn to renewables, and only then fossil, as sparingly as possible: the Trias Energetica for all neighbourhoods, from {facts.BaseYear} to {facts.TargetYear}."));
        if (facts.IsApproximation)
        {
            yield return TextBlock.Note(language.Say(
                "Gemaakt met benaderde contouren, panden en kaartlagen. De gemeentelijke totalen zijn gemeten; cijfers per buurt zijn modeluitkomsten op een benaderde voorraad en geen meting. Vervang de benadering door de eigen gegevens voordat over een buurt wordt besloten.",
                "Made with approximated outlines, buildings and map layers. Municipal totals are measured; figures per neighbourhood are model results on an approximated stock, not measurements. Replace the approximation with your own data before deciding about a neighbourhood."));
        }

        if (facts.HasApproximatedLayersOnly)
        {
            yield return TextBlock.Note(language.Say(
                "Contouren en panden zijn die van de registraties, maar een deel van de kaartlagen is een eigen benadering (zie Herkomst). Vervang die door de eigen gegevens voordat over een plek wordt besloten.",
                "Outlines and buildings are those of the registers, but some of the map layers are our own approximation (see Provenance). Replace those with your own data before deciding about a place."));
        }

        yield return TextBlock.Subheading(language.Say($"Ligt {facts.Title} op koers voor {facts.TargetYear}?", $"Is {facts.Title} on course for {facts.TargetYear}?"));
        yield return TextBlock.Paragraph(Answer(data, first));
        string steps = string.Join(", ", Steps(language).Select(step => $"{step.Word} {Tj(data, first, facts.TargetYear, step.Key)} TJ, {Pct(data, first, facts.TargetYear, step.Key)}"));
        yield return new FigureBlock(86, language.Say($"Drie getallen voor {first.Name} in {facts.TargetYear}: {steps}.", $"Three numbers for {first.Name} in {facts.TargetYear}: {steps}."), (canvas, size) => Numbers(canvas, size, data, first));
        yield return CourseChart.Of(data, 200);
        yield return TextBlock.Paragraph(language.Say(
            $"In {facts.BaseYear} vraagt {facts.Title} {Tj(data, first, facts.BaseYear, "demand")} TJ per jaar; {Pct(data, first, facts.BaseYear, "fossil")} daarvan is fossiel. In het scenario {first.Name} is in {facts.TargetYear} {Pct(data, first, facts.TargetYear, "saved")} van de vraag bespaard en wordt {Pct(data, first, facts.TargetYear, "renewable")} hernieuwbaar ingevuld. {Ending(data, best, isFirst: best == first)}",
            $"In {facts.BaseYear} the demand of {facts.Title} is {Tj(data, first, facts.BaseYear, "demand")} TJ a year; {Pct(data, first, facts.BaseYear, "fossil")} of it is fossil. In the scenario {first.Name}, {Pct(data, first, facts.TargetYear, "saved")} of demand is saved in {facts.TargetYear} and {Pct(data, first, facts.TargetYear, "renewable")} is met by renewable energy. {Ending(data, best, isFirst: best == first)}"));
        yield return TextBlock.Subheading(language.Say("Waar nog over te beslissen valt, en wat dat toevoegt", "What is still to be decided, and what it adds"));
        var open = data.Decisions.Where(decision => decision.Scenario == best.Id && decision.Year == facts.TargetYear && decision.IsOpen && decision.IsFelt && decision.AvoidedCo2Kt > 0)
            .OrderByDescending(decision => decision.AvoidedCo2Kt).Take(MostDecisions).ToArray();
        if (open.Length == 0)
        {
            yield return TextBlock.Paragraph(language.Say(
                $"In het scenario {best.Name} is geen maatregel meer open die 0,05 kiloton CO2 of meer scheelt.",
                $"In the scenario {best.Name} no measure is still open that avoids 0.05 kilotonnes of CO2 or more."));
        }
        else
        {
            yield return LargestDecisions(data, best, open);
            yield return TextBlock.Note(language.Say(
                $"Uit het scenario {best.Name}, dat het verst komt: de maatregelen die nog niet besloten zijn en de meeste uitstoot schelen, {MostDecisions} op zijn hoogst, elk vergeleken met hetzelfde scenario zonder die maatregel. Hoe vast een maatregel ligt, geldt voor de omvang in dat scenario. De effecten overlappen en tellen niet op. De rechte lijn naar nul is een maatstaf en geen afspraak.",
                $"From the scenario {best.Name}, which gets furthest: the measures that are not yet decided and avoid the most emissions, {MostDecisions} at most, each compared with the same scenario without that measure. How firm a measure is holds for its size in that scenario. The effects overlap and do not add up. The straight line to zero is a yardstick, not an agreement."));
        }

        string questions = string.Join(" ", data.Scenarios.Select(scenario => $"{scenario.Name}: {scenario.Question}"));
        yield return TextBlock.Note(language.Say($"De scenario’s zijn geen voorspellingen: elk beantwoordt een vraag. {questions}", $"The scenarios are not predictions: each answers a question. {questions}"));
    }

    private static (string Key, string Word)[] Steps(Language language) => [("saved", language.Say("bespaard", "saved")), ("renewable", language.Say("hernieuwbaar", "renewable")), ("fossil", language.Say("nog fossiel", "still fossil"))];

    /// <summary>Whether the first scenario keeps to the line, and how far from it.</summary>
    private static string Answer(ReportData data, ScenarioName first)
    {
        var (course, language) = (new Course(data, first), data.Language);
        string marks = string.Join(language.Say(" en ", " and "), course.Marks.Select(mark => language.Say(
            $"{CourseChart.Distance(language, mark.AboveKt)} naar nul in {mark.Year} ({language.Kilotonnes(mark.IsKt)} CO2)",
            $"{CourseChart.Distance(language, mark.AboveKt)} to zero in {mark.Year} ({language.Number(mark.IsKt)} kt of CO2)")));
        return language.Say(
            $"{(course.IsKept ? "Ja." : "Nee.")} In het scenario {first.Name} ligt de uitstoot {marks}; in {course.First} was zij {language.Kilotonnes(course.StartKt)}.",
            $"{(course.IsKept ? "Yes." : "No.")} In the scenario {first.Name} emissions are {marks}; in {course.First} they were {language.Kilotonnes(course.StartKt)}.");
    }

    /// <summary>What each of these measures adds, halfway and in the target year.</summary>
    private static TableBlock LargestDecisions(ReportData data, ScenarioName scenario, DecisionEffect[] largest)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        return new TableBlock(
            [
                new(language.Say("Besluit", "Decision"), language.Width(2.4f, 2.1f)), new(language.Say("Hoe vast", "How firm"), 2.2f),
                new(language.Say($"Minder fossiel in {BaseYear.Halfway} (TJ)", $"Less fossil in {BaseYear.Halfway} (TJ)"), 1.3f, true), new(language.Say($"en in {target} (TJ)", $"and in {target} (TJ)"), 1.1f, true),
                new(language.Say($"Minder CO2 in {BaseYear.Halfway} (kiloton)", $"Less CO2 in {BaseYear.Halfway} (kilotonnes)"), language.Width(1.4f, 1.7f), true), new(language.Say($"en in {target} (kiloton)", $"and in {target} (kilotonnes)"), 1.2f, true),
            ],
            [
                .. largest.Select(decision => (List<string>)
                [
                    Language.Capital(language.Word(decision.Measure)),
                    Firmness(data, decision),
                    language.Number(data.Decision(scenario, decision.Measure, BaseYear.Halfway).AvoidedFossilTj),
                    language.Number(decision.AvoidedFossilTj),
                    language.Number(data.Decision(scenario, decision.Measure, BaseYear.Halfway).AvoidedCo2Kt, 1),
                    language.Number(decision.AvoidedCo2Kt, 1),
                ]),
            ]);
    }

    /// <summary>How firm a measure is at the size it has here, and where a smaller one is decided.</summary>
    private static string Firmness(ReportData data, DecisionEffect decision)
    {
        var decided = data.Decisions.Where(other => other.Measure == decision.Measure && other.Year == decision.Year && other.Status == "decided").Select(other => data.Scenarios.Single(scenario => scenario.Id == other.Scenario).Name);
        return string.Join("; ", decided.Select(scenario => data.Language.Say($"besloten in {scenario}", $"decided in {scenario}")).Prepend(data.Language.Word(decision.Status!)));
    }

    /// <summary>Whether the scenario that comes furthest gets there, told from its tonnes.</summary>
    private static string Ending(ReportData data, ScenarioName best, bool isFirst)
    {
        var (region, target, language) = (data.Facts.Title, data.Facts.TargetYear, data.Language);
        if (data.Indicators.OfRegion(best.Id, target, "climate_neutral_flag") > 0)
        {
            return language.Say($"In het scenario {best.Name} is {region} in {target} klimaatneutraal.", $"In the scenario {best.Name} {region} is climate-neutral in {target}.");
        }

        string fossil = Pct(data, best, target, "fossil");
        string emission = language.Kilotonnes(data.Indicators.OfRegion(best.Id, target, "co2_t_per_yr") / 1000);
        string own = language.Percent(data.Indicators.OfRegion(best.Id, target, "energy_neutral_pct"));
        return language.Say(
            $"{(isFirst ? "In" : "Ook in")} het scenario {best.Name} is {region} in {target} niet klimaatneutraal: er blijft {fossil} fossiel over en {emission} CO2, en de eigen opwek dekt {own} van het eigen gebruik.",
            $"{(isFirst ? "In" : "Even in")} the scenario {best.Name} {region} is not climate-neutral in {target}: {fossil} stays fossil, with {emission} of CO2 left, and own generation covers {own} of own use.");
    }

    private static string Tj(ReportData data, ScenarioName scenario, int year, string step) => data.Language.Number(data.Indicators.OfRegion(scenario.Id, year, $"{step}_gj_per_yr") / 1000);

    private static string Pct(ReportData data, ScenarioName scenario, int year, string step) =>
        data.Language.Percent(data.Indicators.ShareOfDemandPct(scenario.Id, year, null, step));

    private static void Numbers(SKCanvas canvas, SKSize size, ReportData data, ScenarioName scenario)
    {
        int target = data.Facts.TargetYear;
        var steps = Steps(data.Language);
        (SKColor Fill, SKColor Ink)[] colors = [(ReportColors.Saved, ReportColors.Ink), (ReportColors.Renewable, SKColors.White), (ReportColors.Fossil, SKColors.White)];
        using var large = ReportFonts.Of(28, bold: true);
        using var small = ReportFonts.Of(10);
        float width = (size.Width - 20) / 3;
        for (int box = 0; box < steps.Length; box++)
        {
            using var fill = new SKPaint { Color = colors[box].Fill, IsAntialias = true };
            using var ink = new SKPaint { Color = colors[box].Ink, IsAntialias = true };
            float x = box * (width + 10);
            canvas.DrawRoundRect(x, 0, width, size.Height - 14, 4, 4, fill);
            canvas.DrawText(Pct(data, scenario, target, steps[box].Key), x + 12, 38, SKTextAlign.Left, large, ink);
            canvas.DrawText($"{steps[box].Word} in {target}, {Tj(data, scenario, target, steps[box].Key)} TJ", x + 12, 58, SKTextAlign.Left, small, ink);
        }

        using var note = ReportFonts.Of(8);
        using var faint = new SKPaint { Color = ReportColors.Faint, IsAntialias = true };
        canvas.DrawText(data.Language.Say($"van de vraag in {target}, scenario {scenario.Name}; afgerond", $"of demand in {target}, scenario {scenario.Name}; rounded"), 0, size.Height - 2, SKTextAlign.Left, note, faint);
    }
}

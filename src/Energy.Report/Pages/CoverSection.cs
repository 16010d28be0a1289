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
        var facts = data.Facts;
        var (first, best) = (data.Scenarios[0], data.BestScenario);
        yield return TextBlock.Title(title);
        yield return TextBlock.Lead("Eerst minder gebruiken, dan verduurzamen, en pas daarna fossiel, zo zuinig mogelijk: de Trias Energetica voor alle buurten, van "
            + $"{facts.BaseYear} tot {facts.TargetYear}.");
        if (facts.IsApproximation)
        {
            yield return TextBlock.Note("Gemaakt met benaderde contouren, panden en kaartlagen. De gemeentelijke totalen zijn gemeten; cijfers per buurt zijn modeluitkomsten op een benaderde voorraad en geen meting. Vervang de benadering door de eigen gegevens voordat over een buurt wordt besloten.");
        }

        if (facts.HasApproximatedLayersOnly)
        {
            yield return TextBlock.Note("Contouren en panden zijn die van de registraties, maar een deel van de kaartlagen is een eigen benadering (zie Herkomst). Vervang die door de eigen gegevens voordat over een plek wordt besloten.");
        }

        yield return TextBlock.Subheading($"Ligt {facts.Title} op koers voor {facts.TargetYear}?");
        yield return TextBlock.Paragraph(Answer(data, first));
        yield return new FigureBlock(86, $"Drie getallen voor {first.Name} in {facts.TargetYear}: {string.Join(", ", Steps.Select(step => $"{step.Word} {Tj(data, first, facts.TargetYear, step.Key)} TJ, {Pct(data, first, facts.TargetYear, step.Key)}"))}.", (canvas, size) => Numbers(canvas, size, data, first));
        yield return CourseChart.Of(data, 200);
        yield return TextBlock.Paragraph($"In {facts.BaseYear} vraagt {facts.Title} {Tj(data, first, facts.BaseYear, "demand")} TJ per jaar; {Pct(data, first, facts.BaseYear, "fossil")} daarvan is fossiel. In het scenario {first.Name} is in {facts.TargetYear} {Pct(data, first, facts.TargetYear, "saved")} van de vraag bespaard en wordt {Pct(data, first, facts.TargetYear, "renewable")} hernieuwbaar ingevuld. {Ending(data, best, best == first ? "In" : "Ook in")}");
        yield return TextBlock.Subheading("Waar nog over te beslissen valt, en wat dat toevoegt");
        var open = data.Decisions.Where(decision => decision.Scenario == best.Id && decision.Year == facts.TargetYear && decision.IsOpen && decision.IsFelt && decision.AvoidedCo2Kt > 0)
            .OrderByDescending(decision => decision.AvoidedCo2Kt).Take(MostDecisions).ToArray();
        if (open.Length == 0)
        {
            yield return TextBlock.Paragraph($"In het scenario {best.Name} is geen maatregel meer open die 0,05 kiloton CO2 of meer scheelt.");
        }
        else
        {
            yield return LargestDecisions(data, best, open);
            yield return TextBlock.Note($"Uit het scenario {best.Name}, dat het verst komt: de maatregelen die nog niet besloten zijn en de meeste uitstoot schelen, {MostDecisions} op zijn hoogst, elk vergeleken met hetzelfde scenario zonder die maatregel. Hoe vast een maatregel ligt, geldt voor de omvang in dat scenario. De effecten overlappen en tellen niet op. De rechte lijn naar nul is een maatstaf en geen afspraak.");
        }

        yield return TextBlock.Note("De scenario’s zijn geen voorspellingen: elk beantwoordt een vraag. " + string.Join(" ", data.Scenarios.Select(scenario => $"{scenario.Name}: {scenario.Question}")));
    }

    private static readonly (string Key, string Word)[] Steps = [("saved", "bespaard"), ("renewable", "hernieuwbaar"), ("fossil", "nog fossiel")];

    /// <summary>Whether the first scenario keeps to the line, and how far from it.</summary>
    private static string Answer(ReportData data, ScenarioName first)
    {
        var course = new Course(data, first);
        string marks = string.Join(" en ", course.Marks.Select(mark => $"{CourseChart.Distance(data.Language, mark.AboveKt)} naar nul in {mark.Year} ({data.Language.Number(mark.IsKt)} kiloton CO2)"));
        return $"{(course.IsKept ? "Ja." : "Nee.")} In het scenario {first.Name} ligt de uitstoot {marks}; in {course.First} was zij {data.Language.Number(course.StartKt)} kiloton.";
    }

    /// <summary>What each of these measures adds, halfway and in the target year.</summary>
    private static TableBlock LargestDecisions(ReportData data, ScenarioName scenario, DecisionEffect[] largest)
    {
        int target = data.Facts.TargetYear;
        return new TableBlock(
            [
                new("Besluit", 2.4f), new("Hoe vast", 2.2f),
                new($"Minder fossiel in {BaseYear.Halfway} (TJ)", 1.3f, true), new($"en in {target} (TJ)", 1.1f, true),
                new($"Minder CO2 in {BaseYear.Halfway} (kiloton)", 1.4f, true), new($"en in {target} (kiloton)", 1.2f, true),
            ],
            [
                .. largest.Select(decision => (List<string>)
                [
                    Language.Capital(data.Language.Word(decision.Measure)),
                    Firmness(data, decision),
                    data.Language.Number(data.Decision(scenario, decision.Measure, BaseYear.Halfway).AvoidedFossilTj),
                    data.Language.Number(decision.AvoidedFossilTj),
                    data.Language.Number(data.Decision(scenario, decision.Measure, BaseYear.Halfway).AvoidedCo2Kt, 1),
                    data.Language.Number(decision.AvoidedCo2Kt, 1),
                ]),
            ]);
    }

    /// <summary>How firm a measure is at the size it has here, and where a smaller one is decided.</summary>
    private static string Firmness(ReportData data, DecisionEffect decision)
    {
        var decided = data.Decisions.Where(other => other.Measure == decision.Measure && other.Year == decision.Year && other.Status == "decided").Select(other => data.Scenarios.Single(scenario => scenario.Id == other.Scenario).Name);
        return string.Join("; ", decided.Select(scenario => $"besloten in {scenario}").Prepend(data.Language.Word(decision.Status!)));
    }

    /// <summary>Whether the scenario that comes furthest gets there, told from its tonnes.</summary>
    private static string Ending(ReportData data, ScenarioName best, string opening)
    {
        int target = data.Facts.TargetYear;
        bool neutral = data.Indicators.OfRegion(best.Id, target, "climate_neutral_flag") > 0;
        return neutral
            ? $"In het scenario {best.Name} is {data.Facts.Title} in {target} klimaatneutraal."
            : $"{opening} het scenario {best.Name} is {data.Facts.Title} in {target} niet klimaatneutraal: er blijft {Pct(data, best, target, "fossil")} fossiel over en {Kt(data, best, target)} kiloton CO2, en de eigen opwek dekt {data.Language.Percent(data.Indicators.OfRegion(best.Id, target, "energy_neutral_pct"))} van het eigen gebruik.";
    }

    private static string Tj(ReportData data, ScenarioName scenario, int year, string step) => data.Language.Number(data.Indicators.OfRegion(scenario.Id, year, $"{step}_gj_per_yr") / 1000);

    private static string Pct(ReportData data, ScenarioName scenario, int year, string step) =>
        data.Language.Percent(data.Indicators.OfRegion(scenario.Id, year, $"{step}_gj_per_yr") / data.Indicators.OfRegion(scenario.Id, year, "demand_gj_per_yr") * 100);

    private static string Kt(ReportData data, ScenarioName scenario, int year) => data.Language.Number(data.Indicators.OfRegion(scenario.Id, year, "co2_t_per_yr") / 1000);

    private static void Numbers(SKCanvas canvas, SKSize size, ReportData data, ScenarioName scenario)
    {
        int target = data.Facts.TargetYear;
        (SKColor Fill, SKColor Ink)[] colors = [(ReportColors.Saved, ReportColors.Ink), (ReportColors.Renewable, SKColors.White), (ReportColors.Fossil, SKColors.White)];
        using var large = ReportFonts.Of(28, bold: true);
        using var small = ReportFonts.Of(10);
        float width = (size.Width - 20) / 3;
        for (int box = 0; box < Steps.Length; box++)
        {
            using var fill = new SKPaint { Color = colors[box].Fill, IsAntialias = true };
            using var ink = new SKPaint { Color = colors[box].Ink, IsAntialias = true };
            float x = box * (width + 10);
            canvas.DrawRoundRect(x, 0, width, size.Height - 14, 4, 4, fill);
            canvas.DrawText(Pct(data, scenario, target, Steps[box].Key), x + 12, 38, SKTextAlign.Left, large, ink);
            canvas.DrawText($"{Steps[box].Word} in {target}, {Tj(data, scenario, target, Steps[box].Key)} TJ", x + 12, 58, SKTextAlign.Left, small, ink);
        }

        using var note = ReportFonts.Of(8);
        using var faint = new SKPaint { Color = ReportColors.Faint, IsAntialias = true };
        canvas.DrawText($"van de vraag in {target}, scenario {scenario.Name}", 0, size.Height - 2, SKTextAlign.Left, note, faint);
    }
}

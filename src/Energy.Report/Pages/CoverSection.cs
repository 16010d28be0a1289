using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;
using SkiaSharp;

namespace Energy.Report.Pages;

/// <summary>The first page: the answer in three sentences and three numbers.</summary>
internal static class CoverSection
{
    public static IEnumerable<Block> Of(ReportData data, string title)
    {
        var facts = data.Facts;
        var (first, last) = (data.Scenarios[0], data.Scenarios[^1]);
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

        yield return TextBlock.Subheading("Het antwoord");
        yield return TextBlock.Paragraph($"In {facts.BaseYear} vraagt {facts.Title} {Tj(data, first, facts.BaseYear, "demand")} TJ per jaar; {Pct(data, first, facts.BaseYear, "fossil")} daarvan is fossiel en de uitstoot is {Kt(data, first, facts.BaseYear)} kiloton CO2.");
        yield return TextBlock.Paragraph($"In het scenario {first.NameNl} is in {facts.TargetYear} {Pct(data, first, facts.TargetYear, "saved")} van de vraag bespaard en wordt {Pct(data, first, facts.TargetYear, "renewable")} hernieuwbaar ingevuld; {Pct(data, first, facts.TargetYear, "fossil")} blijft fossiel, goed voor {Kt(data, first, facts.TargetYear)} kiloton CO2.");
        yield return TextBlock.Paragraph(Ending(data, last, last == first ? "In" : "Ook in"));
        yield return new FigureBlock(86, $"Drie getallen voor {first.NameNl} in {facts.TargetYear}: bespaard {Pct(data, first, facts.TargetYear, "saved")}, hernieuwbaar {Pct(data, first, facts.TargetYear, "renewable")}, fossiel {Pct(data, first, facts.TargetYear, "fossil")}.", (canvas, size) => Numbers(canvas, size, data, first));
        yield return TextBlock.Subheading($"Wat er fossiel overblijft, {facts.BaseYear} tot {facts.TargetYear}");
        yield return PathChart.Of(data, "fossil_gj_per_yr", 1000, "TJ per jaar", "de fossiele rest", 250);
        yield return TextBlock.Note("De scenario’s zijn geen voorspellingen: elk beantwoordt een vraag. " + string.Join(" ", data.Scenarios.Select(scenario => $"{scenario.NameNl}: {scenario.QuestionNl}")));
    }

    /// <summary>Whether the last scenario gets there, told from its tonnes.</summary>
    private static string Ending(ReportData data, ScenarioName last, string opening)
    {
        int target = data.Facts.TargetYear;
        bool neutral = data.Indicators.OfRegion(last.Id, target, "climate_neutral_flag") > 0;
        return neutral
            ? $"In het scenario {last.NameNl} is {data.Facts.Title} in {target} klimaatneutraal."
            : $"{opening} het scenario {last.NameNl} is {data.Facts.Title} in {target} niet klimaatneutraal: er blijft {Pct(data, last, target, "fossil")} fossiel over en {Kt(data, last, target)} kiloton CO2, en de eigen opwek dekt {Dutch.Percent(data.Indicators.OfRegion(last.Id, target, "energy_neutral_pct"))} van het eigen gebruik.";
    }

    private static string Tj(ReportData data, ScenarioName scenario, int year, string step) => Dutch.Number(data.Indicators.OfRegion(scenario.Id, year, $"{step}_gj_per_yr") / 1000);

    private static string Pct(ReportData data, ScenarioName scenario, int year, string step) =>
        Dutch.Percent(data.Indicators.OfRegion(scenario.Id, year, $"{step}_gj_per_yr") / data.Indicators.OfRegion(scenario.Id, year, "demand_gj_per_yr") * 100);

    private static string Kt(ReportData data, ScenarioName scenario, int year) => Dutch.Number(data.Indicators.OfRegion(scenario.Id, year, "co2_t_per_yr") / 1000);

    private static void Numbers(SKCanvas canvas, SKSize size, ReportData data, ScenarioName scenario)
    {
        int target = data.Facts.TargetYear;
        var boxes = new[]
        {
            (ReportColors.Saved, ReportColors.Ink, Pct(data, scenario, target, "saved"), "bespaard"),
            (ReportColors.Renewable, SKColors.White, Pct(data, scenario, target, "renewable"), "hernieuwbaar"),
            (ReportColors.Fossil, SKColors.White, Pct(data, scenario, target, "fossil"), "nog fossiel"),
        };
        using var large = ReportFonts.Of(28, bold: true);
        using var small = ReportFonts.Of(10);
        float width = (size.Width - 20) / 3;
        for (int box = 0; box < boxes.Length; box++)
        {
            var (color, inkColor, number, word) = boxes[box];
            using var fill = new SKPaint { Color = color, IsAntialias = true };
            using var ink = new SKPaint { Color = inkColor, IsAntialias = true };
            float x = box * (width + 10);
            canvas.DrawRoundRect(x, 0, width, size.Height - 14, 4, 4, fill);
            canvas.DrawText(number, x + 12, 38, SKTextAlign.Left, large, ink);
            canvas.DrawText($"{word} in {target}", x + 12, 58, SKTextAlign.Left, small, ink);
        }

        using var note = ReportFonts.Of(8);
        using var faint = new SKPaint { Color = ReportColors.Faint, IsAntialias = true };
        canvas.DrawText($"van de vraag in {target}, scenario {scenario.NameNl}", 0, size.Height - 2, SKTextAlign.Left, note, faint);
    }
}

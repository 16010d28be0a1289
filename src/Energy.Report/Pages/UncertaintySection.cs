using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>How firm the outcome is: what the assumptions that matter most do to it, and what a figure of a neighbourhood is worth.</summary>
internal static class UncertaintySection
{
    private const int MostEffects = 12;

    public static IEnumerable<Block> Of(ReportData data)
    {
        var (language, target) = (data.Language, data.Facts.TargetYear);
        var effects = data.Sources.Where(source => source.IsAssumption)
            .SelectMany(source => source.Values.Select(value => (source.Title, Coefficient: value)))
            .Where(effect => effect.Coefficient.EffectGj > 0)
            .OrderByDescending(effect => effect.Coefficient.EffectGj).ThenBy(effect => effect.Title, StringComparer.Ordinal)
            .Take(MostEffects).ToArray();
        yield return TextBlock.Heading(language.Say("Hoe zeker is dit?", "How certain is this?"));
        yield return TextBlock.Paragraph(language.Say(
            $"De totalen van {data.Facts.BaseYear} zijn op gemeten cijfers geijkt. Hoe het verder gaat, hangt af van keuzen (de scenario’s), van tempo (wat er schuift als aannemers of het stroomnet achterblijven, staat bij de besluiten) en van aannames over wat niemand precies weet. Dit hoofdstuk gaat over die laatste.",
            $"The totals of {data.Facts.BaseYear} are calibrated on measured figures. What follows depends on choices (the scenarios), on pace (the chapter on decisions shows what slips if contractors or the grid lag) and on assumptions about what nobody knows exactly. This chapter is about the last."));
        yield return TextBlock.Item(language.Say(
            "Een cijfer van de hele gemeente is steviger dan dat van een buurt, en dat van een buurt steviger dan dat van een gebouw: fouten die elkaar in het groot opheffen, doen dat in het klein niet.",
            "A figure of the whole municipality is firmer than that of a neighbourhood, and that of a neighbourhood firmer than that of a building: errors that cancel in the large do not in the small."));
        if (data.Scenarios.Count > 1)
        {
            yield return TextBlock.Item(language.Say(
                "Verschillen tussen scenario’s zijn steviger dan de uitkomst van een scenario: dezelfde aannames zitten in allebei.",
                "Differences between scenarios are firmer than the outcome of one: both rest on the same assumptions."));
        }

        if (effects.Length == 0)
        {
            yield return TextBlock.Paragraph(language.Say(
                "Voor deze regio is niet nagerekend wat elke aanname apart doet. De lage en de hoge waarde van elk staan bij de aannames.",
                "What each assumption does alone was not calculated for this region. The low and the high value of each stand with the assumptions."));
            yield break;
        }

        yield return TextBlock.Item(language.Say(
            "Een band om elke uitkomst is niet berekend: wat elke aanname apart doet wel, maar samen kunnen ze elkaar versterken of opheffen.",
            "No band around each outcome was calculated: what each assumption does alone was, but together they may add up or cancel."));
        yield return TextBlock.Subheading(language.Say($"Wat er in {target} meer of minder fossiel overblijft", $"What is left to fossil fuel in {target}, more or less"));
        yield return EffectsChart.Of(language, effects);
        yield return TextBlock.Note(language.Say(
            $"De {effects.Length} waarden van aannames met de meeste invloed, elk apart aan de lage en de hoge kant van haar band. Nagerekend voor deze regio in één scenario; hoe breed een band is, hebben wij geschat. Kengetallen uit een bron hebben ook een band, maar zijn niet nagerekend.",
            $"The {effects.Length} assumed values with the largest influence, each alone at the low and the high end of its band. Calculated for this region in one scenario; how wide a band is, is our estimate. Coefficients from a source have a band too, but were not tried."));
    }
}

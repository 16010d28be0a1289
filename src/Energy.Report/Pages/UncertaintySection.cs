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
        var (language, target, first) = (data.Language, data.Facts.TargetYear, data.Scenarios[0]);
        var effects = data.Sources
            .SelectMany(source => source.Values.Select(value => (source.Title, Coefficient: value)))
            .Where(effect => effect.Coefficient.EffectGj > 0)
            .OrderByDescending(effect => effect.Coefficient.EffectGj).ThenBy(effect => effect.Title, StringComparer.Ordinal)
            .Take(MostEffects).ToArray();
        yield return TextBlock.Heading(language.Say("Hoe zeker is dit?", "How certain is this?"));
        yield return TextBlock.Paragraph(language.Say(
            $"De totalen van {data.Facts.BaseYear} zijn op gemeten cijfers geijkt. Hoe het verder gaat, hangt af van keuzen (de scenario’s), van tempo (wat er schuift als aannemers of het stroomnet achterblijven, staat bij de besluiten) en van kengetallen die niemand precies kent. Dit hoofdstuk gaat over die laatste.",
            $"The totals of {data.Facts.BaseYear} are calibrated on measured figures. What follows depends on choices (the scenarios), on pace (what slips if contractors or the grid lag stands with the decisions) and on coefficients that nobody knows exactly. This chapter is about the last."));
        yield return TextBlock.Item(language.Say(
            "Een cijfer van de hele gemeente is steviger dan dat van een buurt, en dat van een buurt steviger dan dat van een gebouw: fouten die elkaar in het groot opheffen, doen dat in het klein niet.",
            "A figure of the whole municipality is firmer than that of a neighbourhood, and that of a neighbourhood firmer than that of a building: errors that cancel in the large do not in the small."));
        yield return TextBlock.Item(language.Say(
            "Verschillen tussen scenario’s zijn steviger dan de uitkomst van een scenario: dezelfde aannames zitten in allebei.",
            "Differences between scenarios are firmer than the outcome of one: both rest on the same assumptions."));
        yield return TextBlock.Item(language.Say(
            "Een band om elke uitkomst is niet doorgerekend. De figuur verandert één kengetal tegelijk; samen kunnen ze elkaar versterken of opheffen.",
            "A band around every outcome was not reckoned. The figure changes one coefficient at a time; together they may add up or cancel."));
        if (effects.Length == 0)
        {
            yield return TextBlock.Paragraph(language.Say(
                "Voor deze kengetallen is niet nagerekend wat elk apart doet. De lage en de hoge waarde van elk staan bij de aannames.",
                "What each coefficient does alone was not reckoned for this region. The low and the high value of each stand with the assumptions."));
            yield break;
        }

        yield return TextBlock.Subheading(language.Say($"Wat er in {target} meer of minder fossiel overblijft", $"What is left to fossil fuel in {target}, more or less"));
        yield return EffectsChart.Of(language, effects);
        yield return TextBlock.Note(language.Say(
            $"De {effects.Length} kengetallen met de meeste invloed. Nagerekend op de benaderde regio van dit project, in het tempo van nu; in het scenario {first.Name} blijft in {target} {language.Number(data.Indicators.OfRegion(first.Id, target, "fossil_gj_per_yr") / 1000)} TJ fossiel over. De band van elk kengetal is die van zijn bron of onze schatting.",
            $"The {effects.Length} coefficients with the largest influence. Reckoned on this project's approximated region at the present pace; in the scenario {first.Name} {language.Number(data.Indicators.OfRegion(first.Id, target, "fossil_gj_per_yr") / 1000)} TJ is left to fossil fuel in {target}. The band of each coefficient is that of its source or our estimate."));
    }
}

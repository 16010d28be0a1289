using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>The ladder on the map: per source what is technically possible, permitted and built, three sources to a page.</summary>
internal static class LadderSection
{
    private const int SourcesOnPage = 3;
    private const float MapHeight = 198;

    public static IEnumerable<IEnumerable<Block>> Of(ReportData data)
    {
        string[] shown = [.. SupplySection.Sources.Where(source => LadderMaps.Tj(data, data.Focus, source, "technical") > 0)];
        return shown.Chunk(SourcesOnPage).Select((sources, page) => Page(data, sources, page == 0));
    }

    /// <summary>What a reader should know of some sources.</summary>
    private static (string[] Sources, string Text)[] Remarks(Language language) =>
    [
        (["wind"], language.Say("Technisch telt voor wind de turbine die het meest oplevert; een scenario met een andere turbine kan er elders een plaatsen.", "For wind, technical counts the turbine that yields most; a scenario with another one may place it elsewhere.")),
        (["ground_heat", "mine_water", "waste_heat", "surface_water", "biomass"], language.Say("Warmte staat in de buurt die haar afneemt.", "Heat stands in the neighbourhood that takes it.")),
        (["biomass"], language.Say("Van biomassa mag alleen wat groeit op vrij land in de groene zones, en het deel van groenresten dat kan worden verzameld.", "Of biomass only what grows on free land in the green zones is permitted, and the part of green residues that can be collected.")),
    ];

    private static IEnumerable<Block> Page(ReportData data, string[] sources, bool isFirst)
    {
        var (language, focus, target) = (data.Language, data.Focus, data.Facts.TargetYear);
        yield return TextBlock.Heading(isFirst
            ? language.Say("Wat kan, wat mag en wat er komt", "What is possible, permitted and built")
            : language.Say("Wat kan, wat mag en wat er komt: vervolg", "What is possible, permitted and built: continued"));
        yield return TextBlock.Paragraph(language.Say(
            $"Technisch: wat de natuurkunde toelaat. Mag: wat de regels van {focus.Name} daarvan overlaten. Gebouwd: wat er in dat scenario in {target} staat. Per hectare van de buurt (wind: per buurt), per bron met dezelfde klassen.",
            $"Technical: what physics allows. Permitted: what the rules of {focus.Name} leave of it. Built: what stands in that scenario in {target}. Per hectare of the neighbourhood (wind: per neighbourhood), with the same classes per source."));
        foreach (string source in sources)
        {
            yield return LadderMaps.Of(data, focus, source, MapHeight);
        }

        yield return TextBlock.Note(MapParts.SourceLine(data) + string.Concat(Remarks(language).Where(remark => remark.Sources.Any(sources.Contains)).Select(remark => " " + remark.Text)));
    }
}

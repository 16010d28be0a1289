using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>The map of promising areas.</summary>
internal static class OpportunitySection
{
    public static IEnumerable<Block> Of(ReportData data)
    {
        var scenario = data.Focus;
        var language = data.Language;
        yield return TextBlock.Heading(language.Say("Kansrijke gebieden voor duurzame energie", "Promising areas for renewable energy"));
        yield return TextBlock.Paragraph(language.Say(
            $"De kansrijke gebieden op één kaart: waar mijnwater, warmtenetten en bodemwarmte kunnen, hoe hard het waait en waar turbines zijn gewenst, en welke zonnevelden en turbines het scenario {scenario.Name} bouwt.",
            $"The promising areas on one map: where mine water, district heating and ground heat are possible, how hard the wind blows and where turbines are wanted, and which solar fields and turbines the scenario {scenario.Name} builds."));
        yield return OpportunityMap.Of(data, scenario, 600);
        yield return TextBlock.Note(MapParts.SourceLine(data) + (data.Facts.IsApproximation ? language.Say(" Gebieden getekend naar de kaart van de structuurvisie.", " Areas drawn after the map of the structural vision.") : string.Empty));
    }
}

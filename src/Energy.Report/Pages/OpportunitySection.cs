using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>The map of promising areas.</summary>
internal static class OpportunitySection
{
    public static IEnumerable<Block> Of(ReportData data)
    {
        var scenario = data.Scenarios.Count > 1 ? data.Scenarios[1] : data.Scenarios[0];
        var language = data.Language;
        yield return TextBlock.Heading(language.Say("Kansrijke gebieden voor duurzame energie", "Promising areas for renewable energy"));
        yield return TextBlock.Paragraph(language.Say(
            $"De gebieden van de structuurvisie op één kaart: waar mijnwater, warmtenetten en bodemwarmte kunnen, waar het hard genoeg waait en waar de visie turbines wil, en welke zonnevelden en turbines het scenario {scenario.Name} bouwt.",
            $"The areas of the structural vision on one map: where mine water, district heating and ground heat are possible, where the wind blows hard enough and where the vision wants turbines, and which solar fields and turbines the scenario {scenario.Name} builds."));
        yield return OpportunityMap.Of(data, scenario.Id, scenario.Name, 600);
        yield return TextBlock.Note(MapParts.SourceLine(data) + (data.Facts.IsApproximation ? language.Say(" Gebieden getekend naar de kaart van de structuurvisie.", " Areas drawn after the map of the structural vision.") : string.Empty));
    }
}

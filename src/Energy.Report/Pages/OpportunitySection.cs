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
        yield return TextBlock.Heading("Kansrijke gebieden voor duurzame energie");
        yield return TextBlock.Paragraph("De gebieden van de structuurvisie op één kaart: waar mijnwater, warmtenetten en bodemwarmte kunnen, waar het hard genoeg waait en waar de visie turbines wil, en welke zonnevelden en turbines het scenario "
            + $"{scenario.Name} bouwt.");
        yield return OpportunityMap.Of(data, scenario.Id, scenario.Name, 600);
        yield return TextBlock.Note(MapParts.SourceLine(data) + (data.Facts.IsApproximation ? " Gebieden getekend naar de kaart van de structuurvisie." : string.Empty));
    }
}

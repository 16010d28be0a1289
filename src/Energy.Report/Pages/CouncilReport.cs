using Energy.Report.Data;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>The council's report, in Dutch, made from the datasets of a run alone.</summary>
public static class CouncilReport
{
    /// <summary>Writes the report of a run to a stream, which is left open.</summary>
    public static void Write(ReportData data, Stream stream)
    {
        ReportFonts.Register();
        string title = $"{data.Facts.Title} op weg naar {data.Facts.TargetYear}";
        using var writer = new TaggedPageWriter(stream, title, "Besparen, verduurzamen en wat overblijft, per buurt en per jaar", "nl-NL");
        var flow = new PageFlow(writer, title, "Bladzijde", Notice(data.Facts));
        foreach (var section in Sections(data, title))
        {
            flow.NewPage();
            foreach (var block in section)
            {
                flow.Add(block);
            }
        }
    }

    /// <summary>What the foot of every page says of what was drawn by us.</summary>
    private static string Notice(RunFacts facts) => facts.IsApproximation ? "gemaakt met benaderde contouren, panden en kaartlagen"
        : facts.HasApproximatedLayersOnly ? "gemaakt met deels benaderde kaartlagen"
        : string.Empty;

    private static IEnumerable<IEnumerable<Block>> Sections(ReportData data, string title)
    {
        yield return CoverSection.Of(data, title);
        yield return PipelineSection.Of(data);
        yield return OpportunitySection.Of(data);
        yield return TriasSection.Of(data);
        yield return PathSection.Of(data);
        yield return SupplySection.Of(data);
        yield return HeatPricesSection.Of(data);
        yield return NeighbourhoodMapsSection.Savings(data);
        yield return NeighbourhoodMapsSection.RoofSolar(data);
        yield return NeighbourhoodMapsSection.Remainder(data);
        yield return NeighbourhoodTableSection.Of(data);
        yield return RulesSection.Of(data);
        yield return AssumptionsSection.Of(data);
        yield return ProvenanceSection.Of(data);
    }
}

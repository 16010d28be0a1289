using Energy.Report.Data;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>The council's report, made from the datasets of a run alone.</summary>
public static class CouncilReport
{
    /// <summary>
    /// Neighbourhoods of a region whose report has a fact sheet of each: the 230 of Parkstad and a region of twice as many. A bundle that is larger nobody leafs through;
    /// such a report has an index, and the sheets are files of their own.
    /// </summary>
    public const int MostSheets = 600;

    /// <summary>Writes the report of a run to a stream, which is left open.</summary>
    public static void Write(ReportData data, Stream stream)
    {
        string title = data.Language.Say($"{data.Facts.Title} op weg naar {data.Facts.TargetYear}", $"{data.Facts.Title} on the way to {data.Facts.TargetYear}");
        ReportDocument.Write(
            data.Language,
            data.Facts,
            stream,
            title,
            data.Language.Say("Besparen, verduurzamen en wat overblijft, per buurt en per jaar", "Saving, renewing and what is left, per neighbourhood and year"),
            data.HasSheets ? WithSheets(data, title) : WithIndex(data, title));
    }

    /// <summary>The table of neighbourhoods tells the page of each sheet, and the sheets come last: all is laid out twice.</summary>
    private static IEnumerable<Block>[] WithSheets(ReportData data, string title)
    {
        Block[][] sheets = [.. FactSheetSection.Of(data).Select(sheet => sheet.ToArray())];
        IEnumerable<Block>[] Told(IReadOnlyList<int> pages) =>
        [
            .. Filled(data, title,
            [
                MunicipalityTableSection.Of(data, [.. MunicipalityTableSection.Municipalities(data).Select(municipality => pages[FirstOf(data, municipality)])]),
                NeighbourhoodTableSection.Of(data, pages),
            ]),
            .. sheets,
        ];
        return Told(ReportDocument.PagesOf(sheets.Select(sheet => sheet[0]).ToHashSet(), data.Language, data.Facts, title, Told(new int[sheets.Length])));
    }

    /// <summary>The table of municipalities tells the page of each, and the neighbourhoods come last: what comes before them is laid out twice.</summary>
    private static IEnumerable<Block>[] WithIndex(ReportData data, string title)
    {
        var (index, headings) = NeighbourhoodTableSection.Index(data);
        IEnumerable<Block>[] Told(IReadOnlyList<int> pages) => [.. Filled(data, title, [MunicipalityTableSection.Of(data, pages)]), index];
        return Told(ReportDocument.PagesOf(headings.ToHashSet(), data.Language, data.Facts, title, Told(new int[headings.Count])));
    }

    private static int FirstOf(ReportData data, IEnumerable<NeighbourhoodArea> municipality)
    {
        var first = municipality.First();
        return Enumerable.Range(0, data.Neighbourhoods.Count).First(place => data.Neighbourhoods[place].Code == first.Code);
    }

    /// <summary>The sections that have something to say in this region.</summary>
    private static IEnumerable<Block[]> Filled(ReportData data, string title, IReadOnlyList<IEnumerable<Block>> tables) =>
        Sections(data, title, tables).Select(section => section.ToArray()).Where(section => section.Length > 0);

    private static IEnumerable<IEnumerable<Block>> Sections(ReportData data, string title, IReadOnlyList<IEnumerable<Block>> tables)
    {
        yield return CoverSection.Of(data, title);
        yield return PipelineSection.Of(data);
        yield return OpportunitySection.Of(data);
        yield return TriasSection.Of(data);
        yield return FlowSection.Of(data);
        yield return PathSection.Of(data);
        yield return SupplySection.Of(data);
        foreach (var page in LadderSection.Of(data))
        {
            yield return page;
        }

        yield return LandSection.Of(data);
        yield return HeatSourcesSection.Of(data);
        yield return HeatPricesSection.Of(data);
        yield return NeighbourhoodMapsSection.Savings(data);
        yield return NeighbourhoodMapsSection.RoofSolar(data);
        yield return NeighbourhoodMapsSection.Remainder(data);
        foreach (var table in tables)
        {
            yield return table;
        }

        yield return RulesSection.Of(data);
        yield return WindSection.Of(data);
        yield return UncertaintySection.Of(data);
        yield return AssumptionsSection.Of(data);
        yield return ProvenanceSection.Of(data);
    }
}

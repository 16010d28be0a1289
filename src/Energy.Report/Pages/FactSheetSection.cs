using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>One page per neighbourhood: where it lies, what stands there, how far it gets and what is asked of whom.</summary>
internal static class FactSheetSection
{
    private const float MostFigureHeight = 250;
    private const int MostScenarios = 3;
    private const int MostOptions = 8;
    private const int FewestOptions = 3;

    /// <summary>Left free so that sums of heights that are rounded differently never need a second page.</summary>
    private const float Slack = 1;

    /// <summary>The sheets, in the order of the codes; each is the content of one page.</summary>
    public static IEnumerable<IEnumerable<Block>> Of(ReportData data)
    {
        var locator = new Locator(data.Neighbourhoods);
        return data.Neighbourhoods.Select(area => Of(data, locator, area));
    }

    /// <summary>The sheet of one neighbourhood. Its figure takes the height that tables and sentences leave; where they leave too little, the options for heat that fewest homes have are left out.</summary>
    public static IEnumerable<Block> Of(ReportData data, Locator locator, NeighbourhoodArea area)
    {
        ScenarioName[] shown = [.. new[] { data.Scenarios[0], data.Focus, data.Scenarios[^1] }.Distinct().Take(MostScenarios)];
        Block[] above =
        [
            TextBlock.Heading(area.Name),
            TextBlock.Note(FactSheetTexts.Standing(data, area)),
            TextBlock.CompactParagraph(FactSheetTexts.Summary(data, area)),
        ];
        Block[] below;
        float left;
        int options = MostOptions + 1;
        do
        {
            options--;
            below = [.. Below(data, area, shown, options)];
            left = PageSize.TextHeight - Slack - PageFlow.HeightOf([.. above, FactSheetFigure.Of(data, locator, area, 0), .. below]);
        }
        while (left < Charts.StockBars.LeastHeight && options > FewestOptions);
        return [.. above, FactSheetFigure.Of(data, locator, area, Math.Clamp(left, Charts.StockBars.LeastHeight, MostFigureHeight)), .. below];
    }

    private static IEnumerable<Block> Below(ReportData data, NeighbourhoodArea area, IReadOnlyList<ScenarioName> shown, int options)
    {
        yield return new ColumnsBlock(
            [TextBlock.CompactSubheading("Van vraag naar rest"), FactSheetTables.Trias(data, area, shown)],
            [TextBlock.CompactSubheading("Zon en wind"), FactSheetTables.Power(data, area, shown)],
            0.57f);
        yield return TextBlock.Note($"{string.Join(", ", shown.Select(scenario => $"{scenario.Letter}: {scenario.Name}"))}. Mag: wat de regels overlaten. Alles hieronder is voor {data.Focus.Name}.");
        yield return TextBlock.CompactSubheading("Warmte: welke optie en waarom");
        yield return TextBlock.CompactParagraph(FactSheetTexts.Heat(data, area));
        yield return FactSheetTables.Heat(data, area, options);
        bool isShortened = data.Areas.Heat.Options(data.Focus.Id, data.Facts.TargetYear, area.Code).Count > options;
        yield return TextBlock.Note($"Woningequivalenten op gas in {data.Facts.BaseYear} ({data.Language.Short(data.FloorPerEquivalentM2)} m2 utiliteit telt als een). Plaats en euro: nationale kosten per jaar boven een gasketel."
            + (isShortened ? " De minst gekozen opties staan alleen in de gegevens." : string.Empty));
        yield return TextBlock.CompactSubheading("De plek");
        yield return TextBlock.CompactItem(FactSheetTexts.Criteria(data, area));
        yield return TextBlock.CompactItem(FactSheetTexts.Place(data, area));
        yield return TextBlock.CompactSubheading("Wat van wie wordt gevraagd");
        yield return TextBlock.CompactItem(FactSheetTexts.Owners(data, area));
        yield return TextBlock.CompactItem(FactSheetTexts.Corporation(data, area));
        yield return TextBlock.CompactItem(FactSheetTexts.Grid(data, area));
        yield return TextBlock.CompactItem(FactSheetTexts.Municipality(data, area));
    }
}

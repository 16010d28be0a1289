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
        var shown = Shown(data);
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

    /// <summary>All that a sheet says of a neighbourhood but its name and its figure, with every option for heat.</summary>
    public static IEnumerable<Block> Words(ReportData data, NeighbourhoodArea area) =>
    [
        TextBlock.CompactParagraph(FactSheetTexts.Summary(data, area)),
        .. Below(data, area, Shown(data), int.MaxValue),
        TextBlock.Note(FactSheetTexts.Standing(data, area)),
    ];

    private static ScenarioName[] Shown(ReportData data) => [.. new[] { data.Scenarios[0], data.Focus, data.Scenarios[^1] }.Distinct().Take(MostScenarios)];

    private static IEnumerable<Block> Below(ReportData data, NeighbourhoodArea area, IReadOnlyList<ScenarioName> shown, int options)
    {
        var language = data.Language;
        string letters = string.Join(", ", shown.Select(scenario => $"{scenario.Letter}: {scenario.Name}"));
        string floor = language.Short(data.FloorPerEquivalentM2);
        yield return new ColumnsBlock(
            [TextBlock.CompactSubheading(language.Say("Van vraag naar rest", "From demand to remainder")), FactSheetTables.Trias(data, area, shown)],
            [TextBlock.CompactSubheading(language.Say("Zon en wind", "Sun and wind")), FactSheetTables.Power(data, area, shown)],
            0.57f);
        yield return TextBlock.Note(language.Say(
            $"{letters}. Mag: wat de regels overlaten. Alles hieronder is voor {data.Focus.Name}.",
            $"{letters}. Permitted: what the rules leave. Everything below is for {data.Focus.Name}."));
        yield return TextBlock.CompactSubheading(language.Say("Warmte: welke optie en waarom", "Heat: which option and why"));
        yield return TextBlock.CompactParagraph(FactSheetTexts.Heat(data, area));
        yield return FactSheetTables.Heat(data, area, options);
        bool isShortened = data.Areas.Heat.Options(data.Focus.Id, data.Facts.TargetYear, area.Code).Count > options;
        yield return TextBlock.Note(
            language.Say(
                $"Woningequivalenten op gas in {data.Facts.BaseYear} ({floor} m2 utiliteit telt als een). Plaats en euro: nationale kosten per jaar boven een gasketel.",
                $"Dwelling equivalents on gas in {data.Facts.BaseYear} ({floor} m2 of service buildings counts as one). Rank and euros: national cost a year above a gas boiler.")
            + (isShortened ? language.Say(" De minst gekozen opties staan alleen in de gegevens.", " The options chosen least are in the data only.") : string.Empty));
        yield return TextBlock.CompactSubheading(language.Say("De plek", "The place"));
        yield return TextBlock.CompactItem(FactSheetTexts.Criteria(data, area));
        yield return TextBlock.CompactItem(FactSheetTexts.Place(data, area));
        yield return TextBlock.CompactSubheading(language.Say("Wat van wie wordt gevraagd", "What is asked of whom"));
        yield return TextBlock.CompactItem(FactSheetTexts.Owners(data, area));
        yield return TextBlock.CompactItem(FactSheetTexts.Corporation(data, area));
        yield return TextBlock.CompactItem(FactSheetTexts.Grid(data, area));
        yield return TextBlock.CompactItem(FactSheetTexts.Municipality(data, area));
    }
}

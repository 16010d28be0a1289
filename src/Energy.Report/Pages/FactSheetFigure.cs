using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pdf;
using SkiaSharp;

namespace Energy.Report.Pages;

/// <summary>Where a neighbourhood lies and what stands there.</summary>
internal static class FactSheetFigure
{
    private const float MapWidth = 164;
    private const float MiddleWidth = 66;
    private const float Gap = 10;
    private const float LocatorHeight = 66;

    public static FigureBlock Of(ReportData data, Locator locator, NeighbourhoodArea area, float height)
    {
        var stock = data.Areas.Stock(area.Code);
        return new FigureBlock(height, Alternative(data, area, stock), (canvas, size) =>
        {
            using var font = ReportFonts.Of(7.5f);
            using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
            var map = new SKRect(0, 0, MapWidth, size.Height);
            NeighbourhoodMap.Draw(canvas, data, area, map);
            float middle = MapWidth + Gap;
            canvas.DrawText(data.Language.Say("Ligging", "Location"), middle, 7.5f, SKTextAlign.Left, font, ink);
            locator.Draw(canvas, area, new SKRect(middle, 12, middle + MiddleWidth, 12 + LocatorHeight));
            NeighbourhoodMap.DrawLegend(canvas, data, area, map, middle, LocatorHeight + 26);
            StockBars.Draw(canvas, data.Language, stock, new SKRect(middle + MiddleWidth + Gap, 0, size.Width, size.Height));
        });
    }

    private static string Alternative(ReportData data, NeighbourhoodArea area, NeighbourhoodStock stock)
    {
        var language = data.Language;
        string what = language.Say(
            $"Kaart van {area.Name} met de buurten eromheen en de ligging in {data.Facts.Title}",
            $"Map of {area.Name} with the neighbourhoods around it and its location in {data.Facts.Title}");
        if (area.Dwellings == 0)
        {
            return language.Say($"{what}. Er staan geen woningen.", $"{what}. There are no homes.");
        }

        string types = string.Join(", ", NeighbourhoodStock.Types.Zip(stock.HomesByType).Select(pair => $"{language.Word(pair.First)} {language.Number(pair.Second)}"));
        string periods = string.Join(", ", NeighbourhoodStock.Periods.Zip(stock.HomesByPeriod).Select(pair => $"{StockBars.Period(language, pair.First)} {language.Number(pair.Second)}"));
        string labels = StockBars.Labels(language, stock);
        string registered = language.Percent(stock.RegisteredLabelPct);
        return language.Say(
            $"{what}, en staven van de woningen. Naar soort: {types}. Naar bouwperiode: {periods}. Energielabels, naar het meest voorkomende label van het pand: {labels}; {registered} is geregistreerd, de rest geschat.",
            $"{what}, and bars of the homes. By type: {types}. By period built: {periods}. Energy labels, by the most common label of the building: {labels}; {registered} is registered, the rest estimated.");
    }
}

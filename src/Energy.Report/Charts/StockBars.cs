using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>The homes of a neighbourhood by type and period as bars, and their labels as one bar.</summary>
internal static class StockBars
{
    /// <summary>The least height at which rows do not touch.</summary>
    public const float LeastHeight = TitleHeight + (MostRows * LeastRow) + 4 + LabelHeight;

    private const float Size = 7.5f;
    private const float TitleHeight = 11;
    private const float LabelHeight = 41;
    private const float NumberWidth = 24;
    private const float Gap = 10;
    private const float LeastRow = 9.2f;
    private const float MostRow = 13;
    private const int MostRows = 6;

    /// <summary>Draws the bars in a frame.</summary>
    public static void Draw(SKCanvas canvas, Language language, NeighbourhoodStock stock, SKRect frame)
    {
        using var font = ReportFonts.Of(Size);
        using var bold = ReportFonts.Of(Size, bold: true);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        using var fill = new SKPaint { Color = ReportColors.Series[0], IsAntialias = true };
        float row = Math.Clamp((frame.Height - LabelHeight - TitleHeight - 4) / MostRows, LeastRow, MostRow);
        int most = Math.Max(1, stock.HomesByType.Concat(stock.HomesByPeriod).Max());
        float half = (frame.Width - Gap) / 2;
        Group(language.Say("Woningen naar soort", "Homes by type"), frame.Left, 74, NeighbourhoodStock.Types.Select(type => Language.Capital(language.Word(type))), stock.HomesByType);
        Group(language.Say("Naar bouwperiode", "By period built"), frame.Left + half + Gap, 66, NeighbourhoodStock.Periods.Select(period => Language.Capital(Period(language, period))), stock.HomesByPeriod);
        DrawLabels(canvas, language, stock, new SKRect(frame.Left, frame.Top + TitleHeight + (MostRows * row) + 4, frame.Right, frame.Bottom), font, bold, ink);

        void Group(string title, float x, float words, IEnumerable<string> names, IReadOnlyList<int> counts)
        {
            canvas.DrawText(title, x, frame.Top + Size, SKTextAlign.Left, bold, ink);
            float y = frame.Top + TitleHeight + ((row - LeastRow) / 2);
            float room = half - words - NumberWidth;
            foreach (var (name, count) in names.Zip(counts))
            {
                float length = room * count / most;
                canvas.DrawText(name, x, y + Size, SKTextAlign.Left, font, ink);
                canvas.DrawRect(x + words, y + 1.2f, length, LeastRow - 2.2f, fill);
                canvas.DrawText(language.Number(count), x + words + length + 3, y + Size, SKTextAlign.Left, font, ink);
                y += row;
            }
        }
    }

    /// <summary>A period in words.</summary>
    public static string Period(Language language, (int From, int To) period) => period.From == 0 ? FormattableString.Invariant($"{language.Say("tot en met", "up to")} {period.To}")
        : period.To == int.MaxValue ? FormattableString.Invariant($"{language.Say("vanaf", "from")} {period.From}")
        : FormattableString.Invariant($"{period.From}–{period.To}");

    /// <summary>The labels in three groups, as shares of the homes with a label.</summary>
    public static string Labels(Language language, NeighbourhoodStock stock)
    {
        double all = stock.HomesByLabel.Sum();
        return all <= 0 ? language.Say("geen woningen", "no homes")
            : language.Say(
                $"A en beter {Share(0, 1)}, B tot en met D {Share(2, 4)}, E tot en met G {Share(5, 7)}",
                $"A and better {Share(0, 1)}, B to D {Share(2, 4)}, E to G {Share(5, 7)}");
        string Share(int from, int to) => language.Percent(stock.HomesByLabel.Skip(from).Take(to - from + 1).Sum() / all * 100);
    }

    private static void DrawLabels(SKCanvas canvas, Language language, NeighbourhoodStock stock, SKRect frame, SKFont font, SKFont bold, SKPaint ink)
    {
        const float Bar = 11;
        canvas.DrawText(language.Say("Energielabels van woningen", "Energy labels of homes"), frame.Left, frame.Top + Size, SKTextAlign.Left, bold, ink);
        float y = frame.Top + TitleHeight;
        int all = stock.HomesByLabel.Sum();
        float x = frame.Left;
        for (int label = 0; label < NeighbourhoodStock.Labels.Count && all > 0; label++)
        {
            float width = frame.Width * stock.HomesByLabel[label] / all;
            using var fill = new SKPaint { Color = ReportColors.Step(label, NeighbourhoodStock.Labels.Count), IsAntialias = true };
            using var letter = new SKPaint { Color = label > NeighbourhoodStock.Labels.Count / 2 ? SKColors.White : ReportColors.Ink, IsAntialias = true };
            canvas.DrawRect(x, y, width, Bar, fill);
            if (width > font.MeasureText(NeighbourhoodStock.Labels[label]) + 3)
            {
                canvas.DrawText(NeighbourhoodStock.Labels[label], x + (width / 2), y + 8.3f, SKTextAlign.Center, bold, letter);
            }

            x += width;
        }

        using var border = new SKPaint { Color = ReportColors.Line, StrokeWidth = 0.6f, IsStroke = true, IsAntialias = true };
        canvas.DrawRect(frame.Left, y, frame.Width, Bar, border);
        using var small = ReportFonts.Of(7);
        canvas.DrawText(Labels(language, stock), frame.Left, y + Bar + 9, SKTextAlign.Left, small, ink);
        if (all > 0)
        {
            string registered = language.Percent(stock.RegisteredLabelPct);
            canvas.DrawText(language.Say($"geregistreerd {registered}, de rest geschat", $"{registered} registered, the rest estimated"), frame.Left, y + Bar + 18, SKTextAlign.Left, small, ink);
        }
    }
}

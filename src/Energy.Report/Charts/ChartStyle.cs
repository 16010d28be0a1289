using Energy.Report.Pdf;
using Energy.Report.Words;
using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>What all charts have in common: one font, small ticks, no frame, drawn as vectors.</summary>
internal static class ChartStyle
{
    private const float TickSize = 8.5f;

    /// <summary>A chart without frame, with faint lines to read values off.</summary>
    public static Plot NewPlot(string verticalTitle)
    {
        ReportFonts.Register();
        var plot = new Plot();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Axes.Top.IsVisible = false;
        plot.Axes.Right.IsVisible = false;
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.MajorLineColor = ReportColors.Line.ForChart();
        plot.Axes.Left.Label.Text = verticalTitle;
        foreach (var axis in new IAxis[] { plot.Axes.Left, plot.Axes.Bottom })
        {
            axis.TickLabelStyle.FontName = ReportFonts.Family;
            axis.TickLabelStyle.FontSize = TickSize;
            axis.TickLabelStyle.ForeColor = ReportColors.Ink.ForChart();
            axis.FrameLineStyle.Color = ReportColors.Line.ForChart();
            axis.MajorTickStyle.Color = ReportColors.Line.ForChart();
            axis.MinorTickStyle.Length = 0;
        }

        plot.Axes.Left.MinimumSize = 54;
        plot.Axes.Left.Label.FontName = ReportFonts.Family;
        plot.Axes.Left.Label.FontSize = TickSize;
        plot.Axes.Left.Label.Bold = false;
        plot.Axes.Left.Label.ForeColor = ReportColors.Ink.ForChart();
        return plot;
    }

    /// <summary>Numbers along the left side, as the language writes them.</summary>
    public static void NumbersLeft(Plot plot, Language language) =>
        plot.Axes.Left.TickGenerator = new NumericAutomatic { LabelFormatter = value => language.Number(value), TargetTickCount = 6 };

    /// <summary>Words or years along the bottom.</summary>
    public static void TextsBottom(Plot plot, IEnumerable<(double Place, string Text)> ticks) =>
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. ticks.Select(tick => new Tick(tick.Place, tick.Text))]);

    /// <summary>A text inside a chart.</summary>
    public static void Text(Plot plot, string text, double x, double y, SKColor color, Alignment alignment, float size = TickSize, bool bold = false)
    {
        var label = plot.Add.Text(text, x, y);
        label.LabelFontName = ReportFonts.Family;
        label.LabelFontSize = size;
        label.LabelBold = bold;
        label.LabelFontColor = color.ForChart();
        label.LabelAlignment = alignment;
    }

    /// <summary>Draws a chart on a page.</summary>
    public static void Draw(Plot plot, SKCanvas canvas, SKSize size)
    {
        // The first drawing measures the texts; without it they would be in the page twice.
        plot.RenderInMemory((int)size.Width, (int)size.Height);
        canvas.Save();
        canvas.ClipRect(new SKRect(0, 0, size.Width, size.Height));
        plot.Render(canvas, (int)size.Width, (int)size.Height);
        canvas.Restore();
    }
}

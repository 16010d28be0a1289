using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>The energy flow of a year (Sankey): from what meets the demand, left, to what asks for it, right. Widths are the ledger's terajoules, on one scale for all charts of a page.</summary>
internal static class FlowChart
{
    private const float NodeWidth = 10;
    private const float NodeGap = 5;
    private const float LeftWords = 168;
    private const float RightWords = 124;
    private const float TitleHeight = 16;
    private const float LeastRow = 10.5f;
    private const float TextSize = 8.5f;
    private const double LeastTj = 0.001;

    /// <summary>The chart of a year.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="flows">What flows.</param>
    /// <param name="fullTj">What would fill the height: the largest demand on the page, in TJ a year.</param>
    /// <param name="title">What stands above it.</param>
    /// <param name="height">Its height in points.</param>
    public static FigureBlock Of(Language language, EnergyFlows flows, double fullTj, string title, float height) => new(height, Alternative(language, flows, title), (canvas, size) =>
    {
        using var bold = ReportFonts.Of(TextSize + 1, bold: true);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        canvas.DrawText(title, 0, TextSize + 1, SKTextAlign.Left, bold, ink);
        float scale = (size.Height - TitleHeight - ((EnergyFlows.Origins.Count - 1) * LeastRow)) / (float)Math.Max(fullTj, LeastTj);
        var left = Nodes([.. Enumerable.Range(0, EnergyFlows.Origins.Count).Select(flows.FromTj)], scale, size.Height);
        var right = Nodes([.. EnergyFlows.Services.Select(flows.ToTj)], scale, size.Height);
        float from = LeftWords + NodeWidth;
        float to = size.Width - RightWords - NodeWidth;
        DrawBands(canvas, flows, scale, left, right, from, to);
        for (int origin = 0; origin < left.Length; origin++)
        {
            using var fill = new SKPaint { Color = Color(EnergyFlows.Origins[origin].Step), IsAntialias = true };
            canvas.DrawRect(from - NodeWidth, left[origin].Top, NodeWidth, left[origin].Height, fill);
        }

        foreach (var node in right)
        {
            canvas.DrawRect(to, node.Top, NodeWidth, node.Height, ink);
        }

        DrawWords(canvas, left, from - NodeWidth - 5, SKTextAlign.Right, [.. EnergyFlows.Origins.Select((origin, place) => Named(language, origin.Key, flows.FromTj(place)))], ink);
        DrawWords(canvas, right, to + NodeWidth + 5, SKTextAlign.Left, [.. EnergyFlows.Services.Select(service => Named(language, service, flows.ToTj(service)))], ink);
    });

    private static string Alternative(Language language, EnergyFlows flows, string title)
    {
        var services = EnergyFlows.Services.Select(service =>
        {
            var parts = EnergyFlows.Origins.Select((origin, place) => (origin.Key, Tj: flows.Tj(place, service))).Where(part => part.Tj >= 0.5).Select(part => Named(language, part.Key, part.Tj));
            return $"{Named(language, service, flows.ToTj(service))}: {string.Join(", ", parts)}.";
        });
        return $"{language.Say("Stroomdiagram van energie", "Energy flow diagram")}, {title}. {string.Join(" ", services)}";
    }

    private static string Named(Language language, string key, double tj) => $"{language.Word(key)} {language.Number(tj)} TJ";

    /// <summary>Nodes below each other, as high as what flows through them, and so far apart that the words of thin ones do not meet; one through which nothing flows takes no room.</summary>
    private static Node[] Nodes(double[] amounts, float scale, float height)
    {
        float[] heights = [.. amounts.Select(amount => (float)amount * scale)];
        float[] pitches = [.. heights.Select(node => node > 0 ? Math.Max(node, LeastRow - NodeGap) : 0)];
        int shown = Math.Max(1, heights.Count(node => node > 0));
        float left = height - TitleHeight - pitches.Sum();
        float gap = shown < 2 ? 0 : Math.Min(left / (shown - 1), NodeGap * 3);
        float top = TitleHeight + ((left - (gap * (shown - 1))) / 2);
        var nodes = new Node[amounts.Length];
        for (int node = 0; node < nodes.Length; node++)
        {
            nodes[node] = new Node(top + ((pitches[node] - heights[node]) / 2), heights[node]);
            top += heights[node] > 0 ? pitches[node] + gap : 0;
        }

        return nodes;
    }

    private static void DrawBands(SKCanvas canvas, EnergyFlows flows, float scale, Node[] left, Node[] right, float from, float to)
    {
        float[] used = new float[right.Length];
        for (int origin = 0; origin < left.Length; origin++)
        {
            float start = left[origin].Top;
            using var fill = new SKPaint { Color = Color(EnergyFlows.Origins[origin].Step).WithAlpha(110), IsAntialias = true };
            for (int service = 0; service < right.Length; service++)
            {
                float width = (float)flows.Tj(origin, EnergyFlows.Services[service]) * scale;
                if (width <= 0)
                {
                    continue;
                }

                float end = right[service].Top + used[service];
                using var band = new SKPath();
                float middle = (from + to) / 2;
                band.MoveTo(from, start);
                band.CubicTo(middle, start, middle, end, to, end);
                band.LineTo(to, end + width);
                band.CubicTo(middle, end + width, middle, start + width, from, start + width);
                band.Close();
                canvas.DrawPath(band, fill);
                start += width;
                used[service] += width;
            }
        }
    }

    /// <summary>Writes the words of nodes beside them; nodes through which nothing flows have none.</summary>
    private static void DrawWords(SKCanvas canvas, Node[] nodes, float x, SKTextAlign align, string[] words, SKPaint ink)
    {
        using var font = ReportFonts.Of(TextSize);
        for (int node = 0; node < nodes.Length; node++)
        {
            if (nodes[node].Height > 0)
            {
                canvas.DrawText(words[node], x, nodes[node].Top + (nodes[node].Height / 2) + (TextSize * 0.36f), align, font, ink);
            }
        }
    }

    private static SKColor Color(string step) => step switch
    {
        "saved" => ReportColors.Saved,
        "renewable" => ReportColors.Renewable,
        _ => ReportColors.Fossil,
    };

    private readonly record struct Node(float Top, float Height);
}

using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>A table with a header row that is repeated on every page. Columns share the width by weight; numbers stand right.</summary>
public sealed class TableBlock(IReadOnlyList<TableBlock.Column> columns, IReadOnlyList<IReadOnlyList<string>> rows, float fontSize = 8.5f, float padding = 4) : Block(BlockKind.Table)
{
    private const float SidePadding = 4;

    /// <inheritdoc/>
    public override float SpaceAfter => 10;

    private float LineHeight => fontSize * 1.3f;

    /// <inheritdoc/>
    public override float Height(float width) => RowHeight(Header(), width, true) + rows.Sum(row => RowHeight(row, width, false));

    /// <inheritdoc/>
    public override (Block First, Block Remainder)? Split(float width, float height)
    {
        float used = RowHeight(Header(), width, true);
        int fits = 0;
        while (fits < rows.Count && used + RowHeight(rows[fits], width, false) <= height)
        {
            used += RowHeight(rows[fits], width, false);
            fits++;
        }

        return fits < 3 || rows.Count - fits < 1 ? null : (new TableBlock(columns, [.. rows.Take(fits)], fontSize, padding), new TableBlock(columns, [.. rows.Skip(fits)], fontSize, padding));
    }

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas, float width)
    {
        using var line = new SKPaint { Color = ReportColors.Line, StrokeWidth = 0.6f, IsAntialias = true };
        using var ground = new SKPaint { Color = ReportColors.Ground };
        float y = DrawRow(canvas, Header(), 0, width, true);
        canvas.DrawLine(0, y, width, y, line);
        for (int row = 0; row < rows.Count; row++)
        {
            if (row % 2 == 1)
            {
                canvas.DrawRect(0, y, width, RowHeight(rows[row], width, false), ground);
            }

            y = DrawRow(canvas, rows[row], y, width, false);
        }

        canvas.DrawLine(0, y, width, y, line);
    }

    private string[] Header() => [.. columns.Select(column => column.Title)];

    private float ColumnWidth(int column, float width) => width * columns[column].Weight / columns.Sum(each => each.Weight);

    private float RowHeight(IReadOnlyList<string> cells, float width, bool bold)
    {
        using var font = ReportFonts.Of(fontSize, bold);
        int lines = cells.Select((cell, column) => TextLayout.Wrap(cell, font, ColumnWidth(column, width) - (2 * SidePadding)).Count).Max();
        return (lines * LineHeight) + padding;
    }

    private float DrawRow(SKCanvas canvas, IReadOnlyList<string> cells, float y, float width, bool bold)
    {
        using var font = ReportFonts.Of(fontSize, bold);
        using var paint = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        float x = 0;
        for (int column = 0; column < cells.Count; column++)
        {
            float cellWidth = ColumnWidth(column, width);
            bool right = columns[column].IsNumber;
            float at = right ? x + cellWidth - SidePadding : x + SidePadding;
            float baseline = y + (padding / 2) + fontSize;
            foreach (string text in TextLayout.Wrap(cells[column], font, cellWidth - (2 * SidePadding)))
            {
                canvas.DrawText(text, at, baseline, right ? SKTextAlign.Right : SKTextAlign.Left, font, paint);
                baseline += LineHeight;
            }

            x += cellWidth;
        }

        return y + RowHeight(cells, width, bold);
    }

    /// <summary>A column.</summary>
    /// <param name="Title">What stands in the header.</param>
    /// <param name="Weight">Its part of the width.</param>
    /// <param name="IsNumber">Whether it holds numbers.</param>
    public sealed record Column(string Title, float Weight, bool IsNumber = false);
}

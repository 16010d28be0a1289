using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>
/// A table with a header row that is repeated on every page. Columns share the width by weight; numbers stand right. A first column without numbers names the rows.
/// </summary>
public sealed class TableBlock(IReadOnlyList<TableBlock.Column> columns, IReadOnlyList<IReadOnlyList<string>> rows, float fontSize = 8.5f, float padding = 4) : Block(BlockKind.Table)
{
    private const float SidePadding = 4;

    private bool isContinuation;

    /// <summary>The columns.</summary>
    public IReadOnlyList<Column> Columns => columns;

    /// <summary>The rows, of each a text per column.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => rows;

    /// <inheritdoc/>
    public override float SpaceAfter => 10;

    /// <inheritdoc/>
    public override bool IsContinuation => isContinuation;

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

        return fits < 3 || rows.Count - fits < 1
            ? null
            : (new TableBlock(columns, [.. rows.Take(fits)], fontSize, padding) { isContinuation = isContinuation }, new TableBlock(columns, [.. rows.Skip(fits)], fontSize, padding) { isContinuation = true });
    }

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas, float width)
    {
        foreach (var part in Parts(width))
        {
            part.Draw(canvas);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<BlockPart> Parts(float width)
    {
        float[] tops = new float[rows.Count + 1];
        tops[0] = RowHeight(Header(), width, true);
        for (int row = 0; row < rows.Count; row++)
        {
            tops[row + 1] = tops[row] + RowHeight(rows[row], width, false);
        }

        var header = BlockPart.Group(PartKind.Row, [.. columns.Select((column, place) => Cell(PartKind.ColumnHeader, place, column.Title, 0, width))]);
        return
        [
            BlockPart.Drawn(PartKind.Decoration, canvas => DrawLines(canvas, tops, width)),
            isContinuation ? BlockPart.Drawn(PartKind.Repetition, header.Draw) : header,
            .. rows.Select((cells, row) => BlockPart.Group(PartKind.Row, [.. cells.Select((text, place) => Cell(KindOf(place), place, text, tops[row], width))])),
        ];
    }

    private static void DrawLines(SKCanvas canvas, float[] tops, float width)
    {
        using var line = new SKPaint { Color = ReportColors.Line, StrokeWidth = 0.6f, IsAntialias = true };
        using var ground = new SKPaint { Color = ReportColors.Ground };
        for (int row = 1; row < tops.Length - 1; row += 2)
        {
            canvas.DrawRect(0, tops[row], width, tops[row + 1] - tops[row], ground);
        }

        canvas.DrawLine(0, tops[0], width, tops[0], line);
        canvas.DrawLine(0, tops[^1], width, tops[^1], line);
    }

    private string[] Header() => [.. columns.Select(column => column.Title)];

    private PartKind KindOf(int column) => column == 0 && !columns[0].IsNumber ? PartKind.RowHeader : PartKind.Cell;

    private float ColumnWidth(int column, float width) => width * columns[column].Weight / columns.Sum(each => each.Weight);

    private float RowHeight(IReadOnlyList<string> cells, float width, bool bold)
    {
        using var font = ReportFonts.Of(fontSize, bold);
        int lines = cells.Select((cell, column) => TextLayout.Wrap(cell, font, ColumnWidth(column, width) - (2 * SidePadding)).Count).Max();
        return (lines * LineHeight) + padding;
    }

    private BlockPart Cell(PartKind kind, int column, string text, float top, float width) =>
        text.Length == 0 ? BlockPart.Group(kind, []) : BlockPart.Drawn(kind, canvas => DrawCell(canvas, column, text, top, width, kind == PartKind.ColumnHeader));

    private void DrawCell(SKCanvas canvas, int column, string text, float top, float width, bool bold)
    {
        using var font = ReportFonts.Of(fontSize, bold);
        using var paint = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        float left = 0;
        for (int before = 0; before < column; before++)
        {
            left += ColumnWidth(before, width);
        }

        float cellWidth = ColumnWidth(column, width);
        float baseline = top + (padding / 2) + fontSize;
        var lines = TextLayout.Wrap(text, font, cellWidth - (2 * SidePadding));
        for (int line = 0; line < lines.Count; line++)
        {
            float at = columns[column].IsNumber ? left + cellWidth - SidePadding - font.MeasureText(lines[line]) : left + SidePadding;
            canvas.DrawText(TextLayout.Drawn(lines, line), at, baseline, SKTextAlign.Left, font, paint);
            baseline += LineHeight;
        }
    }

    /// <summary>A column.</summary>
    /// <param name="Title">What stands in the header.</param>
    /// <param name="Weight">Its part of the width.</param>
    /// <param name="IsNumber">Whether it holds numbers.</param>
    public sealed record Column(string Title, float Weight, bool IsNumber = false);
}

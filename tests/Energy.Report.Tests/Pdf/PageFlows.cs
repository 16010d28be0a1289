using Energy.Report.Pdf;
using SkiaSharp;

namespace Energy.Report.Tests.Pdf;

/// <summary>How blocks are laid over pages.</summary>
public sealed class PageFlows : IDisposable
{
    private readonly Sheets sheets = new();

    public void Dispose() => sheets.Dispose();

    private PageFlow Flow => new(sheets, "Titel", "Bladzijde", "benaderd");

    [Fact]
    public void Blocks_never_overlap_and_never_reach_into_the_margin()
    {
        var flow = Flow;
        for (int i = 0; i < 40; i++)
        {
            flow.Add(new Box(37 + ((i * 53) % 150)));
        }

        Assert.True(sheets.Pages.Count > 3);
        Assert.All(sheets.Pages, page =>
        {
            var boxes = page.Where(placed => placed.Block is Box).OrderBy(placed => placed.Y).ToArray();
            Assert.All(boxes, box => Assert.InRange(box.Y, PageSize.TopMargin, PageSize.Height - PageSize.BottomMargin - box.Block.Height(PageSize.TextWidth) + 0.01));
            Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.First.Y + pair.First.Block.Height(PageSize.TextWidth) <= pair.Second.Y + 0.01));
        });
    }

    [Fact]
    public void A_heading_is_never_the_last_on_a_page()
    {
        var flow = Flow;
        flow.Add(new Box(PageSize.TextHeight - 80));
        flow.Add(TextBlock.Heading("Kop"));
        flow.Add(new Box(60));
        var page = sheets.Pages.Single(page => page.Any(placed => placed.Block.Kind == BlockKind.Heading));
        Assert.Contains(page, placed => placed.Block is Box { Tall: 60 });
    }

    [Fact]
    public void A_table_longer_than_a_page_goes_on_with_its_header_and_loses_no_row()
    {
        var flow = Flow;
        flow.Add(new TableBlock([new("Buurt", 1), new("TJ", 1, true)], [.. Enumerable.Range(0, 150).Select(row => new[] { $"buurt {row}", "1,0" })]));
        Assert.True(sheets.Pages.Count >= 3);
        var tables = sheets.Pages.SelectMany(page => page).Where(placed => placed.Block.Kind == BlockKind.Table).Select(placed => placed.Block).ToArray();
        Assert.Equal(sheets.Pages.Count, tables.Length);
        float whole = new TableBlock([new("Buurt", 1), new("TJ", 1, true)], [.. Enumerable.Range(0, 150).Select(row => new[] { $"buurt {row}", "1,0" })]).Height(PageSize.TextWidth);
        float header = new TableBlock([new("Buurt", 1), new("TJ", 1, true)], []).Height(PageSize.TextWidth);
        Assert.Equal(whole + ((tables.Length - 1) * header), tables.Sum(table => table.Height(PageSize.TextWidth)), 0.5);
    }

    [Fact]
    public void Every_page_has_its_number_and_what_holds_for_all_pages_and_all_but_the_first_the_title()
    {
        var flow = Flow;
        for (int i = 0; i < 4; i++)
        {
            flow.Add(new Box(PageSize.TextHeight - 1));
        }

        Assert.Equal([1, 2, 2, 2], sheets.Pages.Select(page => page.Count(placed => placed.Block.Kind == BlockKind.Artifact)));
    }

    [Fact]
    public void Blocks_side_by_side_are_put_on_the_page_one_by_one_and_never_touch()
    {
        var columns = new ColumnsBlock([new Box(40), new Box(50)], [new Box(30)], 0.6f);
        var flow = Flow;
        flow.Add(new Box(100));
        flow.Add(columns);
        flow.Add(new Box(60));
        var boxes = sheets.Pages.Single().Where(placed => placed.Block is Box).ToArray();
        Assert.Equal([100, 40, 50, 30, 60], boxes.Select(placed => ((Box)placed.Block).Tall));
        var (last, left) = (boxes[4], boxes[2]);
        Assert.True(left.Y + 50 <= last.Y);
        var parts = columns.Placed(PageSize.TextWidth);
        Assert.True(parts[0].X + parts[0].Width < parts[2].X);
        Assert.Equal(PageSize.TextWidth, parts[2].X + parts[2].Width, 0.01);
    }

    [Fact]
    public void The_height_of_blocks_is_what_the_flow_gives_them()
    {
        Block[] blocks = [TextBlock.Heading("Kop"), new ColumnsBlock([new Box(40), new Box(50)], [new Box(30)], 0.6f), TextBlock.Subheading("Kop"), new Box(20)];
        var flow = Flow;
        foreach (var block in blocks)
        {
            flow.Add(block);
        }

        Assert.Equal(sheets.Pages.Single().Single(placed => placed.Block is Box { Tall: 20 }).Y + 20 - PageSize.TopMargin, PageFlow.HeightOf(blocks), 0.01);
    }

    [Fact]
    public void Words_wrap_within_the_width_and_none_is_lost()
    {
        const string Text = "In het scenario Huidig tempo is in 2040 ruim 16 % bespaard en 37 % hernieuwbaar; er blijft 47 % fossiel over.";
        using var font = ReportFonts.Of(10);
        var lines = TextLayout.Wrap(Text, font, 120);
        Assert.All(lines, line => Assert.True(font.MeasureText(line) <= 120, line));
        Assert.Equal(Text.Replace(" %", "\u00A0%", StringComparison.Ordinal), string.Join(' ', lines));
    }

    private sealed class Box(float tall) : Block(BlockKind.Paragraph)
    {
        public float Tall => tall;

        public override float Height(float width) => tall;

        public override void Draw(SKCanvas canvas, float width)
        {
        }
    }

    private sealed class Sheets : IPageWriter
    {
        public List<List<(Block Block, float Y)>> Pages { get; } = [];

        public void BeginPage() => Pages.Add([]);

        public void Place(Block block, float x, float y, float width) => Pages[^1].Add((block, y));

        public void Dispose()
        {
        }
    }
}

namespace Energy.Report.Pdf;

/// <summary>Lets blocks flow over pages, with a running title, and at the foot the number of the page and what holds for all pages.</summary>
public sealed class PageFlow(IPageWriter writer, string runningTitle, string pageWord, string remark)
{
    private float used;

    /// <summary>The page at hand, from 1; 0 before the first.</summary>
    public int Page { get; private set; }

    private float Left => PageSize.TextHeight - used;

    /// <summary>Begins a new page.</summary>
    public void NewPage()
    {
        writer.BeginPage();
        Page++;
        used = 0;
        if (Page > 1)
        {
            writer.Place(TextBlock.Artifact(runningTitle), PageSize.SideMargin, PageSize.TopMargin / 2, PageSize.TextWidth);
        }

        string foot = remark.Length > 0 ? $"{pageWord} {Page} · {remark}" : $"{pageWord} {Page}";
        writer.Place(TextBlock.Artifact(foot), PageSize.SideMargin, PageSize.Height - (PageSize.BottomMargin / 2) - 8, PageSize.TextWidth);
    }

    /// <summary>Adds a block, on a new page or in parts when it does not fit.</summary>
    public void Add(Block block)
    {
        if (Page == 0)
        {
            NewPage();
        }

        while (true)
        {
            float height = block.Height(PageSize.TextWidth);
            float before = used > 0 ? block.SpaceBefore : 0;
            if (before + height + block.KeepWithNext <= Left || used == 0)
            {
                if (height > Left && block.Split(PageSize.TextWidth, Left) is { } whole)
                {
                    Place(whole.First, 0);
                    block = whole.Remainder;
                    NewPage();
                    continue;
                }

                Place(block, before);
                return;
            }

            if (block.Split(PageSize.TextWidth, Left - before) is { } parts)
            {
                Place(parts.First, before);
                block = parts.Remainder;
            }

            NewPage();
        }
    }

    /// <summary>The height that blocks take below each other from the top of a page, without the room below the last.</summary>
    public static float HeightOf(IEnumerable<Block> blocks)
    {
        float height = 0;
        float after = 0;
        foreach (var block in blocks)
        {
            height += (height > 0 ? after + block.SpaceBefore : 0) + block.Height(PageSize.TextWidth);
            after = block.SpaceAfter;
        }

        return height;
    }

    private void Place(Block block, float before)
    {
        float top = PageSize.TopMargin + used + before;
        foreach (var (part, x, y, width) in block is ColumnsBlock columns ? columns.Placed(PageSize.TextWidth) : [(block, 0, 0, PageSize.TextWidth)])
        {
            writer.Place(part, PageSize.SideMargin + x, top + y, width);
        }

        used += before + block.Height(PageSize.TextWidth) + block.SpaceAfter;
    }
}

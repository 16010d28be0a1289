using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>What every document of a run has in common: how its pages are written, and what stands at their foot.</summary>
internal static class ReportDocument
{
    private static readonly HashSet<Block> Nothing = [];

    /// <summary>What the foot of a page says where outlines and buildings were drawn by us.</summary>
    public static string AllApproximated(Language language) => language.Say("gemaakt met benaderde contouren, panden en kaartlagen", "made with approximated outlines, buildings and layers");

    /// <summary>Writes sections, each on a new page, to a stream, which is left open.</summary>
    /// <param name="language">The language it is written in.</param>
    /// <param name="facts">The run it is made from.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="title">Title of the document, and at the head of its pages.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="sections">Its content.</param>
    public static void Write(Language language, RunFacts facts, Stream stream, string title, string subject, IEnumerable<IEnumerable<Block>> sections)
    {
        Write(language, Notice(language, facts), stream, title, subject, sections);
    }

    /// <summary>The same, of something that is not one run.</summary>
    /// <param name="language">The language it is written in.</param>
    /// <param name="notice">What the foot of every page says.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="title">Title of the document, and at the head of its pages.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="sections">Its content.</param>
    public static void Write(Language language, string notice, Stream stream, string title, string subject, IEnumerable<IEnumerable<Block>> sections)
    {
        ReportFonts.Register();
        using var writer = new TaggedPageWriter(stream, title, subject, language.Tag);
        Flow(language, writer, notice, title, sections, Nothing);
    }

    /// <summary>How many pages sections take.</summary>
    public static int PageCount(Language language, RunFacts facts, string title, IEnumerable<IEnumerable<Block>> sections)
    {
        using var nowhere = new NoPages();
        return Flow(language, nowhere, Notice(language, facts), title, sections, Nothing).Last;
    }

    /// <summary>The page at which each of some blocks stands, in their order in the document.</summary>
    public static IReadOnlyList<int> PagesOf(IReadOnlySet<Block> asked, Language language, RunFacts facts, string title, IEnumerable<IEnumerable<Block>> sections)
    {
        using var nowhere = new NoPages();
        return Flow(language, nowhere, Notice(language, facts), title, sections, asked).Asked;
    }

    /// <summary>Lays sections over pages, each on a new one, and gives back the pages of the blocks asked for and the last of all.</summary>
    private static (IReadOnlyList<int> Asked, int Last) Flow(Language language, IPageWriter writer, string notice, string title, IEnumerable<IEnumerable<Block>> sections, IReadOnlySet<Block> asked)
    {
        var flow = new PageFlow(writer, title, language.Say("Bladzijde", "Page"), notice);
        var found = new List<int>();
        foreach (var section in sections)
        {
            flow.NewPage();
            foreach (var block in section)
            {
                flow.Add(block);
                if (asked.Contains(block))
                {
                    found.Add(flow.Page);
                }
            }
        }

        return (found, flow.Page);
    }

    /// <summary>What the foot of every page says of what was drawn by us.</summary>
    public static string Notice(Language language, RunFacts facts) => facts.IsApproximation ? AllApproximated(language)
        : facts.HasApproximatedLayersOnly ? language.Say("gemaakt met deels benaderde kaartlagen", "made with layers that are partly approximated")
        : string.Empty;

    private sealed class NoPages : IPageWriter
    {
        public void BeginPage()
        {
        }

        public void Place(Block block, float x, float y, float width)
        {
        }

        public void Dispose()
        {
        }
    }
}

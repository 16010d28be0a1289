using Energy.Report.Pdf;

namespace Energy.Report.Tests.Pdf;

/// <summary>Texts are broken into lines once while they are asked for, and forgotten after.</summary>
public sealed class LinesKept
{
    private int broken;

    [Fact]
    public void A_text_that_is_asked_for_again_soon_is_broken_once()
    {
        var lines = new RecentLines(100);
        for (int text = 0; text < 1000; text++)
        {
            Ask(lines, $"buurt {text}");
            Ask(lines, $"buurt {Math.Max(0, text - 40)}");
        }

        Assert.Equal(1000, broken);
    }

    [Fact]
    public void However_many_texts_a_report_has_no_more_are_kept_than_twice_the_least()
    {
        var lines = new RecentLines(100);
        for (int text = 0; text < 10_000; text++)
        {
            Assert.Equal([$"{text}"], Ask(lines, $"{text}"));
            Assert.InRange(lines.Count, 0, 200);
        }
    }

    private IReadOnlyList<string> Ask(RecentLines lines, string text)
    {
        using var font = ReportFonts.Of(8);
        return lines.Of((text, font.Typeface, 8, 100), font, (asked, _, _) =>
        {
            broken++;
            return [asked];
        });
    }
}

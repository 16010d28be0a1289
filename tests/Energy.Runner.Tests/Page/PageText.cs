using Energy.Fixtures;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Energy.Runner.Tests.Page;

/// <summary>A page as an eye takes it: its words, and where they stand.</summary>
internal sealed record PageText(int Number, string Text, IReadOnlyList<Word> Words, double Width, double Height, int Images)
{
    /// <summary>What a key of the datasets looks like.</summary>
    public const string DatasetKey = "[a-z]{3,}_[a-z]{2,}";

    private static readonly Lazy<IReadOnlyList<PageText>> Embedded = new(() => Read(Path.Combine(EmbeddedRun.Folder, "report.pdf")));
    private static readonly char[] Signs = ['.', ',', ':', ';', '(', ')', '“', '”', '\''];

    /// <summary>The words in small letters, without the signs around them.</summary>
    public IEnumerable<string> Spoken => Words.Select(word => word.Text.Trim(Signs).ToLowerInvariant());

    /// <summary>Words that lie upon each other.</summary>
    public IEnumerable<string> Overlaps
    {
        get
        {
            var words = Words.Where(word => word.Text.Any(char.IsLetterOrDigit)).Select(word => (word.Text, Box: Edges.Of(word.BoundingBox))).OrderBy(word => word.Box.Left).ToArray();
            for (int i = 0; i < words.Length; i++)
            {
                // Who begins beyond its right edge cannot lie upon it, nor can any that comes after.
                for (int j = i + 1; j < words.Length && words[j].Box.Left < words[i].Box.Right; j++)
                {
                    double shared = words[i].Box.Shared(words[j].Box);
                    if (shared > 0.15 * Math.Min(words[i].Box.Area, words[j].Box.Area))
                    {
                        yield return $"page {Number}: '{words[i].Text}' and '{words[j].Text}'";
                    }
                }
            }
        }
    }

    /// <summary>Words that run into the margin or off the page.</summary>
    public IEnumerable<string> OffThePage => Words
        .Where(word => word.BoundingBox.Left < 20 || word.BoundingBox.Right > Width - 20 || word.BoundingBox.Bottom < 10 || word.BoundingBox.Bottom > Height - 10)
        .Select(word => $"page {Number}: '{word.Text}'");

    /// <summary>The pages of the embedded region's report, read once for all tests.</summary>
    public static IReadOnlyList<PageText> OfTheEmbeddedRun => Embedded.Value;

    /// <summary>The pages of a document.</summary>
    public static IReadOnlyList<PageText> Read(string path)
    {
        using var document = PdfDocument.Open(path);
        return
        [
            .. document.GetPages().Select(page =>
            {
                Word[] words = [.. page.GetWords()];
                return new PageText(page.Number, string.Join(' ', words.Select(word => word.Text)), words, page.Width, page.Height, page.NumberOfImages);
            }),
        ];
    }

    /// <summary>Whether a text stands here, on one line or on lines below each other that begin at the same place.</summary>
    public bool Holds(string text)
    {
        string[] parts = text.Split(' ');
        return Words.Where(word => word.Text == parts[0]).Any(first =>
        {
            var at = first;
            foreach (string part in parts.Skip(1))
            {
                at = Words.FirstOrDefault(word => word.Text == part && (Follows(at, word) || IsBelow(first, at, word)));
                if (at is null)
                {
                    return false;
                }
            }

            return true;
        });
    }

    private static bool Follows(Word before, Word word) =>
        Math.Abs(Base(word) - Base(before)) < 1 && word.BoundingBox.Left - before.BoundingBox.Right is > -1 and < 10;

    private static bool IsBelow(Word first, Word before, Word word) =>
        Math.Abs(word.BoundingBox.Left - first.BoundingBox.Left) < 3 && Base(before) - Base(word) is > 4 and < 18;

    private static double Base(Word word) => word.Letters[0].StartBaseLine.Y;

    /// <summary>The edges of a word, reckoned once.</summary>
    private readonly record struct Edges(double Left, double Bottom, double Right, double Top, double Area)
    {
        public static Edges Of(PdfRectangle box) => new(box.Left, box.Bottom, box.Right, box.Top, box.Width * box.Height);

        public double Shared(Edges other) =>
            Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left)) * Math.Max(0, Math.Min(Top, other.Top) - Math.Max(Bottom, other.Bottom));
    }
}

using System.Collections.Concurrent;
using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>The lines of texts asked for not long ago: of the newest at least so many, and never more than twice as many.</summary>
/// <param name="least">How many at least.</param>
internal sealed class RecentLines(int least)
{
    private readonly Lock turning = new();
    private volatile Generation generation = new([], []);

    /// <summary>How many texts are kept.</summary>
    public int Count => generation is var kept ? kept.New.Count + kept.Old.Count : 0;

    /// <summary>The lines of a text, broken by a function where they are not known.</summary>
    public IReadOnlyList<string> Of((string Text, SKTypeface Typeface, float Size, float Width) asked, SKFont font, Func<string, SKFont, float, IReadOnlyList<string>> broken)
    {
        var at = generation;
        if (at.New.TryGetValue(asked, out var lines))
        {
            return lines;
        }

        if (!at.Old.TryGetValue(asked, out lines))
        {
            lines = broken(asked.Text, font, asked.Width);
        }

        if (at.New.TryAdd(asked, lines) && Interlocked.Increment(ref at.Added) >= least)
        {
            lock (turning)
            {
                if (generation == at)
                {
                    generation = new Generation([], at.New);
                }
            }
        }

        return lines;
    }

    private sealed class Generation(
        ConcurrentDictionary<(string Text, SKTypeface Typeface, float Size, float Width), IReadOnlyList<string>> added,
        ConcurrentDictionary<(string Text, SKTypeface Typeface, float Size, float Width), IReadOnlyList<string>> before)
    {
        /// <summary>How many were added: asking the dictionary would lock it.</summary>
        public int Added;

        public ConcurrentDictionary<(string Text, SKTypeface Typeface, float Size, float Width), IReadOnlyList<string>> New => added;

        public ConcurrentDictionary<(string Text, SKTypeface Typeface, float Size, float Width), IReadOnlyList<string>> Old => before;
    }
}

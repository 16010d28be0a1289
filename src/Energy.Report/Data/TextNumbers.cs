namespace Energy.Report.Data;

/// <summary>Numbers texts in the order in which they are first met, so that a key of several columns is a key of numbers: comparing letters row by row would take longer than all sums.</summary>
internal sealed class TextNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number of a text.</summary>
    public int Of(string text)
    {
        if (!seen.TryGetValue(text, out int number))
        {
            if (!numbers.TryGetValue(text, out number))
            {
                numbers[text] = number = numbers.Count;
            }

            seen[text] = number;
        }

        return number;
    }

    /// <summary>Forgets by which instances the words of a part were known: the next part brings its own.</summary>
    public void EndPart() => seen.Clear();
}

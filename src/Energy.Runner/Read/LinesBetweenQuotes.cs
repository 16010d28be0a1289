namespace Energy.Runner.Read;

/// <summary>Takes the quotes away in which some publishers put each line as a whole, so that its cells can be told apart.</summary>
internal sealed class LinesBetweenQuotes(TextReader lines) : TextReader
{
    private string line = string.Empty;
    private int place;

    /// <summary>Whether a header is one quoted text that holds the separator.</summary>
    public static bool AreIn(string header, char separator) =>
        header.Length > 2 && header[0] == '"' && header[^1] == '"' && header.Count(letter => letter == '"') == 2 && header.Contains(separator, StringComparison.Ordinal);

    public override int Peek() => Has() ? line[place] : -1;

    public override int Read() => Has() ? line[place++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        int given = 0;
        while (given < count && Has())
        {
            int piece = Math.Min(count - given, line.Length - place);
            line.CopyTo(place, buffer, index + given, piece);
            (place, given) = (place + piece, given + piece);
        }

        return given;
    }

    private bool Has()
    {
        if (place < line.Length)
        {
            return true;
        }

        if (lines.ReadLine() is not { } next)
        {
            return false;
        }

        string inner = next.Length > 1 && next[0] == '"' && next[^1] == '"' ? next[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : next;
        (line, place) = (inner + "\n", 0);
        return true;
    }
}

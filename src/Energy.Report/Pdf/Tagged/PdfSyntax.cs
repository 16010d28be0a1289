using System.Globalization;
using System.Text;

namespace Energy.Report.Pdf.Tagged;

/// <summary>How values are written in PDF, and how a dictionary is taken apart without a look into its values.</summary>
internal static class PdfSyntax
{
    private const string Ends = "()<>[]{}/% \t\r\n\f\0";

    /// <summary>A text: as letters where they are plain, else in UTF-16.</summary>
    public static string Text(string text)
    {
        if (text.All(letter => letter is >= ' ' and <= '~'))
        {
            return $"({text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)})";
        }

        return $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
    }

    /// <summary>A number, rounded to hundredths.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A reference to an object.</summary>
    public static string Reference(int number) => $"{number} 0 R";

    /// <summary>The object that a reference names.</summary>
    /// <exception cref="InvalidDataException">It is no reference.</exception>
    public static int Referenced(string value) => value.Split(' ') is [var number, "0", "R"] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int read)
        ? read
        : throw new InvalidDataException($"'{value}' is no reference.");

    /// <summary>The values of an array.</summary>
    /// <exception cref="InvalidDataException">It is no array.</exception>
    public static List<string> Array(string text)
    {
        if (!text.StartsWith('[') || !text.EndsWith(']'))
        {
            throw new InvalidDataException($"'{text}' is no array.");
        }

        return Values(text[1..^1]);
    }

    /// <summary>Keys, without their stroke, and values of a dictionary, as they are written.</summary>
    /// <exception cref="InvalidDataException">It is no dictionary.</exception>
    public static Dictionary<string, string> Dictionary(string text)
    {
        string trimmed = text.Trim();
        if (!trimmed.StartsWith("<<", StringComparison.Ordinal) || !trimmed.EndsWith(">>", StringComparison.Ordinal))
        {
            throw new InvalidDataException($"'{trimmed}' is no dictionary.");
        }

        var values = Values(trimmed[2..^2]);
        if (values.Count % 2 != 0 || values.Where((_, place) => place % 2 == 0).Any(key => !key.StartsWith('/')))
        {
            throw new InvalidDataException($"'{trimmed}' does not pair keys with values.");
        }

        return values.Chunk(2).ToDictionary(pair => pair[0][1..], pair => pair[1]);
    }

    private static List<string> Values(string text)
    {
        var values = new List<string>();
        for (int at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\0')
            {
                at++;
                continue;
            }

            int end = End(text, at);
            values.Add(text[at..end]);
            at = end;
            if (values is [.., _, "0", "R"])
            {
                string reference = $"{values[^3]} 0 R";
                values.RemoveRange(values.Count - 3, 3);
                values.Add(reference);
            }
        }

        return values;
    }

    /// <summary>Where the value ends that begins at a place.</summary>
    private static int End(string text, int at)
    {
        int end = at + 1;
        switch (text[at])
        {
            case '(':
                for (int open = 1; open > 0; end++)
                {
                    open += At(text, end) switch { '(' => 1, ')' => -1, _ => 0 };
                    end += text[end] == '\\' ? 1 : 0;
                }

                return end;
            case '[':
                return Closed(text, end, "]");
            case '<' when At(text, end) == '<':
                return Closed(text, end + 1, ">>");
            case '<':
                return text.IndexOf('>', end) is >= 0 and var close ? close + 1 : throw new InvalidDataException("A string does not end.");
            default:
                while (end < text.Length && !Ends.Contains(text[end], StringComparison.Ordinal))
                {
                    end++;
                }

                return end;
        }
    }

    private static int Closed(string text, int at, string close)
    {
        while (string.CompareOrdinal(text, at, close, 0, close.Length) != 0)
        {
            at = char.IsWhiteSpace(At(text, at)) ? at + 1 : End(text, at);
        }

        return at + close.Length;
    }

    private static char At(string text, int place) => place < text.Length ? text[place] : throw new InvalidDataException("A value does not end.");
}

using System.Globalization;
using System.Text;
using Energy.Model;
using Energy.Runner.Read;
using Energy.Runner.Read.Geometry;

namespace Energy.Runner.Fetch;

/// <summary>Which municipalities are meant: by name, or by code with or without GM.</summary>
internal static class Municipalities
{
    private const int LongestName = 40;

    /// <summary>The words that are codes, as GM and four digits.</summary>
    public static string? Code(string word)
    {
        string digits = word.StartsWith("GM", StringComparison.OrdinalIgnoreCase) ? word[2..] : word;
        return digits.Length is > 0 and <= 4 && digits.All(char.IsAsciiDigit) ? "GM" + digits.PadLeft(4, '0') : null;
    }

    /// <summary>The codes and names that are in a layer of neighbourhoods; every word that was asked for must be among them.</summary>
    public static SortedDictionary<string, string> Of(LayerDescription layer, IReadOnlyList<string> asked)
    {
        using var file = FeatureFile.Open(layer);
        var names = new ColumnNames(layer, file.Columns);
        string?[] columns = [names.Need("gemeentecode", "GM_CODE"), names.Find("gemeentenaam", "GM_NAAM")];
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in file.Rows(columns))
        {
            string name = row.Text(1);
            found.TryAdd(row.Text(0), name.Length > 0 ? name : row.Text(0));
        }

        string[] missing = [.. asked.Where(word => !found.ContainsKey(Code(word) ?? string.Empty) && !found.Values.Contains(word, StringComparer.OrdinalIgnoreCase))];
        return missing.Length == 0 ? found : throw new InputFaultException([.. missing.Select(word => new InputFault(
            "MUNICIPALITY",
            $"'{word}' is no municipality of the edition that is fetched.",
            "It is named as the statistics office writes it, or by its code such as GM0917.",
            "Correct the word; after a merger, take the new name."))]);
    }

    /// <summary>A short name for a region, made of what was asked for.</summary>
    public static string ShortName(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (char letter in string.Join('-', words).Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                name.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        return name.ToString()[..Math.Min(name.Length, LongestName)].Trim('-');
    }
}

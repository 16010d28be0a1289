using System.Globalization;
using Energy.Model;

namespace Energy.Runner.Read.Yaml;

/// <summary>
/// Takes settings out of a mapping, each with its kind and range, and says what is missing, wrong or unknown. Whatever is at fault, a harmless value is given
/// back so that the rest can be looked at too.
/// </summary>
internal sealed class Settings(YamlMap map, string path, Faults faults)
{
    private static readonly string[] Units = ["pct", "per_yr", "m2_per_yr", "gj_per_yr", "km2", "m2", "km", "m", "ha", "mw", "kw", "gw", "eur", "tip_heights"];

    private readonly HashSet<string> known = [];

    public YamlMap Map => map;

    public bool Has(string key)
    {
        known.Add(key);
        return map.Entries.ContainsKey(key);
    }

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => Find(key) is { } entry ? AsText(entry, key) ?? string.Empty : Missing(key, string.Empty);

    /// <summary>A text that may be left out.</summary>
    public string TextOr(string key, string otherwise) => Has(key) ? Text(key) : otherwise;

    /// <summary>One of some words.</summary>
    public string Word(string key, IReadOnlyCollection<string> words)
    {
        string text = Text(key);
        if (text.Length > 0 && !words.Contains(text))
        {
            faults.Add(Where(key), $"'{text}' is no choice for {Name(key)}.", Nearest.Sentence(text, words), "Write one of the known words.");
        }

        return words.Contains(text) ? text : words.First();
    }

    public bool YesOrNo(string key) => Word(key, ["true", "false"]) == "true";

    /// <summary>A number inside a range, in the unit that the key ends in.</summary>
    public double Number(string key, double low, double high) => Find(key) is { } entry ? AsNumber(entry.Value, Name(key), low, high) : Missing(key, low);

    /// <summary>A number, or numbers by year, inside a range. A number alone holds for every year after the base year.</summary>
    public YearPath Path(string key, double low, double high)
    {
        if (Find(key) is not { } entry)
        {
            return YearPath.Constant(Missing(key, low));
        }

        if (entry.Value is not YamlMap { IsPath: true } years)
        {
            return new YearPath([new(BaseYear.Year + 1, AsNumber(entry.Value, Name(key), low, high))]);
        }

        var points = new List<KeyValuePair<int, double>>();
        foreach (var (year, value) in years.Entries)
        {
            int number = int.Parse(year, CultureInfo.InvariantCulture);
            if (number < BaseYear.Year || number > BaseYear.Target)
            {
                faults.Add(value.Place.ToString(), $"{Name(key)} names the year {year}.", $"Years run from {BaseYear.Year} to {BaseYear.Target}.", "Name a year in that span.");
            }

            points.Add(new(number, AsNumber(value.Value, $"{Name(key)} in {year}", low, high)));
        }

        return new YearPath(points);
    }

    public YearPath PathOr(string key, double low, double high, double otherwise) => Has(key) ? Path(key, low, high) : YearPath.Constant(otherwise);

    /// <summary>A mapping that must be there.</summary>
    public Settings Part(string key)
    {
        if (Find(key) is { Value: YamlMap part })
        {
            return new Settings(part, Name(key), faults);
        }

        if (map.Entries.TryGetValue(key, out var entry))
        {
            faults.Add(entry.Place.ToString(), $"{Name(key)} is no group of settings.", "It holds settings of its own, each on a line below it.", "Put them there, or leave the key out.");
        }
        else
        {
            Missing(key, 0);
        }

        return new Settings(new YamlMap(map.Place), Name(key), new Faults());
    }

    /// <summary>Whether a setting is this one word.</summary>
    public bool IsWord(string key, string word) => Find(key) is { Value: YamlText text } && text.Text == word;

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<(string Text, YamlPlace Place)> Texts(string key)
    {
        if (Find(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is YamlList list && list.Items.All(item => item is YamlText))
        {
            return [.. list.Items.Select(item => (((YamlText)item).Text, item.Place))];
        }

        faults.Add(entry.Place.ToString(), $"{Name(key)} is no list of words.", "A list stands between [ and ], with commas.", "Write it so.");
        return [];
    }

    /// <summary>Says which keys are unknown. Call when everything has been taken.</summary>
    public void NothingElse()
    {
        foreach (var (key, entry) in map.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            string? sameThing = known.FirstOrDefault(candidate => candidate != key && Stem(candidate) == Stem(key));
            if (sameThing is not null)
            {
                faults.Add(entry.Place.ToString(), $"{Name(key)} is in the wrong unit.", $"It is counted as '{sameThing}'.", "Convert the number and write that key.");
            }
            else
            {
                string group = path.Length > 0 ? path : "this file";
                faults.Add(entry.Place.ToString(), $"'{key}' is not a setting of {group}.", Nearest.Sentence(key, known), "Correct the word or leave the line out.");
            }
        }
    }

    /// <summary>A key without the unit at its end.</summary>
    private static string Stem(string key)
    {
        string? unit = Units.OrderByDescending(candidate => candidate.Length).FirstOrDefault(candidate => key.EndsWith("_" + candidate, StringComparison.Ordinal));
        return unit is null ? key : key[..^(unit.Length + 1)];
    }

    private static string Range(double low, double high, string name)
    {
        string unit = name.Contains("_pct", StringComparison.Ordinal) ? " %" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"It lies between {low:0.###} and {high:0.###}{unit}.");
    }

    private double AsNumber(YamlNode value, string name, double low, double high)
    {
        if (value is not YamlText text)
        {
            faults.Add(value.Place.ToString(), $"{name} is no number.", "It is one number, or numbers by year: {2030: 10, 2040: 20}.", "Write it so.");
            return low;
        }

        if (!double.TryParse(text.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
        {
            string unit = text.Text.Any(char.IsLetter) || text.Text.EndsWith('%') ? "Write the number alone: its unit is at the end of the key." : "Write a number with a point for decimals.";
            faults.Add(value.Place.ToString(), $"{name} is '{text.Text}', which is no number.", Range(low, high, name), unit);
            return low;
        }

        if (number < low || number > high)
        {
            string unit = name.Contains("_pct", StringComparison.Ordinal) ? " %" : string.Empty;
            faults.Add(value.Place.ToString(), string.Create(CultureInfo.InvariantCulture, $"{name} is {number:0.###}{unit}."), Range(low, high, name), "Correct the number.");
            return low;
        }

        return number;
    }

    private string? AsText(YamlEntry entry, string key)
    {
        if (entry.Value is YamlText text)
        {
            return text.Text;
        }

        faults.Add(entry.Place.ToString(), $"{Name(key)} is no text.", "It is one word or sentence.", "Write it on the same line.");
        return null;
    }

    private YamlEntry? Find(string key)
    {
        known.Add(key);
        return map.Entries.GetValueOrDefault(key);
    }

    private T Missing<T>(string key, T otherwise)
    {
        faults.Add(map.Place.ToString(), $"{Name(key)} is missing.", "It has no default, so that every choice can be seen.", "Add it, or base the scenario on one that has it.");
        return otherwise;
    }

    private string Where(string key) => map.Entries.TryGetValue(key, out var entry) ? entry.Place.ToString() : map.Place.ToString();

    private string Name(string key) => path.Length > 0 ? $"{path}.{key}" : key;
}

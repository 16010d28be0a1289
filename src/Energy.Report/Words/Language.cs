using System.Globalization;

namespace Energy.Report.Words;

/// <summary>The language of a document: its words and its way of writing numbers. Sentences stand in both languages where they are used, so that whoever changes one sees the other.</summary>
public sealed class Language
{
    private const double FirstCalendarYear = 1000;

    private readonly bool isDutch;
    private readonly IReadOnlyDictionary<string, string> words;
    private readonly IReadOnlyDictionary<string, string> units;
    private readonly NumberFormatInfo format;

    private Language(string tag, string name, bool isDutch, IReadOnlyDictionary<string, string> words, IReadOnlyDictionary<string, string> units, string decimals, string groups)
    {
        Tag = tag;
        Name = name;
        this.isDutch = isDutch;
        this.words = words;
        this.units = units;
        format = new NumberFormatInfo { NumberDecimalSeparator = decimals, NumberGroupSeparator = groups, NumberGroupSizes = [3] };
    }

    /// <summary>Dutch, which the council reads.</summary>
    public static Language Dutch { get; } = new("nl-NL", "Dutch", true, DutchWords.Keys, DutchWords.Units, ",", ".");

    /// <summary>English.</summary>
    public static Language English { get; } = new("en-GB", "English", false, EnglishWords.Keys, EnglishWords.Units, ".", ",");

    /// <summary>The languages by the two letters that a command line names them by.</summary>
    public static IReadOnlyDictionary<string, Language> ByLetters { get; } = new Dictionary<string, Language> { ["nl"] = Dutch, ["en"] = English };

    /// <summary>The name of the language for a document's catalogue (BCP 47).</summary>
    public string Tag { get; }

    private string Name { get; }

    /// <summary>Of a text in both languages, the one in this language.</summary>
    public string Say(string dutch, string english) => isDutch ? dutch : english;

    /// <summary>The word for a key of the datasets.</summary>
    /// <exception cref="InvalidOperationException">There is none: a key is never printed.</exception>
    internal string Word(string key) => words.TryGetValue(key, out string? word) ? word : throw new InvalidOperationException($"The report has no {Name} word for '{key}'.");

    /// <summary>Of two widths of a column, the one that the words of this language need.</summary>
    internal float Width(float dutch, float english) => isDutch ? dutch : english;

    /// <summary>What keeps more from being taken of an option or a source of heat, by the keys of the datasets. Hectares of wood lie anywhere in the region, all others in the neighbourhood.</summary>
    internal string Limit(string key, string of) => Word("limit_" + (key == "hectares" && of is "biomass" or "biomass_boiler" ? "wood" : key));

    /// <summary>Whether there is a word for a key.</summary>
    internal bool HasWord(string key) => words.ContainsKey(key);

    /// <summary>A number with so many decimals and its thousands apart; a dash where it is missing.</summary>
    internal string Number(double value, int decimals = 0) => double.IsNaN(value) ? "–" : (value == 0 ? 0 : value).ToString("N" + decimals, format);

    /// <summary>A share in per cent.</summary>
    internal string Percent(double value, int decimals = 0) => double.IsNaN(value) ? "–" : Number(value, decimals) + Say(" %", "%");

    /// <summary>A count that need not be whole: one decimal below ten where it is not.</summary>
    internal string Count(double value) => Number(value, value < 9.95 && Math.Abs(value - Math.Round(value)) >= 0.05 ? 1 : 0);

    /// <summary>A number of kilotonnes.</summary>
    internal string Kilotonnes(double value, int decimals = 0)
    {
        string number = Number(value, decimals);
        return Say($"{number} kiloton", number == "1" ? "1 kilotonne" : $"{number} kilotonnes");
    }

    /// <summary>A number of homes.</summary>
    internal string Homes(double value) => Counted(value, Say("woning", "home"), Say("woningen", "homes"));

    /// <summary>A number of dwelling equivalents.</summary>
    internal string Equivalents(double value) => Counted(value, Say("woningequivalent", "dwelling equivalent"), Say("woningequivalenten", "dwelling equivalents"));

    /// <summary>A count with the word that goes with it: one for exactly one, another for any other.</summary>
    internal string Counted(double value, string one, string other) => Count(value) is var count && count == "1" ? $"1 {one}" : $"{count} {other}";

    /// <summary>A coefficient: as many digits as it needs.</summary>
    internal string Short(double value) => value.ToString(Math.Abs(value) >= 1000 ? "#,0" : "0.####", format);

    /// <summary>A number with every digit that a file gives it.</summary>
    internal string Exact(double value) => value.ToString("#,0.##########", format);

    /// <summary>A coefficient in its unit: a calendar year has nothing between thousands.</summary>
    internal string Short(double value, string unit) => unit == "yr" ? value.ToString("0", format) : Short(value);

    /// <summary>A coefficient with its band and its unit; a calendar year has none.</summary>
    internal string Banded(double value, double low, double high, string unit)
    {
        string figures = $"{Short(value, unit)} ({Short(low, unit)}–{Short(high, unit)})";
        bool isCalendarYear = unit == "yr" && value >= FirstCalendarYear;
        return isCalendarYear ? figures : (figures + (unit.StartsWith('%') ? Say(" ", string.Empty) : " ") + Unit(unit) + Say(string.Empty, unit is "yr" or "well" ? "s" : string.Empty)).TrimEnd();
    }

    /// <summary>A unit in words.</summary>
    internal string Unit(string unit) => string.Join('/', unit.Split('/').Select(part => units.GetValueOrDefault(part, part)));

    /// <summary>A step of distance between turbines and homes, with its metres where they are the same everywhere.</summary>
    internal string Distance(string setback, IReadOnlyList<double> metres)
    {
        string where = metres.Count == 1 ? $"{Number(metres[0])} m" : string.Empty;
        return setback.StartsWith("tip_height_", StringComparison.Ordinal) ? $"{setback["tip_height_".Length..]} × {Say("tiphoogte", "tip height")}{(where.Length > 0 ? $" ({where})" : where)}"
            : where.Length > 0 ? where
            : setback;
    }

    /// <summary>Who published a source.</summary>
    internal string Publisher(string publisher) => publisher is "the project" or "project team" ? Say("dit project", "this project") : publisher;

    /// <summary>With a capital.</summary>
    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

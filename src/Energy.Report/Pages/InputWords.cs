using System.Globalization;
using Energy.Report.Compare;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>Words for what differs in what two runs were made from: properties of layers, coefficients and rules, and their values.</summary>
internal static class InputWords
{
    private const int ShownOfChecksum = 12;

    private static readonly Dictionary<string, (string Dutch, string English)> Properties = new()
    {
        ["version"] = ("versie van het programma", "version of the program"),
        ["program_sha256"] = ("controlegetal van het programma", "checksum of the program"),
        ["municipalities"] = ("gemeenten", "municipalities"),
        ["label model"] = ("controlegetal van het geleerde labelmodel", "checksum of the learned label model"),
        ["sha256"] = ("controlegetal", "checksum"),
        ["file"] = ("bestand", "file"),
        ["crs"] = ("coördinatenstelsel", "coordinate system"),
        ["year"] = ("jaar", "year"),
        ["rows_read"] = ("rijen gelezen", "rows read"),
        ["rows_kept"] = ("rijen gebruikt", "rows kept"),
        ["source"] = ("bron", "source"),
        ["licence"] = ("licentie", "licence"),
        ["contract"] = ("vorm", "form"),
        ["value"] = ("waarde", "value"),
        ["low"] = ("ondergrens", "low"),
        ["high"] = ("bovengrens", "high"),
        ["unit"] = ("eenheid", "unit"),
        ["place"] = ("plaats in de bron", "place in the source"),
        ["on"] = ("geldt, tenzij een scenario anders kiest", "holds unless a scenario chooses otherwise"),
        ["energy_source"] = ("bron van energie", "source of energy"),
        ["measure"] = ("wat zij doet", "what it does"),
        ["layer"] = ("kaartlaag", "layer"),
        ["title"] = ("Engelse naam", "title"),
        ["title_nl"] = ("naam", "Dutch title"),
    };

    private static readonly Dictionary<string, (string Dutch, string English)> Rules = new()
    {
        ["keep_inside"] = ("alleen binnen de laag", "only inside the layer"),
        ["keep_outside"] = ("niet binnen de laag", "not inside the layer"),
        ["distance_to_homes"] = ("afstand tot woningen, in tiphoogten", "distance to homes, in tip heights"),
        ["keep_away"] = ("afstand tot de laag, in meters", "distance to the layer, in metres"),
        ["metres_from_homes"] = ("afstand tot woningen, in meters", "distance to homes, in metres"),
        ["farmland_closed"] = ("geen landbouwgrond buiten de laag", "no farmland outside the layer"),
        ["largest_farmland_share"] = ("hoogstens dit deel van de landbouwgrond", "at most this share of the farmland"),
        ["share_kept"] = ("binnen de laag blijft dit deel over", "inside the layer this share is kept"),
        ["largest_number"] = ("hoogstens dit aantal", "at most this number"),
    };

    /// <summary>What a rule does, in words.</summary>
    public static string RuleMeasure(Language language, string key) => Rules.TryGetValue(key, out var words) ? language.Say(words.Dutch, words.English) : SettingWords.Quoted(key);

    /// <summary>Whether it was written only for readers of the other language: the English half of a text, or a remark of which there is no Dutch half.</summary>
    public static bool IsInOtherLanguage(Language language, InputChange change)
    {
        string property = PropertyOf(change);
        return change.Kind is "scenario" or "rule" or "coefficient" && (language == Language.Dutch ? property is "name" or "question" or "title" or "place" : property is "name_nl" or "question_nl" or "title_nl");
    }

    /// <summary>What differs, in words.</summary>
    public static string Item(RunComparison comparison, InputChange change)
    {
        var language = comparison.Language;
        string property = PropertyOf(change);
        return change.Kind switch
        {
            "layer" when property == "layer" => language.Say("de laag zelf", "the layer itself"),
            "rule" when property == "rule" => language.Say("de regel zelf", "the rule itself"),
            "scenario" => property == "scenario" ? language.Say("het scenario zelf", "the scenario itself") : SettingWords.Path(comparison, property),
            "coefficient" => property.Length == change.Item.Length ? change.Item : $"{change.Item[..^property.Length]}{Property(language, property)}",
            _ => Property(language, property),
        };
    }

    /// <summary>What it was or is, in words and numbers.</summary>
    public static string Value(RunComparison comparison, InputChange change, string? text)
    {
        var language = comparison.Language;
        return text is null ? "–"
            : change.Layer is { } layer ? language.Say($"{layer.File}, jaargang {layer.Year}, {Count(layer.RowsKept)} van {Count(layer.RowsRead)} rijen gebruikt", $"{layer.File}, edition {layer.Year}, {Count(layer.RowsKept)} of {Count(layer.RowsRead)} rows kept")
            : change.Coefficient is { } coefficient ? $"{language.Exact(coefficient.Value)} ({language.Exact(coefficient.Low)}–{language.Exact(coefficient.High)}) {language.Unit(coefficient.Unit)}, {Source(coefficient.Source)}"
            : change.Kind == "scenario" ? (change.Item == "scenario" ? comparison.ScenarioNames.GetValueOrDefault(change.Subject, SettingWords.Quoted(text)) : SettingWords.Value(comparison, change.Item, text))
            : OfProperty(PropertyOf(change));

        string Count(string rows) => Number(language, rows) ?? rows;

        string Source(string source) => comparison.SourceTitles.GetValueOrDefault(source, SettingWords.Quoted(source));

        string OfProperty(string property) => property switch
        {
            "sha256" or "program_sha256" or "label model" => text.Length > ShownOfChecksum ? text[..ShownOfChecksum] + "…" : text,
            "value" or "low" or "high" or "rows_read" or "rows_kept" => Count(text),
            "unit" => language.Unit(text) is { Length: > 0 } unit ? unit : language.Say("geen", "none"),
            "source" => Source(text),
            "on" => text == "True" ? language.Say("ja", "yes") : language.Say("nee", "no"),
            "measure" or "rule" => RuleMeasure(language, text),
            "layer" or "energy_source" => language.HasWord(text) ? language.Word(text) : SettingWords.Quoted(text),
            "contract" or "place" => SettingWords.Quoted(text),
            _ => text,
        };
    }

    /// <summary>A number of a file as people write it; null where the text is none.</summary>
    public static string? Number(Language language, string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? language.Exact(number) : null;

    private static string Property(Language language, string property) => Properties.TryGetValue(property, out var words) ? language.Say(words.Dutch, words.English) : SettingWords.Quoted(property);

    /// <summary>The property that differs: of a coefficient it stands behind the keys of its row.</summary>
    private static string PropertyOf(InputChange change) =>
        change.Kind == "coefficient" && change.Difference == "changed" ? change.Item[(change.Item.LastIndexOf(": ", StringComparison.Ordinal) is var place and >= 0 ? place + 2 : 0)..] : change.Item;
}

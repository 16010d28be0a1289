using Energy.Report.Compare;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>Words for the settings of scenario files: for each key on the way to one, and for what it can be.</summary>
internal static class SettingWords
{
    private const string RulesGroup = "supply.rules.";
    private const string Between = " › ";

    private static readonly Dictionary<string, (string Dutch, string English)> Keys = new()
    {
        ["name"] = ("Engelse naam", "name"),
        ["name_nl"] = ("naam", "Dutch name"),
        ["question"] = ("Engelse vraag", "question"),
        ["question_nl"] = ("vraag", "Dutch question"),
        ["based_on"] = ("gebaseerd op", "based on"),
        ["source"] = ("bron", "source"),
        ["measures"] = ("maatregelen", "measures"),
        ["status"] = ("status", "status"),
        ["electricity_pools"] = ("gemeenten die hun stroom samen vereffenen", "municipalities that balance their electricity together"),
        ["demand"] = ("vraag naar energie", "demand"),
        ["net_extra_homes_per_yr"] = ("netto extra woningen per jaar", "net extra homes a year"),
        ["industry_growth_pct"] = ("groei van de industrie, %", "growth of industry, %"),
        ["traffic_growth_pct"] = ("groei van het verkeer, %", "growth of traffic, %"),
        ["services_power_growth_pct"] = ("groei van het stroomgebruik van utiliteit, %", "growth of power use of services, %"),
        ["homes_power_growth_pct"] = ("groei van het stroomgebruik van woningen, %", "growth of power use of homes, %"),
        ["transition_area"] = ("transitiegebied", "transition area"),
        ["built_1950_to_1980_pct"] = ("gebouwd van 1950 tot 1980, %", "built from 1950 to 1980, %"),
        ["mean_home_value_eur"] = ("gemiddelde WOZ-waarde, euro", "mean home value, euro"),
        ["household_change_until_2035_pct"] = ("verandering van huishoudens tot 2035, %", "change of households until 2035, %"),
        ["savings"] = ("besparing", "savings"),
        ["homes_target_label"] = ("streeflabel van woningen", "target label of homes"),
        ["homes_per_yr"] = ("woningen per jaar", "homes a year"),
        ["owners_open_pct"] = ("eigenaren die ervoor openstaan, %", "owners who are open to it, %"),
        ["subsidy_pct"] = ("subsidie, % van de investering", "subsidy, % of the investment"),
        ["transition_areas_first"] = ("transitiegebieden eerst", "transition areas first"),
        ["first_in"] = ("eerst in deze buurten", "first in these neighbourhoods"),
        ["services_target_label"] = ("streeflabel van utiliteit", "target label of services"),
        ["services_m2_per_yr"] = ("utiliteit, m2 per jaar", "services, m2 a year"),
        ["thinned_homes_per_yr"] = ("gesloopte woningen zonder vervanging per jaar", "homes demolished without replacement a year"),
        ["replaced_homes_per_yr"] = ("vervangen woningen per jaar", "homes replaced a year"),
        ["homes_saved_pct"] = ("bespaard in woningen, %", "saved in homes, %"),
        ["services_saved_pct"] = ("bespaard in utiliteit, %", "saved in services, %"),
        ["saved_pct"] = ("bespaard, %", "saved, %"),
        ["traffic"] = ("verkeer", "traffic"),
        ["electrified_pct"] = ("elektrisch gemaakt, %", "made electric, %"),
        ["supply"] = ("aanbod", "supply"),
        ["homes_pct"] = ("op woningen, % van wat mag", "on homes, % of what is permitted"),
        ["other_pct"] = ("op andere gebouwen, % van wat mag", "on other buildings, % of what is permitted"),
        ["built_pct"] = ("gebouwd, % van wat mag", "built, % of what is permitted"),
        ["turbine"] = ("soort turbine", "type of turbine"),
        ["turbines"] = ("turbines", "turbines"),
        ["land_pct"] = ("deel van het land, %", "share of the land, %"),
        ["collected_pct"] = ("ingezameld, %", "collected, %"),
        ["sites_pct"] = ("deel van de plekken, %", "share of the sites, %"),
        ["order"] = ("volgorde", "order"),
        ["needs_label"] = ("label dat nodig is", "label needed"),
        ["hot_wells"] = ("warme bronnen", "hot wells"),
        ["planned_reach_from"] = ("geplande gebieden doen mee vanaf", "planned areas take part from"),
        ["summer_regeneration_gj_per_yr"] = ("warmte die er in de zomer in teruggaat, GJ per jaar", "heat put back in summer, GJ a year"),
        ["summer_regeneration"] = ("krijgt er in de zomer warmte bij", "is given heat in summer"),
        ["connected_pct"] = ("aangesloten, % van de woningen, hoogstens", "connected, % of homes, at most"),
        ["mine_water_pct"] = ("uit mijnwater, %", "from mine water, %"),
        ["waste_heat_pct"] = ("uit restwarmte, %", "from waste heat, %"),
        ["aquathermal_pct"] = ("uit oppervlaktewater, %", "from surface water, %"),
        ["biomass_pct"] = ("uit biomassa, %", "from biomass, %"),
        ["green_gas_pct"] = ("groen gas, %", "green gas, %"),
        ["biofuel_pct"] = ("biobrandstof, %", "biofuel, %"),
        ["rules"] = ("regels", "rules"),
    };

    private static readonly Dictionary<string, (string Dutch, string English)> Values = new()
    {
        ["merit_order"] = ("de goedkoopste ton CO2 eerst", "the cheapest tonne of CO2 first"),
        ["on"] = ("aan", "on"),
        ["off"] = ("uit", "off"),
        ["true"] = ("ja", "yes"),
        ["false"] = ("nee", "no"),
    };

    /// <summary>Whether a key has words of its own here or is one of the datasets.</summary>
    public static bool Has(Language language, string key) => Keys.ContainsKey(key) || language.HasWord(key);

    /// <summary>The way to a setting in words; a key of another version, without a word, is quoted.</summary>
    /// <param name="comparison">The comparison, which knows the titles of rules.</param>
    /// <param name="setting">Its keys, joined by points.</param>
    public static string Path(RunComparison comparison, string setting)
    {
        var language = comparison.Language;
        string rule = setting.StartsWith(RulesGroup, StringComparison.Ordinal) ? setting[RulesGroup.Length..] : string.Empty;
        string[] keys = rule.Length > 0 ? RulesGroup.TrimEnd('.').Split('.') : setting.Split('.');
        var way = keys.Select(key => Key(language, key));
        return Language.Capital(string.Join(Between, rule.Length > 0 ? way.Append(comparison.RuleTitles.GetValueOrDefault(rule, Quoted(rule))) : way));
    }

    /// <summary>A value as people write it: numbers by year, words and lists too; what has no word is quoted.</summary>
    /// <param name="comparison">The comparison, which knows the names of scenarios, sources and neighbourhoods.</param>
    /// <param name="setting">The keys of the setting, joined by points.</param>
    /// <param name="value">The value as in the record of a run.</param>
    public static string Value(RunComparison comparison, string setting, string value)
    {
        string key = setting[(setting.LastIndexOf('.') + 1)..];
        return key switch
        {
            "name" or "name_nl" or "question" or "question_nl" => value,
            "source" => comparison.SourceTitles.GetValueOrDefault(value, Quoted(value)),
            "based_on" => comparison.ScenarioNames.GetValueOrDefault(value, Quoted(value)),
            "first_in" => List(value, code => comparison.Neighbourhoods.GetValueOrDefault(code, code), comparison.Language),
            "planned_reach_from" => value,
            _ when value.StartsWith('[') => List(value, word => Word(comparison.Language, word), comparison.Language),
            _ when value.StartsWith('{') => ByYear(comparison.Language, value),
            _ when key.EndsWith("_label", StringComparison.Ordinal) => value,
            _ => InputWords.Number(comparison.Language, value) ?? Word(comparison.Language, value),
        };
    }

    /// <summary>A text that stands as it does in a file.</summary>
    public static string Quoted(string text) => $"“{text}”";

    private static string Key(Language language, string key) =>
        Keys.TryGetValue(key, out var words) ? language.Say(words.Dutch, words.English) : language.HasWord(key) ? language.Word(key) : Quoted(key);

    private static string Word(Language language, string value) =>
        Values.TryGetValue(value, out var words) ? language.Say(words.Dutch, words.English) : language.HasWord(value) ? language.Word(value) : Quoted(value);

    private static string List(string value, Func<string, string> word, Language language) =>
        value.Length <= 2 ? language.Say("geen", "none") : string.Join(", ", value[1..^1].Split(", ").Select(word));

    /// <summary>Numbers by year, as <c>{2030: 10, 2040: 20}</c>.</summary>
    private static string ByYear(Language language, string value) => value.Length <= 2 ? language.Say("geen", "none")
        : string.Join("; ", value[1..^1].Split(", ").Select(point => point.Split(": ")).Select(point => point.Length == 2 ? $"{point[0]}: {InputWords.Number(language, point[1]) ?? Quoted(point[1])}" : Quoted(point[0])));
}

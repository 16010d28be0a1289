using Energy.Report.Compare;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>Dutch words and numbers of a comparison.</summary>
internal static class ComparisonWords
{
    private const double Smallest = 0.0005;
    private const double SmallestPct = 0.05;

    /// <summary>The figures that are shown, and how each is called with the unit it is shown in.</summary>
    public static IReadOnlyList<(string Indicator, string Name, string Unit)> Shown { get; } =
    [
        ("demand_gj_per_yr", "Vraag", "TJ"),
        ("saved_gj_per_yr", "Bespaard", "TJ"),
        ("renewable_gj_per_yr", "Hernieuwbaar", "TJ"),
        ("fossil_gj_per_yr", "Fossiel", "TJ"),
        ("co2_t_per_yr", "CO2", "kt"),
    ];

    private static readonly Dictionary<string, string> Causes = new()
    {
        ["data"] = "Andere gegevens",
        ["data_and_program"] = "Andere gegevens en een andere versie van het programma",
        ["program"] = "Een andere versie van het programma, of wat niet is vastgelegd",
        ["coefficient"] = "Kengetal",
        ["coefficients"] = "Andere kengetallen",
        ["coefficients_together"] = "Wat de kengetallen samen doen, naast de som van elk apart",
        ["rules"] = "Andere regels",
        ["scenario"] = "Andere keuzen in het scenario",
    };

    private static readonly Dictionary<NoCausesReason, string> Reasons = new()
    {
        [NoCausesReason.Unreadable] = "de gegevens van de tweede berekening zijn niet meer te lezen",
        [NoCausesReason.OtherRegion] = "de opgegeven gegevens zijn van een andere regio",
        [NoCausesReason.OtherData] = "daarvoor moeten de gegevens van de tweede berekening voorhanden zijn, met dezelfde controlegetallen als toen",
        [NoCausesReason.NotRepeatable] = "wat een van de berekeningen heeft vastgelegd, is met deze versie van het programma en de gegevens van nu niet opnieuw te berekenen",
    };

    private static readonly Dictionary<string, string> Properties = new()
    {
        ["version"] = "versie van het programma",
        ["program_sha256"] = "controlegetal van het programma",
        ["municipalities"] = "gemeenten",
        ["label model"] = "geleerd labelmodel",
        ["layer"] = "de laag zelf",
        ["rule"] = "de regel zelf",
        ["scenario"] = "het scenario zelf",
        ["sha256"] = "controlegetal",
        ["file"] = "bestand",
        ["year"] = "jaargang",
        ["rows_read"] = "rijen gelezen",
        ["rows_kept"] = "rijen gebruikt",
        ["source"] = "bron",
        ["licence"] = "licentie",
        ["contract"] = "vorm",
        ["value"] = "waarde",
        ["low"] = "laag",
        ["high"] = "hoog",
        ["unit"] = "eenheid",
        ["place"] = "plaats in de bron",
        ["on"] = "geldt",
    };

    /// <summary>A part of a change: what caused it.</summary>
    public static string Cause(string cause, string subject = "") => subject.Length > 0 ? $"{Causes[cause]} {subject}" : Causes[cause];

    /// <summary>Why the causes could not be split, as part of a sentence.</summary>
    public static string Reason(NoCausesReason reason) => Reasons[reason];

    /// <summary>What a reader should know of how the causes were told.</summary>
    public static string Remark(CauseRemark remark) => remark.Kind switch
    {
        CauseRemarkKind.TablesAsOne => $"Er veranderden {remark.Of} kengetallen: elke tabel is daarom als één geheel vervangen.",
        CauseRemarkKind.NotAlone => $"{remark.Of} is niet apart te vervangen: wat het doet, telt mee bij wat de kengetallen samen doen.",
        CauseRemarkKind.RulesAtHand => "Een van de berekeningen heeft haar regels niet vastgelegd: de regels van nu zijn gebruikt, met de getallen van toen.",
        CauseRemarkKind.Borrowed => $"Aantal kengetallen dat de methode op de nieuwe gegevens vraagt en de eerste berekening niet gebruikte: {remark.Of}. Ze komen uit de tabellen van nu, en wat ze doen telt mee bij de gegevens en het programma.",
        CauseRemarkKind.RuleGone => $"De regel {remark.Of} staat maar in een van de berekeningen: onder de regels van de andere is de keuze over die regel weggelaten.",
        CauseRemarkKind.TurbineGone => $"De windmolen {remark.Of} staat niet in de kengetallen van de tweede berekening: daarmee is de windmolen van die berekening genomen, en het verschil telt mee bij de kengetallen.",
        _ => throw new ArgumentOutOfRangeException(nameof(remark), remark.Kind, "There is no such remark."),
    };

    /// <summary>A property by its Dutch name, where it has one: settings, columns and keys are called as in the files.</summary>
    public static string Property(string property) => Properties.GetValueOrDefault(property, property);

    /// <summary>A number in thousands of its unit, with decimals as small ones need; with its sign when it is a change.</summary>
    public static string Thousands(double? value, bool isChange = false) => value is { } number ? Shortened(number / 1000, isChange) : "–";

    /// <summary>A change in per cent, with its sign.</summary>
    public static string Percent(double pct) => Math.Abs(pct) < SmallestPct ? "0,0" : Signed(pct, Language.Dutch.Number(pct, 1));

    /// <summary>An area as the council calls it.</summary>
    public static string Area(RunComparison comparison, string code) => string.Join(" + ", code.Split('+').Select(part => comparison.Neighbourhoods.GetValueOrDefault(part, part)).Distinct());

    private static string Shortened(double number, bool isChange)
    {
        double size = Math.Abs(number);
        string text = size < Smallest ? "0" : Language.Dutch.Number(number, size >= 100 ? 0 : size >= 1 ? 1 : 3);
        return isChange && size >= Smallest ? Signed(number, text) : text;
    }

    private static string Signed(double number, string text) => number > 0 ? "+" + text : text;
}

using Energy.Report.Compare;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>Words and numbers of a comparison.</summary>
internal static class ComparisonWords
{
    private const double Smallest = 0.0005;
    private const double SmallestPct = 0.05;

    /// <summary>The figures that are shown, and how each is called with the unit it is shown in.</summary>
    public static IReadOnlyList<(string Indicator, string Name, string Unit)> Shown(Language language) =>
    [
        ("demand_gj_per_yr", language.Say("Vraag", "Demand"), "TJ"),
        ("saved_gj_per_yr", language.Say("Bespaard", "Saved"), "TJ"),
        ("renewable_gj_per_yr", language.Say("Hernieuwbaar", "Renewable"), "TJ"),
        ("fossil_gj_per_yr", language.Say("Fossiel", "Fossil"), "TJ"),
        ("co2_t_per_yr", "CO2", "kt"),
    ];

    /// <summary>A part of a change: what caused it.</summary>
    public static string Cause(Language language, string cause, string subject = "") => subject.Length > 0 ? $"{Cause(language, cause)} {subject}" : cause switch
    {
        "data" => language.Say("Andere gegevens", "Other data"),
        "data_and_program" => language.Say("Andere gegevens en een andere versie van het programma", "Other data and another version of the program"),
        "program" => language.Say("Een andere versie van het programma, of wat niet is vastgelegd", "Another version of the program, or what was not recorded"),
        "coefficient" => language.Say("Kengetal", "Coefficient"),
        "coefficients" => language.Say("Andere kengetallen", "Other coefficients"),
        "coefficients_together" => language.Say("Wat de kengetallen samen doen, naast de som van elk apart", "What the coefficients do together, beside the sum of each alone"),
        "rules" => language.Say("Andere regels", "Other rules"),
        "scenario" => language.Say("Andere keuzen in het scenario", "Other choices in the scenario"),
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "There is no such cause."),
    };

    /// <summary>Why the causes could not be split, as part of a sentence.</summary>
    public static string Reason(Language language, NoCausesReason reason) => reason switch
    {
        NoCausesReason.Unreadable => language.Say("de gegevens van de tweede berekening zijn niet meer te lezen", "the data of the second run can no longer be read"),
        NoCausesReason.OtherRegion => language.Say("de opgegeven gegevens zijn van een andere regio", "the data given are of another region"),
        NoCausesReason.OtherData => language.Say(
            "daarvoor moeten de gegevens van de tweede berekening voorhanden zijn, met dezelfde controlegetallen als toen",
            "for that the data of the second run must be at hand, with the same checksums as then"),
        NoCausesReason.SeveralMunicipalities => language.Say("de regio heeft meer dan één gemeente", "the region has more than one municipality"),
        NoCausesReason.NotRepeatable => language.Say(
            "wat een van de berekeningen heeft vastgelegd, is met deze versie van het programma en de gegevens van nu niet opnieuw te berekenen",
            "what one of the runs recorded cannot be calculated again with this version of the program and the data at hand"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };

    /// <summary>What a reader should know of how the causes were told.</summary>
    public static string Remark(RunComparison comparison, CauseRemark remark)
    {
        string rule = comparison.RuleTitles.TryGetValue(remark.Of, out string? title) ? SettingWords.Quoted(title) : SettingWords.Quoted(remark.Of);
        return remark.Kind switch
        {
            CauseRemarkKind.TablesAsOne => comparison.Language.Say(
                $"Er veranderden {remark.Of} kengetallen: elke tabel is daarom als één geheel vervangen.",
                $"{remark.Of} coefficients changed: each table was therefore swapped as one."),
            CauseRemarkKind.NotAlone => comparison.Language.Say(
                $"{remark.Of} is niet apart te vervangen: wat het doet, telt mee bij wat de kengetallen samen doen.",
                $"{remark.Of} cannot be swapped alone: what it does is counted among what the coefficients do together."),
            CauseRemarkKind.RulesAtHand => comparison.Language.Say(
                "Een van de berekeningen heeft haar regels niet vastgelegd: de regels van nu zijn gebruikt, met de getallen van toen.",
                "One of the runs did not record its rules: those at hand were used, with the figures of then."),
            CauseRemarkKind.Borrowed => comparison.Language.Say(
                $"Aantal kengetallen dat de methode op de nieuwe gegevens vraagt en de eerste berekening niet gebruikte: {remark.Of}. Ze komen uit de tabellen van nu, en wat ze doen telt mee bij de gegevens en het programma.",
                $"Number of coefficients that the method asks for on the new data and that the first run did not use: {remark.Of}. They come from the tables at hand, and what they do is counted under data and program."),
            CauseRemarkKind.RuleGone => comparison.Language.Say(
                $"De regel {rule} staat maar in een van de berekeningen: onder de regels van de andere is de keuze over die regel weggelaten.",
                $"The rule {rule} stands in only one of the runs: under the rules of the other the choice about it was left out."),
            CauseRemarkKind.TurbineGone => comparison.Language.Say(
                $"De turbine {SettingWords.Quoted(remark.Of)} staat niet in de kengetallen van de tweede berekening: daarmee is de turbine van die berekening genomen, en het verschil telt mee bij de kengetallen.",
                $"The turbine {SettingWords.Quoted(remark.Of)} is not in the coefficients of the second run: with them the turbine of that run was taken, and the difference is counted among the coefficients."),
            _ => throw new ArgumentOutOfRangeException(nameof(remark), remark.Kind, "There is no such remark."),
        };
    }

    /// <summary>A number in thousands of its unit, with decimals as small ones need; with its sign when it is a change.</summary>
    public static string Thousands(Language language, double? value, bool isChange = false) => value is { } number ? Shortened(language, number / 1000, isChange) : "–";

    /// <summary>A change in per cent, with its sign.</summary>
    public static string Percent(Language language, double pct) => Math.Abs(pct) < SmallestPct ? language.Number(0, 1) : Signed(pct, language.Number(pct, 1));

    /// <summary>An area as the council calls it.</summary>
    public static string Area(RunComparison comparison, string code) => string.Join(" + ", code.Split('+').Select(part => comparison.Neighbourhoods.GetValueOrDefault(part, part)).Distinct());

    private static string Shortened(Language language, double number, bool isChange)
    {
        double size = Math.Abs(number);
        string text = size < Smallest ? "0" : language.Number(number, size >= 100 ? 0 : size >= 1 ? 1 : 3);
        return isChange && size >= Smallest ? Signed(number, text) : text;
    }

    private static string Signed(double number, string text) => number > 0 ? "+" + text : text;
}

using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>The Trias of every scenario, and what the savings are made of.</summary>
internal static class TriasSection
{
    /// <summary>The municipality whose amounts PALET names.</summary>
    private const string Heerlen = "GM0917";

    private static readonly string[] Savings = ["renovation", "thinning", "replacement", "appliances", "free_cooling", "process_efficiency", "vehicle_efficiency"];

    public static IEnumerable<Block> Of(ReportData data)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        yield return TextBlock.Heading(language.Say("De Trias Energetica per scenario", "The Trias Energetica per scenario"));
        yield return TextBlock.Paragraph(language.Say(
            $"Elke staaf is de vraag: wat {data.Facts.Title} in dat jaar zou gebruiken als gebouwen, apparaten en voertuigen niet zuiniger werden dan in {data.Facts.BaseYear}. Die vraag wordt bespaard, hernieuwbaar ingevuld of blijft fossiel; de drie tellen op tot het geheel. De vraag groeit na {data.Facts.BaseYear}: dat jaar was zacht, de zuinigheid door hoge prijzen verdwijnt deels, en een scenario kan groei van verkeer, koeling en rekencentra meetellen.",
            $"Each bar is the demand: what {data.Facts.Title} would use in that year if buildings, appliances and vehicles became no more efficient than in {data.Facts.BaseYear}. That demand is saved, met by renewable energy or stays fossil; the three add up to the whole. Demand grows after {data.Facts.BaseYear}: that year was mild, the thrift that came with high prices partly disappears, and a scenario may count growth of traffic, cooling and data centres."));
        yield return TriasChart.Of(data, 290);
        yield return TextBlock.Subheading(language.Say($"Waaruit de besparing bestaat in {target} (TJ per jaar)", $"What the saving consists of in {target} (TJ a year)"));
        yield return new TableBlock(
            [new(language.Say("Besparing", "Saving"), 3), .. data.Scenarios.Select(scenario => new TableBlock.Column(scenario.Name, 1.5f, true))],
            [
                .. Savings.Select(source => Row(Language.Capital(language.Word(source)), data, scenario => data.Balance.SumTj(scenario.Id, target, line => line.Step == "saved" && line.Source == source))),
                Row(language.Say("Totaal", "Total"), data, scenario => data.Balance.SumTj(scenario.Id, target, line => line.Step == "saved")),
            ]);
        yield return TextBlock.Note(language.Say(
            "Renovatie telt met gemeten verschillen tussen labels, niet met de besparing die op het label staat: die valt in de praktijk ongeveer twee keer zo klein uit.",
            "Renovation is counted with measured differences between labels, not with the saving that the label states, which in practice turns out about half as large."));
        yield return TextBlock.Subheading(language.Say($"Afstand tot PALET in {target}", $"Distance to PALET in {target}"));
        yield return TextBlock.Paragraph(Palet(data));
        if (data.Facts.Municipalities is [Heerlen])
        {
            yield return TextBlock.Note(PaletAmounts(data));
        }
    }

    private static List<string> Row(string name, ReportData data, Func<ScenarioName, double> tj) => [name, .. data.Scenarios.Select(scenario => data.Language.Number(tj(scenario)))];

    private static string Palet(ReportData data)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        string texts = string.Join(" ", data.Scenarios.Select(scenario =>
        {
            double saved = data.Indicators.OfRegion(scenario.Id, target, "palet_saved_distance_pct");
            double renewable = data.Indicators.OfRegion(scenario.Id, target, "palet_renewable_distance_pct");
            return language.Say($"{scenario.Name}: besparing {Short(language, saved)}, hernieuwbaar {Short(language, renewable)}.", $"{scenario.Name}: saving {Short(language, saved)}, renewable {Short(language, renewable)}.");
        }));
        string saved = language.Percent(data.Coefficient("palet-2040", "saved_share"), 1);
        string renewable = language.Percent(data.Coefficient("palet-2040", "renewable_share"), 1);
        return language.Say(
            $"PALET wil in 2040 {saved} van het gebruik besparen en {renewable} duurzaam opwekken. {texts} De scenario’s zijn niet naar dit doel toe gerekend.",
            $"By 2040 PALET wants to save {saved} of use and to generate {renewable} from renewable sources. {texts} The scenarios were not calculated towards this target.");
    }

    private static string Short(Language language, double distance) => distance > 0
        ? language.Say($"{language.Number(distance, 1)} procentpunt te kort", $"{language.Number(distance, 1)} percentage points short")
        : language.Say($"{language.Number(-distance, 1)} procentpunt meer dan gevraagd", $"{language.Number(-distance, 1)} percentage points more than asked");

    /// <summary>Both accounts side by side, and the part of PALET's own that nothing covers.</summary>
    private static string PaletAmounts(ReportData data)
    {
        var language = data.Language;
        double use = data.Coefficient("palet-2040", "use");
        double saved = data.Coefficient("palet-2040", "saved");
        double renewable = data.Coefficient("palet-2040", "renewable");
        string region = data.Scenarios[0].Id;
        string Tj(string indicator) => language.Number(data.Indicators.OfRegion(region, data.Facts.BaseYear, indicator) / 1000);
        string factor = language.Number(data.Coefficient("primary-factors", "electricity"), 1);
        return language.Say(
            $"PALET noemt voor Heerlen {language.Number(use)} TJ gebruik, {language.Number(saved)} TJ besparing en {language.Number(renewable)} TJ opwek. Samen laten die {language.Number(use - saved - renewable)} TJ "
            + $"ongedekt; de stukken zeggen niet waarmee. Waarschijnlijk is het primaire energie. Wij komen voor {data.Facts.BaseYear} op {Tj("final_energy_gj_per_yr")} TJ aan de meter en, omgerekend met "
            + $"{factor} voor stroom (aanname), op {Tj("primary_energy_gj_per_yr")} TJ primair. Vergelijk daarom aandelen, geen hoeveelheden.",
            $"For Heerlen PALET mentions {language.Number(use)} TJ of use, {language.Number(saved)} TJ of saving and {language.Number(renewable)} TJ of generation. Together these leave {language.Number(use - saved - renewable)} TJ "
            + $"uncovered; the documents do not say what is to cover it. They probably mean primary energy. For {data.Facts.BaseYear} we arrive at {Tj("final_energy_gj_per_yr")} TJ at the meter and, converted with "
            + $"{factor} for electricity (an assumption), at {Tj("primary_energy_gj_per_yr")} TJ of primary energy. So compare shares, not amounts.");
    }
}

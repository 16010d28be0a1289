using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>The Trias of every scenario, and what the savings are made of.</summary>
internal static class TriasSection
{
    private static readonly string[] Savings = ["renovation", "thinning", "replacement", "appliances", "free_cooling", "process_efficiency", "vehicle_efficiency"];

    public static IEnumerable<Block> Of(ReportData data)
    {
        int target = data.Facts.TargetYear;
        yield return TextBlock.Heading("De Trias Energetica per scenario");
        yield return TextBlock.Paragraph($"Elke staaf is de vraag: wat {data.Facts.Title} in dat jaar zou gebruiken als gebouwen, apparaten en voertuigen niet zuiniger werden dan in {data.Facts.BaseYear}. Die vraag wordt bespaard, hernieuwbaar ingevuld of blijft fossiel; de drie tellen op tot het geheel. De vraag groeit na {data.Facts.BaseYear}: dat jaar was zacht, de zuinigheid door hoge prijzen verdwijnt deels, en een scenario kan groei van verkeer, koeling en rekencentra meetellen.");
        yield return TriasChart.Of(data, 290);
        yield return TextBlock.Subheading($"Waaruit de besparing bestaat in {target} (TJ per jaar)");
        yield return new TableBlock(
            [new("Besparing", 3), .. data.Scenarios.Select(scenario => new TableBlock.Column(scenario.Name, 1.5f, true))],
            [
                .. Savings.Select(source => Row(Language.Capital(data.Language.Word(source)), data, scenario => data.Balance.SumTj(scenario.Id, target, line => line.Step == "saved" && line.Source == source))),
                Row("Totaal", data, scenario => data.Balance.SumTj(scenario.Id, target, line => line.Step == "saved")),
            ]);
        yield return TextBlock.Note("Renovatie telt met gemeten verschillen tussen labels, niet met de besparing die op het label staat: die valt in de praktijk ongeveer twee keer zo klein uit.");
        yield return TextBlock.Subheading($"Afstand tot PALET in {target}");
        yield return TextBlock.Paragraph(Palet(data));
        yield return TextBlock.Note(PaletAmounts(data));
    }

    private static List<string> Row(string name, ReportData data, Func<ScenarioName, double> tj) => [name, .. data.Scenarios.Select(scenario => data.Language.Number(tj(scenario)))];

    private static string Palet(ReportData data)
    {
        int target = data.Facts.TargetYear;
        var texts = data.Scenarios.Select(scenario =>
        {
            double saved = data.Indicators.OfRegion(scenario.Id, target, "palet_saved_distance_pct");
            double renewable = data.Indicators.OfRegion(scenario.Id, target, "palet_renewable_distance_pct");
            return $"{scenario.Name}: besparing {Short(data.Language, saved)}, hernieuwbaar {Short(data.Language, renewable)}.";
        });
        return $"PALET wil in 2040 {data.Language.Percent(data.Coefficient("palet-2040", "saved_share"), 1)} van het gebruik besparen en {data.Language.Percent(data.Coefficient("palet-2040", "renewable_share"), 1)} duurzaam opwekken. "
            + string.Join(" ", texts) + " De scenario’s zijn niet naar dit doel toe gerekend.";
    }

    private static string Short(Language language, double distance) => distance > 0 ? $"{language.Number(distance, 1)} procentpunt te kort" : $"{language.Number(-distance, 1)} procentpunt meer dan gevraagd";

    /// <summary>Both accounts side by side, and the part of PALET's own that nothing covers.</summary>
    private static string PaletAmounts(ReportData data)
    {
        double use = data.Coefficient("palet-2040", "use");
        double saved = data.Coefficient("palet-2040", "saved");
        double renewable = data.Coefficient("palet-2040", "renewable");
        string region = data.Scenarios[0].Id;
        double Tj(string indicator) => data.Indicators.OfRegion(region, data.Facts.BaseYear, indicator) / 1000;
        return $"PALET noemt voor Heerlen {data.Language.Number(use)} TJ gebruik, {data.Language.Number(saved)} TJ besparing en {data.Language.Number(renewable)} TJ opwek. Samen laten die {data.Language.Number(use - saved - renewable)} TJ "
            + $"ongedekt; de stukken zeggen niet waarmee. Waarschijnlijk is het primaire energie. Wij komen voor {data.Facts.BaseYear} op {data.Language.Number(Tj("final_energy_gj_per_yr"))} TJ aan de meter en, omgerekend met "
            + $"{data.Language.Number(data.Coefficient("primary-factors", "electricity"), 1)} voor stroom (aanname), op {data.Language.Number(Tj("primary_energy_gj_per_yr"))} TJ primair. Vergelijk daarom aandelen, geen hoeveelheden.";
    }
}

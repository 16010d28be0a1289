using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>What the report was made from.</summary>
internal static class ProvenanceSection
{
    private const int MostRatios = 20;

    public static IEnumerable<Block> Of(ReportData data)
    {
        var language = data.Language;
        string ratios = Ratios(language, data.Facts.HomeGasRatio.Values);
        yield return TextBlock.Heading(language.Say("Herkomst", "Provenance"));
        yield return TextBlock.Paragraph(language.Say(
            $"Gemaakt met versie {data.Facts.ProgramVersion} van het programma, uit de gegevens hieronder. Het controlegetal maakt elk bestand herkenbaar; het staat volledig in run.json, naast de gegevens van deze berekening.",
            $"Made with version {data.Facts.ProgramVersion} of the program, from the data below. The checksum identifies each file; it stands in full in run.json, beside the data of this calculation."));
        yield return TextBlock.Paragraph(
            language.Say(
                $"IJking: woningen gebruiken in het basisjaar {ratios} keer het gas dat kengetallen zonder ijking voorspellen. ",
                $"Calibration: in the base year homes use {ratios} times the gas that coefficients predict without calibration. ")
            + WithoutCalibration(language, data.Facts.HomeGasRatio.Values));
        if (data.Facts.Labels is { } labels)
        {
            yield return TextBlock.Paragraph(Labels(language, labels));
        }

        yield return new TableBlock(
            [
                new(language.Say("Gegevens", "Data"), 2.2f),
                new(language.Say("Bestand", "File"), 3),
                new(language.Say("Jaar", "Year"), 0.8f, true),
                new(language.Say("Uitgever", "Publisher"), 2),
                new(language.Say("Licentie", "Licence"), 1.4f),
                new(language.Say("Rijen", "Rows"), 1, true),
                new(language.Say("Benadering", "Approx."), 1.2f),
                new(language.Say("Controlegetal", "Checksum"), 1.5f),
            ],
            [
                .. data.Facts.Layers.Select(layer => (List<string>)
                [
                    Language.Capital(language.Word(layer.Key)),
                    layer.File.Split('/')[^1],
                    layer.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    language.Publisher(layer.Publisher),
                    layer.Licence,
                    language.Number(layer.RowsKept),
                    layer.IsApproximation ? language.Say("ja", "yes") : language.Say("nee", "no"),
                    layer.Sha256[..8],
                ]),
            ],
            7.5f);
    }

    /// <summary>The ratio of every municipality, or the least and the most where they are more than a sentence holds.</summary>
    private static string Ratios(Language language, IEnumerable<double> ratios)
    {
        string[] each = [.. ratios.Order().Select(ratio => language.Number(ratio, 2))];
        return each.Length > MostRatios
            ? language.Say($"{each[0]} tot {each[^1]} ({each.Length} gemeenten)", $"{each[0]} to {each[^1]} ({each.Length} municipalities)")
            : string.Join(", ", ratios.Select(ratio => language.Number(ratio, 2)));
    }

    private static string Labels(Language language, RunFacts.LabelEstimate labels)
    {
        string model = language.Percent(Math.Abs(labels.LowerPct), 1);
        string needed = language.Percent(labels.NeededPct);
        bool isWorse = labels.LowerPct < 0;
        string score = double.IsNaN(labels.LowerPct) ? string.Empty : language.Say(
            $" In weggelaten wijken is het logverlies van het model {model} {(isWorse ? "hoger" : "lager")} dan dat van de tabel; gevraagd is {needed} lager.",
            $" In areas left out, the log-loss of the model is {model} {(isWorse ? "higher" : "lower")} than that of the table; {needed} lower is asked for.");
        string used = language.Word("labels_from_" + labels.Used);
        string why = language.Word("labels_because_" + labels.Why);
        return language.Say(
            $"Energielabels: een woning zonder geregistreerd label krijgt er een uit {used}, want {why}.{score} Zo’n label zegt iets over veel woningen, nooit over een enkele.",
            $"Energy labels: a home without a registered label gets one from {used}, because {why}.{score} Such a label says something about many homes, never about a single one.");
    }

    private static string WithoutCalibration(Language language, IEnumerable<double> ratios) => ratios.Average() switch
    {
        < 0.95 => language.Say("Zonder ijking op gemeten totalen zou het gas van woningen dus te hoog uitkomen.", "So without calibration on measured totals, the gas of homes would come out too high."),
        > 1.05 => language.Say("Zonder ijking op gemeten totalen zou het gas van woningen dus te laag uitkomen.", "So without calibration on measured totals, the gas of homes would come out too low."),
        _ => language.Say("De ijking verandert het gas van woningen dus weinig.", "So the calibration changes the gas of homes little."),
    };
}

using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>What the report was made from.</summary>
internal static class ProvenanceSection
{
    public static IEnumerable<Block> Of(ReportData data)
    {
        yield return TextBlock.Heading("Herkomst");
        yield return TextBlock.Paragraph($"Gemaakt met versie {data.Facts.ProgramVersion} van het programma, uit de gegevens hieronder. Het controlegetal maakt elk bestand herkenbaar; het staat volledig in run.json, naast de gegevens van deze berekening.");
        yield return TextBlock.Paragraph("IJking: woningen gebruiken in het basisjaar "
            + string.Join(", ", data.Facts.HomeGasRatio.Values.Select(ratio => data.Language.Number(ratio, 2)))
            + " keer het gas dat kengetallen zonder ijking voorspellen. " + WithoutCalibration(data.Facts.HomeGasRatio.Values));
        if (data.Facts.Labels is { } labels)
        {
            yield return TextBlock.Paragraph(Labels(data.Language, labels));
        }

        yield return new TableBlock(
            [new("Gegevens", 2.2f), new("Bestand", 3), new("Jaar", 0.8f, true), new("Uitgever", 2), new("Licentie", 1.4f), new("Rijen", 1, true), new("Benadering", 1.2f), new("Controlegetal", 1.5f)],
            [
                .. data.Facts.Layers.Select(layer => (List<string>)
                [
                    Language.Capital(data.Language.Word(layer.Key)),
                    layer.File.Split('/')[^1],
                    layer.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    data.Language.Publisher(layer.Publisher),
                    layer.Licence,
                    data.Language.Number(layer.RowsKept),
                    layer.IsApproximation ? "ja" : "nee",
                    layer.Sha256[..8],
                ]),
            ],
            7.5f);
    }

    private static string Labels(Language language, RunFacts.LabelEstimate labels)
    {
        string score = double.IsNaN(labels.LowerPct)
            ? string.Empty
            : $" In weggelaten wijken is het logverlies van het model {language.Percent(Math.Abs(labels.LowerPct), 1)} {(labels.LowerPct < 0 ? "hoger" : "lager")} dan dat van de tabel; gevraagd is {language.Percent(labels.NeededPct)} lager.";
        return $"Energielabels: een woning zonder geregistreerd label krijgt er een uit {language.Word("labels_from_" + labels.Used)}, want {language.Word("labels_because_" + labels.Why)}.{score} Zo’n label zegt iets over veel woningen, nooit over een enkele.";
    }

    private static string WithoutCalibration(IEnumerable<double> ratios) => ratios.Average() switch
    {
        < 0.95 => "Zonder ijking op gemeten totalen zou het gas van woningen dus te hoog uitkomen.",
        > 1.05 => "Zonder ijking op gemeten totalen zou het gas van woningen dus te laag uitkomen.",
        _ => "De ijking verandert het gas van woningen dus weinig.",
    };
}

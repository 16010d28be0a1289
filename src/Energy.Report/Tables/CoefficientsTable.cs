using Energy.Model.Coefficients;
using Energy.Model.Supply;
using static Energy.Report.Tables.ColumnReader<Energy.Model.Coefficients.Coefficient>;

namespace Energy.Report.Tables;

/// <summary>Every coefficient that was used, and every rule's figure.</summary>
public static class CoefficientsTable
{
    /// <summary>Fills the table. Call it when everything has been calculated.</summary>
    public static ResultTable Of(CoefficientBook book, IEnumerable<LandRule> rules) => ResultTable.Of(
        "coefficients",
        book.Used.Concat(rules.Select(rule => rule.Coefficient).OfType<Coefficient>()).ToArray(),
        Text("coefficient", row => row.Table),
        Text("keys", row => row.KeyText),
        Number("value", row => row.Value),
        Number("low", row => row.Low),
        Number("high", row => row.High),
        Text("unit", row => row.Unit.Text),
        Whole("year", row => row.Year),
        Text("source", row => row.Source.Id),
        Text("source_title", row => row.Source.Title),
        Text("source_title_nl", row => row.Source.TitleNl),
        Text("source_publisher", row => row.Source.Publisher),
        Text("place", row => row.Place),
        Flag("assumption", row => row.Source.IsAssumption),
        Text("because", row => row.Source.Because),
        Text("because_nl", row => row.Source.BecauseNl),
        Text("note", row => row.Note));
}

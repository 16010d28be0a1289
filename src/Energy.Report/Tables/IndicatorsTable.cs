using Energy.Model;
using Energy.Model.Coefficients;
using Energy.Model.Trias;
using static Energy.Report.Tables.ColumnReader<(string Scenario, Energy.Model.Trias.Indicator Indicator)>;

namespace Energy.Report.Tables;

/// <summary>The indicators of every scenario.</summary>
public static class IndicatorsTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes, CoefficientBook book) =>
        Of([.. outcomes.SelectMany(outcome => Indicators.Of(outcome, book).Select(indicator => (outcome.Scenario.Id, indicator)))]);

    /// <summary>Fills the table with indicators, each with its scenario.</summary>
    public static ResultTable Of(IReadOnlyCollection<(string Scenario, Indicator Indicator)> rows) =>
        ResultTable.Of(
            "indicators",
            rows,
            Text("scenario", row => row.Scenario),
            Whole("year", row => row.Indicator.Year),
            Text("area_level", row => KeyTexts<AreaLevel>.Of(row.Indicator.Level)),
            Text("area_code", row => row.Indicator.AreaCode),
            Text("indicator", row => row.Indicator.Name),
            Number("value", row => row.Indicator.Value),
            Number("low", _ => null),
            Number("high", _ => null),
            Text("label", row => row.Indicator.Label));
}

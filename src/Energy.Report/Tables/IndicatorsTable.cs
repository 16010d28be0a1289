using Energy.Model;
using Energy.Model.Coefficients;
using Energy.Model.Trias;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.IndicatorsTable.Row>;

namespace Energy.Report.Tables;

/// <summary>The indicators of every scenario.</summary>
public static class IndicatorsTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes, CoefficientBook book)
    {
        Row[] rows = [.. outcomes.SelectMany(outcome => Indicators.Of(outcome, book).Select(indicator => new Row(outcome.Scenario.Id, indicator)))];
        return ResultTable.Of(
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

    internal readonly record struct Row(string Scenario, Indicator Indicator);
}

using Energy.Report.Compare;

namespace Energy.Report.Tables;

/// <summary>The tables of a comparison of two runs.</summary>
public static class ComparisonTables
{
    /// <summary>Fills all of them; that of measurements only where some were given.</summary>
    public static IEnumerable<ResultTable> Of(RunComparison comparison)
    {
        yield return Inputs(comparison.Inputs);
        yield return Results(comparison.Results);
        yield return Causes(comparison.Causes);
        yield return Concordance(comparison.Concordance);
        if (comparison.Measured is { } measured)
        {
            yield return Measured(measured);
        }
    }

    private static ResultTable Inputs(IReadOnlyList<InputChange> rows) => ResultTable.Of(
        "input_changes",
        rows,
        ColumnReader<InputChange>.Text("kind", row => row.Kind),
        ColumnReader<InputChange>.Text("subject", row => row.Subject),
        ColumnReader<InputChange>.Text("item", row => row.Item),
        ColumnReader<InputChange>.Text("difference", row => row.Difference),
        ColumnReader<InputChange>.Text("before", row => row.Before),
        ColumnReader<InputChange>.Text("after", row => row.After));

    private static ResultTable Results(IReadOnlyList<ResultChange> rows) => ResultTable.Of(
        "result_changes",
        rows,
        [
            .. Figure<ResultChange>(row => row.Key),
            ColumnReader<ResultChange>.Number("before", row => row.Before),
            ColumnReader<ResultChange>.Number("after", row => row.After),
            ColumnReader<ResultChange>.Number("change", row => row.Change),
        ]);

    private static ResultTable Causes(IReadOnlyList<CausePart> rows) => ResultTable.Of(
        "causes",
        rows,
        [
            .. Figure<CausePart>(row => row.Key),
            ColumnReader<CausePart>.Text("cause", row => row.Cause),
            ColumnReader<CausePart>.Text("subject", row => row.Subject),
            ColumnReader<CausePart>.Number("change", row => row.Change),
        ]);

    private static ResultTable Concordance(IReadOnlyList<ConcordanceLink> rows) => ResultTable.Of(
        "concordance",
        rows,
        ColumnReader<ConcordanceLink>.Text("code_before", row => row.Before),
        ColumnReader<ConcordanceLink>.Text("code_after", row => row.After),
        ColumnReader<ConcordanceLink>.Text("area_code", row => row.Area),
        ColumnReader<ConcordanceLink>.Number("share_pct", row => row.SharePct),
        ColumnReader<ConcordanceLink>.Text("weighed_by", row => row.WeighedBy));

    private static ResultTable Measured(IReadOnlyList<MeasuredTotal> rows) => ResultTable.Of(
        "measured",
        rows,
        ColumnReader<MeasuredTotal>.Text("scenario", row => row.Scenario),
        ColumnReader<MeasuredTotal>.Text("municipality_code", row => row.Municipality),
        ColumnReader<MeasuredTotal>.Text("sector", row => row.Sector),
        ColumnReader<MeasuredTotal>.Text("item", row => row.Item),
        ColumnReader<MeasuredTotal>.Whole("year", row => row.Year),
        ColumnReader<MeasuredTotal>.Number("said_tj_per_yr", row => row.SaidTj),
        ColumnReader<MeasuredTotal>.Number("measured_tj_per_yr", row => row.MeasuredTj),
        ColumnReader<MeasuredTotal>.Number("difference_tj_per_yr", row => row.MeasuredTj - row.SaidTj),
        ColumnReader<MeasuredTotal>.Text("because", row => row.Because));

    private static IEnumerable<ColumnReader<TRow>> Figure<TRow>(Func<TRow, ResultKey> key) =>
    [
        ColumnReader<TRow>.Text("scenario", row => key(row).Scenario),
        ColumnReader<TRow>.Whole("year", row => key(row).Year),
        ColumnReader<TRow>.Text("area_level", row => key(row).AreaLevel),
        ColumnReader<TRow>.Text("area_code", row => key(row).AreaCode),
        ColumnReader<TRow>.Text("indicator", row => key(row).Indicator),
    ];
}

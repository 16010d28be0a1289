using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>A source and the coefficients that rest on it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="TitleNl">What it is called, or what is assumed.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="IsAssumption">Whether it is an assumption of ours.</param>
/// <param name="BecauseNl">The reason, for an assumption.</param>
/// <param name="Values">The coefficients.</param>
public sealed record SourceUse(string Id, string TitleNl, string Publisher, bool IsAssumption, string BecauseNl, IReadOnlyList<SourceUse.Coefficient> Values)
{
    internal static List<SourceUse> Read(TableReader table) =>
    [
        .. Enumerable.Range(0, table.Rows)
            .GroupBy(row => table.Text("source")[row]!)
            .Select(group => new SourceUse(
                group.Key,
                table.Text("source_title_nl")[group.First()]!,
                table.Text("source_publisher")[group.First()]!,
                table.Flag("assumption")[group.First()],
                table.Text("because_nl")[group.First()] ?? string.Empty,
                [.. group.Select(row => new Coefficient(table.Number("value")[row], table.Number("low")[row], table.Number("high")[row], table.Text("unit")[row]!, Largest(table, row)))])),
    ];

    /// <summary>The most that one of its coefficients alone changes what is left in the target year, in GJ a year; nothing where it was not reckoned.</summary>
    public double? LargestEffectGj => Values.Max(value => value.EffectGj);

    private static double? Largest(TableReader table, int row)
    {
        double low = table.Number("low_effect_gj_per_yr")[row];
        double high = table.Number("high_effect_gj_per_yr")[row];
        return double.IsNaN(low) || double.IsNaN(high) ? null : Math.Max(Math.Abs(low), Math.Abs(high));
    }

    /// <summary>A coefficient with its band, and the most that it alone changes what is left in the target year, in GJ a year.</summary>
    public sealed record Coefficient(double Value, double Low, double High, string Unit, double? EffectGj);
}

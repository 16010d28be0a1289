using Energy.Report.Parquet;
using Energy.Report.Words;

namespace Energy.Report.Data;

/// <summary>A source and the coefficients that rest on it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Title">What it is called, or what is assumed.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="IsAssumption">Whether it is an assumption of ours.</param>
/// <param name="Because">The reason, for an assumption.</param>
/// <param name="Values">The coefficients.</param>
public sealed record SourceUse(string Id, string Title, string Publisher, bool IsAssumption, string Because, IReadOnlyList<SourceUse.Coefficient> Values)
{
    internal static List<SourceUse> Read(TableReader table, Language language)
    {
        string?[] id = table.Text("source");
        string?[] title = table.Text(language.Say("source_title_nl", "source_title"));
        string?[] publisher = table.Text("source_publisher");
        string?[] because = table.Text(language.Say("because_nl", "because"));
        string?[] unit = table.Text("unit");
        bool[] isAssumption = table.Flag("assumption");
        double[] value = table.Number("value");
        double[] low = table.Number("low");
        double[] high = table.Number("high");
        double[] lowEffect = table.Number("low_effect_gj_per_yr");
        double[] highEffect = table.Number("high_effect_gj_per_yr");
        return
        [
            .. Enumerable.Range(0, table.Rows)
                .GroupBy(row => id[row]!)
                .Select(group => new SourceUse(
                    group.Key,
                    title[group.First()]!,
                    publisher[group.First()]!,
                    isAssumption[group.First()],
                    because[group.First()] ?? string.Empty,
                    [.. group.Select(row => new Coefficient(value[row], low[row], high[row], unit[row]!, lowEffect[row], highEffect[row]))])),
        ];
    }

    /// <summary>The most that one of its coefficients alone changes what is left in the target year, in GJ a year; nothing where it was not reckoned.</summary>
    public double? LargestEffectGj => Values.Max(value => value.EffectGj);

    /// <summary>A coefficient with its band, and what it alone changes in what is left in the target year at either end of it, in GJ a year; NaN where that was not reckoned.</summary>
    public sealed record Coefficient(double Value, double Low, double High, string Unit, double LowEffectGj, double HighEffectGj)
    {
        /// <summary>The largest of both changes; nothing where they were not reckoned.</summary>
        public double? EffectGj => double.IsNaN(LowEffectGj) || double.IsNaN(HighEffectGj) ? null : Math.Max(Math.Abs(LowEffectGj), Math.Abs(HighEffectGj));
    }
}

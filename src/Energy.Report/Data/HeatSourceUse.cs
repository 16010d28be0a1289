using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>A scarce source of heat in a scenario and year, in TJ a year.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Year">The year.</param>
/// <param name="Source">The source.</param>
/// <param name="PermittedTj">What rules leave of it.</param>
/// <param name="AvailableTj">What it can give with what stands; part of what is permitted.</param>
/// <param name="AskedTj">What is asked of it.</param>
/// <param name="TakenTj">What is taken of it; part of what is available.</param>
/// <param name="Limiting">What kept more from being taken.</param>
public sealed record HeatSourceUse(string Scenario, int Year, string Source, double PermittedTj, double AvailableTj, double AskedTj, double TakenTj, string Limiting)
{
    private const string NoLimit = "none";

    /// <summary>The sources of the region: those of its municipalities together, limited by what refused most in one of them.</summary>
    internal static List<HeatSourceUse> Read(TableReader table)
    {
        string?[] scenarios = table.Text("scenario"), sources = table.Text("source"), limits = table.Text("limiting");
        int[] years = table.Whole("year");
        double[] permitted = table.Number("permitted_gj_per_yr"), available = table.Number("available_gj_per_yr"), asked = table.Number("asked_gj_per_yr");
        double[] taken = table.Number("taken_gj_per_yr"), refused = table.Number("refused_gj_per_yr");
        return
        [
            .. Enumerable.Range(0, table.Rows).GroupBy(row => (scenarios[row], years[row], sources[row])).Select(parts => new HeatSourceUse(
                parts.Key.Item1!,
                parts.Key.Item2,
                parts.Key.Item3!,
                Tj(parts, permitted),
                Tj(parts, available),
                Tj(parts, asked),
                Tj(parts, taken),
                limits[parts.MaxBy(row => (refused[row], limits[row] != NoLimit))]!)),
        ];

        static double Tj(IEnumerable<int> parts, double[] gj) => parts.Sum(row => gj[row]) / 1000;
    }
}

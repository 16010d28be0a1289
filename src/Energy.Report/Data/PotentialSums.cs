using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>The ladder summed over neighbourhoods, in GJ a year.</summary>
public sealed class PotentialSums
{
    private readonly Dictionary<(string Scenario, int Year, string Source, string Rung), double> gj = [];

    internal PotentialSums(TableReader table)
    {
        for (int row = 0; row < table.Rows; row++)
        {
            var key = (table.Text("scenario")[row]!, table.Whole("year")[row], table.Text("source")[row]!, table.Text("rung")[row]!);
            gj[key] = gj.GetValueOrDefault(key) + table.Number("yield_gj_per_yr")[row];
        }
    }

    /// <summary>The yield of a source on a rung in TJ a year; nothing where there is no row.</summary>
    public double Tj(string scenario, int year, string source, string rung) => gj.GetValueOrDefault((scenario, year, source, rung)) / 1000;
}

using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>The ladder summed over neighbourhoods, in GJ a year.</summary>
public sealed class PotentialSums
{
    private readonly Dictionary<(string Scenario, int Year, string Source, string Rung), double> gj = [];

    internal void Add(TableReader part)
    {
        string?[] scenario = part.Text("scenario");
        string?[] source = part.Text("source");
        string?[] rung = part.Text("rung");
        int[] year = part.Whole("year");
        double[] yield = part.Number("yield_gj_per_yr");
        for (int row = 0; row < part.Rows; row++)
        {
            var key = (scenario[row]!, year[row], source[row]!, rung[row]!);
            gj[key] = gj.GetValueOrDefault(key) + yield[row];
        }
    }

    /// <summary>The yield of a source on a rung in TJ a year; nothing where there is no row.</summary>
    public double Tj(string scenario, int year, string source, string rung) => gj.GetValueOrDefault((scenario, year, source, rung)) / 1000;
}

using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>The ladder of a neighbourhood: what is technically possible, permitted and built of a source.</summary>
public sealed class AreaPotentials
{
    private readonly AreaColumns<(string Scenario, int Year, string Source, string Rung)> capacityKw = new(0);
    private readonly AreaColumns<(string Scenario, int Year, string Source, string Rung)> yieldGj = new(0);

    internal void Add(TableReader table, IReadOnlyCollection<int> years)
    {
        string?[] scenario = table.Text("scenario");
        string?[] code = table.Text("neighbourhood_code");
        string?[] source = table.Text("source");
        string?[] rung = table.Text("rung");
        int[] year = table.Whole("year");
        double[] kw = table.Number("capacity_kw");
        double[] gj = table.Number("yield_gj_per_yr");
        for (int row = 0; row < table.Rows; row++)
        {
            if (years.Contains(year[row]))
            {
                var key = (scenario[row]!, year[row], source[row]!, rung[row]!);
                capacityKw.At(key, code[row]!) = kw[row];
                yieldGj.At(key, code[row]!) = gj[row];
            }
        }
    }

    /// <summary>Power in MW and yield in GWh a year of a source on a rung; nothing where there is no row.</summary>
    public (double Mw, double Gwh) Of(string scenario, int year, string code, string source, string rung)
    {
        var key = (scenario, year, source, rung);
        return (capacityKw.Of(key, code) / 1000, yieldGj.Of(key, code) / BalanceSums.GigajoulesPerGigawattHour);
    }
}

using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>The ledger summed over neighbourhoods, in GJ a year.</summary>
public sealed class BalanceSums
{
    /// <summary>Gigajoules in a gigawatt-hour.</summary>
    internal const double GigajoulesPerGigawattHour = 3600;

    private readonly Dictionary<(string Scenario, int Year), List<Line>> lines = [];

    internal BalanceSums(TableReader table)
    {
        var sums = new Dictionary<(string, int, Line), double>();
        string?[] scenario = table.Text("scenario");
        string?[] sector = table.Text("sector");
        string?[] service = table.Text("service");
        string?[] step = table.Text("step");
        string?[] option = table.Text("option");
        string?[] source = table.Text("source");
        int[] year = table.Whole("year");
        double[] energy = table.Number("energy_gj_per_yr");
        for (int row = 0; row < table.Rows; row++)
        {
            var key = (scenario[row]!, year[row], new Line(sector[row]!, service[row]!, step[row]!, option[row]!, source[row]!, 0));
            sums[key] = sums.GetValueOrDefault(key) + energy[row];
        }

        foreach (var ((name, when, line), gj) in sums)
        {
            if (!lines.TryGetValue((name, when), out var all))
            {
                lines[(name, when)] = all = [];
            }

            all.Add(line with { EnergyGj = gj });
        }
    }

    /// <summary>The sum over the lines of a scenario and year that fit, in TJ a year.</summary>
    public double SumTj(string scenario, int year, Func<Line, bool> fits) =>
        lines.TryGetValue((scenario, year), out var all) ? all.Where(fits).Sum(line => line.EnergyGj) / 1000 : 0;

    /// <summary>One line of the ledger without place.</summary>
    public sealed record Line(string Sector, string Service, string Step, string Option, string Source, double EnergyGj);
}

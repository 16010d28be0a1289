using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>The ledger summed over neighbourhoods, in GJ a year.</summary>
public sealed class BalanceSums
{
    /// <summary>Gigajoules in a gigawatt-hour.</summary>
    internal const double GigajoulesPerGigawattHour = 3600;

    private readonly Dictionary<Key, Sum> sums = [];
    private readonly Dictionary<(string Scenario, int Year), List<Line>> lines = [];

    internal static string[] Columns { get; } = ["scenario", "year", "sector", "service", "step", "option", "source", "energy_gj_per_yr"];

    internal void Add(TableReader part)
    {
        string?[] scenario = part.Text("scenario");
        string?[] sector = part.Text("sector");
        string?[] service = part.Text("service");
        string?[] step = part.Text("step");
        string?[] option = part.Text("option");
        string?[] source = part.Text("source");
        int[] year = part.Whole("year");
        double[] energy = part.Number("energy_gj_per_yr");
        Sum? before = null;
        for (int row = 0; row < part.Rows; row++)
        {
            // Neighbourhoods tell their lines in one order: mostly a line follows the one that it followed before, and need not be looked up.
            var key = new Key(scenario[row]!, year[row], sector[row]!, service[row]!, step[row]!, option[row]!, source[row]!);
            var sum = before?.Following is { } following && following.Key == key ? following : Find(key);
            sum.Line.EnergyGj += energy[row];
            if (before is not null)
            {
                before.Following = sum;
            }

            before = sum;
        }
    }

    /// <summary>The sum over the lines of a scenario and year that fit, in TJ a year.</summary>
    public double SumTj(string scenario, int year, Func<Line, bool> fits) =>
        lines.TryGetValue((scenario, year), out var ofYear) ? ofYear.Where(fits).Sum(line => line.EnergyGj) / 1000 : 0;

    private Sum Find(Key key)
    {
        if (!sums.TryGetValue(key, out var sum))
        {
            sums[key] = sum = new Sum(key);
            if (!lines.TryGetValue((key.Scenario, key.Year), out var ofYear))
            {
                lines[(key.Scenario, key.Year)] = ofYear = [];
            }

            ofYear.Add(sum.Line);
        }

        return sum;
    }

    /// <summary>One line of the ledger without place.</summary>
    /// <param name="Sector">The sector.</param>
    /// <param name="Service">What is asked for.</param>
    /// <param name="Step">The step of the Trias.</param>
    /// <param name="Option">How it is met.</param>
    /// <param name="Source">What it comes from.</param>
    public sealed record Line(string Sector, string Service, string Step, string Option, string Source)
    {
        /// <summary>How much, in GJ a year.</summary>
        public double EnergyGj { get; internal set; }
    }

    private readonly record struct Key(string Scenario, int Year, string Sector, string Service, string Step, string Option, string Source);

    /// <summary>What is summed of a line, and the line that came after it when it was last met.</summary>
    private sealed class Sum(Key key)
    {
        public Key Key { get; } = key;

        public Line Line { get; } = new(key.Sector, key.Service, key.Step, key.Option, key.Source);

        public Sum? Following { get; set; }
    }
}

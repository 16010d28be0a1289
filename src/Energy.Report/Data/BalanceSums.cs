using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>The ledger summed over neighbourhoods, in GJ a year.</summary>
public sealed class BalanceSums
{
    /// <summary>Gigajoules in a gigawatt-hour.</summary>
    internal const double GigajoulesPerGigawattHour = 3600;

    private readonly TextNumbers texts = new();
    private readonly Dictionary<(int Scenario, int Year, int Sector, int Service, int Step, int Option, int Source), int> places = [];
    private readonly Dictionary<(string Scenario, int Year), List<Line>> lines = [];
    private readonly List<Line> all = [];

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
        for (int row = 0; row < part.Rows; row++)
        {
            var key = (texts.Of(scenario[row]!), year[row], texts.Of(sector[row]!), texts.Of(service[row]!), texts.Of(step[row]!), texts.Of(option[row]!), texts.Of(source[row]!));
            if (!places.TryGetValue(key, out int place))
            {
                places[key] = place = all.Count;
                all.Add(new Line(sector[row]!, service[row]!, step[row]!, option[row]!, source[row]!));
                if (!lines.TryGetValue((scenario[row]!, year[row]), out var ofYear))
                {
                    lines[(scenario[row]!, year[row])] = ofYear = [];
                }

                ofYear.Add(all[place]);
            }

            all[place].EnergyGj += energy[row];
        }

        texts.EndPart();
    }

    /// <summary>The sum over the lines of a scenario and year that fit, in TJ a year.</summary>
    public double SumTj(string scenario, int year, Func<Line, bool> fits) =>
        lines.TryGetValue((scenario, year), out var ofYear) ? ofYear.Where(fits).Sum(line => line.EnergyGj) / 1000 : 0;

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
}

using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>One option for heat of a scenario in a year, summed over the neighbourhoods.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Option">The option.</param>
public sealed record HeatOptionSums(string Scenario, string Option)
{
    private readonly Dictionary<string, double> refused = new(StringComparer.Ordinal);

    internal static string[] Columns { get; } =
        ["scenario", "year", "option", "dwelling_equivalents", "taken_dwelling_equivalents", "extra_cost_eur_per_yr", "co2_t_per_yr", "avoided_co2_t_per_yr", "limiting"];

    /// <summary>Dwelling equivalents it could serve.</summary>
    public double Homes { get; private set; }

    /// <summary>Dwelling equivalents that were on gas and have it.</summary>
    public double TakenHomes { get; private set; }

    /// <summary>National cost above that of gas boilers, in EUR a year.</summary>
    public double ExtraEur { get; private set; }

    /// <summary>CO2 avoided against gas boilers, in tonnes a year.</summary>
    public double AvoidedCo2T { get; private set; }

    /// <summary>CO2 of gas boilers, in tonnes a year.</summary>
    public double ReferenceCo2T { get; private set; }

    /// <summary>What kept most homes from it.</summary>
    public string Limiting => refused.OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal).First().Key;

    /// <summary>Adds the rows of a year to the options met so far, which stand in the order in which they were met.</summary>
    internal static void Add(List<HeatOptionSums> options, TableReader part, int year)
    {
        string?[] scenario = part.Text("scenario");
        string?[] option = part.Text("option");
        string?[] limiting = part.Text("limiting");
        double[] homes = part.Number("dwelling_equivalents");
        double[] taken = part.Number("taken_dwelling_equivalents");
        double[] extra = part.Number("extra_cost_eur_per_yr");
        double[] left = part.Number("co2_t_per_yr");
        double[] avoided = part.Number("avoided_co2_t_per_yr");
        int[] years = part.Whole("year");
        for (int row = 0; row < part.Rows; row++)
        {
            if (years[row] != year)
            {
                continue;
            }

            var sums = options.Find(known => known.Scenario == scenario[row] && known.Option == option[row]);
            if (sums is null)
            {
                options.Add(sums = new HeatOptionSums(scenario[row]!, option[row]!));
            }

            sums.Homes += homes[row];
            sums.TakenHomes += taken[row];
            sums.ExtraEur += extra[row];
            sums.AvoidedCo2T += avoided[row];
            sums.ReferenceCo2T += avoided[row] + left[row];
            sums.refused[limiting[row]!] = sums.refused.GetValueOrDefault(limiting[row]!) + (homes[row] - taken[row]);
        }
    }
}

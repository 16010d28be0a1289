using Energy.Report.Parquet;

namespace Energy.Report.Explain;

/// <summary>The published rows of one scenario, year and area, from which its indicators can be reckoned again.</summary>
/// <param name="Ledger">Lines of the ledger in the area.</param>
/// <param name="RegionLedger">Lines of the ledger in the whole region.</param>
/// <param name="Deployed">What is deployed in the area.</param>
/// <param name="RegionDeployed">What is deployed in the whole region.</param>
/// <param name="Coefficients">Values of coefficients by table and keys.</param>
internal sealed record AreaRows(
    IReadOnlyList<AreaRows.Line> Ledger,
    IReadOnlyList<AreaRows.Line> RegionLedger,
    IReadOnlyDictionary<string, double> Deployed,
    IReadOnlyDictionary<string, double> RegionDeployed,
    IReadOnlyDictionary<(string Table, string Keys), double> Coefficients)
{
    /// <summary>Picks the rows; an area is a set of neighbourhood codes.</summary>
    public static AreaRows Of(TableReader balance, TableReader potentials, TableReader coefficients, string scenario, int year, IReadOnlySet<string> codes)
    {
        var region = Lines(balance, scenario, year).ToArray();
        return new AreaRows(
            [.. region.Where(row => codes.Contains(row.Code)).Select(row => row.Line)],
            [.. region.Select(row => row.Line)],
            DeployedIn(potentials, scenario, year, codes.Contains),
            DeployedIn(potentials, scenario, year, _ => true),
            Enumerable.Range(0, coefficients.Rows).ToDictionary(row => (coefficients.Text("coefficient")[row]!, coefficients.Text("keys")[row]!), row => coefficients.Number("value")[row]));
    }

    private static IEnumerable<(string Code, Line Line)> Lines(TableReader balance, string scenario, int year)
    {
        string?[] scenarios = balance.Text("scenario"), codes = balance.Text("neighbourhood_code"), sectors = balance.Text("sector"), services = balance.Text("service");
        string?[] steps = balance.Text("step"), options = balance.Text("option"), carriers = balance.Text("carrier"), sources = balance.Text("source");
        double[] energy = balance.Number("energy_gj_per_yr"), final = balance.Number("final_energy_gj_per_yr"), input = balance.Number("input_energy_gj_per_yr"), co2 = balance.Number("co2_t_per_yr");
        int[] years = balance.Whole("year");
        for (int row = 0; row < balance.Rows; row++)
        {
            if (years[row] == year && scenarios[row] == scenario)
            {
                yield return (codes[row]!, new Line(sectors[row]!, services[row]!, steps[row]!, options[row]!, carriers[row]!, sources[row]!, energy[row], final[row], input[row], co2[row]));
            }
        }
    }

    private static Dictionary<string, double> DeployedIn(TableReader potentials, string scenario, int year, Func<string, bool> isIn)
    {
        string?[] scenarios = potentials.Text("scenario"), codes = potentials.Text("neighbourhood_code"), sources = potentials.Text("source"), rungs = potentials.Text("rung");
        double[] yields = potentials.Number("yield_gj_per_yr");
        int[] years = potentials.Whole("year");
        var sums = new Dictionary<string, double>();
        for (int row = 0; row < potentials.Rows; row++)
        {
            if (years[row] == year && scenarios[row] == scenario && rungs[row] == "deployed" && isIn(codes[row]!))
            {
                sums[sources[row]!] = sums.GetValueOrDefault(sources[row]!) + yields[row];
            }
        }

        return sums;
    }

    /// <summary>One line of the ledger without place.</summary>
    public readonly record struct Line(string Sector, string Service, string Step, string Option, string Carrier, string Source, double EnergyGj, double FinalGj, double InputGj, double Co2T);
}

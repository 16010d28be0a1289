using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>One option for heat of a scenario in a year, summed over the neighbourhoods.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Option">The option.</param>
/// <param name="Homes">Dwelling equivalents it could serve.</param>
/// <param name="TakenHomes">Dwelling equivalents that were on gas and have it.</param>
/// <param name="ExtraEur">National cost above that of gas boilers, in EUR a year.</param>
/// <param name="AvoidedCo2T">CO2 avoided against gas boilers, in tonnes a year.</param>
/// <param name="ReferenceCo2T">CO2 of gas boilers, in tonnes a year.</param>
/// <param name="Limiting">What kept most homes from it.</param>
public sealed record HeatOptionSums(string Scenario, string Option, double Homes, double TakenHomes, double ExtraEur, double AvoidedCo2T, double ReferenceCo2T, string Limiting)
{
    internal static List<HeatOptionSums> Read(TableReader table, int year)
    {
        string?[] scenario = table.Text("scenario");
        string?[] option = table.Text("option");
        string?[] limiting = table.Text("limiting");
        double[] homes = table.Number("dwelling_equivalents");
        double[] taken = table.Number("taken_dwelling_equivalents");
        double[] extra = table.Number("extra_cost_eur_per_yr");
        double[] left = table.Number("co2_t_per_yr");
        double[] avoided = table.Number("avoided_co2_t_per_yr");
        int[] years = table.Whole("year");
        return
        [
            .. Enumerable.Range(0, table.Rows).Where(row => years[row] == year)
                .GroupBy(row => (Scenario: scenario[row]!, Option: option[row]!))
                .Select(rows => new HeatOptionSums(
                    rows.Key.Scenario,
                    rows.Key.Option,
                    rows.Sum(row => homes[row]),
                    rows.Sum(row => taken[row]),
                    rows.Sum(row => extra[row]),
                    rows.Sum(row => avoided[row]),
                    rows.Sum(row => avoided[row] + left[row]),
                    rows.GroupBy(row => limiting[row]!).OrderByDescending(group => group.Sum(row => homes[row] - taken[row])).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key)),
        ];
    }
}

using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>Parts of the ledger per neighbourhood.</summary>
public sealed class AreaEnergy
{
    private readonly AreaColumns<(string Scenario, int Year)> homeFossilGj = new(0);
    private readonly AreaColumns<(string Scenario, int Year)> buildingPowerGj = new(0);

    internal static string[] Columns { get; } = ["scenario", "year", "neighbourhood_code", "sector", "step", "carrier", "energy_gj_per_yr", "final_energy_gj_per_yr"];

    internal void Add(TableReader table, IReadOnlyCollection<int> years)
    {
        string?[] scenario = table.Text("scenario");
        string?[] code = table.Text("neighbourhood_code");
        string?[] sector = table.Text("sector");
        string?[] step = table.Text("step");
        string?[] carrier = table.Text("carrier");
        int[] year = table.Whole("year");
        double[] energy = table.Number("energy_gj_per_yr");
        double[] final = table.Number("final_energy_gj_per_yr");
        for (int row = 0; row < table.Rows; row++)
        {
            bool isHome = sector[row] == "dwellings";
            if (!(isHome || sector[row] == "services") || !years.Contains(year[row]))
            {
                continue;
            }

            var key = (scenario[row]!, year[row]);
            if (isHome && step[row] == "fossil")
            {
                homeFossilGj.At(key, code[row]!) += energy[row];
            }

            if (carrier[row] == "electricity")
            {
                buildingPowerGj.At(key, code[row]!) += final[row];
            }
        }
    }

    /// <summary>What stays fossil in homes, in GJ a year.</summary>
    public double HomeFossilGj(string scenario, int year, string code) => homeFossilGj.Of((scenario, year), code);

    /// <summary>Electricity that homes and services use, own generation included, in GWh a year.</summary>
    public double BuildingPowerGwh(string scenario, int year, string code) => buildingPowerGj.Of((scenario, year), code) / BalanceSums.GigajoulesPerGigawattHour;
}

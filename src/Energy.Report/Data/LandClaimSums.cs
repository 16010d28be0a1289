using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>The claims book summed over neighbourhoods and years, in hectares.</summary>
public sealed class LandClaimSums
{
    private readonly Dictionary<(string Scenario, string Claimant), double> hectares = [];

    internal void Add(TableReader table)
    {
        string?[] scenario = table.Text("scenario");
        string?[] claimant = table.Text("claimant");
        double[] area = table.Number("area_ha");
        for (int row = 0; row < table.Rows; row++)
        {
            var key = (scenario[row]!, claimant[row]!);
            hectares[key] = hectares.GetValueOrDefault(key) + area[row];
        }
    }

    /// <summary>What a claimant has taken by the target year; on roofs the area of the modules.</summary>
    public double Ha(string scenario, string claimant) => hectares.GetValueOrDefault((scenario, claimant));
}

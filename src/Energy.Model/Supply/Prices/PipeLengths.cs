using Energy.Model.Coefficients;
using Energy.Model.Savings.Packages;

namespace Energy.Model.Supply.Prices;

/// <summary>How many metres of pipe a heat network needs per dwelling equivalent (formula 54), by how many homes stand around a home.</summary>
public sealed class PipeLengths
{
    private readonly (double HomesFrom, CostBand Metres)[] brackets;

    /// <summary>Looks up every coefficient once.</summary>
    public PipeLengths(CoefficientBook book)
    {
        var table = book["pipe-lengths"];
        brackets =
        [
            .. table.Rows.Select(row => row.Keys[0]).Distinct()
                .Select(bracket => (
                    table.One("home/ha", bracket, "homes_from").Value,
                    CostBand.Of(table.One("m/home", bracket, "street_pipe")) + CostBand.Of(table.One("m/home", bracket, "branch_pipe"))))
                .OrderByDescending(bracket => bracket.Item1),
        ];
    }

    /// <summary>Metres per dwelling equivalent, branch included.</summary>
    /// <param name="homesPerHa">Dwelling equivalents per hectare around a home.</param>
    public CostBand MetresPerHome(double homesPerHa) => Array.Find(brackets, bracket => homesPerHa >= bracket.HomesFrom).Metres;
}

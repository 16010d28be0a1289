using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Supply;

/// <summary>What can be known of supply before any scenario is chosen.</summary>
public sealed class PotentialSupply
{
    private PotentialSupply(RooftopSolar roofs, WindGrid wind)
    {
        Roofs = roofs;
        Wind = wind;
    }

    /// <summary>Every roof.</summary>
    public RooftopSolar Roofs { get; }

    /// <summary>Every place for a turbine.</summary>
    public WindGrid Wind { get; }

    /// <summary>Reckons roofs and lays the wind grid.</summary>
    public static PotentialSupply Of(OverlaidRegion land, CoefficientBook book) => new(RooftopSolar.Of(land, book), WindGrid.Of(land));
}

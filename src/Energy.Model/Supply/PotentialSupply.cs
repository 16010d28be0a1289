using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Supply.Heat;
using Energy.Model.Supply.Wind;

namespace Energy.Model.Supply;

/// <summary>What can be known of supply before any scenario is chosen.</summary>
public sealed class PotentialSupply
{
    private PotentialSupply(RooftopSolar roofs, WindGrid wind, MineWaterReach mineWater)
    {
        Roofs = roofs;
        Wind = wind;
        MineWater = mineWater;
    }

    /// <summary>Every roof.</summary>
    public RooftopSolar Roofs { get; }

    /// <summary>Every place for a turbine.</summary>
    public WindGrid Wind { get; }

    /// <summary>How far every building lies from the mine-water grid.</summary>
    public MineWaterReach MineWater { get; }

    /// <summary>Reckons roofs, lays the wind grid and measures distances.</summary>
    public static PotentialSupply Of(OverlaidRegion land, CoefficientBook book) => new(RooftopSolar.Of(land, book), WindGrid.Of(land), MineWaterReach.Of(land, book));
}

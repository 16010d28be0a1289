using Energy.Model.Supply.Heat;

namespace Energy.Model.Trias;

/// <summary>The books of the mine in one year (formula 32), in GJ at the wells and kW as delivered.</summary>
/// <param name="Limits">What it can bear.</param>
/// <param name="BuildingsGj">Drawn by heat pumps in buildings.</param>
/// <param name="BuildingsKw">Power of the buildings connected.</param>
/// <param name="CoolingGj">Given back by cooling.</param>
/// <param name="WasteHeatGj">Given back by waste heat.</param>
/// <param name="SummerGj">Given back in summer on purpose.</param>
public sealed record MineWaterAccount(MineWaterLimits Limits, double BuildingsGj, double BuildingsKw, double CoolingGj, double WasteHeatGj, double SummerGj)
{
    /// <summary>Drawn by the central heat pumps of district networks.</summary>
    public double NetworksGj { get; init; }

    /// <summary>Power of those pumps.</summary>
    public double NetworksKw { get; init; }

    /// <summary>All heat drawn from the wells.</summary>
    public double DrawnGj => BuildingsGj + NetworksGj;

    /// <summary>All power asked for at once.</summary>
    public double ConnectedKw => BuildingsKw + NetworksKw;

    /// <summary>All heat given back.</summary>
    public double ReturnedGj => CoolingGj + WasteHeatGj + SummerGj;
}

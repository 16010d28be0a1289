using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Demand;

/// <summary>Fills the demand of a services unit before calibration (formula 9).</summary>
internal sealed class ServicesArchetype(OverlaidRegion land, CoefficientBook book)
{
    private readonly ServicesUse use = new(book);

    public void Fill(UnitDemand demand, int unit, bool connected)
    {
        var stock = land.Region.Buildings;
        var kind = stock.Units.Use[unit];
        double area = stock.Units.FloorAreaM2[unit];
        demand.Supply[unit] = connected ? HeatSupply.Network : HeatSupply.Gas;
        demand.SpaceHeatGj[unit] = area * use.SpaceHeatGjPerM2(kind, stock.BuiltYear[stock.Units.Building[unit]]);
        demand.HotWaterGj[unit] = area * use.HotWaterGjPerM2(kind);
        demand.AppliancesGj[unit] = area * use.ElectricityGjPerM2(kind);
        demand.CoolingPowerGj[unit] = area * use.CoolingGjPerM2(kind);
    }
}

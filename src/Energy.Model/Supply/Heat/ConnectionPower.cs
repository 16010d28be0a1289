using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>The power that a unit takes of a shared source when all ask at once (formula 32): its connection, times how much of all connections is asked for together.</summary>
public sealed class ConnectionPower
{
    private readonly PerHome house;
    private readonly PerHome flat;
    private readonly double roomsSimultaneity;
    private readonly double waterSimultaneity;
    private readonly double servicesKwPerM2;
    private readonly double[] kw;

    /// <summary>Looks up every coefficient once.</summary>
    public ConnectionPower(CoefficientBook book, BaseDemand demand)
    {
        var table = book["connection-power"];
        PerHome Of(string kind) => new(
            table.One("kW/home", kind, "space_heat_per_home").Value,
            table.One("kW/m2", kind, "space_heat_per_floor_area").Value,
            table.One("kW/home", kind, "hot_water_per_home").Value);
        house = Of("house");
        flat = Of("flat");
        roomsSimultaneity = table.One("-", "home", "space_heat_simultaneity").Value;
        waterSimultaneity = table.One("-", "home", "hot_water_simultaneity").Value;
        servicesKwPerM2 = table.One("kW/m2", "services", "power_per_floor_area").Value;
        var stock = demand.Land.Region.Buildings.Units;
        kw = [.. Enumerable.Range(0, demand.Units.Count).Select(unit => Kw(demand.Units, stock, unit))];
    }

    /// <summary>The power of a unit in kW, as delivered.</summary>
    public double Kw(int unit) => kw[unit];

    private double Kw(UnitDemand demand, UnitStock stock, int unit)
    {
        double floorM2 = stock.FloorAreaM2[unit];
        if (demand.Sector[unit] != Sector.Dwellings)
        {
            return floorM2 * servicesKwPerM2;
        }

        var home = demand.Type[unit] is { } type && type.IsFlat() ? flat : house;
        return ((home.RoomsKw + (home.RoomsKwPerM2 * floorM2)) * roomsSimultaneity) + (home.WaterKw * waterSimultaneity);
    }

    private sealed record PerHome(double RoomsKw, double RoomsKwPerM2, double WaterKw);
}

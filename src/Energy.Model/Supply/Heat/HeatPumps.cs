using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>How much heat a heat pump gives for its electricity over a season (formula 28).</summary>
public sealed class HeatPumps
{
    private static readonly string[] Envelopes = ["A", "B", "C"];

    private readonly Dictionary<EnergyOption, Performance> byOption;

    /// <summary>Looks up every coefficient once.</summary>
    public HeatPumps(CoefficientBook book)
    {
        var pumps = book["heat-pumps"];
        var networks = book["heat-networks"];
        double[] Rooms(string pump) => [.. Envelopes.Select(envelope => pumps.One("-", pump, "space_heat", envelope).Value)];
        double Water(string pump) => pumps.One("-", pump, "hot_water", "any").Value;
        double mineWaterPumping = networks.One("-", "mine_water", "pump_electricity").Value;
        double groundPumping = networks.One("-", "ground_heat", "pump_electricity").Value;
        byOption = new()
        {
            [EnergyOption.AirHeatPump] = new(Rooms("air"), Water("air"), 0),
            [EnergyOption.GroundHeatPump] = new(Rooms("ground"), Water("ground"), 0),
            [EnergyOption.GroundHeatNetwork] = new(Rooms("ground"), Water("ground"), groundPumping),
            [EnergyOption.MineWater] = new(Rooms("mine_water"), Water("mine_water"), mineWaterPumping),
        };
        HybridRatio = pumps.One("-", "hybrid", "space_heat", "any").Value;
        HybridShareOfRooms = pumps.One("-", "hybrid", "share_of_space_heat", "any").Value;
        NetworkRatio = pumps.One("-", "network", "delivered_heat", "any").Value;
        MineWaterLoss = networks.One("%", "mine_water", "loss").Value / 100;
    }

    /// <summary>Heat over electricity of the pump in a hybrid.</summary>
    public double HybridRatio { get; }

    /// <summary>The part of the heat for rooms that the pump in a hybrid gives.</summary>
    public double HybridShareOfRooms { get; }

    /// <summary>Heat over electricity of a central heat pump in a district network.</summary>
    public double NetworkRatio { get; }

    /// <summary>The part of the heat put into the mine-water grid that is lost on the way.</summary>
    public double MineWaterLoss { get; }

    /// <summary>Electricity in GJ that a heat pump needs to give this heat, pumping included; no more than the heat itself.</summary>
    public double ElectricityGj(EnergyOption option, EnergyLabel envelope, double roomsGj, double waterGj)
    {
        var performance = byOption[option];
        int column = envelope switch
        {
            EnergyLabel.APlus or EnergyLabel.A => 0,
            EnergyLabel.B => 1,
            _ => 2,
        };
        return (roomsGj / performance.Rooms[column]) + (waterGj / performance.Water) + (performance.Pumping * (roomsGj + waterGj));
    }

    private sealed record Performance(double[] Rooms, double Water, double Pumping);
}

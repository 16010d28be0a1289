using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>How much heat a heat pump gives for its electricity over a season (formula 28).</summary>
public sealed class HeatPumps
{
    private readonly Performance?[] byOption = new Performance?[Enum.GetValues<EnergyOption>().Length];
    private readonly EnergyLabel servicesEnvelope;

    /// <summary>Looks up every coefficient once.</summary>
    public HeatPumps(CoefficientBook book)
    {
        var pumps = book["heat-pumps"];
        var networks = book["heat-networks"];
        var lift = new TemperatureLift(book);
        double Rooms(string pump, string envelope) => pumps.One("-", pump, "space_heat", envelope).Value;

        // The published rows end at label C: worse ones count as C.
        double[] AllRooms(string pump) => [Rooms(pump, "A"), Rooms(pump, "B"), Rooms(pump, "C"), Rooms(pump, "C")];
        double Water(string pump) => pumps.One("-", pump, "hot_water", "any").Value;
        double mineWaterPumping = networks.One("-", "mine_water", "pump_electricity").Value;
        double groundPumping = networks.One("-", "ground_heat", "pump_electricity").Value;
        byOption[(int)EnergyOption.AirHeatPump] = new(AllRooms("air"), Water("air"), 0);
        byOption[(int)EnergyOption.GroundHeatPump] = new(AllRooms("ground"), Water("ground"), 0);
        byOption[(int)EnergyOption.GroundHeatNetwork] = new(AllRooms("ground"), Water("ground"), groundPumping);
        byOption[(int)EnergyOption.MineWater] = new([.. EnvelopeClasses.All.Select(lift.Ratio)], Water("mine_water"), mineWaterPumping);
        HybridRatio = pumps.One("-", "hybrid", "space_heat", "any").Value;
        HybridShareOfRooms = pumps.One("-", "hybrid", "share_of_space_heat", "any").Value;
        NetworkRatio = pumps.One("-", "network", "delivered_heat", "any").Value;
        MineWaterLoss = networks.One("%", "mine_water", "loss").Value / 100;
        servicesEnvelope = EnvelopeClasses.All[(int)book["services-measures"].One("-", "any", "envelope_now").Value - 1];
    }

    /// <summary>Heat over electricity of the pump in a hybrid.</summary>
    public double HybridRatio { get; }

    /// <summary>The part of the heat for rooms that the pump in a hybrid gives.</summary>
    public double HybridShareOfRooms { get; }

    /// <summary>Heat over electricity of a central heat pump in a district network.</summary>
    public double NetworkRatio { get; }

    /// <summary>The part of the heat put into the mine-water grid that is lost on the way.</summary>
    public double MineWaterLoss { get; }

    /// <summary>The envelope that decides how well a heat pump does in a unit: the label in the year; for services not yet renovated, one class for all.</summary>
    public EnergyLabel Envelope(UnitDemand demand, SavingsPlan savings, int unit, int year) =>
        demand.Sector[unit] == Sector.Dwellings ? savings.Label(demand, unit, year)
        : year >= savings.RenovatedIn[unit] ? savings.LabelAfter[unit]
        : servicesEnvelope;

    /// <summary>Electricity in GJ that a heat pump needs to give this heat, pumping included; no more than the heat itself.</summary>
    public double ElectricityGj(EnergyOption option, EnergyLabel envelope, double roomsGj, double waterGj)
    {
        var performance = byOption[(int)option] ?? throw new ArgumentOutOfRangeException(nameof(option), option, "This option is no heat pump.");
        return (roomsGj / performance.Rooms[EnvelopeClasses.Place(envelope)]) + (waterGj / performance.Water) + (performance.Pumping * (roomsGj + waterGj));
    }

    private sealed record Performance(double[] Rooms, double Water, double Pumping);
}

namespace Energy.Model.Trias;

/// <summary>The technique that meets a demand.</summary>
public enum EnergyOption
{
    /// <summary>No technique of its own: demand, savings, power, and fuels burnt as they are.</summary>
    None,

    /// <summary>Gas boiler, and cooking on gas.</summary>
    GasBoiler,

    /// <summary>Heat pump and gas boiler together.</summary>
    Hybrid,

    /// <summary>Heat pump on outside air.</summary>
    AirHeatPump,

    /// <summary>Heat pump on a closed ground loop of its own.</summary>
    GroundHeatPump,

    /// <summary>Heat pumps on a shared store of warmth and cold in the ground.</summary>
    GroundHeatNetwork,

    /// <summary>Heat pumps on the mine-water grid.</summary>
    MineWater,

    /// <summary>Heat network.</summary>
    DistrictHeat,

    /// <summary>Boiler or stove on wood.</summary>
    BiomassBoiler,

    /// <summary>Electricity turned into heat directly: cooking, process heat.</summary>
    ElectricHeating,

    /// <summary>Electric vehicle.</summary>
    ElectricVehicle,
}

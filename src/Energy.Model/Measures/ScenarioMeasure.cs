namespace Energy.Model.Measures;

/// <summary>What somebody decides on in a scenario: one group of its choices, which can come or not come.</summary>
public enum ScenarioMeasure
{
    /// <summary>Homes and services buildings brought to a better label.</summary>
    Renovation,

    /// <summary>Homes demolished, replaced or not.</summary>
    Demolition,

    /// <summary>Better appliances and lighting.</summary>
    Appliances,

    /// <summary>Energy saved in industry.</summary>
    IndustrySaving,

    /// <summary>Vehicles that go electric.</summary>
    ElectricTraffic,

    /// <summary>Panels on roofs beyond those of the base year.</summary>
    RooftopSolar,

    /// <summary>Panels on fields beyond those of the base year.</summary>
    FieldSolar,

    /// <summary>Wind turbines.</summary>
    Wind,

    /// <summary>Willow and other crops for energy.</summary>
    EnergyCrops,

    /// <summary>Branches and mown grass that are collected.</summary>
    GreenResidues,

    /// <summary>Water power.</summary>
    Hydropower,

    /// <summary>Homes connected to the mine-water grid, with its wells.</summary>
    MineWater,

    /// <summary>Homes connected to district heat, and what feeds it.</summary>
    DistrictHeat,

    /// <summary>Networks of ground heat.</summary>
    GroundHeatNetwork,

    /// <summary>Heat pumps on closed loops in the ground.</summary>
    GroundHeatPump,

    /// <summary>Heat pumps on outside air.</summary>
    AirHeatPump,

    /// <summary>Heat pumps that leave the cold days to a boiler.</summary>
    Hybrid,

    /// <summary>Boilers on wood.</summary>
    BiomassBoiler,

    /// <summary>Industrial processes that go electric.</summary>
    ElectricIndustry,

    /// <summary>Green gas in the gas grid.</summary>
    GreenGas,

    /// <summary>Biofuel in motor fuel.</summary>
    Biofuel,
}

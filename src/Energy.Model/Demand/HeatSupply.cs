namespace Energy.Model.Demand;

/// <summary>How a unit was heated in the base year.</summary>
public enum HeatSupply
{
    /// <summary>No heat is counted: industry, or a unit outside every neighbourhood.</summary>
    None,

    /// <summary>A gas boiler.</summary>
    Gas,

    /// <summary>A heat network.</summary>
    Network,

    /// <summary>Electricity or a heat pump; its use stays in the service power to the target year.</summary>
    Electric,
}

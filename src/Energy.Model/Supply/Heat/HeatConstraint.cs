namespace Energy.Model.Supply.Heat;

/// <summary>What keeps a unit from an option for heat in a year.</summary>
public enum HeatConstraint
{
    /// <summary>Nothing: it has the option, or may have it.</summary>
    None,

    /// <summary>Installers have no time left in the year.</summary>
    Pace,

    /// <summary>The home's label is worse than the option needs.</summary>
    Label,

    /// <summary>The grid is planned there and does not stand yet.</summary>
    Reach,

    /// <summary>So many homes of the network area are connected that no more will be.</summary>
    ConnectionShare,

    /// <summary>What the building needs is more than the ground around it bears.</summary>
    Plot,

    /// <summary>The hectares that grow, or bear, the heat are taken.</summary>
    Hectares,

    /// <summary>The power of the system is taken.</summary>
    Power,

    /// <summary>The wells cannot pump more heat in a year.</summary>
    Wells,

    /// <summary>More would be drawn in a year than is given back and comes back by itself.</summary>
    YearBalance,

    /// <summary>The sites that give the heat give no more.</summary>
    Sites,

    /// <summary>So little CO2 is avoided that no cost per tonne can be given, and the merit order passes it by.</summary>
    LittleAvoided,
}

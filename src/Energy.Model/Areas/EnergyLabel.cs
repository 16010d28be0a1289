namespace Energy.Model.Areas;

/// <summary>Energy label classes, best first. All classes from A+ up are one, because measured use does not tell them apart.</summary>
public enum EnergyLabel
{
    /// <summary>A+ and better.</summary>
    APlus,

    /// <summary>A.</summary>
    A,

    /// <summary>B.</summary>
    B,

    /// <summary>C.</summary>
    C,

    /// <summary>D.</summary>
    D,

    /// <summary>E.</summary>
    E,

    /// <summary>F.</summary>
    F,

    /// <summary>G.</summary>
    G,
}

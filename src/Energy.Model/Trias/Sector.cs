namespace Energy.Model.Trias;

/// <summary>Who uses the energy.</summary>
public enum Sector
{
    /// <summary>Homes.</summary>
    Dwellings,

    /// <summary>Offices, shops, schools, care and other services.</summary>
    Services,

    /// <summary>Industry, data centres included.</summary>
    Industry,

    /// <summary>Traffic on road and rail.</summary>
    Mobility,
}

namespace Energy.Model.Trias;

/// <summary>Kinds of area that indicators are about.</summary>
public enum AreaLevel
{
    /// <summary>A CBS neighbourhood.</summary>
    Neighbourhood,

    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>All of it.</summary>
    Region,
}

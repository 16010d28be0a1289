namespace Energy.Model.Trias;

/// <summary>Ways to use less of which the cost or the saving is told apart.</summary>
public enum Measure
{
    /// <summary>Homes brought to a better label.</summary>
    RenovationDwellings,

    /// <summary>Services buildings brought to a better label.</summary>
    RenovationServices,

    /// <summary>Homes demolished and not replaced.</summary>
    Thinning,

    /// <summary>Homes demolished and replaced.</summary>
    Replacement,

    /// <summary>Better appliances and lighting in homes and services.</summary>
    Appliances,
}

namespace Energy.Model.Trias;

/// <summary>What the energy is for.</summary>
public enum Service
{
    /// <summary>Useful heat: rooms, tap water, and cooking on gas at efficiency 1.</summary>
    Heat,

    /// <summary>Final electricity, heating and cooling by electricity of the base year included.</summary>
    Power,

    /// <summary>Industry: final energy other than electricity.</summary>
    Process,

    /// <summary>Traffic: final energy.</summary>
    Transport,
}

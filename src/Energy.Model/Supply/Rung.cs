namespace Energy.Model.Supply;

/// <summary>The rungs of the ladder; each is a part of the one before.</summary>
public enum Rung
{
    /// <summary>What physics allows with the technique of the base year.</summary>
    Technical,

    /// <summary>What today's rules leave of it.</summary>
    Permitted,

    /// <summary>What the scenario has built by the year.</summary>
    Deployed,
}

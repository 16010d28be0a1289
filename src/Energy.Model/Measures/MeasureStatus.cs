namespace Energy.Model.Measures;

/// <summary>How firm a measure of a scenario is.</summary>
public enum MeasureStatus
{
    /// <summary>Money, law, contract or permit is there: somebody is bound to it.</summary>
    Decided,

    /// <summary>It stands in an adopted plan, and nobody is bound to it yet.</summary>
    Planned,

    /// <summary>It can be done; no plan has it.</summary>
    Possible,
}

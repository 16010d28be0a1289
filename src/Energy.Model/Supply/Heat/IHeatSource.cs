namespace Energy.Model.Supply.Heat;

/// <summary>A source of heat that is scarce: it keeps what it has promised, and promises nothing that it cannot give in every year to come.</summary>
internal interface IHeatSource
{
    /// <summary>Promises a draw for good when the source can carry it; else promises nothing and names the first limit that stands in the way.</summary>
    HeatConstraint TryTake(in HeatDraw draw);
}

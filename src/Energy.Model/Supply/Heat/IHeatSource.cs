namespace Energy.Model.Supply.Heat;

/// <summary>A source of heat that is scarce: it keeps what it has promised, and promises nothing that it cannot give in every year to come.</summary>
internal interface IHeatSource
{
    /// <summary>Whether what was refused is refused in every later year too, as long as no less is asked, and for the same reason as long as the same is asked.</summary>
    bool RefusesForGood => false;

    /// <summary>Promises a draw for good when the source can carry it; else promises nothing and names the first limit that stands in the way.</summary>
    HeatConstraint TryTake(in HeatDraw draw);
}

namespace Energy.Model.Supply.Heat;

/// <summary>A source of heat that is scarce: it keeps what it has promised, and promises nothing that it cannot give in every year to come.</summary>
internal abstract class HeatSource
{
    /// <summary>Whether what was refused is refused in every later year too, as long as no less is asked, and for the same reason as long as the same is asked.</summary>
    public virtual bool RefusesForGood => false;

    /// <summary>Promises a draw for good when the source can carry it; else promises nothing and names the first limit that stands in the way.</summary>
    public abstract HeatConstraint TryTake(in HeatDraw draw);

    /// <summary>The first year in which a draw that was just refused may be promised after all, as long as no less is asked.</summary>
    public virtual int RefusesUntil(in HeatDraw draw) => RefusesForGood ? int.MaxValue : draw.Year + 1;
}

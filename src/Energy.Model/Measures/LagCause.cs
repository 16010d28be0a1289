namespace Energy.Model.Measures;

/// <summary>What many measures wait for at once.</summary>
public enum LagCause
{
    /// <summary>Contractors and installers: what is renovated, laid and put in buildings.</summary>
    Contractors,

    /// <summary>The electricity grid: what draws more from it or feeds more into it.</summary>
    ElectricityGrid,
}

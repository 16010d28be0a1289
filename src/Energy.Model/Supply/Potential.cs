namespace Energy.Model.Supply;

/// <summary>How much can be installed or drawn, and what it yields in a year.</summary>
/// <param name="CapacityKw">Power in kW: peak for solar, electric for wind and hydro, thermal for heat.</param>
/// <param name="YieldGj">Yield in GJ a year.</param>
public readonly record struct Potential(double CapacityKw, double YieldGj)
{
    /// <summary>The sum of two.</summary>
    public static Potential operator +(Potential left, Potential right) => new(left.CapacityKw + right.CapacityKw, left.YieldGj + right.YieldGj);

    /// <summary>The difference of two.</summary>
    public static Potential operator -(Potential left, Potential right) => new(left.CapacityKw - right.CapacityKw, left.YieldGj - right.YieldGj);

    /// <summary>A part or a multiple.</summary>
    public static Potential operator *(Potential potential, double ratio) => new(potential.CapacityKw * ratio, potential.YieldGj * ratio);
}

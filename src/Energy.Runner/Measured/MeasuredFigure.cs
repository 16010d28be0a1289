namespace Energy.Runner.Measured;

/// <summary>One measured figure beside the region's own.</summary>
/// <param name="Layer">The layer it comes from.</param>
/// <param name="Municipality">The municipality's code.</param>
/// <param name="What">What was measured.</param>
/// <param name="Unit">The unit of both figures.</param>
/// <param name="Year">The year of the measurement.</param>
/// <param name="Measured">The measured figure.</param>
/// <param name="OwnYear">The year of the region's figure.</param>
/// <param name="Own">The region's figure.</param>
/// <param name="Basis">How much of the region the measurement covers.</param>
internal sealed record MeasuredFigure(string Layer, string Municipality, string What, string Unit, int Year, double Measured, int OwnYear, double Own, string Basis)
{
    private const double Order = 2;

    /// <summary>The measured figure as a multiple of the region's.</summary>
    public double Ratio => Measured / Own;

    /// <summary>Whether they differ so much that one of them must be of another unit, place or thing.</summary>
    public bool IsFarOff => Ratio is > Order or < 1 / Order;
}

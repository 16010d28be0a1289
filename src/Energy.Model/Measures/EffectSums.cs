namespace Energy.Model.Measures;

/// <summary>The runs of one scenario in a part of a region from which its effects follow, each in the <see cref="MeasureEffects.Years"/> and before its electricity is split over the pool.</summary>
/// <param name="AsItIs">The scenario as it is.</param>
/// <param name="Without">Without each of the <see cref="MeasureEffects.Measures"/>.</param>
/// <param name="Late">With each <see cref="Lag"/>.</param>
public sealed record EffectSums(IReadOnlyList<YearSums> AsItIs, IReadOnlyList<IReadOnlyList<YearSums>> Without, IReadOnlyList<IReadOnlyList<YearSums>> Late)
{
    /// <summary>The runs of two parts together.</summary>
    public static EffectSums operator +(EffectSums left, EffectSums right) => new(
        Add(left.AsItIs, right.AsItIs), [.. left.Without.Zip(right.Without, Add)], [.. left.Late.Zip(right.Late, Add)]);

    private static IReadOnlyList<YearSums> Add(IReadOnlyList<YearSums> left, IReadOnlyList<YearSums> right) => [.. left.Zip(right, (one, other) => one + other)];
}

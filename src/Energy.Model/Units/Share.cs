namespace Energy.Model.Units;

/// <summary>A part of a whole, or a ratio. Held as a fraction.</summary>
public readonly record struct Share
{
    private Share(double fraction) => Fraction = fraction;

    /// <summary>Nothing.</summary>
    public static Share None => default;

    /// <summary>The whole.</summary>
    public static Share All => new(1);

    /// <summary>The part as a fraction: a half is 0.5.</summary>
    public double Fraction { get; }

    /// <summary>The part in per cent: a half is 50.</summary>
    public double Percent => Fraction * 100;

    /// <summary>What is left of the whole.</summary>
    public Share Rest => new(1 - Fraction);

    /// <summary>A part given as a fraction.</summary>
    public static Share FromFraction(double value) => new(value);

    /// <summary>A part given in per cent.</summary>
    public static Share FromPercent(double value) => new(value / 100);
}

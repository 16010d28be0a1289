namespace Energy.Model.Units;

/// <summary>Energy that flows in one year. Held in gigajoules per year.</summary>
public readonly record struct AnnualEnergy : IComparable<AnnualEnergy>
{
    private AnnualEnergy(double gigajoulesPerYear) => GigajoulesPerYear = gigajoulesPerYear;

    /// <summary>No energy at all.</summary>
    public static AnnualEnergy Zero => default;

    /// <summary>The amount in gigajoules per year.</summary>
    public double GigajoulesPerYear { get; }

    /// <summary>The amount in terajoules per year.</summary>
    public double TerajoulesPerYear => GigajoulesPerYear / EnergyConversion.GigajoulesPerTerajoule;

    /// <summary>The amount in kilowatt-hours per year.</summary>
    public double KilowattHoursPerYear => GigajoulesPerYear / EnergyConversion.GigajoulesPerKilowattHour;

    /// <summary>The amount in megawatt-hours per year.</summary>
    public double MegawattHoursPerYear => GigajoulesPerYear / EnergyConversion.GigajoulesPerMegawattHour;

    /// <summary>An amount given in gigajoules per year.</summary>
    public static AnnualEnergy FromGigajoulesPerYear(double value) => new(value);

    /// <summary>An amount given in terajoules per year.</summary>
    public static AnnualEnergy FromTerajoulesPerYear(double value) => new(value * EnergyConversion.GigajoulesPerTerajoule);

    /// <summary>An amount given in kilowatt-hours per year.</summary>
    public static AnnualEnergy FromKilowattHoursPerYear(double value) => new(value * EnergyConversion.GigajoulesPerKilowattHour);

    /// <summary>An amount given in megawatt-hours per year.</summary>
    public static AnnualEnergy FromMegawattHoursPerYear(double value) => new(value * EnergyConversion.GigajoulesPerMegawattHour);

    /// <summary>The sum of two amounts.</summary>
    public static AnnualEnergy operator +(AnnualEnergy left, AnnualEnergy right) => new(left.GigajoulesPerYear + right.GigajoulesPerYear);

    /// <summary>The difference of two amounts; may be negative.</summary>
    public static AnnualEnergy operator -(AnnualEnergy left, AnnualEnergy right) => new(left.GigajoulesPerYear - right.GigajoulesPerYear);

    /// <summary>A part or a multiple of an amount.</summary>
    public static AnnualEnergy operator *(AnnualEnergy energy, Share share) => new(energy.GigajoulesPerYear * share.Fraction);

    /// <inheritdoc/>
    public int CompareTo(AnnualEnergy other) => GigajoulesPerYear.CompareTo(other.GigajoulesPerYear);

    /// <summary>Whether the left amount is the smaller.</summary>
    public static bool operator <(AnnualEnergy left, AnnualEnergy right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is the larger.</summary>
    public static bool operator >(AnnualEnergy left, AnnualEnergy right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is not the larger.</summary>
    public static bool operator <=(AnnualEnergy left, AnnualEnergy right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is not the smaller.</summary>
    public static bool operator >=(AnnualEnergy left, AnnualEnergy right) => left.CompareTo(right) >= 0;
}

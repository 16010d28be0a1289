namespace Energy.Model.Units;

/// <summary>Installed power: electric, thermal or peak, as its owner says. Held in kilowatts.</summary>
public readonly record struct Power
{
    private const double KilowattsPerMegawatt = 1000;

    private Power(double kilowatts) => Kilowatts = kilowatts;

    /// <summary>The power in kilowatts.</summary>
    public double Kilowatts { get; }

    /// <summary>The power in megawatts.</summary>
    public double Megawatts => Kilowatts / KilowattsPerMegawatt;

    /// <summary>A power given in kilowatts.</summary>
    public static Power FromKilowatts(double value) => new(value);

    /// <summary>A power given in megawatts.</summary>
    public static Power FromMegawatts(double value) => new(value * KilowattsPerMegawatt);

    /// <summary>What this power yields in a year when it runs so many hours at full load.</summary>
    public AnnualEnergy AtFullLoadHours(double hoursPerYear) => AnnualEnergy.FromKilowattHoursPerYear(Kilowatts * hoursPerYear);

    /// <summary>The sum of two powers.</summary>
    public static Power operator +(Power left, Power right) => new(left.Kilowatts + right.Kilowatts);

    /// <summary>A part or a multiple of a power.</summary>
    public static Power operator *(Power power, Share share) => new(power.Kilowatts * share.Fraction);
}

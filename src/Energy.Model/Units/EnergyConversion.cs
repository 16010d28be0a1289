namespace Energy.Model.Units;

/// <summary>Factors between energy units. Every conversion in the program is one of these.</summary>
public static class EnergyConversion
{
    /// <summary>1 kWh is 3.6 MJ by definition.</summary>
    public const double GigajoulesPerKilowattHour = 0.0036;

    /// <summary>1 MWh is 3.6 GJ by definition.</summary>
    public const double GigajoulesPerMegawattHour = 3.6;

    /// <summary>1 TJ is 1,000 GJ.</summary>
    public const double GigajoulesPerTerajoule = 1000;

    /// <summary>Hours in a year of 365 days.</summary>
    public const double HoursPerYear = 8760;

    /// <summary>Kilograms in a tonne.</summary>
    public const double KilogramsPerTonne = 1000;
}

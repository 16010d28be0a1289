namespace Energy.Model;

/// <summary>The years the method runs over.</summary>
public static class BaseYear
{
    /// <summary>The last year whose totals are measured; every path starts here.</summary>
    public const int Year = 2023;

    /// <summary>The year the council aims at.</summary>
    public const int Target = 2040;

    /// <summary>The year between the two for which measures and distances are told.</summary>
    public const int Halfway = 2030;

    /// <summary>How many years are calculated, the base year and the target year included.</summary>
    public const int Count = Target - Year + 1;

    /// <summary>All years, in order.</summary>
    public static IEnumerable<int> All => Enumerable.Range(Year, Count);
}

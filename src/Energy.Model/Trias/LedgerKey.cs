namespace Energy.Model.Trias;

/// <summary>What one line of the ledger is about, apart from year and neighbourhood.</summary>
/// <param name="Sector">Who uses it.</param>
/// <param name="Service">What it is for.</param>
/// <param name="Step">Asked for, saved, renewed or fossil.</param>
/// <param name="Option">The technique.</param>
/// <param name="Carrier">The form in which it arrives.</param>
/// <param name="Source">Where it comes from, or how it was saved.</param>
public readonly record struct LedgerKey(Sector Sector, Service Service, TriasStep Step, EnergyOption Option, Carrier Carrier, EnergySource Source)
    : IComparable<LedgerKey>
{
    private int Rank => ((((((((((int)Sector * 8) + (int)Service) * 8) + (int)Step) * 16) + (int)Option) * 16) + (int)Carrier) * 32) + (int)Source;

    /// <inheritdoc/>
    public bool Equals(LedgerKey other) => Rank == other.Rank;

    /// <inheritdoc/>
    public override int GetHashCode() => Rank;

    /// <summary>A line for what is asked for.</summary>
    public static LedgerKey Demand(Sector sector, Service service) => new(sector, service, TriasStep.Demand, EnergyOption.None, Carrier.None, EnergySource.None);

    /// <summary>A line for what is saved.</summary>
    public static LedgerKey Saved(Sector sector, Service service, EnergySource how) => new(sector, service, TriasStep.Saved, EnergyOption.None, Carrier.None, how);

    /// <inheritdoc/>
    public int CompareTo(LedgerKey other) => Rank.CompareTo(other.Rank);

    /// <summary>Whether the left key comes first.</summary>
    public static bool operator <(LedgerKey left, LedgerKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left key comes last.</summary>
    public static bool operator >(LedgerKey left, LedgerKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left key does not come last.</summary>
    public static bool operator <=(LedgerKey left, LedgerKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left key does not come first.</summary>
    public static bool operator >=(LedgerKey left, LedgerKey right) => left.CompareTo(right) >= 0;
}

using Energy.Model.Units;

namespace Energy.Model.Areas;

/// <summary>Measured energy totals of municipalities in the base year, by sector and item.</summary>
public sealed class MunicipalTotals
{
    private readonly Dictionary<(string Municipality, string Sector, string Item), double> terajoules;

    /// <summary>Totals in TJ a year, by municipality code, sector and item.</summary>
    public MunicipalTotals(IReadOnlyDictionary<(string Municipality, string Sector, string Item), double> terajoulesPerYr) =>
        terajoules = new(terajoulesPerYr);

    /// <summary>No totals: enough for an overlay, not for a demand.</summary>
    public static MunicipalTotals None { get; } = new(new Dictionary<(string, string, string), double>());

    /// <summary>Whether there are any totals.</summary>
    public bool AreKnown => terajoules.Count > 0;

    /// <summary>One total; a fault where it is missing, because no demand can be levelled without it.</summary>
    public AnnualEnergy Of(string municipality, string sector, string item) =>
        terajoules.TryGetValue((municipality, sector, item), out double value)
            ? AnnualEnergy.FromTerajoulesPerYear(value)
            : throw new InputFaultException(new InputFault(
                "layer 'municipal_totals'",
                $"There is no total for {municipality}, {sector}, {item}.",
                "The base year needs every total of every municipality in the region.",
                "Add the row with its source; write 0 where it is known to be nothing."));
}

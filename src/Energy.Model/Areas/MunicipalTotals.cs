using Energy.Model.Units;

namespace Energy.Model.Areas;

/// <summary>Measured energy totals of municipalities in the base year, by sector and item.</summary>
public sealed class MunicipalTotals
{
    private readonly Dictionary<(string Municipality, string Sector, string Item), double> terajoules;

    /// <summary>Totals in TJ a year, by municipality code, sector and item.</summary>
    public MunicipalTotals(IReadOnlyDictionary<(string Municipality, string Sector, string Item), double> terajoulesPerYr) =>
        terajoules = new(terajoulesPerYr);

    /// <summary>The totals that a demand needs of every municipality, by sector and item.</summary>
    public static IReadOnlyList<(string Sector, string Item)> Needed { get; } =
    [
        .. Items("dwellings", "gas", "electricity", "network_heat", "wood", "rooftop_pv"),
        .. Items("services", "gas", "electricity", "network_heat", "rooftop_pv"),
        .. Items("industry", "electricity", "gas", "oil", "solid_fossil", "wood", "steam"),
        .. Items("mobility", "petrol", "diesel", "biofuel", "lpg", "cng", "electricity"),
        .. Items("energy", "field_pv", "network_heat_pump_production", "network_wood_production", "network_gas_production"),
    ];

    /// <summary>No totals: enough for an overlay, not for a demand.</summary>
    public static MunicipalTotals None { get; } = new(new Dictionary<(string, string, string), double>());

    /// <summary>What a municipality lacks of what a demand needs: one fault for each total, or one for all when there is none at all.</summary>
    public IEnumerable<InputFault> Missing(string municipality)
    {
        var missing = Needed.Where(total => !terajoules.ContainsKey((municipality, total.Sector, total.Item))).ToList();
        return missing.Count == Needed.Count
            ? [Fault($"There is no total for {municipality}.")]
            : missing.Select(total => Fault($"There is no total for {municipality}, {total.Sector}, {total.Item}."));
    }

    /// <summary>Whether there is such a total.</summary>
    public bool Has(string municipality, string sector, string item) => terajoules.ContainsKey((municipality, sector, item));

    /// <summary>One total; a fault where it is missing, because no demand can be levelled without it.</summary>
    public AnnualEnergy Of(string municipality, string sector, string item) =>
        terajoules.TryGetValue((municipality, sector, item), out double value)
            ? AnnualEnergy.FromTerajoulesPerYear(value)
            : throw new InputFaultException(Fault($"There is no total for {municipality}, {sector}, {item}."));

    private static IEnumerable<(string Sector, string Item)> Items(string sector, params string[] items) => items.Select(item => (sector, item));

    private static InputFault Fault(string found) => new(
        "layer 'municipal_totals'",
        found,
        "The base year needs every total of every municipality in the region.",
        "Add the row with its source; write 0 where it is known to be nothing.");
}

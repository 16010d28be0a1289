using Energy.Report.Parquet;

namespace Energy.Runner.Compare;

/// <summary>
/// What the ledger of a run says of municipal totals (formula 64): final energy by sector, carrier and source. Where the ledger does not tell totals apart they are taken
/// together; what it does not hold is not guessed.
/// </summary>
internal static class SaidTotals
{
    /// <summary>A total that the ledger can tell, or several that it tells together.</summary>
    /// <param name="Sector">Its sector.</param>
    /// <param name="Items">The item, or the items that are told together.</param>
    /// <param name="Carrier">The carrier of its rows.</param>
    /// <param name="Sources">The sources of its rows; empty for all.</param>
    internal sealed record Rows(string Sector, IReadOnlyList<string> Items, string Carrier, params string[] Sources)
    {
        public string Item => string.Join('+', Items);
    }

    /// <summary>Every total that can be told.</summary>
    public static IReadOnlyList<Rows> Known { get; } =
    [
        new("dwellings", ["gas"], "gas"),
        new("dwellings", ["electricity"], "electricity"),
        new("dwellings", ["network_heat"], "network_heat"),
        new("dwellings", ["wood"], "biomass"),
        new("services", ["gas"], "gas"),
        new("services", ["electricity"], "electricity"),
        new("services", ["network_heat"], "network_heat"),
        new("industry", ["electricity"], "electricity"),
        new("industry", ["gas"], "gas"),
        new("industry", ["oil"], "other_fuel", "oil"),
        new("industry", ["solid_fossil"], "other_fuel", "other_fossil"),
        new("industry", ["wood"], "biomass"),
        new("industry", ["steam"], "network_heat"),
        new("mobility", ["petrol", "diesel", "lpg"], "motor_fuel", "oil"),
        new("mobility", ["biofuel"], "motor_fuel", "biofuel"),
        new("mobility", ["cng"], "motor_fuel", "natural_gas", "green_gas"),
        new("mobility", ["electricity"], "electricity"),
    ];

    /// <summary>Why a total cannot be told from the ledger.</summary>
    public static string Because(string item) => item switch
    {
        "rooftop_pv" or "field_pv" => "The ledger holds what is used; what is generated stands in potentials, not by who owns the roof.",
        "network_heat_pump_production" or "network_wood_production" or "network_gas_production" => "The ledger holds network heat as delivered, split over its sources; production before losses is not in it.",
        _ => "The ledger has no such item.",
    };

    /// <summary>Final energy in TJ a year, by scenario, municipality and total.</summary>
    /// <param name="balance">The ledger.</param>
    /// <param name="year">The year.</param>
    /// <param name="municipality">The municipality of each neighbourhood.</param>
    public static IReadOnlyDictionary<(string Scenario, string Municipality, Rows Total), double> Of(TableReader balance, int year, IReadOnlyDictionary<string, string> municipality)
    {
        var said = new Dictionary<(string, string, Rows), double>();
        string?[] scenario = balance.Text("scenario"), code = balance.Text("neighbourhood_code"), sector = balance.Text("sector"), carrier = balance.Text("carrier"), source = balance.Text("source");
        int[] years = balance.Whole("year");
        double[] final = balance.Number("final_energy_gj_per_yr");
        for (int row = 0; row < balance.Rows; row++)
        {
            if (years[row] == year && Known.FirstOrDefault(total => total.Sector == sector[row] && total.Carrier == carrier[row] && (total.Sources.Length == 0 || total.Sources.Contains(source[row]))) is { } total)
            {
                var key = (scenario[row]!, municipality[code[row]!], total);
                said[key] = said.GetValueOrDefault(key) + (final[row] / 1000);
            }
        }

        return said;
    }
}

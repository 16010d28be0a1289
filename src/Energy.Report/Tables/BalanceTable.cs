using Energy.Model;
using Energy.Model.Trias;
using static Energy.Report.Tables.ColumnReader<(string Scenario, int Year, Energy.Model.Trias.LedgerLine Line)>;

namespace Energy.Report.Tables;

/// <summary>The ledger of every scenario.</summary>
public static class BalanceTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes) => Of(
        [.. outcomes[0].Start.Land.Region.Neighbourhoods.Select(neighbourhood => neighbourhood.Code)],
        [.. outcomes.SelectMany(outcome => outcome.Balance.Years.SelectMany(balance => balance.Ledger.Lines.Select(line => (outcome.Scenario.Id, balance.Ledger.Year, line))))]);

    /// <summary>Fills the table with lines of ledgers.</summary>
    /// <param name="neighbourhoods">Codes of the neighbourhoods.</param>
    /// <param name="rows">The lines, each with its scenario and year.</param>
    public static ResultTable Of(IReadOnlyList<string> neighbourhoods, IReadOnlyCollection<(string Scenario, int Year, LedgerLine Line)> rows) =>
        ResultTable.Of(
            "balance",
            rows,
            Text("scenario", row => row.Scenario),
            Whole("year", row => row.Year),
            Text("neighbourhood_code", row => neighbourhoods[row.Line.Neighbourhood]),
            Text("sector", row => KeyTexts<Sector>.Of(row.Line.Key.Sector)),
            Text("service", row => KeyTexts<Service>.Of(row.Line.Key.Service)),
            Text("step", row => KeyTexts<TriasStep>.Of(row.Line.Key.Step)),
            Text("option", row => KeyTexts<EnergyOption>.Of(row.Line.Key.Option)),
            Text("carrier", row => KeyTexts<Carrier>.Of(row.Line.Key.Carrier)),
            Text("source", row => KeyTexts<EnergySource>.Of(row.Line.Key.Source)),
            Number("energy_gj_per_yr", row => row.Line.Amounts.EnergyGj),
            Number("final_energy_gj_per_yr", row => row.Line.Amounts.FinalGj),
            Number("input_energy_gj_per_yr", row => row.Line.Amounts.InputGj),
            Number("co2_t_per_yr", row => row.Line.Amounts.Co2T));
}

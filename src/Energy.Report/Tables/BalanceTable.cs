using Energy.Model;
using Energy.Model.Trias;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.BalanceTable.Row>;

namespace Energy.Report.Tables;

/// <summary>The ledger of every scenario.</summary>
public static class BalanceTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes)
    {
        var neighbourhoods = outcomes[0].Start.Land.Region.Neighbourhoods;
        var rows = new List<Row>();
        foreach (var outcome in outcomes)
        {
            foreach (var balance in outcome.Balance.Years)
            {
                rows.AddRange(balance.Ledger.Lines.Select(line => new Row(outcome.Scenario.Id, balance.Ledger.Year, line)));
            }
        }

        return ResultTable.Of(
            "balance",
            rows,
            Text("scenario", row => row.Scenario),
            Whole("year", row => row.Year),
            Text("neighbourhood_code", row => neighbourhoods[row.Line.Neighbourhood].Code),
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

    internal readonly record struct Row(string Scenario, int Year, LedgerLine Line);
}

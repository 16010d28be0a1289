using Energy.Model;
using Energy.Model.Supply.Heat;
using Energy.Model.Supply.Prices;
using Energy.Model.Trias;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.HeatOptionsTable.Row>;

namespace Energy.Report.Tables;

/// <summary>What every option for heat costs and spares in every neighbourhood and year of every scenario, and how far it was taken.</summary>
public static class HeatOptionsTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes)
    {
        var neighbourhoods = outcomes[0].Start.Land.Region.Neighbourhoods;
        Row[] rows = [.. outcomes.SelectMany(Rows)];
        return ResultTable.Of(
            "heat_options",
            rows,
            Text("scenario", row => row.Scenario),
            Whole("year", row => row.Price.Year),
            Text("neighbourhood_code", row => neighbourhoods[row.Price.Neighbourhood].Code),
            Text("option", row => KeyTexts<EnergyOption>.Of(row.Price.Option)),
            Number("dwelling_equivalents", row => row.Price.Homes),
            Number("heat_gj_per_yr", row => row.Price.HeatGj),
            Number("electricity_gj_per_yr", row => row.Price.ElectricityGj),
            Number("co2_t_per_yr", row => row.Price.Co2T),
            Number("avoided_co2_t_per_yr", row => row.Price.AvoidedCo2T),
            Number("investment_eur", row => row.Price.Investment.Value),
            Number("national_cost_eur_per_yr", row => row.Price.Cost.Value),
            Number("national_cost_low_eur_per_yr", row => row.Price.Cost.Low),
            Number("national_cost_high_eur_per_yr", row => row.Price.Cost.High),
            Number("extra_cost_eur_per_yr", row => row.Price.ExtraEur),
            Number("extra_cost_eur_per_dwelling_per_yr", row => row.Price.ExtraEurPerHome),
            Number("extra_cost_eur_per_t_co2", row => row.Price.EurPerTonne),
            Whole("merit_rank", row => row.Price.MeritRank),
            Number("taken_dwelling_equivalents", row => row.TakenHomes),
            Text("limiting", row => KeyTexts<HeatConstraint>.Of(row.Limiting)));
    }

    private static IEnumerable<Row> Rows(Outcome outcome) => outcome.Supply.HeatPrices.All.Select(price => new Row(
        outcome.Scenario.Id,
        price,
        outcome.Supply.HeatUptake.Homes(price.Year, price.Neighbourhood, price.Option),
        outcome.Scenario.Supply.HeatByMerit && price.MeritRank is null && price.Option != EnergyOption.GasBoiler
            ? HeatConstraint.LittleAvoided
            : outcome.Supply.Refusals.LargestOf(price.Year, price.Option, price.Neighbourhood)));

    internal readonly record struct Row(string Scenario, HeatOptionPrice Price, double TakenHomes, HeatConstraint Limiting);
}

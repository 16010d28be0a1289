using Energy.Model;
using Energy.Model.Coefficients;
using Energy.Model.Savings.Packages;
using Energy.Model.Trias;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.SavingsMeasuresTable.Row>;

namespace Energy.Report.Tables;

/// <summary>What each measure of every scenario costs and saves.</summary>
public static class SavingsMeasuresTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes, CoefficientBook book)
    {
        var neighbourhoods = outcomes[0].Start.Land.Region.Neighbourhoods;
        double smallestShare = new CostMetric(book).SmallestCo2Share;
        Row[] rows = [.. outcomes.SelectMany(outcome => SavingsMeasures.Of(outcome, book).Select(measure => new Row(outcome.Scenario.Id, measure)))];
        return ResultTable.Of(
            "savings_measures",
            rows,
            Text("scenario", row => row.Scenario),
            Whole("year", row => row.Measure.Year),
            Text("neighbourhood_code", row => neighbourhoods[row.Measure.Neighbourhood].Code),
            Text("measure", row => KeyTexts<Measure>.Of(row.Measure.Measure)),
            Number("dwellings", row => row.Measure.Homes),
            Number("floor_1000_m2", row => row.Measure.FloorM2 / 1000),
            Number("freed_ha", row => row.Measure.FreedHa),
            Number("investment_eur", row => row.Measure.Cost?.Investment.Value),
            Number("investment_low_eur", row => row.Measure.Cost?.Investment.Low),
            Number("investment_high_eur", row => row.Measure.Cost?.Investment.High),
            Number("annual_cost_eur_per_yr", row => row.Measure.Cost?.SocialEurPerYr),
            Number("owner_annual_cost_eur_per_yr", row => row.Measure.Cost?.OwnerEurPerYr),
            Number("saved_gj_per_yr", row => row.Measure.SavedGj),
            Number("theoretical_gj_per_yr", row => row.Measure.ElementTheoryGj),
            Number("label_theory_gj_per_yr", row => row.Measure.LabelTheoryGj),
            Number("label_theory_after_rebound_gj_per_yr", row => row.Measure.LabelAfterReboundGj),
            Number("co2_before_t_per_yr", row => row.Measure.Co2BeforeT),
            Number("avoided_co2_t_per_yr", row => row.Measure.AvoidedCo2T),
            Number("cost_eur_per_gj", row => row.Measure.EurPerGj),
            Number("owner_cost_eur_per_gj", row => row.Measure.OwnerEurPerGj),
            Number("cost_eur_per_t_co2", row => row.Measure.EurPerTonne(smallestShare)));
    }

    internal sealed record Row(string Scenario, SavingsMeasure Measure);
}

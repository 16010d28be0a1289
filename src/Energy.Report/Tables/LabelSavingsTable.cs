using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings;
using static Energy.Report.Tables.ColumnReader<Energy.Model.Savings.LabelSaving>;

namespace Energy.Report.Tables;

/// <summary>What label steps save: measured and in theory, side by side.</summary>
public static class LabelSavingsTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(BaseDemand demand, CoefficientBook book) => ResultTable.Of(
        "label_savings",
        LabelSavings.Of(demand, book),
        Text("dwelling_type", row => KeyTexts<DwellingType>.Of(row.Type)),
        Whole("built_from", row => row.BuiltFrom),
        Whole("built_to", row => row.BuiltTo),
        Text("label_from", row => row.From.Text()),
        Text("label_to", row => row.To.Text()),
        Whole("dwellings", row => row.Homes),
        Number("space_heat_gj_per_dwelling_per_yr", row => row.SpaceHeatGj),
        Number("measured_saving_gj_per_dwelling_per_yr", row => row.MeasuredGj),
        Number("label_theory_saving_gj_per_dwelling_per_yr", row => row.LabelTheoryGj),
        Number("label_theory_after_rebound_saving_gj_per_dwelling_per_yr", row => row.LabelAfterReboundGj),
        Number("element_theory_saving_gj_per_dwelling_per_yr", row => row.ElementTheoryGj),
        Number("measured_saving_pct", row => Pct(row.MeasuredGj, row)),
        Number("label_theory_saving_pct", row => Pct(row.LabelTheoryGj, row)),
        Number("label_theory_after_rebound_saving_pct", row => Pct(row.LabelAfterReboundGj, row)),
        Number("element_theory_saving_pct", row => Pct(row.ElementTheoryGj, row)),
        Number("natural_moment_eur_per_dwelling", row => row.NaturalMoment.Value),
        Number("natural_moment_low_eur_per_dwelling", row => row.NaturalMoment.Low),
        Number("natural_moment_high_eur_per_dwelling", row => row.NaturalMoment.High),
        Number("stand_alone_eur_per_dwelling", row => row.StandAlone.Value),
        Number("stand_alone_low_eur_per_dwelling", row => row.StandAlone.Low),
        Number("stand_alone_high_eur_per_dwelling", row => row.StandAlone.High));

    private static double? Pct(double gj, LabelSaving row) => row.SpaceHeatGj > 0 ? gj / row.SpaceHeatGj * 100 : null;
}

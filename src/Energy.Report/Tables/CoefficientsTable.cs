using Energy.Model;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.CoefficientsTable.Row>;

namespace Energy.Report.Tables;

/// <summary>Every coefficient that was used, and every rule's figure.</summary>
public static class CoefficientsTable
{
    /// <summary>Fills the table. Call it when everything has been calculated.</summary>
    public static ResultTable Of(CoefficientBook book, IEnumerable<LandRule> rules, IEnumerable<CoefficientEffect> effects)
    {
        var known = effects.ToDictionary(effect => (effect.Table, effect.Keys));
        Row[] rows = [.. book.Used.Concat(rules.Select(rule => rule.Coefficient).OfType<Coefficient>()).Select(coefficient => new Row(coefficient, Effect(coefficient, known)))];
        return ResultTable.Of(
            "coefficients",
            rows,
            Text("coefficient", row => row.Coefficient.Table),
            Text("keys", row => row.Coefficient.KeyText),
            Number("value", row => row.Coefficient.Value),
            Number("low", row => row.Coefficient.Low),
            Number("high", row => row.Coefficient.High),
            Text("unit", row => row.Coefficient.Unit.Text),
            Whole("year", row => row.Coefficient.Year),
            Text("source", row => row.Coefficient.Source.Id),
            Text("source_title", row => row.Coefficient.Source.Title),
            Text("source_title_nl", row => row.Coefficient.Source.TitleNl),
            Text("source_publisher", row => row.Coefficient.Source.Publisher),
            Text("place", row => row.Coefficient.Place),
            Flag("assumption", row => row.Coefficient.Source.IsAssumption),
            Text("because", row => row.Coefficient.Source.Because),
            Text("because_nl", row => row.Coefficient.Source.BecauseNl),
            Text("note", row => row.Coefficient.Note),
            Number("low_effect_gj_per_yr", row => row.Effect?.LowEffectGj),
            Number("high_effect_gj_per_yr", row => row.Effect?.HighEffectGj));
    }

    /// <summary>The effect that was reckoned with just this value, low and high; another one is out of date.</summary>
    private static CoefficientEffect? Effect(Coefficient coefficient, Dictionary<(string, string), CoefficientEffect> known) =>
        known.TryGetValue((coefficient.Table, coefficient.KeyText), out var effect)
        && (effect.Value, effect.Low, effect.High) == (coefficient.Value, coefficient.Low, coefficient.High) ? effect : null;

    internal readonly record struct Row(Coefficient Coefficient, CoefficientEffect? Effect);
}

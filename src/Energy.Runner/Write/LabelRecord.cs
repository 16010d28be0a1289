using Energy.Model.Demand.Labels;
using Energy.Runner.Learn;

namespace Energy.Runner.Write;

/// <summary>What the record of a run says of how missing labels were told: from the table or a model, and why.</summary>
internal static class LabelRecord
{
    public static object Of(StoredLabelModel? stored)
    {
        var origin = stored?.Model.Verdict ?? LabelOrigin.TableBecauseNoModel;
        var scores = stored?.Model.Scores;
        return new
        {
            used = origin == LabelOrigin.Model ? "model" : "table",
            why = origin switch
            {
                LabelOrigin.Model => "better",
                LabelOrigin.TableBecauseCircular => "circular",
                LabelOrigin.TableBecauseNotBetter => "not_better",
                _ => "no_model",
            },
            because = stored is null ? "No learned model was named in the region file." : LearnText.Verdict(stored.Model),
            model_file = stored?.Shown,
            model_sha256 = stored?.Sha256,
            model_log_loss_area_left_out = scores?.ModelAreaLeftOut.LogLoss,
            table_log_loss_area_left_out = scores?.TableAreaLeftOut.LogLoss,
            lower_pct = scores?.LowerPct,
            needed_pct = LabelScores.NeededPct,
        };
    }
}

namespace Energy.Model.Demand.Labels;

/// <summary>What a model was found to be worth beside the table, on homes it had not seen.</summary>
/// <param name="TableAreaLeftOut">The table, whole areas left out.</param>
/// <param name="ModelAreaLeftOut">The model, whole areas left out of the learning; of the labels there it is told those of others, as a run is. The score that decides.</param>
/// <param name="AloneAreaLeftOut">The model, whole areas left out, and told of no label there.</param>
/// <param name="TableRandomFold">The table, random homes left out.</param>
/// <param name="ModelRandomFold">The model, random homes left out: flattering, because their neighbours were learned from.</param>
public sealed record LabelScores(LabelScore TableAreaLeftOut, LabelScore ModelAreaLeftOut, LabelScore AloneAreaLeftOut, LabelScore TableRandomFold, LabelScore ModelRandomFold)
{
    /// <summary>By how much the log-loss of the model must be lower than that of the table.</summary>
    public const double NeededPct = 5;

    /// <summary>By how much it is lower, with whole areas left out.</summary>
    public double LowerPct => (1 - (ModelAreaLeftOut.LogLoss / TableAreaLeftOut.LogLoss)) * 100;
}

namespace Energy.Model.Demand.Labels;

/// <summary>What the labels of homes without one were told from, and why.</summary>
public enum LabelOrigin
{
    /// <summary>The table of shares: no model was given.</summary>
    TableBecauseNoModel,

    /// <summary>The table of shares: the model given was learned from labels that were drawn, so its score proves nothing.</summary>
    TableBecauseCircular,

    /// <summary>The table of shares: the model given is not better by as much as is asked.</summary>
    TableBecauseNotBetter,

    /// <summary>The model given.</summary>
    Model,
}

using static Energy.Report.ColumnKind;

namespace Energy.Report;

/// <summary>The columns of datasets about wind.</summary>
public static class WindColumns
{
    /// <summary>One row per scenario and step of distance between turbines and homes.</summary>
    public static IReadOnlyList<ResultColumn> Setbacks { get; } =
    [
        new("scenario", Text, "Scenario"),
        new("setback", Text, "Name of the step in data/coefficients/wind-setbacks.csv"),
        new("distance_m", Number, "Distance that turbines would keep from homes", 46),
        new("rule_flag", Flag, "Whether it is the distance that the scenario chose", 46),
        new("eligible_ha", Number, "Land left by this distance and the other rules of the scenario", 46),
        new("turbines", Whole, "Turbines permitted", 46),
        new("capacity_kw", Number, "Their power", 46),
        new("yield_gj_per_yr", Number, "Their yield in a year", 46),
        new("lost_gj_per_yr", Number, "Yield lost against the step before; for the nearest step against no distance at all", 46),
        new("lost_in_all_gj_per_yr", Number, "Yield lost against no distance at all", 46),
    ];
}

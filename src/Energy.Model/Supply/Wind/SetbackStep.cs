using Energy.Model.Coefficients;

namespace Energy.Model.Supply.Wind;

/// <summary>A step of the axis of distances between a turbine and homes, from near to far.</summary>
/// <param name="Name">Its key in the table of set-backs.</param>
/// <param name="DistanceM">The distance in metres, which for some steps follows from the height of the turbine.</param>
public sealed record SetbackStep(string Name, double DistanceM)
{
    /// <summary>The steps for a turbine, the nearest first.</summary>
    public static IReadOnlyList<SetbackStep> Of(CoefficientBook book, Turbine turbine)
    {
        var table = book["wind-setbacks"];
        return
        [
            .. table.Rows.Select(row => row.Keys[0]).Distinct()
                .Select(name => new SetbackStep(name, table.Has(name, "distance") ? table.One("m", name, "distance").Value : table.One("-", name, "tip_heights").Value * turbine.TipHeightM))
                .OrderBy(step => step.DistanceM).ThenBy(step => step.Name, StringComparer.Ordinal),
        ];
    }
}

namespace Energy.Report.Compare;

/// <summary>A figure that differs between two runs.</summary>
/// <param name="Key">Which figure.</param>
/// <param name="Before">In the earlier run; null where it is not known there.</param>
/// <param name="After">In the later run; null where it is not known there.</param>
public sealed record ResultChange(ResultKey Key, double? Before, double? After)
{
    /// <summary>By how much it changed; null where one of the two is not known.</summary>
    public double? Change => After - Before;
}

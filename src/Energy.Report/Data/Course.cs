using Energy.Model;

namespace Energy.Report.Data;

/// <summary>The emission of a scenario beside the straight line from the base year to nothing in the target year.</summary>
/// <param name="data">The datasets.</param>
/// <param name="scenario">The scenario.</param>
public sealed class Course(ReportData data, ScenarioName scenario)
{
    /// <summary>The base year.</summary>
    public int First => data.Facts.BaseYear;

    /// <summary>The target year.</summary>
    public int Last => data.Facts.TargetYear;

    /// <summary>Emission of the base year, in kilotonnes.</summary>
    public double StartKt => At(First);

    /// <summary>Emission halfway and in the target year, and how far that is above the line, in kilotonnes.</summary>
    public IReadOnlyList<(int Year, double IsKt, double AboveKt)> Marks => [.. new[] { BaseYear.Halfway, Last }.Select(year => (year, At(year), At(year) - LineKt(year)))];

    /// <summary>Whether the scenario keeps to the line halfway and at the end, to the whole kilotonnes that a page shows.</summary>
    public bool IsKept => Marks.All(mark => Math.Round(mark.AboveKt) <= 0);

    /// <summary>The line in a year, in kilotonnes.</summary>
    public double LineKt(int year) => StartKt * (Last - year) / (Last - First);

    private double At(int year) => data.Indicators.OfRegion(scenario.Id, year, "co2_t_per_yr") / 1000;
}

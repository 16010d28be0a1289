using Energy.Model;
using Energy.Model.Coefficients;

namespace Energy.Fixtures;

/// <summary>Outcomes of small towns.</summary>
internal static class Towns
{
    /// <summary>The outcome of a scenario for a town.</summary>
    public static Outcome Assess(SmallTown town, Scenario scenario, CoefficientBook? book = null)
    {
        var known = book ?? ProjectData.Book();
        return TriasEnergetica.Assess(TriasEnergetica.Start(town.Build(), known), known, scenario);
    }

    /// <summary>The same value in every year after the base year.</summary>
    public static YearPath From2024(double value) => new([new(BaseYear.Year + 1, value)]);
}

using Energy.Model;
using Energy.Model.Coefficients;
using Energy.Model.Trias;

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

    /// <summary>The lines of a year's ledger.</summary>
    public static IReadOnlyList<LedgerLine> Lines(Outcome outcome, int year) => outcome.Balance[year].Ledger.Lines;

    /// <summary>The identity of a ledger: per neighbourhood, sector and service, demand over what is saved, renewed and fossil, minus one.</summary>
    public static IEnumerable<double> Imbalances(YearLedger ledger) => ledger.Lines
        .GroupBy(line => (line.Neighbourhood, line.Key.Sector, line.Key.Service))
        .Select(group =>
        {
            double demand = group.Where(line => line.Key.Step == TriasStep.Demand).Sum(line => line.Amounts.EnergyGj);
            double met = group.Where(line => line.Key.Step != TriasStep.Demand).Sum(line => line.Amounts.EnergyGj);
            return Math.Abs(demand - met) / Math.Max(demand, met);
        });

    /// <summary>A scenario at the pace of a small town: two homes a year for every option, so that no option is done at once.</summary>
    public static Scenario Slowly(Scenario scenario) => scenario with
    {
        Supply = scenario.Supply with { HeatOrder = [.. scenario.Supply.HeatOrder.Select(choice => choice with { HomesPerYr = From2024(2) })] },
    };

    /// <summary>A scenario whose options for heat come in the order of their list instead of the merit order.</summary>
    public static Scenario AsListed(Scenario scenario) => scenario with { Supply = scenario.Supply with { HeatByMerit = false } };

    /// <summary>The same value in every year after the base year.</summary>
    public static YearPath From2024(double value) => new([new(BaseYear.Year + 1, value)]);
}

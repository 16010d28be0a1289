using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Trias;
using NetTopologySuite.Geometries;

namespace Energy.Model.Supply.Wind;

/// <summary>Which turbines of the plan a scenario's rules permit, what each rule takes, and what other distances to homes would leave (formulas 27, 35 and 46).</summary>
public sealed class WindSiting
{
    /// <summary>Two distances to homes are the same when they differ by less than this.</summary>
    private const double SameDistanceM = 0.5;

    private readonly WindGrid grid;
    private readonly WindPlan plan;
    private readonly double padHa;

    private WindSiting(WindGrid grid, WindPlan plan, double padHa, LandRule[] rules, IReadOnlyList<SetbackStep> steps, int neighbourhoods)
    {
        this.grid = grid;
        this.plan = plan;
        this.padHa = padHa;
        var exclusions = new List<Exclusion>();
        int[] left = [.. Enumerable.Range(0, grid.Cells.Count).Where(plan.IsClear)];
        int[] standing = [.. plan.Cells];
        foreach (var rule in rules)
        {
            exclusions.AddRange(Taken(rule, left, standing, neighbourhoods));
            left = [.. left.Where(cell => plan.Allows(rule, cell))];
            standing = [.. standing.Where(cell => plan.Allows(rule, cell))];
        }

        Technical = [.. plan.Cells.Select(SiteOf)];
        Permitted = [.. standing.Select(SiteOf)];
        Exclusions = exclusions;
        Setbacks = AtEachStep(rules, steps);
    }

    /// <summary>Turbines where only physics counts: wind, spacing, and half a rotor clear of any building; the most yield first.</summary>
    public IReadOnlyList<Site> Technical { get; }

    /// <summary>Turbines that every rule allows; a part of the technical ones, in their order.</summary>
    public IReadOnlyList<Site> Permitted { get; }

    /// <summary>What each rule took.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; }

    /// <summary>What every step of distance to homes would leave, the nearest first.</summary>
    public IReadOnlyList<WindSetback> Setbacks { get; }

    /// <summary>Sites the turbine of a plan under a scenario's rules.</summary>
    public static WindSiting Of(OverlaidRegion land, WindGrid grid, WindPlan plan, CoefficientBook book, RuleSet rules) => new(
        grid, plan, book["wind"].One("ha", "crane_pad").Value, [.. rules.For(EnergySource.Wind)], SetbackStep.Of(book, plan.Turbine), land.Region.Neighbourhoods.Count);

    private Site SiteOf(int cell) =>
        new("turbine", EnergySource.Wind, grid.Cells[cell].Neighbourhood, BaseYear.Target, padHa, null, AmountOf(cell), new Point(grid.Cells[cell].X, grid.Cells[cell].Y));

    private Potential AmountOf(int cell) => new(plan.Turbine.Rated.Kilowatts, plan.YieldGj[grid.Cells[cell].SpeedMPerS]);

    private Potential Sum(IEnumerable<int> cells) => cells.Aggregate(default(Potential), (sum, cell) => sum + AmountOf(cell));

    /// <summary>The land and the turbines that a rule takes of what the rules before it left, where they are.</summary>
    private IEnumerable<Exclusion> Taken(LandRule rule, int[] left, int[] standing, int neighbourhoods)
    {
        var hectares = new double[neighbourhoods];
        var lost = new Potential[neighbourhoods];
        foreach (int cell in left.Where(cell => !plan.Allows(rule, cell)))
        {
            hectares[grid.Cells[cell].Neighbourhood] += WindGrid.CellHa;
        }

        foreach (int cell in standing.Where(cell => !plan.Allows(rule, cell)))
        {
            lost[grid.Cells[cell].Neighbourhood] += AmountOf(cell);
        }

        return Enumerable.Range(0, neighbourhoods).Where(b => hectares[b] > 0).Select(b => new Exclusion(rule.Name, rule.Source, b, hectares[b], lost[b]));
    }

    private List<WindSetback> AtEachStep(LandRule[] rules, IReadOnlyList<SetbackStep> steps)
    {
        double? chosenM = rules.Where(rule => rule.Measure == RuleMeasure.DistanceToHomes).Select(rule => rule.Value * plan.Turbine.TipHeightM).Max();
        LandRule[] others = [.. rules.Where(rule => rule.Measure != RuleMeasure.DistanceToHomes)];
        int[] land = [.. Enumerable.Range(0, grid.Cells.Count).Where(cell => plan.IsClear(cell) && others.All(rule => plan.Allows(rule, cell)))];
        int[] standing = [.. plan.Cells.Where(cell => others.All(rule => plan.Allows(rule, cell)))];
        double all = Sum(standing).YieldGj;
        double before = all;
        var setbacks = new List<WindSetback>();
        foreach (var step in steps)
        {
            standing = [.. standing.Where(cell => plan.IsBeyond(step.DistanceM, cell))];
            var amount = Sum(standing);
            bool isRule = chosenM is { } metres && Math.Abs(step.DistanceM - metres) < SameDistanceM;
            double hectares = land.Count(cell => plan.IsBeyond(step.DistanceM, cell)) * WindGrid.CellHa;
            setbacks.Add(new WindSetback(step, isRule, hectares, standing.Length, amount, before - amount.YieldGj, all - amount.YieldGj));
            before = amount.YieldGj;
        }

        return setbacks;
    }
}

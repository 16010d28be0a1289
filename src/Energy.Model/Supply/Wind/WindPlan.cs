using Energy.Model.Coefficients;

namespace Energy.Model.Supply.Wind;

/// <summary>
/// The one plan of where turbines of a type stand, whatever the rules (formula 27). It is drawn from the strictest land to the loosest: first where every rule
/// of the book allows a turbine and homes are furthest, last where only physics does; what stands is kept. What some rules permit is the part of the plan that
/// they allow, so that a rule more or a wider distance never adds a turbine and a looser one never takes one away.
/// </summary>
public sealed class WindPlan
{
    /// <summary>Turbines are tried on every second cell each way.</summary>
    private const int Stride = 2;

    private readonly WindGrid grid;
    private readonly bool[] isClear;

    private WindPlan(WindGrid grid, Turbine turbine, bool[] isClear, IReadOnlyDictionary<double, double> yieldGj, IReadOnlyList<int> cells)
    {
        this.grid = grid;
        this.isClear = isClear;
        Turbine = turbine;
        YieldGj = yieldGj;
        Cells = cells;
    }

    /// <summary>The type of turbine.</summary>
    public Turbine Turbine { get; }

    /// <summary>The cells of the grid where turbines stand, the most yield first.</summary>
    public IReadOnlyList<int> Cells { get; }

    /// <summary>What a turbine yields in GJ a year, by the mean wind speed of its cell.</summary>
    public IReadOnlyDictionary<double, double> YieldGj { get; }

    /// <summary>Draws the plan under the rules of the book, whether a scenario has them on or not.</summary>
    public static WindPlan Of(WindGrid grid, CoefficientBook book, Turbine turbine, IEnumerable<LandRule> rules)
    {
        var wind = book["wind"];
        var yields = new WindYield(book);
        var bySpeed = grid.Cells.Select(cell => cell.SpeedMPerS).Distinct().ToDictionary(speed => speed, speed => yields.Net(turbine, speed).GigajoulesPerYear);
        bool[] isClear = [.. grid.Cells.Select(cell => cell.ToBuildingM >= turbine.RotorDiameterM / 2)];
        int[] places = [.. Enumerable.Range(0, grid.Cells.Count).Where(cell => isClear[cell] && grid.Cells[cell].Row % Stride == 0 && grid.Cells[cell].Column % Stride == 0)];
        var placement = new TurbinePlacement(
            [.. places.Select(cell => grid.Cells[cell].X)],
            [.. places.Select(cell => grid.Cells[cell].Y)],
            [.. places.Select(cell => bySpeed[grid.Cells[cell].SpeedMPerS])],
            wind.One("-", "spacing_along_wind").Value * turbine.RotorDiameterM,
            wind.One("-", "spacing_across_wind").Value * turbine.RotorDiameterM,
            wind.One("degree", "prevailing_wind").Value);
        var looseness = new Looseness(grid, SetbackStep.Of(book, turbine), rules);
        var standing = new List<int>();
        int[][] stages = [.. Enumerable.Range(0, places.Length).GroupBy(place => looseness.Of(places[place])).OrderBy(stage => stage.Key).Select(stage => stage.ToArray())];
        for (int stage = 0; stage < stages.Length; stage++)
        {
            standing = placement.Extended(standing, stages, stage);
        }

        return new WindPlan(
            grid, turbine, isClear, bySpeed, [.. standing.Select(place => places[place]).OrderByDescending(cell => bySpeed[grid.Cells[cell].SpeedMPerS]).ThenBy(cell => cell)]);
    }

    /// <summary>Whether a turbine can stand in a cell at all: half a rotor clear of any building.</summary>
    public bool IsClear(int cell) => isClear[cell];

    /// <summary>Whether a rule allows a turbine in a cell.</summary>
    public bool Allows(LandRule rule, int cell) => rule.Measure switch
    {
        RuleMeasure.DistanceToHomes => IsBeyond((rule.Value ?? 0) * Turbine.TipHeightM, cell),
        _ => Looseness.Allows(rule, grid, cell),
    };

    /// <summary>Whether a cell lies at least so many metres from any home.</summary>
    public bool IsBeyond(double metres, int cell) => grid.Cells[cell].ToHomeM >= metres;

    /// <summary>
    /// How far the rules must be loosened before a cell is allowed: the layers that must be let go, the first of the book weighing most, and the distances to
    /// homes that must be given up; a cell nearer to homes than any step comes last. Whatever allows a cell allows every cell that must give up less.
    /// </summary>
    private sealed class Looseness(WindGrid grid, IReadOnlyList<SetbackStep> steps, IEnumerable<LandRule> rules)
    {
        private readonly LandRule[] layers = [.. rules.Where(rule => rule.Measure != RuleMeasure.DistanceToHomes)];

        public static bool Allows(LandRule rule, WindGrid grid, int cell) => rule.Measure switch
        {
            RuleMeasure.KeepInside => rule.Layer is { } layer && grid.InZone.TryGetValue(layer, out var inside) && inside[cell],
            RuleMeasure.KeepOutside => !(rule.Layer is { } layer && grid.InZone.TryGetValue(layer, out var inside) && inside[cell]),
            _ => throw new InvalidOperationException($"The rule {rule.Name} does not suit wind."),
        };

        public (bool IsNearHomes, long Layers, int Steps) Of(int cell)
        {
            long broken = layers.Aggregate(0L, (sum, rule) => (sum << 1) + (Allows(rule, grid, cell) ? 0 : 1));
            int kept = steps.Count(step => grid.Cells[cell].ToHomeM >= step.DistanceM);
            return (kept == 0, broken, steps.Count - kept);
        }
    }
}

using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Trias;
using NetTopologySuite.Geometries;

namespace Energy.Model.Supply;

/// <summary>
/// Where turbines may stand, rule by rule, and what each rule takes (formulas 26, 27 and 35). Solved from the strictest case to the loosest, each looser
/// case starting from the stricter one's turbines, so that a rule less can never mean less wind.
/// </summary>
public sealed class WindSiting
{
    /// <summary>Turbines are tried on every second cell each way.</summary>
    private const int Stride = 2;

    private WindSiting(IReadOnlyList<Site> technical, IReadOnlyList<Site> permitted, IReadOnlyList<Exclusion> exclusions)
    {
        Technical = technical;
        Permitted = permitted;
        Exclusions = exclusions;
    }

    /// <summary>Turbines where only physics counts: wind, spacing, and half a rotor clear of any building.</summary>
    public IReadOnlyList<Site> Technical { get; }

    /// <summary>Turbines that every rule allows, the most yield first.</summary>
    public IReadOnlyList<Site> Permitted { get; }

    /// <summary>What each rule took.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; }

    /// <summary>Sites the turbine of a scenario under its rules.</summary>
    public static WindSiting Of(OverlaidRegion land, WindGrid grid, CoefficientBook book, SupplyChoices choices)
    {
        var turbine = Turbine.Of(book, choices.Turbine);
        var wind = book["wind"];
        var yields = new WindYield(book);
        var bySpeed = grid.Cells.Select(cell => cell.SpeedMPerS).Distinct().ToDictionary(speed => speed, speed => yields.Net(turbine, speed).GigajoulesPerYear);
        int[] places = [.. Enumerable.Range(0, grid.Cells.Count).Where(cell => grid.Cells[cell].Row % Stride == 0 && grid.Cells[cell].Column % Stride == 0)];
        double[] yieldGj = [.. places.Select(cell => bySpeed[grid.Cells[cell].SpeedMPerS])];
        var placement = new TurbinePlacement(
            [.. places.Select(cell => grid.Cells[cell].X)],
            [.. places.Select(cell => grid.Cells[cell].Y)],
            yieldGj,
            wind.One("-", "spacing_along_wind").Value * turbine.RotorDiameterM,
            wind.One("-", "spacing_across_wind").Value * turbine.RotorDiameterM,
            wind.One("degree", "prevailing_wind").Value);

        LandRule[] rules = [.. choices.Rules.For(EnergySource.Wind)];
        var left = new bool[rules.Length + 1][];
        left[0] = [.. grid.Cells.Select(cell => cell.ToBuildingM >= turbine.RotorDiameterM / 2)];
        for (int rule = 0; rule < rules.Length; rule++)
        {
            left[rule + 1] = [.. left[rule].Select((free, cell) => free && Allows(rules[rule], grid, cell, turbine))];
        }

        var placed = new int[rules.Length + 1][];
        for (int step = rules.Length; step >= 0; step--)
        {
            placed[step] = placement.Best([.. places.Select(cell => left[step][cell])], step == rules.Length ? [] : placed[step + 1]);
        }

        double padHa = wind.One("ha", "crane_pad").Value;
        Site[] Sites(int[] chosen) =>
            [.. chosen.OrderByDescending(place => yieldGj[place]).ThenBy(place => place).Select(place => SiteOf(grid.Cells[places[place]], turbine, yieldGj[place], padHa))];
        var exclusions = new List<Exclusion>();
        for (int rule = 0; rule < rules.Length; rule++)
        {
            double lostGj = Math.Max(0, placed[rule].Sum(place => yieldGj[place]) - placed[rule + 1].Sum(place => yieldGj[place]));
            double lostKw = Math.Max(0, placed[rule].Length - placed[rule + 1].Length) * turbine.Rated.Kilowatts;
            exclusions.AddRange(Taken(rules[rule], grid, left[rule], left[rule + 1], new Potential(lostKw, lostGj), land.Region.Neighbourhoods.Count));
        }

        return new WindSiting(Sites(placed[0]), Sites(placed[^1]), exclusions);
    }

    private static bool Allows(LandRule rule, WindGrid grid, int cell, Turbine turbine) => rule.Measure switch
    {
        RuleMeasure.KeepInside => rule.Layer is { } layer && grid.InZone.TryGetValue(layer, out var inside) && inside[cell],
        RuleMeasure.KeepOutside => !(rule.Layer is { } layer && grid.InZone.TryGetValue(layer, out var inside) && inside[cell]),
        RuleMeasure.DistanceToHomes => grid.Cells[cell].ToHomeM >= (rule.Value ?? 0) * turbine.TipHeightM,
        _ => throw new InvalidOperationException($"The rule {rule.Name} does not suit wind."),
    };

    private static Site SiteOf(WindGrid.Cell cell, Turbine turbine, double yieldGj, double padHa) => new(
        "turbine", EnergySource.Wind, cell.Neighbourhood, BaseYear.Target, padHa, new Potential(turbine.Rated.Kilowatts, yieldGj), new Point(cell.X, cell.Y));

    /// <summary>The loss is one of the whole region, because turbines move together; it is booked where the rule took land, by the hectare.</summary>
    private static IEnumerable<Exclusion> Taken(LandRule rule, WindGrid grid, bool[] before, bool[] after, Potential lost, int neighbourhoods)
    {
        var hectares = new double[neighbourhoods];
        for (int cell = 0; cell < before.Length; cell++)
        {
            hectares[grid.Cells[cell].Neighbourhood] += before[cell] && !after[cell] ? WindGrid.CellHa : 0;
        }

        double sum = hectares.Sum();
        for (int b = 0; b < neighbourhoods; b++)
        {
            if (hectares[b] > 0)
            {
                yield return new Exclusion(rule.Name, rule.Source, b, hectares[b], lost * (hectares[b] / sum));
            }
        }
    }
}

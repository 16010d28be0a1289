using System.Collections.Concurrent;
using System.Globalization;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Supply.Heat;
using Energy.Model.Supply.Wind;
using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>What can be known of supply before any scenario is chosen.</summary>
public sealed class PotentialSupply
{
    private readonly OverlaidRegion land;
    private readonly CoefficientBook book;
    private readonly ConcurrentDictionary<(string Turbine, string Rules), Lazy<WindPlan>> windPlans = new();
    private readonly ConcurrentDictionary<string, Lazy<FieldSolar>> fields = new();
    private readonly ConcurrentDictionary<double, GroundSquares> ground = new();

    private PotentialSupply(OverlaidRegion land, CoefficientBook book, RooftopSolar roofs, WindGrid wind, MineWaterReach mineWater)
    {
        this.land = land;
        this.book = book;
        Roofs = roofs;
        Wind = wind;
        MineWater = mineWater;
    }

    /// <summary>Every roof.</summary>
    public RooftopSolar Roofs { get; }

    /// <summary>Every place for a turbine.</summary>
    public WindGrid Wind { get; }

    /// <summary>Where turbines of a type stand whatever the rules: drawn once for all scenarios that ask for the type.</summary>
    /// <param name="turbine">A key of the turbine table.</param>
    /// <param name="rules">The rules of the book about wind, on or off.</param>
    public WindPlan WindPlan(string turbine, IReadOnlyCollection<LandRule> rules) =>
        windPlans.GetOrAdd((turbine, string.Join('|', rules.Select(rule => rule.Name))), _ => new(() => Supply.Wind.WindPlan.Of(Wind, book, Turbine.Of(book, turbine), rules))).Value;

    /// <summary>Which land the rules leave to solar fields: cut once for all scenarios that switch them alike, rule by rule as far as they do.</summary>
    public FieldSolar Fields(RuleSet rules) => FieldsAfter([.. rules.For(EnergySource.FieldPv)]);

    /// <summary>How far every building lies from the mine-water grid.</summary>
    public MineWaterReach MineWater { get; }

    /// <summary>The ground around buildings in squares, cut once for all scenarios.</summary>
    /// <param name="reachM">How far from its walls a building may take heat from the ground, in metres.</param>
    internal GroundSquares Ground(double reachM) => ground.GetOrAdd(reachM, _ => new GroundSquares(land.Region.Buildings.Footprints, reachM));

    /// <summary>Reckons roofs, lays the wind grid and measures distances.</summary>
    public static PotentialSupply Of(OverlaidRegion land, CoefficientBook book) => new(land, book, RooftopSolar.Of(land, book), WindGrid.Of(land), MineWaterReach.Of(land, book));

    private FieldSolar FieldsAfter(LandRule[] rules) =>
        fields.GetOrAdd(
            string.Join('|', rules.Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Name}={rule.Value:R}"))),
            _ => new(() => rules is [.. var before, var last] ? FieldsAfter(before).After(last) : FieldSolar.WithoutRules(land, book))).Value;
}

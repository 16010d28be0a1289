using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Trias;
using Energy.Model.Units;
using NetTopologySuite.Geometries;

namespace Energy.Model.Supply.Heat;

/// <summary>
/// Heat that the ground bears per neighbourhood (formulas 31 and 48): so many GJ per hectare, because the plumes of wells must not meet and loops must not
/// drain the ground. A hectare counts once, in its best grade and with the better of the two techniques.
/// </summary>
public sealed class GroundHeat
{
    private const double SquareMetresPerHectare = 10_000;

    private readonly OverlaidRegion land;
    private readonly double hoursPerYr;
    private readonly Dictionary<string, double> openGjPerHa;
    private readonly Dictionary<string, double[]> permittedHa = [];
    private readonly List<Exclusion> exclusions = [];
    private readonly ZoneKind[] keptOutside;

    /// <summary>Reckons the hectares of each grade and what the rules leave of them.</summary>
    public GroundHeat(OverlaidRegion land, CoefficientBook book, RuleSet rules)
    {
        this.land = land;
        var table = book["ground-heat"];
        hoursPerYr = table.One("h/yr", "full_load_hours").Value;
        double step = table.One("K", "temperature_step").Value;
        double recovery = table.One("-", "recovery").Value;
        double water = table.One("MJ/m3/K", "heat_capacity_water").Value;
        double aquifer = table.One("MJ/m3/K", "heat_capacity_aquifer").Value;
        double spacing = table.One("-", "well_spacing").Value;
        double Open(string grade) => OpenDensityGjPerHa(table.One("m", "screen_length_" + grade).Value, step, recovery, water, aquifer, spacing);
        openGjPerHa = new()
        {
            [ZoneGrades.VeryGood] = Open(ZoneGrades.VeryGood),
            [ZoneGrades.Good] = Open(ZoneGrades.Good),
            [ZoneGrades.Moderate] = 0,
        };
        LoopGjPerHa = table.One("GJ/ha/yr", "closed_loop").Value;
        RegeneratedLoopGjPerHa = LoopDensityGjPerHa(table.One("kWh/m/yr", "probe_yield").Value, table.One("m", "probe_depth").Value, table.One("m", "probe_spacing").Value);
        LoopReachM = table.One("m", "loop_reach").Value;
        var ground = openGjPerHa.Keys.ToDictionary(grade => grade, grade => land.Region.Zones.TryGetValue(ZoneKind.GroundHeat, out var layer) ? layer.Ground(grade) : null);
        foreach (string grade in openGjPerHa.Keys)
        {
            permittedHa[grade] = Hectares(b => land.ZoneAreas.AreaHa(ZoneKind.GroundHeat, grade, b));
        }

        Technical = Amounts();
        ShareKept = rules.ShareKept(EnergySource.GroundHeat);
        keptOutside = [.. rules.For(EnergySource.GroundHeat).Where(rule => rule.Measure == RuleMeasure.KeepOutside).Select(rule => rule.Layer).OfType<ZoneKind>()];
        foreach (var rule in rules.For(EnergySource.GroundHeat))
        {
            Apply(rule, ground);
        }

        Permitted = Amounts();
    }

    /// <summary>What the ground bears, per neighbourhood.</summary>
    public Potential[] Technical { get; }

    /// <summary>What the rules leave, per neighbourhood.</summary>
    public Potential[] Permitted { get; }

    /// <summary>What each rule took.</summary>
    public IReadOnlyList<Exclusion> Exclusions => exclusions;

    /// <summary>The part of the ground that the rules leave between streets and foundations.</summary>
    public double ShareKept { get; }

    /// <summary>Heat that closed loops may take for good, in GJ a year per hectare.</summary>
    public double LoopGjPerHa { get; }

    /// <summary>Heat that probes can give when the ground is warmed again every summer, in GJ a year per hectare.</summary>
    public double RegeneratedLoopGjPerHa { get; }

    /// <summary>How far from its walls a building may take heat from the ground, in metres.</summary>
    public double LoopReachM { get; }

    /// <summary>Heat that wells can store and give back in ground of a grade, in GJ a year per hectare; nothing where only loops suit.</summary>
    public double OpenGjPerHa(string grade) => openGjPerHa.GetValueOrDefault(grade);

    /// <summary>The most that a hectare of a grade bears, by wells or by loops, in GJ a year.</summary>
    public double LargestGjPerHa(string grade) => Math.Max(OpenGjPerHa(grade), LoopGjPerHa);

    /// <summary>Hectares of a grade that the rules leave in a neighbourhood.</summary>
    public double PermittedHa(string grade, int neighbourhood) => permittedHa.TryGetValue(grade, out var hectares) ? hectares[neighbourhood] : 0;

    /// <summary>Whether the ground under a building may give it heat by an option.</summary>
    public bool Reaches(EnergyOption option, int building)
    {
        if (land.ZoneAt(ZoneKind.GroundHeat, building) is not { } zone || (option != EnergyOption.GroundHeatPump && OpenGjPerHa(zone.Grade) <= 0))
        {
            return false;
        }

        foreach (var layer in keptOutside)
        {
            if (land.ZoneAt(layer, building) is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The capacity that goes with a yield.</summary>
    public Potential OfYield(double yieldGj) => new(yieldGj / EnergyConversion.GigajoulesPerKilowattHour / hoursPerYr, yieldGj);

    /// <summary>Heat in GJ a year that a hectare of wells gives: the plume of a pair of wells, by its thermal radius, takes room that no other may use.</summary>
    internal static double OpenDensityGjPerHa(double screenM, double stepK, double recovery, double waterMjPerM3K, double aquiferMjPerM3K, double spacing)
    {
        // A volume V of water warms a cylinder of radius R: pi R2 L c_aquifer = c_water V; a pair needs 2 pi (spacing R)2. V cancels out.
        double m3PerM2 = aquiferMjPerM3K * screenM / (2 * spacing * spacing * waterMjPerM3K);
        return m3PerM2 * waterMjPerM3K * stepK * recovery * SquareMetresPerHectare / 1000;
    }

    /// <summary>Heat in GJ a year that a hectare of probes in a square grid gives.</summary>
    internal static double LoopDensityGjPerHa(double kwhPerM, double depthM, double spacingM) =>
        kwhPerM * depthM * EnergyConversion.GigajoulesPerKilowattHour * SquareMetresPerHectare / (spacingM * spacingM);

    private void Apply(LandRule rule, Dictionary<string, Geometry?> ground)
    {
        var before = permittedHa.ToDictionary();
        foreach (string grade in openGjPerHa.Keys.Where(grade => ground[grade] is not null))
        {
            switch (rule.Measure)
            {
                case RuleMeasure.KeepOutside when rule.Layer is { } kind && land.Region.Zones.TryGetValue(kind, out var layer):
                    var left = ground[grade]!.Difference(layer.Union);
                    ground[grade] = left;
                    permittedHa[grade] = Hectares(b => land.Region.Neighbourhoods[b].Outline.Intersection(left).Area / SquareMetresPerHectare);
                    break;
                case RuleMeasure.ShareKept:
                    permittedHa[grade] = Hectares(b => before[grade][b] * (rule.Value ?? 100) / 100);
                    break;
                case RuleMeasure.KeepOutside:
                    break;
                default:
                    throw new InvalidOperationException($"The rule {rule.Name} does not suit ground heat.");
            }
        }

        for (int b = 0; b < land.Region.Neighbourhoods.Count; b++)
        {
            double takenHa = openGjPerHa.Keys.Sum(grade => before[grade][b] - permittedHa[grade][b]);
            if (takenHa > 0)
            {
                exclusions.Add(new Exclusion(rule.Name, rule.Source, b, takenHa, OfYield(openGjPerHa.Keys.Sum(grade => (before[grade][b] - permittedHa[grade][b]) * LargestGjPerHa(grade)))));
            }
        }
    }

    private double[] Hectares(Func<int, double> ofNeighbourhood) => [.. Enumerable.Range(0, land.Region.Neighbourhoods.Count).Select(ofNeighbourhood)];

    private Potential[] Amounts() =>
        [.. Enumerable.Range(0, land.Region.Neighbourhoods.Count).Select(b => OfYield(openGjPerHa.Keys.Sum(grade => LargestGjPerHa(grade) * permittedHa[grade][b])))];
}

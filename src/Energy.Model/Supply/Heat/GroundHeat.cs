using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Trias;
using Energy.Model.Units;

namespace Energy.Model.Supply.Heat;

/// <summary>Heat that wells can store and give back in the ground, per neighbourhood (formula 31): so many GJ per hectare, because plumes must not meet.</summary>
public sealed class GroundHeat
{
    private readonly double hoursPerYr;

    /// <summary>Reckons the hectares of each grade.</summary>
    public GroundHeat(OverlaidRegion land, CoefficientBook book, RuleSet rules)
    {
        var table = book["ground-heat"];
        hoursPerYr = table.One("h/yr", "full_load_hours").Value;
        double step = table.One("K", "temperature_step").Value;
        double recovery = table.One("-", "recovery").Value;
        double water = table.One("MJ/m3/K", "heat_capacity_water").Value;
        double aquifer = table.One("MJ/m3/K", "heat_capacity_aquifer").Value;
        double spacing = table.One("-", "well_spacing").Value;
        var densities = new (string Grade, double GjPerHa)[]
        {
            ("very_good", DensityGjPerHa(table.One("m", "screen_length_very_good").Value, step, recovery, water, aquifer, spacing)),
            ("good", DensityGjPerHa(table.One("m", "screen_length_good").Value, step, recovery, water, aquifer, spacing)),
        };
        Technical =
        [
            .. Enumerable.Range(0, land.Region.Neighbourhoods.Count).Select(b =>
                OfYield(densities.Sum(grade => grade.GjPerHa * land.ZoneAreas.AreaHa(ZoneKind.GroundHeat, grade.Grade, b)))),
        ];
        double kept = rules.ShareKept(EnergySource.GroundHeat);
        Permitted = [.. Technical.Select(potential => potential * kept)];
    }

    /// <summary>What the ground bears, per neighbourhood.</summary>
    public Potential[] Technical { get; }

    /// <summary>What is left between streets and foundations, per neighbourhood.</summary>
    public Potential[] Permitted { get; }

    /// <summary>The capacity that goes with a yield.</summary>
    public Potential OfYield(double yieldGj) => new(yieldGj / EnergyConversion.GigajoulesPerKilowattHour / hoursPerYr, yieldGj);

    /// <summary>Heat in GJ a year that a hectare of wells gives: the plume of a pair of wells, by its thermal radius, takes room that no other may use.</summary>
    internal static double DensityGjPerHa(double screenM, double stepK, double recovery, double waterMjPerM3K, double aquiferMjPerM3K, double spacing)
    {
        // A volume V of water warms a cylinder of radius R: pi R2 L c_aquifer = c_water V; a pair needs 2 pi (spacing R)2. V cancels out.
        double m3PerM2 = aquiferMjPerM3K * screenM / (2 * spacing * spacing * waterMjPerM3K);
        return m3PerM2 * waterMjPerM3K * stepK * recovery * 10;
    }
}

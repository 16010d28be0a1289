namespace Energy.Model.Measures;

/// <summary>Measures that grow later than a scenario says, because what they wait for lags.</summary>
/// <param name="Cause">What they wait for.</param>
/// <param name="Measures">The measures that wait for it.</param>
public sealed record Lag(LagCause Cause, IReadOnlyList<ScenarioMeasure> Measures)
{
    /// <summary>How many years later they grow.</summary>
    public const int Years = 3;

    /// <summary>Every lag.</summary>
    public static IReadOnlyList<Lag> All { get; } =
    [
        new(
            LagCause.Contractors,
            [
                ScenarioMeasure.Renovation, ScenarioMeasure.RooftopSolar, ScenarioMeasure.MineWater, ScenarioMeasure.DistrictHeat, ScenarioMeasure.GroundHeatNetwork,
                ScenarioMeasure.GroundHeatPump, ScenarioMeasure.AirHeatPump, ScenarioMeasure.Hybrid, ScenarioMeasure.BiomassBoiler,
            ]),
        new(
            LagCause.ElectricityGrid,
            [
                ScenarioMeasure.RooftopSolar, ScenarioMeasure.FieldSolar, ScenarioMeasure.Wind, ScenarioMeasure.GroundHeatNetwork, ScenarioMeasure.GroundHeatPump,
                ScenarioMeasure.AirHeatPump, ScenarioMeasure.Hybrid, ScenarioMeasure.ElectricTraffic, ScenarioMeasure.ElectricIndustry,
            ]),
    ];
}

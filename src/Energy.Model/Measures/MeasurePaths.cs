using Energy.Model.Savings;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model.Measures;

/// <summary>Which paths of a scenario make up a measure, and the same scenario with them changed.</summary>
public static class MeasurePaths
{
    /// <summary>The scenario in which the measure does not come: what there is of it in the base year stays, and nothing is added.</summary>
    /// <remarks>Paths of supply begin at what stands in the base year: one without a later point stays there.</remarks>
    public static Scenario Without(Scenario scenario, ScenarioMeasure measure) => Changed(scenario, measure, _ => YearPath.Constant(0));

    /// <summary>The scenario in which the measure grows so many years later than it says.</summary>
    public static Scenario Later(Scenario scenario, ScenarioMeasure measure, int years) => Changed(scenario, measure, path => path.Later(years));

    private static Scenario Changed(Scenario scenario, ScenarioMeasure measure, Func<YearPath, YearPath> change) => scenario with
    {
        Savings = Savings(scenario.Savings, measure, change),
        Supply = Supply(scenario.Supply, measure, change),
    };

    private static SavingsChoices Savings(SavingsChoices choices, ScenarioMeasure measure, Func<YearPath, YearPath> change) => measure switch
    {
        ScenarioMeasure.Renovation => choices with { HomesRenovatedPerYr = change(choices.HomesRenovatedPerYr), ServicesRenovatedM2PerYr = change(choices.ServicesRenovatedM2PerYr) },
        ScenarioMeasure.Demolition => choices with { HomesThinnedPerYr = change(choices.HomesThinnedPerYr), HomesReplacedPerYr = change(choices.HomesReplacedPerYr) },
        ScenarioMeasure.Appliances => choices with { HomesAppliancesSavedPct = change(choices.HomesAppliancesSavedPct), ServicesAppliancesSavedPct = change(choices.ServicesAppliancesSavedPct) },
        ScenarioMeasure.IndustrySaving => choices with { IndustrySavedPct = change(choices.IndustrySavedPct) },
        ScenarioMeasure.ElectricTraffic => choices with { TrafficElectrifiedPct = change(choices.TrafficElectrifiedPct) },
        _ => choices,
    };

    private static SupplyChoices Supply(SupplyChoices choices, ScenarioMeasure measure, Func<YearPath, YearPath> change) => measure switch
    {
        ScenarioMeasure.RooftopSolar => choices with { HomeRoofsPct = change(choices.HomeRoofsPct), OtherRoofsPct = change(choices.OtherRoofsPct) },
        ScenarioMeasure.FieldSolar => choices with { FieldsPct = change(choices.FieldsPct) },
        ScenarioMeasure.Wind => choices with { Turbines = change(choices.Turbines) },
        ScenarioMeasure.EnergyCrops => choices with { EnergyCropsPct = change(choices.EnergyCropsPct) },
        ScenarioMeasure.GreenResidues => choices with { GreenResiduesPct = change(choices.GreenResiduesPct) },
        ScenarioMeasure.Hydropower => choices with { HydroPct = change(choices.HydroPct) },
        ScenarioMeasure.MineWater => Connected(choices, EnergyOption.MineWater, change) with { MineWaterHotWells = change(choices.MineWaterHotWells), MineWaterSummerRegenerationGj = change(choices.MineWaterSummerRegenerationGj) },
        ScenarioMeasure.DistrictHeat => Connected(choices, EnergyOption.DistrictHeat, change) with
        {
            NetworkMineWaterPct = change(choices.NetworkMineWaterPct),
            NetworkWasteHeatPct = change(choices.NetworkWasteHeatPct),
            NetworkAquathermalPct = change(choices.NetworkAquathermalPct),
            NetworkBiomassPct = change(choices.NetworkBiomassPct),
        },
        ScenarioMeasure.GroundHeatNetwork => Connected(choices, EnergyOption.GroundHeatNetwork, change),
        ScenarioMeasure.GroundHeatPump => Connected(choices, EnergyOption.GroundHeatPump, change),
        ScenarioMeasure.AirHeatPump => Connected(choices, EnergyOption.AirHeatPump, change),
        ScenarioMeasure.Hybrid => Connected(choices, EnergyOption.Hybrid, change),
        ScenarioMeasure.BiomassBoiler => Connected(choices, EnergyOption.BiomassBoiler, change),
        ScenarioMeasure.ElectricIndustry => choices with { ProcessElectrifiedPct = change(choices.ProcessElectrifiedPct) },
        ScenarioMeasure.GreenGas => choices with { GreenGasPct = change(choices.GreenGasPct) },
        ScenarioMeasure.Biofuel => choices with { BiofuelPct = change(choices.BiofuelPct) },
        _ => choices,
    };

    private static SupplyChoices Connected(SupplyChoices choices, EnergyOption option, Func<YearPath, YearPath> change) => choices with
    {
        HeatOrder = [.. choices.HeatOrder.Select(choice => choice.Option == option ? choice with { HomesPerYr = change(choice.HomesPerYr) } : choice)],
    };
}

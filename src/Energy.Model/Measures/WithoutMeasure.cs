using Energy.Model.Savings;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model.Measures;

/// <summary>A scenario in which one measure does not come: what there is of it in the base year stays, and nothing is added.</summary>
public static class WithoutMeasure
{
    /// <summary>Paths of supply begin at what stands in the base year: one without a later point stays there.</summary>
    private static readonly YearPath NothingMore = YearPath.Constant(0);

    /// <summary>The scenario without a measure.</summary>
    public static Scenario Of(Scenario scenario, ScenarioMeasure measure) => scenario with
    {
        Savings = Savings(scenario.Savings, measure),
        Supply = Supply(scenario.Supply, measure),
    };

    private static SavingsChoices Savings(SavingsChoices choices, ScenarioMeasure measure) => measure switch
    {
        ScenarioMeasure.Renovation => choices with { HomesRenovatedPerYr = NothingMore, ServicesRenovatedM2PerYr = NothingMore },
        ScenarioMeasure.Demolition => choices with { HomesThinnedPerYr = NothingMore, HomesReplacedPerYr = NothingMore },
        ScenarioMeasure.Appliances => choices with { HomesAppliancesSavedPct = NothingMore, ServicesAppliancesSavedPct = NothingMore },
        ScenarioMeasure.IndustrySaving => choices with { IndustrySavedPct = NothingMore },
        ScenarioMeasure.ElectricTraffic => choices with { TrafficElectrifiedPct = NothingMore },
        _ => choices,
    };

    private static SupplyChoices Supply(SupplyChoices choices, ScenarioMeasure measure) => measure switch
    {
        ScenarioMeasure.RooftopSolar => choices with { HomeRoofsPct = NothingMore, OtherRoofsPct = NothingMore },
        ScenarioMeasure.FieldSolar => choices with { FieldsPct = NothingMore },
        ScenarioMeasure.Wind => choices with { Turbines = NothingMore },
        ScenarioMeasure.EnergyCrops => choices with { EnergyCropsPct = NothingMore },
        ScenarioMeasure.GreenResidues => choices with { GreenResiduesPct = NothingMore },
        ScenarioMeasure.Hydropower => choices with { HydroPct = NothingMore },
        ScenarioMeasure.MineWater => Unconnected(choices, EnergyOption.MineWater) with { MineWaterHotWells = NothingMore, MineWaterSummerRegenerationGj = NothingMore },
        ScenarioMeasure.DistrictHeat => Unconnected(choices, EnergyOption.DistrictHeat) with
        {
            NetworkMineWaterPct = NothingMore,
            NetworkWasteHeatPct = NothingMore,
            NetworkAquathermalPct = NothingMore,
            NetworkBiomassPct = NothingMore,
        },
        ScenarioMeasure.GroundHeatNetwork => Unconnected(choices, EnergyOption.GroundHeatNetwork),
        ScenarioMeasure.GroundHeatPump => Unconnected(choices, EnergyOption.GroundHeatPump),
        ScenarioMeasure.AirHeatPump => Unconnected(choices, EnergyOption.AirHeatPump),
        ScenarioMeasure.Hybrid => Unconnected(choices, EnergyOption.Hybrid),
        ScenarioMeasure.BiomassBoiler => Unconnected(choices, EnergyOption.BiomassBoiler),
        ScenarioMeasure.ElectricIndustry => choices with { ProcessElectrifiedPct = NothingMore },
        ScenarioMeasure.GreenGas => choices with { GreenGasPct = NothingMore },
        ScenarioMeasure.Biofuel => choices with { BiofuelPct = NothingMore },
        _ => choices,
    };

    private static SupplyChoices Unconnected(SupplyChoices choices, EnergyOption option) => choices with
    {
        HeatOrder = [.. choices.HeatOrder.Select(choice => choice.Option == option ? choice with { HomesPerYr = NothingMore } : choice)],
    };
}

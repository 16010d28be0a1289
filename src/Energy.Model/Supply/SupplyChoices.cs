using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>What a scenario says of renewing.</summary>
public sealed record SupplyChoices
{
    /// <summary>The rules as switched.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>Share of the permitted potential of roofs with homes that carries panels, in per cent, after the base year.</summary>
    public required YearPath HomeRoofsPct { get; init; }

    /// <summary>Share of the permitted potential of all other roofs that carries panels, in per cent, after the base year.</summary>
    public required YearPath OtherRoofsPct { get; init; }

    /// <summary>Share of the permitted potential of fields that is built, in per cent, after the base year.</summary>
    public required YearPath FieldsPct { get; init; }

    /// <summary>The type of turbine, a key of the turbine table.</summary>
    public required string Turbine { get; init; }

    /// <summary>Turbines standing, if so many are permitted.</summary>
    public required YearPath Turbines { get; init; }

    /// <summary>Share of the land free for it where energy crops grow, in per cent.</summary>
    public required YearPath EnergyCropsPct { get; init; }

    /// <summary>Share of what can be collected of branches and mown grass that is collected, in per cent.</summary>
    public required YearPath GreenResiduesPct { get; init; }

    /// <summary>Share of the hydropower sites in use, in per cent.</summary>
    public required YearPath HydroPct { get; init; }

    /// <summary>The options for heat; in the order in which they are tried, unless that is the merit order.</summary>
    public required IReadOnlyList<HeatChoice> HeatOrder { get; init; }

    /// <summary>Whether the options come in merit order, the cheapest per tonne of CO2 first, rather than as listed.</summary>
    public required bool HeatByMerit { get; init; }

    /// <summary>The part of the mine-water system that the region has, of its wells, its power and what it is given in summer, as a fraction: the system may serve others too.</summary>
    public double MineWaterShare { get; init; } = 1;

    /// <summary>Hot wells of the mine-water grid in use, those of the whole system.</summary>
    public required YearPath MineWaterHotWells { get; init; }

    /// <summary>The first year in which the mine-water grid reaches where it is planned.</summary>
    public required int MineWaterPlannedReachFrom { get; init; }

    /// <summary>Heat that is given to the whole mine in summer on purpose, by solar collectors or surface water, in GJ a year.</summary>
    public required YearPath MineWaterSummerRegenerationGj { get; init; }

    /// <summary>Whether the ground around closed loops is warmed again every summer.</summary>
    public required bool LoopsAreRegenerated { get; init; }

    /// <summary>The most homes of a network area that are connected, in per cent.</summary>
    public required YearPath NetworkConnectedPct { get; init; }

    /// <summary>Share of the heat of district networks that comes from waste heat, in per cent, after the base year.</summary>
    public required YearPath NetworkWasteHeatPct { get; init; }

    /// <summary>Share of the heat of district networks that comes from a central heat pump on mine water, in per cent, after the base year.</summary>
    public required YearPath NetworkMineWaterPct { get; init; }

    /// <summary>Share of the heat of district networks that comes from central heat pumps on flowing water, in per cent, after the base year.</summary>
    public required YearPath NetworkAquathermalPct { get; init; }

    /// <summary>Share of the heat of district networks that comes from wood, in per cent, after the base year.</summary>
    public required YearPath NetworkBiomassPct { get; init; }

    /// <summary>Share of the industrial process energy of the base year that has gone electric, in per cent.</summary>
    public required YearPath ProcessElectrifiedPct { get; init; }

    /// <summary>Green gas in the gas grid, in per cent.</summary>
    public required YearPath GreenGasPct { get; init; }

    /// <summary>Biofuel in motor fuel, in per cent, after the base year.</summary>
    public required YearPath BiofuelPct { get; init; }

    /// <summary>What of these choices is one municipality's.</summary>
    public SupplyChoices For(MunicipalShare share) => this with
    {
        Turbines = share.Turbines(Turbines),
        HeatOrder = [.. HeatOrder.Select(choice => choice with { HomesPerYr = choice.HomesPerYr.Scaled(choice.Option == EnergyOption.MineWater ? share.MineWater : share.Homes) })],
        MineWaterShare = MineWaterShare * share.MineWater,
    };

    /// <summary>Whether all is equal that decides what panels on roofs yield.</summary>
    internal bool RoofsLike(SupplyChoices other) => Rules == other.Rules && HomeRoofsPct.Equals(other.HomeRoofsPct) && OtherRoofsPct.Equals(other.OtherRoofsPct);

    /// <summary>Whether all is equal that decides who takes which land, and what residues are collected.</summary>
    internal bool TakesLandLike(SupplyChoices other) =>
        Rules == other.Rules && FieldsPct.Equals(other.FieldsPct) && EnergyCropsPct.Equals(other.EnergyCropsPct) && GreenResiduesPct.Equals(other.GreenResiduesPct);

    /// <summary>Whether all is equal that decides which option heats which unit, savings and local biomass apart.</summary>
    internal bool HeatsLike(SupplyChoices other) => Comparable(other) == other with { GreenGasPct = HeatByMerit ? other.GreenGasPct : GreenGasPct };

    /// <summary>Whether all is equal that decides what heat costs, savings apart.</summary>
    internal bool PricesLike(SupplyChoices other)
    {
        return Comparable(other) with
        {
            HeatOrder = OffersLike(other) ? other.HeatOrder : HeatOrder,
            MineWaterHotWells = other.MineWaterHotWells,
            MineWaterSummerRegenerationGj = other.MineWaterSummerRegenerationGj,
            NetworkConnectedPct = other.NetworkConnectedPct,
        }
        == other;
    }

    /// <summary>Whether an option could serve whom it could serve with other choices, given the same savings and rules.</summary>
    internal bool ServesLike(SupplyChoices other) => OffersLike(other) && ReachesLike(other);

    /// <summary>Whether every option reaches whom it reaches with other choices, fit for it or not.</summary>
    internal bool ReachesLike(SupplyChoices other) => Rules == other.Rules && MineWaterPlannedReachFrom == other.MineWaterPlannedReachFrom;

    private bool OffersLike(SupplyChoices other) =>
        HeatOrder.Select(choice => (choice.Option, choice.NeedsLabel)).SequenceEqual(other.HeatOrder.Select(choice => (choice.Option, choice.NeedsLabel)));

    /// <summary>These choices with what has nothing to do with heat taken from others, and their list of options where it says the same.</summary>
    private SupplyChoices Comparable(SupplyChoices other) => this with
    {
        HomeRoofsPct = other.HomeRoofsPct,
        OtherRoofsPct = other.OtherRoofsPct,
        FieldsPct = other.FieldsPct,
        Turbine = other.Turbine,
        Turbines = other.Turbines,
        EnergyCropsPct = other.EnergyCropsPct,
        GreenResiduesPct = other.GreenResiduesPct,
        HydroPct = other.HydroPct,
        ProcessElectrifiedPct = other.ProcessElectrifiedPct,
        BiofuelPct = other.BiofuelPct,
        HeatOrder = HeatOrder.SequenceEqual(other.HeatOrder) ? other.HeatOrder : HeatOrder,
    };
}

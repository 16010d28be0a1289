using Energy.Model.Supply.Heat;

namespace Energy.Model.Trias;

/// <summary>The use of every scarce source of heat in every year of a scenario: over-subscription is told, never met in silence.</summary>
public static class HeatSourceUses
{
    /// <summary>The sources, in the order in which they are told.</summary>
    public static IReadOnlyList<EnergySource> Sources { get; } =
        [EnergySource.MineWater, EnergySource.GroundHeat, EnergySource.WasteHeat, EnergySource.SurfaceWater, EnergySource.Biomass];

    /// <summary>All years and sources of an outcome.</summary>
    public static IEnumerable<HeatSourceUse> Of(Outcome outcome) => outcome.Balance.Years.SelectMany(balance => Sources.Select(source => Of(outcome, balance, source)));

    private static HeatSourceUse Of(Outcome outcome, YearBalance balance, EnergySource source)
    {
        int year = balance.Ledger.Year;
        var supply = outcome.Supply;
        var network = supply.Network;
        double delivered = balance.Network.DeliveredGj;
        double taken = source == EnergySource.Biomass
            ? balance.LocalBiomassGj.Sum()
            : balance.Ledger.Lines.Where(line => line.Key.Source == source).Sum(line => line.Amounts.EnergyGj);
        double NetworkRefused(Func<NetworkMix.Shares, double> share, double lifted) =>
            Math.Max(0, share(balance.Network.Wanted) - share(balance.Network.Made)) * delivered * lifted;
        var (permitted, available, networkRefused, networkLimit) = source switch
        {
            EnergySource.MineWater => OfMine(),
            EnergySource.GroundHeat => (supply.Ground.Permitted.Sum(amount => amount.YieldGj), supply.Ground.Permitted.Sum(amount => amount.YieldGj), 0, HeatConstraint.None),
            EnergySource.WasteHeat => OfSites(network.WasteHeatGj, NetworkRefused(shares => shares.WasteHeat, 1)),
            EnergySource.SurfaceWater => OfSites(network.Aquathermal.HeatGj, NetworkRefused(shares => shares.Aquathermal, network.Aquathermal.Lifted)),
            EnergySource.Biomass => (supply.Biomass.Permitted(year).YieldGj, supply.Biomass.Available(year).YieldGj, 0, HeatConstraint.None),
            _ => throw new ArgumentOutOfRangeException(nameof(source), source, "This source is not scarce."),
        };
        double unitsRefused = supply.Refusals.RefusedGj(year, source);
        var limiting = networkRefused > unitsRefused ? networkLimit
            : unitsRefused > 0 ? supply.Refusals.LargestOf(year, source)
            : supply.Refusals.WaitsForPace(year, source) ? HeatConstraint.Pace
            : HeatConstraint.None;
        return new HeatSourceUse(year, source, permitted, available, taken, unitsRefused + networkRefused, limiting);

        (double, double, double, HeatConstraint) OfMine()
        {
            var (limit, atWells) = supply.Mine.LargestDraw(balance.MineWater, network.Lifted);
            return (supply.Mine.Permitted.YieldGj, supply.Mine.DeliveredGj(atWells), NetworkRefused(shares => shares.HeatPump, network.Lifted), limit);
        }

        (double, double, double, HeatConstraint) OfSites(double putInGj, double refused) =>
            (putInGj * (1 - network.Loss), putInGj * (1 - network.Loss), refused, HeatConstraint.Sites);
    }
}

using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Supply;

namespace Energy.Model.Trias;

/// <summary>
/// Technical, permitted and deployed potential per source, year and neighbourhood (formulas 23 to 34 and 58). Heat sources are booked where the heat is taken:
/// what is deployed where the ledger says, the rest by the heat demand that the source can reach. Mine water, waste heat, surface water and wood are carried from one
/// neighbourhood to another, so for them a rung is part of the one before in the region, and the neighbourhood only says where it is booked.
/// </summary>
public static class PotentialLadder
{
    private static readonly EnergySource[] HeatSources = [EnergySource.MineWater, EnergySource.GroundHeat, EnergySource.WasteHeat, EnergySource.SurfaceWater, EnergySource.Biomass];

    /// <summary>What physics allows in the base year; the same for every scenario with the same turbine.</summary>
    public static IEnumerable<PotentialRow> Technical(Outcome outcome)
    {
        foreach (var source in RenewableSupply.Generators)
        {
            foreach (var row in Rows(BaseYear.Year, source, Rung.Technical, outcome.Supply.Generation(source, Rung.Technical, BaseYear.Year)))
            {
                yield return row;
            }
        }

        foreach (var source in HeatSources)
        {
            var amounts = source == EnergySource.GroundHeat
                ? outcome.Supply.Ground.Technical
                : Spread(Whole(outcome, source, Rung.Technical, BaseYear.Year), Reach(outcome, source));
            foreach (var row in Rows(BaseYear.Year, source, Rung.Technical, amounts))
            {
                yield return row;
            }
        }
    }

    /// <summary>What the rules leave and what is built, every year.</summary>
    public static IEnumerable<PotentialRow> PermittedAndDeployed(Outcome outcome)
    {
        var reach = HeatSources.ToDictionary(source => source, source => Reach(outcome, source));
        foreach (var balance in outcome.Balance.Years)
        {
            int year = balance.Ledger.Year;
            foreach (var source in RenewableSupply.Generators)
            {
                foreach (var row in Rows(year, source, Rung.Permitted, outcome.Supply.Generation(source, Rung.Permitted, year))
                    .Concat(Rows(year, source, Rung.Deployed, balance.Generation[source])))
                {
                    yield return row;
                }
            }

            foreach (var source in HeatSources)
            {
                var deployed = Deployed(outcome, balance, source);
                foreach (var row in Rows(year, source, Rung.Permitted, Permitted(outcome, source, year, deployed, reach[source]))
                    .Concat(Rows(year, source, Rung.Deployed, deployed)))
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>What the limit on mine-water wells takes, booked where the heat could be taken.</summary>
    public static IEnumerable<Exclusion> TakenByWellLimit(Outcome outcome)
    {
        var lost = Spread(outcome.Supply.Mine.Technical - outcome.Supply.Mine.Permitted, Reach(outcome, EnergySource.MineWater));
        return outcome.Supply.Choices.Rules.For(EnergySource.MineWater).SelectMany(rule =>
            lost.Select((potential, b) => new Exclusion(rule.Name, EnergySource.MineWater, b, null, potential)).Where(exclusion => exclusion.Lost.YieldGj > 0));
    }

    /// <summary>What a source gives in a year on a rung, for the region as a whole.</summary>
    private static Potential Whole(Outcome outcome, EnergySource source, Rung rung, int year) => source switch
    {
        EnergySource.MineWater => rung == Rung.Technical ? outcome.Supply.Mine.Technical : outcome.Supply.Mine.Permitted,
        EnergySource.WasteHeat => outcome.Supply.Network.OfWasteHeat(outcome.Supply.Network.WasteHeatGj * (1 - outcome.Supply.Network.Loss)),
        EnergySource.SurfaceWater => outcome.Supply.Network.Aquathermal.OfYield(outcome.Supply.Network.Aquathermal.HeatGj * (1 - outcome.Supply.Network.Loss)),
        EnergySource.Biomass => rung == Rung.Technical ? outcome.Supply.Biomass.Technical() : outcome.Supply.Biomass.Permitted(year),
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "This source has no whole."),
    };

    private static Potential[] Permitted(Outcome outcome, EnergySource source, int year, Potential[] deployed, double[] reach)
    {
        if (source == EnergySource.GroundHeat)
        {
            return outcome.Supply.Ground.Permitted;
        }

        var whole = Whole(outcome, source, Rung.Permitted, year);
        var free = whole - deployed.Aggregate(default(Potential), (sum, part) => sum + part);
        return [.. deployed.Zip(Spread(free, reach), (used, rest) => used + rest)];
    }

    private static Potential[] Deployed(Outcome outcome, YearBalance balance, EnergySource source)
    {
        var gj = new double[outcome.Start.Land.Region.Neighbourhoods.Count];
        if (source == EnergySource.Biomass)
        {
            return [.. balance.LocalBiomassGj.Select(outcome.Supply.Biomass.OfYield)];
        }

        foreach (var line in balance.Ledger.Lines)
        {
            gj[line.Neighbourhood] += line.Key.Source == source ? line.Amounts.EnergyGj : 0;
        }

        return [.. gj.Select(energy => source switch
        {
            // Who takes the heat of the mine takes its power too.
            EnergySource.MineWater => new Potential(energy > 0 ? balance.MineWater.ConnectedKw * energy / gj.Sum() : 0, energy),
            EnergySource.GroundHeat => outcome.Supply.Ground.OfYield(energy),
            EnergySource.SurfaceWater => outcome.Supply.Network.Aquathermal.OfYield(energy),
            _ => outcome.Supply.Network.OfWasteHeat(energy),
        })];
    }

    /// <summary>The heat of the base year that a source can reach, per neighbourhood, as shares of one.</summary>
    private static double[] Reach(Outcome outcome, EnergySource source)
    {
        var land = outcome.Start.Land;
        var units = outcome.Start.Demand.Units;
        bool IsReached(int building) => source switch
        {
            // District networks draw on the mine too, with a heat pump of their own.
            EnergySource.MineWater => outcome.Supply.MineWaterReach.Reaches(building) || land.ZoneAt(ZoneKind.DistrictHeat, building) is not null,
            EnergySource.WasteHeat or EnergySource.SurfaceWater => land.ZoneAt(ZoneKind.DistrictHeat, building) is not null,
            _ => true,
        };
        var gj = new double[land.Region.Neighbourhoods.Count];
        for (int unit = 0; unit < units.Count; unit++)
        {
            if (units.Supply[unit] != HeatSupply.None && IsReached(land.Region.Buildings.Units.Building[unit]))
            {
                gj[units.Neighbourhood[unit]] += units.HeatGj(unit);
            }
        }

        double sum = gj.Sum();
        return [.. gj.Select(energy => sum > 0 ? energy / sum : 0)];
    }

    private static Potential[] Spread(Potential whole, double[] shares) => [.. shares.Select(share => whole * share)];

    private static IEnumerable<PotentialRow> Rows(int year, EnergySource source, Rung rung, Potential[] amounts)
    {
        for (int b = 0; b < amounts.Length; b++)
        {
            if (amounts[b].YieldGj > 0)
            {
                yield return new PotentialRow(year, b, source, rung, amounts[b]);
            }
        }
    }
}

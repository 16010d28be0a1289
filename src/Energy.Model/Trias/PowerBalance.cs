using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Supply;

namespace Energy.Model.Trias;

/// <summary>The electricity of homes, services and industry in one year, heat pumps and vehicles of later years apart (formulas 16, 20 and 21).</summary>
internal sealed class PowerBalance(BaseDemand demand, SavingsPlan savings, RenewableSupply supply, NewHomes newHomes, Scenario scenario, double freeCoolingShare)
{
    /// <summary>Adds up what homes and services use in a year, by neighbourhood and sector.</summary>
    public Sums[] Tally(int year)
    {
        var sums = new Sums[demand.Land.Region.Neighbourhoods.Count * 2];
        double ratio = demand.Weather.SpaceHeatRatio(year);
        var homes = Appliances.Of(scenario.Demand.HomesPowerGrowthPct, scenario.Savings.HomesAppliancesSavedPct, year);
        var services = Appliances.Of(scenario.Demand.ServicesPowerGrowthPct, scenario.Savings.ServicesAppliancesSavedPct, year);
        for (int unit = 0; unit < demand.Units.Count; unit++)
        {
            if (demand.Units.Neighbourhood[unit] != OverlaidRegion.Nowhere && demand.Units.Sector[unit] != Sector.Industry)
            {
                Add(ref sums[(demand.Units.Neighbourhood[unit] * 2) + (int)demand.Units.Sector[unit]], unit, year, ratio, demand.Units.Sector[unit] == Sector.Dwellings ? homes : services);
            }
        }

        for (int b = 0; b < sums.Length / 2; b++)
        {
            double extra = newHomes.Extra(b, year) * savings.NewHome.PowerGj;
            sums[b * 2].Demand += extra;
            sums[b * 2].Used += extra;
        }

        return sums;
    }

    /// <summary>Writes a tally to the ledger, and what industry uses in the year.</summary>
    public void Write(Sums[] sums, LedgerWriter writer, int year)
    {
        for (int b = 0; b < writer.Neighbourhoods; b++)
        {
            foreach (var sector in new[] { Sector.Dwellings, Sector.Services })
            {
                Write(writer, b, sector, sums[(b * 2) + (int)sector]);
            }

            WriteIndustry(writer, b, year);
        }
    }

    private static void Write(LedgerWriter writer, int b, Sector sector, in Sums sums)
    {
        writer.Add(b, LedgerKey.Demand(sector, Service.Power), sums.Demand);
        writer.Add(b, LedgerKey.Saved(sector, Service.Power, EnergySource.Renovation), sums.Renovation);
        writer.Add(b, LedgerKey.Saved(sector, Service.Power, EnergySource.Thinning), sums.Thinning);
        writer.Add(b, LedgerKey.Saved(sector, Service.Power, EnergySource.Replacement), sums.Replacement);
        writer.Add(b, LedgerKey.Saved(sector, Service.Power, EnergySource.Appliances), sums.Appliances);
        writer.Add(b, LedgerKey.Saved(sector, Service.Power, EnergySource.FreeCooling), sums.FreeCooling);
        writer.AddElectricity(b, sector, Service.Power, EnergyOption.None, sums.Used, sums.Used);
    }

    private void Add(ref Sums sums, int unit, int year, double ratio, in Appliances ofSector)
    {
        double appliances = demand.Units.AppliancesGj[unit] * ofSector.Growth;
        double rooms = demand.Units.HeatingPowerGj[unit] * ratio;
        double cooling = demand.Units.CoolingPowerGj[unit];
        double before = appliances + rooms + cooling;
        sums.Demand += before;
        if (savings.Stands(unit, year))
        {
            double saved = ofSector.Saved;
            double renovated = savings.RoomsRatio(unit, year);
            double free = supply.Heat.Of(unit, year) is EnergyOption.MineWater or EnergyOption.GroundHeatNetwork ? freeCoolingShare : 0;
            sums.Renovation += rooms * (1 - renovated);
            sums.Appliances += appliances * saved;
            sums.FreeCooling += cooling * free;
            sums.Used += (appliances * (1 - saved)) + (rooms * renovated) + (cooling * (1 - free));
        }
        else if (savings.IsReplaced[unit])
        {
            double after = savings.NewHome.PowerGj;
            sums.Replacement += Math.Max(0, before - after);
            sums.Demand += Math.Max(0, after - before);
            sums.Used += after;
        }
        else
        {
            sums.Thinning += before;
        }
    }

    private void WriteIndustry(LedgerWriter writer, int b, int year)
    {
        double before = demand.Municipal.IndustryElectricityGj[b] * (1 + (scenario.Demand.IndustryGrowthPct.At(year) / 100));
        double saved = scenario.Savings.IndustrySavedPct.At(year) / 100;
        double used = before * (1 - saved);
        writer.Add(b, LedgerKey.Demand(Sector.Industry, Service.Power), before);
        writer.Add(b, LedgerKey.Saved(Sector.Industry, Service.Power, EnergySource.ProcessEfficiency), before * saved);
        writer.AddElectricity(b, Sector.Industry, Service.Power, EnergyOption.None, used, used);
    }

    /// <summary>How appliances of a sector stand in a year to the base year, and which part of what they use is saved.</summary>
    private readonly record struct Appliances(double Growth, double Saved)
    {
        public static Appliances Of(YearPath growthPct, YearPath savedPct, int year) => new(1 + (growthPct.At(year) / 100), savedPct.At(year) / 100);
    }

    /// <summary>What one sector asks, saves and uses, in GJ a year.</summary>
    public struct Sums
    {
        /// <summary>What is asked for.</summary>
        public double Demand;

        /// <summary>What renovation saves.</summary>
        public double Renovation;

        /// <summary>What demolition without replacement saves.</summary>
        public double Thinning;

        /// <summary>What replacement saves.</summary>
        public double Replacement;

        /// <summary>What better appliances save.</summary>
        public double Appliances;

        /// <summary>What cooling from ground or mine water saves.</summary>
        public double FreeCooling;

        /// <summary>What is used.</summary>
        public double Used;
    }
}

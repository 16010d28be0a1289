using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Supply;
using Energy.Model.Supply.Heat;

namespace Energy.Model.Trias;

/// <summary>
/// The heat of homes and services in one year (formulas 16, 19, 20, 28, 29 and 32): demand, what is saved, and what each option gives to the units it holds.
/// Every term is summed from its own units; none is what is left of the others.
/// </summary>
internal sealed class HeatBalance(BaseDemand demand, SavingsPlan savings, RenewableSupply supply, NewHomes newHomes)
{
    private static readonly Sector[] Sectors = [Sector.Dwellings, Sector.Services];

    private static readonly EnergyOption[] Options = Enum.GetValues<EnergyOption>();

    /// <summary>Adds up the year.</summary>
    public HeatTally Tally(int year)
    {
        var tally = new HeatTally(demand.Land.Region.Neighbourhoods.Count);
        double ratio = demand.Weather.SpaceHeatRatio(year);
        for (int unit = 0; unit < demand.Units.Count; unit++)
        {
            if (demand.Units.Neighbourhood[unit] == OverlaidRegion.Nowhere || demand.Units.Sector[unit] == Sector.Industry)
            {
                continue;
            }

            if (savings.Stands(unit, year))
            {
                AddStanding(tally, unit, year, ratio);
            }
            else
            {
                AddDemolished(tally, unit, ratio);
            }
        }

        newHomes.AddHeat(tally, year);
        return tally;
    }

    /// <summary>Writes a tally to the ledger.</summary>
    public static void Write(HeatTally tally, LedgerWriter writer)
    {
        for (int b = 0; b < writer.Neighbourhoods; b++)
        {
            foreach (var sector in Sectors)
            {
                writer.Add(b, LedgerKey.Demand(sector, Service.Heat), tally.Demand(b, sector));
                writer.Add(b, LedgerKey.Saved(sector, Service.Heat, EnergySource.Renovation), tally.Renovation(b, sector));
                writer.Add(b, LedgerKey.Saved(sector, Service.Heat, EnergySource.Thinning), tally.Thinning(b, sector));
                writer.Add(b, LedgerKey.Saved(sector, Service.Heat, EnergySource.Replacement), tally.Replacement(b, sector));
                foreach (var option in Options)
                {
                    writer.AddHeatOption(b, sector, option, tally.Of(b, sector, option));
                }
            }
        }
    }

    private void AddStanding(HeatTally tally, int unit, int year, double ratio)
    {
        int b = demand.Units.Neighbourhood[unit];
        var sector = demand.Units.Sector[unit];
        double roomsBefore = demand.Units.SpaceHeatGj[unit] * ratio;
        var need = HeatNeed.Of(demand.Units, savings, unit, year, ratio);
        tally.Demand(b, sector) += roomsBefore + need.WaterGj + need.CookingGj;
        tally.Renovation(b, sector) += roomsBefore * (1 - savings.RoomsRatio(unit, year));
        if (need.WoodGj > 0)
        {
            ref var stove = ref tally.Of(b, sector, EnergyOption.BiomassBoiler);
            stove.Biomass += need.WoodGj;
            stove.BiomassFinal += need.WoodGj / demand.Boilers.HouseholdWoodRatio;
        }

        var option = supply.Heat.Of(unit, year);
        ref var sums = ref tally.Of(b, sector, option);
        switch (option)
        {
            case EnergyOption.None:
                return;
            case EnergyOption.GasBoiler:
                AddGas(ref sums, need.OptionRoomsGj, need.WaterGj, need.CookingGj, year);
                return;
            case EnergyOption.Hybrid:
                double pumped = need.OptionRoomsGj * supply.Pumps.HybridShareOfRooms;
                AddPump(ref sums, pumped, pumped / supply.Pumps.HybridRatio);
                AddGas(ref sums, need.OptionRoomsGj - pumped, need.WaterGj, need.CookingGj, year);
                return;
            case EnergyOption.DistrictHeat:
                sums.Network += need.OptionHeatGj;
                break;
            case EnergyOption.BiomassBoiler:
                sums.Biomass += need.OptionHeatGj;
                sums.BiomassFinal += need.OptionHeatGj / demand.Boilers.BiomassRatio;
                sums.LocalBiomass += need.OptionHeatGj;
                break;
            default:
                var envelope = supply.Pumps.Envelope(demand.Units, savings, unit, year);
                AddPump(ref sums, need.OptionHeatGj, supply.Pumps.ElectricityGj(option, envelope, need.OptionRoomsGj, need.WaterGj));
                if (option == EnergyOption.MineWater)
                {
                    sums.ConnectedKw += supply.ConnectionPower.Kw(unit);
                    sums.Returned += supply.CoolingReturn.Gj(unit);
                }

                break;
        }

        sums.Cooking += need.CookingGj;
    }

    private void AddDemolished(HeatTally tally, int unit, double ratio)
    {
        int b = demand.Units.Neighbourhood[unit];
        double before = (demand.Units.SpaceHeatGj[unit] * ratio) + demand.Units.HotWaterGj[unit] + demand.Units.CookingGj[unit];
        tally.Demand(b, Sector.Dwellings) += before;
        if (!savings.IsReplaced[unit])
        {
            tally.Thinning(b, Sector.Dwellings) += before;
            return;
        }

        bool isFlat = demand.Units.Type[unit] is { } type && type.IsFlat();
        double after = savings.NewHome.HeatGj(isFlat);
        tally.Replacement(b, Sector.Dwellings) += Math.Max(0, before - after);
        tally.Demand(b, Sector.Dwellings) += Math.Max(0, after - before);
        newHomes.AddHome(tally, b, isFlat, 1);
    }

    private void AddGas(ref HeatTally.Sums sums, double roomsGj, double waterGj, double cookingGj, int year)
    {
        sums.Gas += roomsGj + waterGj + cookingGj;
        sums.GasFinal += demand.Boilers.GasGj(roomsGj, waterGj, cookingGj, year);
        sums.GasFinalThen += demand.Boilers.GasGj(roomsGj, waterGj, cookingGj, BaseYear.Year);
    }

    private static void AddPump(ref HeatTally.Sums sums, double heatGj, double electricityGj)
    {
        sums.Ambient += heatGj - electricityGj;
        sums.Electricity += electricityGj;
    }
}

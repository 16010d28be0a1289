using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Savings;
using Energy.Model.Units;

namespace Energy.Model.Trias;

/// <summary>The indicators per area and year (formulas 32, 34, 40 to 45, 52 and 56).</summary>
public static class Indicators
{
    /// <summary>All indicators of a scenario: neighbourhoods, municipalities, and the region as a whole.</summary>
    public static IEnumerable<Indicator> Of(Outcome outcome, CoefficientBook book)
    {
        var region = outcome.Start.Land.Region;
        double chainTPerGj = new Emissions(book).WoodChainTPerGj;
        var primary = new PrimaryFactors(book);
        var ambition = new PaletAmbition(book);
        var heatTarget = new DistrictHeatTarget(book);
        foreach (var balance in outcome.Balance.Years)
        {
            var accounts = Accounts(balance, region.Neighbourhoods.Count);
            for (int b = 0; b < accounts.Length; b++)
            {
                string code = region.Neighbourhoods[b].Code;
                foreach (var indicator in OfArea(balance, accounts[b], AreaLevel.Neighbourhood, code, chainTPerGj, primary))
                {
                    yield return indicator;
                }

                double? transition = outcome.Savings.TransitionAreas.Flag[b] switch { true => 1, false => 0, null => null };
                yield return new Indicator(balance.Ledger.Year, AreaLevel.Neighbourhood, code, "transition_area_flag", transition, null);
            }

            foreach (string municipality in region.MunicipalityCodes)
            {
                var members = accounts.Where((_, b) => region.Neighbourhoods[b].MunicipalityCode == municipality);
                foreach (var indicator in OfArea(balance, Sum(members), AreaLevel.Municipality, municipality, chainTPerGj, primary))
                {
                    yield return indicator;
                }
            }

            var whole = Sum(accounts);
            foreach (var indicator in OfArea(balance, whole, AreaLevel.Region, region.Name, chainTPerGj, primary)
                .Concat(Distances(balance.Ledger.Year, whole, region.Name, ambition))
                .Concat(Heat(balance, region.Name, heatTarget))
                .Concat(Uptake(outcome.Savings, balance.Ledger.Year, region.Name)))
            {
                yield return indicator;
            }
        }
    }

    /// <summary>How many points of per cent the region is short of the ambition; negative when it is beyond.</summary>
    private static IEnumerable<Indicator> Distances(int year, AreaAccount account, string region, PaletAmbition ambition)
    {
        yield return new Indicator(year, AreaLevel.Region, region, "palet_saved_distance_pct", ambition.SavedPct - Pct(account.SavedGj, account.DemandGj), null);
        yield return new Indicator(year, AreaLevel.Region, region, "palet_renewable_distance_pct", ambition.RenewablePct - Pct(account.RenewableGj, account.DemandGj), null);
    }

    /// <summary>CO2 of district heat beside the target of the sector, positive when short of it, and the books of the mine.</summary>
    private static IEnumerable<Indicator> Heat(YearBalance balance, string region, DistrictHeatTarget target)
    {
        int year = balance.Ledger.Year;
        double co2T = balance.Ledger.Lines.Where(line => line.Key.Option == EnergyOption.DistrictHeat).Sum(line => line.Amounts.Co2T);
        double? co2Kg = balance.Network.DeliveredGj > 0 ? co2T * EnergyConversion.KilogramsPerTonne / balance.Network.DeliveredGj : null;
        yield return Figure("district_heat_co2_kg_per_gj", co2Kg);
        yield return Figure("district_heat_co2_distance_kg_per_gj", co2Kg - target.Co2KgPerGj(year));
        yield return Figure("mine_water_drawn_gj_per_yr", balance.MineWater.DrawnGj);
        yield return Figure("mine_water_returned_gj_per_yr", balance.MineWater.ReturnedGj);
        yield return Figure("mine_water_connected_kw", balance.MineWater.ConnectedKw);
        yield return Figure("mine_water_system_kw", balance.MineWater.Limits.PowerKw);

        Indicator Figure(string name, double? value) => new(year, AreaLevel.Region, region, name, value, null);
    }

    /// <summary>How the year's renovation of homes came about, and what kept it from being more.</summary>
    private static IEnumerable<Indicator> Uptake(SavingsPlan savings, int year, string region)
    {
        foreach (var uptake in savings.Uptake.Where(uptake => uptake.Year == year))
        {
            yield return Homes("renovation_chances_dwellings_per_yr", uptake.WithChance);
            yield return Homes("renovation_decisions_dwellings_per_yr", uptake.Decided);
            yield return Homes("contractor_capacity_dwellings_per_yr", uptake.Capacity);
            yield return Homes("renovated_dwellings_per_yr", uptake.Renovated, uptake.Bound.Key());
            yield return Homes("renovation_waiting_dwellings", uptake.Waiting);
        }

        Indicator Homes(string name, int number, string? label = null) => new(year, AreaLevel.Region, region, name, number, label);
    }

    private static AreaAccount[] Accounts(YearBalance balance, int neighbourhoods)
    {
        var accounts = new AreaAccount[neighbourhoods];
        for (int b = 0; b < neighbourhoods; b++)
        {
            accounts[b] = new AreaAccount();
            accounts[b].Add(
                balance.Generation.Values.Sum(source => source[b].YieldGj),
                balance.Generation[EnergySource.RooftopPv][b].YieldGj,
                balance.LocalBiomassGj[b],
                balance.BoilerSavingGj[b]);
        }

        foreach (var line in balance.Ledger.Lines)
        {
            accounts[line.Neighbourhood].Add(line);
        }

        return accounts;
    }

    private static AreaAccount Sum(IEnumerable<AreaAccount> parts)
    {
        var sum = new AreaAccount();
        foreach (var part in parts)
        {
            sum.Add(part);
        }

        return sum;
    }

    private static IEnumerable<Indicator> OfArea(YearBalance balance, AreaAccount account, AreaLevel level, string code, double chainTPerGj, PrimaryFactors primary)
    {
        double exported = balance.Pool.GeneratedGj > 0 ? balance.Pool.ExportGj * account.GeneratedGj / balance.Pool.GeneratedGj : 0;
        double neutralTo = account.FinalGj + account.AmbientGj;
        var (mix, largest, largestName) = Mix(account);
        yield return Figure("heat_demand_gj_per_yr", account.HeatDemandGj);
        yield return Figure("demand_gj_per_yr", account.DemandGj);
        yield return Figure("saved_gj_per_yr", account.SavedGj);
        yield return Figure("renewable_gj_per_yr", account.RenewableGj);
        yield return Figure("fossil_gj_per_yr", account.FossilGj);
        yield return Figure("saved_pct", Pct(account.SavedGj, account.DemandGj));
        yield return Figure("renewable_pct", Pct(account.RenewableGj, account.DemandGj));
        yield return Figure("final_energy_gj_per_yr", account.FinalGj);
        yield return Figure("primary_energy_gj_per_yr", account.FinalByCarrier.Select((gj, carrier) => gj * primary.Of((Carrier)carrier)).Sum());
        yield return Figure("fossil_efficiency_gj_per_yr", account.BoilerSavingGj);
        yield return Figure("co2_t_per_yr", account.Co2T);
        yield return Figure("biomass_chain_co2_t_per_yr", account.BiomassInputGj * chainTPerGj);
        yield return Figure("generation_gj_per_yr", account.GeneratedGj);
        yield return Figure("electricity_export_gj_per_yr", exported);
        yield return Figure("energy_neutral_pct", Pct(account.GeneratedGj + account.LocalHeatGj, neutralTo));
        yield return Figure("climate_neutral_flag", account.Co2T <= 0 ? 1 : 0);
        yield return Figure("gas_free_flag", account.BuildingGasGj > 0 ? 0 : 1);
        yield return Figure("mix_index", mix);
        yield return new Indicator(balance.Ledger.Year, level, code, "largest_source_pct", largest, largestName);
        yield return Figure("roof_pv_mwh_per_yr", account.RooftopPvMwh);

        Indicator Figure(string name, double? value) => new(balance.Ledger.Year, level, code, name, value, null);
    }

    private static double? Pct(double part, double whole) => whole > 0 ? part / whole * 100 : null;

    /// <summary>One minus the sum of squared shares of the renewable sources, and the largest of them.</summary>
    private static (double? Index, double? LargestPct, string? LargestName) Mix(AreaAccount account)
    {
        if (account.RenewableGj <= 0)
        {
            return (null, null, null);
        }

        double squares = 0;
        int largest = 0;
        for (int source = 0; source < account.RenewableBySource.Count; source++)
        {
            double share = account.RenewableBySource[source] / account.RenewableGj;
            squares += share * share;
            largest = account.RenewableBySource[source] > account.RenewableBySource[largest] ? source : largest;
        }

        return (1 - squares, account.RenewableBySource[largest] / account.RenewableGj * 100, ((EnergySource)largest).Key());
    }
}

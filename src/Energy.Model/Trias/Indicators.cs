using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Savings;
using Energy.Model.Units;

namespace Energy.Model.Trias;

/// <summary>The indicators per area and year (formulas 32, 34, 40 to 45, 52 and 56).</summary>
/// <param name="book">The coefficients.</param>
public sealed class Indicators(CoefficientBook book)
{
    private readonly double chainTPerGj = new Emissions(book).WoodChainTPerGj;
    private readonly PrimaryFactors primary = new(book);
    private readonly PaletAmbition ambition = new(book);
    private readonly DistrictHeatTarget heatTarget = new(book);

    /// <summary>All indicators of a scenario: neighbourhoods, municipalities, and the region as a whole.</summary>
    public static IEnumerable<Indicator> Of(Outcome outcome, CoefficientBook book)
    {
        var region = outcome.Start.Land.Region;
        var indicators = new Indicators(book);
        (string, string)[] areas = [.. region.Neighbourhoods.Select(neighbourhood => (neighbourhood.Code, neighbourhood.MunicipalityCode))];
        foreach (var (part, balance) in UnsettledYear.Of(outcome).Zip(outcome.Balance.Years))
        {
            var (ofAreas, whole) = indicators.OfPart(part, balance.Ledger, balance.Pool, areas);
            foreach (var indicator in ofAreas.Concat(indicators.OfRegion(part.Year, region.Name, [whole])))
            {
                yield return indicator;
            }
        }
    }

    /// <summary>The indicators of the neighbourhoods of a part of a region in one year, then of its municipalities; and what the region needs of the part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="ledger">Its ledger, settled.</param>
    /// <param name="pool">The pool with which it was settled.</param>
    /// <param name="areas">Codes of its neighbourhoods, each with that of its municipality.</param>
    public (IReadOnlyList<Indicator> OfAreas, PartAccount Whole) OfPart(UnsettledYear part, YearLedger ledger, ElectricityPool pool, IReadOnlyList<(string Code, string Municipality)> areas)
    {
        var found = new List<Indicator>();
        var accounts = Accounts(part, ledger);
        for (int b = 0; b < accounts.Length; b++)
        {
            string code = areas[b].Code;
            found.AddRange(OfArea(part.Year, accounts[b], Exported(pool, accounts[b]), AreaLevel.Neighbourhood, code));
            double? transition = part.Areas[b].IsTransitionArea switch { true => 1, false => 0, null => null };
            found.Add(new Indicator(part.Year, AreaLevel.Neighbourhood, code, "transition_area_flag", transition, null));
        }

        foreach (string municipality in areas.Select(area => area.Municipality).Distinct())
        {
            var sum = AreaAccount.Sum(accounts.Where((_, b) => areas[b].Municipality == municipality));
            found.AddRange(OfArea(part.Year, sum, Exported(pool, sum), AreaLevel.Municipality, municipality));
        }

        double districtHeatCo2T = ledger.Lines.Where(line => line.Key.Option == EnergyOption.DistrictHeat).Sum(line => line.Amounts.Co2T);
        return (found, new PartAccount(AreaAccount.Sum(accounts), pool, part.Municipal, districtHeatCo2T));
    }

    /// <summary>The indicators of a region in one year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="region">Its name.</param>
    /// <param name="parts">All its parts, in their order.</param>
    public IEnumerable<Indicator> OfRegion(int year, string region, IReadOnlyList<PartAccount> parts)
    {
        var whole = AreaAccount.Sum(parts.Select(part => part.Areas));
        double exported = parts.GroupBy(part => part.Pool).Sum(pool => Exported(pool.Key, AreaAccount.Sum(pool.Select(part => part.Areas))));
        var municipal = parts.Select(part => part.Municipal).Aggregate((sum, part) => sum + part);
        return OfArea(year, whole, exported, AreaLevel.Region, region)
            .Concat(Distances(year, whole, region))
            .Concat(Heat(year, municipal, parts.Sum(part => part.DistrictHeatCo2T), region))
            .Concat(Uptake(year, municipal.Uptake, region));
    }

    /// <summary>How many points of per cent the region is short of the ambition; negative when it is beyond.</summary>
    private IEnumerable<Indicator> Distances(int year, AreaAccount account, string region)
    {
        yield return new Indicator(year, AreaLevel.Region, region, "palet_saved_distance_pct", ambition.SavedPct - Pct(account.SavedGj, account.DemandGj), null);
        yield return new Indicator(year, AreaLevel.Region, region, "palet_renewable_distance_pct", ambition.RenewablePct - Pct(account.RenewableGj, account.DemandGj), null);
    }

    /// <summary>CO2 of district heat beside the target of the sector, positive when short of it, and the books of the mine.</summary>
    private IEnumerable<Indicator> Heat(int year, MunicipalBooks municipal, double co2T, string region)
    {
        double? co2Kg = municipal.NetworkDeliveredGj > 0 ? co2T * EnergyConversion.KilogramsPerTonne / municipal.NetworkDeliveredGj : null;
        yield return Figure("district_heat_co2_kg_per_gj", co2Kg);
        yield return Figure("district_heat_co2_distance_kg_per_gj", co2Kg - heatTarget.Co2KgPerGj(year));
        yield return Figure("mine_water_drawn_gj_per_yr", municipal.MineDrawnGj);
        yield return Figure("mine_water_returned_gj_per_yr", municipal.MineReturnedGj);
        yield return Figure("mine_water_connected_kw", municipal.MineConnectedKw);
        yield return Figure("mine_water_system_kw", municipal.MineSystemKw);

        Indicator Figure(string name, double? value) => new(year, AreaLevel.Region, region, name, value, null);
    }

    /// <summary>How the year's renovation of homes came about, and what kept it from being more.</summary>
    private static IEnumerable<Indicator> Uptake(int year, UptakeYear? known, string region)
    {
        if (known is { } uptake)
        {
            yield return Homes("renovation_chances_dwellings_per_yr", uptake.WithChance);
            yield return Homes("renovation_decisions_dwellings_per_yr", uptake.Decided);
            yield return Homes("contractor_capacity_dwellings_per_yr", uptake.Capacity);
            yield return Homes("renovated_dwellings_per_yr", uptake.Renovated, uptake.Bound.Key());
            yield return Homes("renovation_waiting_dwellings", uptake.Waiting);
        }

        Indicator Homes(string name, int number, string? label = null) => new(year, AreaLevel.Region, region, name, number, label);
    }

    private static AreaAccount[] Accounts(UnsettledYear part, YearLedger ledger)
    {
        AreaAccount[] accounts = [.. part.Areas.Select(AreaAccount.Of)];
        foreach (var line in ledger.Lines)
        {
            accounts[line.Neighbourhood].Add(line);
        }

        return accounts;
    }

    /// <summary>What an area has in the export of its pool, by what it generates.</summary>
    private static double Exported(ElectricityPool pool, AreaAccount account) => pool.GeneratedGj > 0 ? pool.ExportGj * account.GeneratedGj / pool.GeneratedGj : 0;

    private IEnumerable<Indicator> OfArea(int year, AreaAccount account, double exported, AreaLevel level, string code)
    {
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
        yield return new Indicator(year, level, code, "largest_source_pct", largest, largestName);
        yield return Figure("roof_pv_mwh_per_yr", account.RooftopPvMwh);

        Indicator Figure(string name, double? value) => new(year, level, code, name, value, null);
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

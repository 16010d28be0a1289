namespace Energy.Report;

/// <summary>Every published indicator, once.</summary>
public static class ResultIndicators
{
    /// <summary>All indicators.</summary>
    public static IReadOnlyList<ResultIndicator> All { get; } =
    [
        new("demand_gj_per_yr", "what is asked for, before savings", 40),
        new("heat_demand_gj_per_yr", "useful heat that is asked for, before savings", 40),
        new("saved_gj_per_yr", "what need not be used", 40),
        new("saved_pct", "what need not be used, as a share of what is asked for", 40),
        new("renewable_gj_per_yr", "what is met by something renewable", 40),
        new("renewable_pct", "what is met by something renewable, as a share of what is asked for", 40),
        new("fossil_gj_per_yr", "what is met by something fossil: the remainder", 40),
        new("final_energy_gj_per_yr", "what crosses the meters", 40),
        new("primary_energy_gj_per_yr", "what crosses the meters times the primary energy for it, as in the years of PALET: only to be set beside its amounts", 56),
        new("co2_t_per_yr", "CO2 of fossil fuel and of imported electricity", 37),
        new("energy_neutral_pct", "own generation and ambient heat against own use", 41),
        new("generation_gj_per_yr", "electricity generated in the area", 41),
        new("electricity_export_gj_per_yr", "what the region generates beyond its use in the year", 36),
        new("roof_pv_mwh_per_yr", "yield of the panels on roofs", 24),
        new("climate_neutral_flag", "1 when there is no CO2", 42),
        new("gas_free_flag", "1 when homes and services use no gas", 42),
        new("mix_index", "1 less the sum of squared shares of the renewable sources: 0 is one source, towards 1 many", 43),
        new("largest_source_pct", "share of the largest renewable source, which `label` names", 43),
        new("fossil_efficiency_gj_per_yr", "gas that better boilers save", 44),
        new("biomass_chain_co2_t_per_yr", "CO2 of growing, drying and carrying wood, beside the total", 44),
        new("palet_saved_distance_pct", "points of per cent from the share PALET asked to save", 45),
        new("palet_renewable_distance_pct", "points of per cent from the share PALET asked to renew", 45),
        new("district_heat_co2_kg_per_gj", "CO2 of district heat per GJ delivered, electricity of its pumps included; region only", 34),
        new("district_heat_co2_distance_kg_per_gj", "how far above the path of the sector; negative when below; region only", 34),
        new("mine_water_drawn_gj_per_yr", "heat drawn from the wells; region only", 32),
        new("mine_water_returned_gj_per_yr", "heat given back to the mine by cooling, waste heat and in summer; region only", 32),
        new("mine_water_connected_kw", "power that all connected ask for at once, as delivered; region only", 32),
        new("mine_water_system_kw", "power that the system bears, as delivered; region only", 32),
        new("renovation_chances_dwellings_per_yr", "homes whose owner had the chance to renovate; region only", 52),
        new("renovation_decisions_dwellings_per_yr", "homes whose owner decided to renovate; region only", 52),
        new("contractor_capacity_dwellings_per_yr", "homes that contractors could renovate; region only", 52),
        new("renovated_dwellings_per_yr", "homes renovated; `label` names the bound that held: `natural_moments`, `owners_who_act` or `contractor_capacity`; region only", 52),
        new("renovation_waiting_dwellings", "homes whose owner has decided and that are not done yet; region only", 52),
        new("transition_area_flag", "1 when two of the three criteria hold; null when what is unknown could decide", 17),
    ];

    /// <summary>The indicator of that name; null when there is none.</summary>
    public static ResultIndicator? Find(string name) => All.FirstOrDefault(indicator => indicator.Name == name);
}

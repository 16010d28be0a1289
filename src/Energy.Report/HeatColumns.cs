using static Energy.Report.ColumnKind;

namespace Energy.Report;

/// <summary>The published columns of the heat tables, once.</summary>
public static class HeatColumns
{
    /// <summary>One row per scenario, year and scarce source of heat.</summary>
    public static IReadOnlyList<ResultColumn> Sources { get; } =
    [
        new("scenario", Text, "Scenario"),
        new("year", Whole, "Year"),
        new("source", Text, "mine_water, ground_heat, waste_heat into district networks, surface_water, or biomass grown in the region"),
        new("permitted_gj_per_yr", Number, "What the rules leave of it, as delivered", 32),
        new("available_gj_per_yr", Number, "What it could give with what stands in the year; part of what is permitted", 32),
        new("asked_gj_per_yr", Number, "What is taken, and what installers had time for and networks wanted besides", 29),
        new("taken_gj_per_yr", Number, "What the ledger takes from it; part of what is available", 36),
        new("refused_gj_per_yr", Number, "What was asked for and not given", 29),
        new("limiting", Text, "What kept more from being taken: power, year_balance, wells, hectares, plot, sites, pace or none", 29),
    ];

    /// <summary>One row per scenario, year, neighbourhood, option for heat and what stands in its way.</summary>
    public static IReadOnlyList<ResultColumn> Refusals { get; } =
    [
        new("scenario", Text, "Scenario"),
        new("year", Whole, "Year"),
        new("neighbourhood_code", Text, "Neighbourhood"),
        new("option", Text, "Option for heat within whose reach they lie"),
        new("limiting", Text, "What kept them from it: label, reach, pace, connection_share, plot, hectares, power, wells or year_balance", 29),
        new("dwelling_equivalents", Number, "Homes still on gas, and services floor counted as homes", 29),
        new("heat_gj_per_yr", Number, "Their useful heat in the base year", 29),
    ];

    /// <summary>One row per scenario, year, neighbourhood and option for heat that can serve somebody there.</summary>
    public static IReadOnlyList<ResultColumn> Options { get; } =
    [
        new("scenario", Text, "Scenario"),
        new("year", Whole, "Year"),
        new("neighbourhood_code", Text, "Neighbourhood"),
        new("option", Text, "Option for heat; gas_boiler is the reference"),
        new("dwelling_equivalents", Number, "Homes it could serve, and services floor counted as homes: on gas in the base year, standing, within reach, with the label it needs", 54),
        new("heat_gj_per_yr", Number, "Their useful heat and cooking, after the savings of the scenario", 54),
        new("electricity_gj_per_yr", Number, "Electricity for it", 54),
        new("co2_t_per_yr", Number, "CO2: gas at the stack less green gas, electricity at the margin and not at the average, wood as nothing", 54),
        new("avoided_co2_t_per_yr", Number, "CO2 of gas boilers for the same heat in the same year, less that of the option", 54),
        new("investment_eur", Number, "Investment at the price level of 2025, VAT excluded: devices, pipes, source and stronger electricity grid; insulation is not in it", 54),
        new("national_cost_eur_per_yr", Number, "Annuities at the social discount rate, maintenance and energy; no tax, no subsidy", 54),
        new("national_cost_low_eur_per_yr", Number, "Low end, as if all doubts about investments and energy prices had one cause", 54),
        new("national_cost_high_eur_per_yr", Number, "High end", 54),
        new("extra_cost_eur_per_yr", Number, "National cost less that of gas boilers for the same heat in the same year", 54),
        new("extra_cost_eur_per_dwelling_per_yr", Number, "The same per dwelling equivalent", 54),
        new("extra_cost_eur_per_t_co2", Number, "The same per tonne of CO2 avoided; null for the reference and where less than a twentieth of its CO2 is avoided", 54, true),
        new("merit_rank", Whole, "Place in the merit order of the neighbourhood and year; null where there is no cost per tonne", 55, true),
        new("taken_dwelling_equivalents", Number, "Dwelling equivalents that were on gas and are heated by it in the year", 29),
        new("limiting", Text, "What kept most of those still on gas from it in the year, as in heat_refusals; little_avoided where the merit order passes it by; none", 29),
    ];
}

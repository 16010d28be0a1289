using static Energy.Report.ColumnKind;

namespace Energy.Report;

/// <summary>Every published column, once. The data dictionary and the file metadata are made from here.</summary>
public static class ResultColumns
{
    internal const string Approximation = "Whether the row is made from our own approximation of outlines or buildings";

    /// <summary>One row per building, base year.</summary>
    public static IReadOnlyList<ResultColumn> Buildings => BuildingColumns.All;

    /// <summary>One row per neighbourhood, base year.</summary>
    public static IReadOnlyList<ResultColumn> Neighbourhoods { get; } =
    [
        new("neighbourhood_code", Text, "Code of the statistics office"),
        new("neighbourhood_name", Text, "Name; not unique"),
        new("municipality_code", Text, "Municipality it lies in"),
        new("area_ha", Number, "Area of the outline used"),
        new("buildings", Whole, "Buildings, sheds included", 1),
        new("sheds", Whole, "Buildings without any unit", 1),
        new("dwellings", Whole, "Homes", 1),
        new("service_floor_m2", Number, "Floor of services", 1),
        new("industry_floor_m2", Number, "Floor of industry", 1),
        new("registered_label_pct", Number, "Homes with a registered label", 3, true),
        new("built_1950_to_1980_pct", Number, "Homes built from 1950 to 1980", 17, true),
        new("mean_home_value_eur", Number, "Mean WOZ value, as published", 0, true),
        new("household_change_until_2035_pct", Number, "Expected change of households", 0, true),
        new("published_gas_m3_per_dwelling_per_yr", Number, "Mean gas use of homes, as published for another year than the base year", 0, true),
        new("gas_m3_per_dwelling_per_yr", Number, "Mean gas use of homes in the base year, homes without gas included", 14, true),
        new("published_electricity_kwh_per_dwelling_per_yr", Number, "Mean electricity use of homes, as published for another year", 0, true),
        new("electricity_kwh_per_dwelling_per_yr", Number, "Mean electricity use of homes in the base year", 14, true),
        new("gas_pattern_ratio", Number, "How its gas use lies to that of like homes in the municipality, after shrinkage", 13, true),
        new("gas_pattern_ratio_low", Number, "Exceeded with nine chances in ten", 13, true),
        new("gas_pattern_ratio_high", Number, "Exceeded with one chance in ten", 13, true),
        new("archetype_gas_m3_per_dwelling_per_yr", Number, "Mean gas use of a home by the archetypes, before any calibration; shown to judge the method, never to be used", 13, true),
        new("left_out_gas_m3_per_dwelling_per_yr", Number, "Hold-out proof: what the other neighbourhoods say that its published mean gas use is, its own mean not shown; null where none is published", 13, true),
        new("left_out_gas_low_m3_per_dwelling_per_yr", Number, "Lower end of the band that should hold eight published means in ten", 13, true),
        new("left_out_gas_high_m3_per_dwelling_per_yr", Number, "Upper end of that band", 13, true),
        new("electricity_pattern_ratio", Number, "How its electricity use lies to that of like homes in the municipality, after shrinkage", 13, true),
        new("electricity_pattern_ratio_low", Number, "Exceeded with nine chances in ten", 13, true),
        new("electricity_pattern_ratio_high", Number, "Exceeded with one chance in ten", 13, true),
        new("archetype_electricity_kwh_per_dwelling_per_yr", Number, "Mean electricity use of a home by the archetypes, before any calibration; shown to judge the method, never to be used", 13, true),
        new("left_out_electricity_kwh_per_dwelling_per_yr", Number, "Hold-out proof: what the other neighbourhoods say that its published mean electricity use is, its own mean not shown; null where none is published", 13, true),
        new("left_out_electricity_low_kwh_per_dwelling_per_yr", Number, "Lower end of the band that should hold eight published means in ten", 13, true),
        new("left_out_electricity_high_kwh_per_dwelling_per_yr", Number, "Upper end of that band", 13, true),
        new("roof_m2", Number, "Roof surface, sheds left out", 23, true),
        new("roof_pv_technical_gj_per_yr", Number, "Technical potential of roofs", 23, true),
        new("roof_pv_homes_technical_gj_per_yr", Number, "The part of it over homes", 23, true),
        new("roof_pv_offices_technical_gj_per_yr", Number, "The part of it over offices", 23, true),
        new("roof_pv_halls_technical_gj_per_yr", Number, "The part of it over industry", 23, true),
        new("roof_pv_public_technical_gj_per_yr", Number, "The part of it over schools, care, meeting places and sport", 23, true),
        new("roof_pv_commerce_technical_gj_per_yr", Number, "The part of it over shops, lodging and the rest", 23, true),
        new("field_pv_technical_gj_per_yr", Number, "Technical potential of fields", 25, true),
        new("wind_technical_gj_per_yr", Number, "Technical potential of wind", 27, true),
        new("ground_heat_technical_gj_per_yr", Number, "Technical potential of ground heat", 31, true),
        new("mine_water_area_ha", Number, "Area of the zones of the mine-water grid, existing or planned", 1),
        new("approximation", Flag, Approximation),
        new("geometry", Geometry, "Outline in RD New"),
    ];

    /// <summary>One row per scenario, year, neighbourhood, source and rung.</summary>
    public static IReadOnlyList<ResultColumn> Potentials { get; } =
    [
        new("scenario", Text, "Scenario; 'all' for technical potential"),
        new("year", Whole, "Year"),
        new("neighbourhood_code", Text, "Neighbourhood; for heat sources the one that takes the heat"),
        new("source", Text, "Energy source"),
        new("rung", Text, "technical, permitted or deployed; each a part of the one before"),
        new("capacity_kw", Number, "Power: peak for solar, electric for wind and hydro, thermal for heat", 24),
        new("yield_gj_per_yr", Number, "Yield in a year", 24),
    ];

    /// <summary>One row per scenario, rule, source and neighbourhood.</summary>
    public static IReadOnlyList<ResultColumn> Exclusions { get; } =
    [
        new("scenario", Text, "Scenario"),
        new("rule", Text, "Name of the rule in data/rules.csv"),
        new("rule_title", Text, "What it is called"),
        new("rule_title_nl", Text, "The same in Dutch"),
        new("rule_value", Number, "Its figure in this scenario, in the unit its name ends in", 35, true),
        new("legal_source", Text, "Key of the law, plan or assumption it rests on"),
        new("source", Text, "Energy source it takes from"),
        new("neighbourhood_code", Text, "Neighbourhood"),
        new("area_ha", Number, "Land taken after the rules before it", 35, true),
        new("capacity_kw", Number, "Capacity taken", 35),
        new("yield_gj_per_yr", Number, "Yield taken", 35),
    ];

    /// <summary>One row per scenario, claimant, neighbourhood and year in which it claims.</summary>
    public static IReadOnlyList<ResultColumn> LandClaims { get; } =
    [
        new("scenario", Text, "Scenario"),
        new("claimant", Text, "What takes it: rooftop_pv, solar_field, landfill_field, car_park_canopy, energy_crop or freed_land_crop (willow where homes stood)"),
        new("surface", Text, "land or roof"),
        new("neighbourhood_code", Text, "Neighbourhood"),
        new("claimed_year", Whole, "Year from which it is taken; the base year holds what stood already"),
        new("area_ha", Number, "Area taken in that year beside what was taken before; on roofs the area of the modules", 47),
    ];

    /// <summary>One row per scenario and thing built at a place.</summary>
    public static IReadOnlyList<ResultColumn> Sites { get; } =
    [
        new("scenario", Text, "Scenario"),
        new("site_id", Text, "Number of the site in its scenario"),
        new("kind", Text, "turbine, solar_field, landfill_field (a solar field on a closed landfill), car_park_canopy (panels over a car park) or energy_crop"),
        new("source", Text, "Energy source"),
        new("neighbourhood_code", Text, "Neighbourhood"),
        new("built_year", Whole, "First year in which it yields", 24),
        new("area_ha", Number, "Land it takes", 25),
        new("net_area_ha", Number, "What of it carries panels, the rows between them included; the rest is planting, paths and water; empty where there are no panels", 25, MayBeMissing: true),
        new("capacity_kw", Number, "Power", 24),
        new("yield_gj_per_yr", Number, "Yield in a year; of panels when new, of crops in the target year", 24),
        new("approximation", Flag, Approximation),
        new("geometry", Geometry, "Place in RD New"),
    ];

    /// <summary>The ledger: one row per key.</summary>
    public static IReadOnlyList<ResultColumn> Balance { get; } =
    [
        new("scenario", Text, "Scenario"),
        new("year", Whole, "Year"),
        new("neighbourhood_code", Text, "Neighbourhood"),
        new("sector", Text, "dwellings, services, industry or mobility"),
        new("service", Text, "heat (useful), power (final electricity), process (final) or transport (final)"),
        new("step", Text, "demand, saved, renewable or fossil; demand is the sum of the other three"),
        new("option", Text, "Technique"),
        new("carrier", Text, "Form in which it reaches the user"),
        new("source", Text, "Where it comes from, or how it was saved"),
        new("energy_gj_per_yr", Number, "The ledger's measure", 36),
        new("final_energy_gj_per_yr", Number, "What crosses the meter, lower heating value; none for ambient heat", 36),
        new("input_energy_gj_per_yr", Number, "What is drawn from the source, network losses included", 36),
        new("co2_t_per_yr", Number, "CO2 at the stack, import at the average factor", 37),
    ];

    /// <summary>One row per scenario, year, area and indicator.</summary>
    public static IReadOnlyList<ResultColumn> Indicators { get; } =
    [
        new("scenario", Text, "Scenario"),
        new("year", Whole, "Year"),
        new("area_level", Text, "neighbourhood, municipality or region"),
        new("area_code", Text, "Code of the neighbourhood or municipality, or name of the region"),
        new("indicator", Text, "Name, which ends in its unit"),
        new("value", Number, "Value", 40, true),
        new("low", Number, "Low end of the band; missing until bands are calculated", 0, true),
        new("high", Number, "High end of the band; missing until bands are calculated", 0, true),
        new("label", Text, "A name that goes with the value", 43, true),
    ];

    /// <summary>One row per scenario, year, neighbourhood and measure.</summary>
    public static IReadOnlyList<ResultColumn> SavingsMeasures { get; } =
    [
        new("scenario", Text, "Scenario"),
        new("year", Whole, "2030 or 2040; what was done and what it cost is counted from the base year on"),
        new("neighbourhood_code", Text, "Neighbourhood"),
        new("measure", Text, "renovation_dwellings, renovation_services, thinning, replacement or appliances"),
        new("dwellings", Number, "Homes renovated or demolished", 52, true),
        new("floor_1000_m2", Number, "Services floor renovated", 21, true),
        new("freed_ha", Number, "Land that thinning frees", 20, true),
        new("investment_eur", Number, "Investment at the price level of 2025, VAT excluded; null where no cost is reckoned", 50, true),
        new("investment_low_eur", Number, "Low end, as if all doubts had one cause", 50, true),
        new("investment_high_eur", Number, "High end", 50, true),
        new("annual_cost_eur_per_yr", Number, "The investment as an annuity at the social discount rate; energy that need not be bought is not taken off", 53, true),
        new("owner_annual_cost_eur_per_yr", Number, "The same at the discount rate of owners", 53, true),
        new("saved_gj_per_yr", Number, "Saved in the year, heat and electricity, as in the ledger", 36),
        new("theoretical_gj_per_yr", Number, "What the physics of the elements promises; to be set beside what is saved, never added", 51, true),
        new("label_theory_gj_per_yr", Number, "What the label classes promise", 51, true),
        new("label_theory_after_rebound_gj_per_yr", Number, "The same less the rebound; for services less what is commonly not realised", 51, true),
        new("co2_before_t_per_yr", Number, "CO2 of those taken in hand without the measure, as supplied in the base year, electricity at the average of the year", 53),
        new("avoided_co2_t_per_yr", Number, "CO2 of what is saved, reckoned likewise", 53),
        new("cost_eur_per_gj", Number, "Annual cost over what is saved", 53, true),
        new("owner_cost_eur_per_gj", Number, "Annual cost of owners over what is saved", 53, true),
        new("cost_eur_per_t_co2", Number, "Annual cost over CO2 avoided; null where it is less than a twentieth of the CO2 before", 53, true),
    ];

    /// <summary>One row per kind of home, period and step from label to label, base year.</summary>
    public static IReadOnlyList<ResultColumn> LabelSavings { get; } =
    [
        new("dwelling_type", Text, "Type of home", 2),
        new("built_from", Whole, "First construction year"),
        new("built_to", Whole, "Last construction year"),
        new("label_from", Text, "Label they have, registered or estimated", 3),
        new("label_to", Text, "Label they would reach; protection is left out of account"),
        new("dwellings", Whole, "Homes of this kind, period and label in the region"),
        new("space_heat_gj_per_dwelling_per_yr", Number, "Their heat for rooms in the base year, electric heating included", 14),
        new("measured_saving_gj_per_dwelling_per_yr", Number, "What homes with the better label are measured to use less; the ledger counts with this", 7),
        new("label_theory_saving_gj_per_dwelling_per_yr", Number, "What the label classes promise", 51),
        new("label_theory_after_rebound_saving_gj_per_dwelling_per_yr", Number, "The same less the rebound of owners and tenants", 51),
        new("element_theory_saving_gj_per_dwelling_per_yr", Number, "What the physics of the elements promises", 51),
        new("measured_saving_pct", Number, "Measured saving over heat for rooms", 7, true),
        new("label_theory_saving_pct", Number, "Promise of the label classes over heat for rooms", 51, true),
        new("label_theory_after_rebound_saving_pct", Number, "The same less the rebound", 51, true),
        new("element_theory_saving_pct", Number, "Promise of physics over heat for rooms", 51, true),
        new("natural_moment_eur_per_dwelling", Number, "Cost of the package at a natural moment, price level of 2025, VAT excluded", 50),
        new("natural_moment_low_eur_per_dwelling", Number, "Low end, as if all doubts had one cause", 50),
        new("natural_moment_high_eur_per_dwelling", Number, "High end", 50),
        new("stand_alone_eur_per_dwelling", Number, "Cost of the package for its own sake", 50),
        new("stand_alone_low_eur_per_dwelling", Number, "Low end", 50),
        new("stand_alone_high_eur_per_dwelling", Number, "High end", 50),
    ];

    /// <summary>One row per coefficient used.</summary>
    public static IReadOnlyList<ResultColumn> Coefficients { get; } =
    [
        new("coefficient", Text, "Table under data/coefficients, or rules"),
        new("keys", Text, "Key cells of its row"),
        new("value", Number, "Central value"),
        new("low", Number, "Low value"),
        new("high", Number, "High value"),
        new("unit", Text, "Unit of all three"),
        new("year", Whole, "Year the value is about"),
        new("source", Text, "Key in data/sources.yaml"),
        new("source_title", Text, "What the source is called, or what is assumed"),
        new("source_title_nl", Text, "The same in Dutch"),
        new("source_publisher", Text, "Who published it"),
        new("place", Text, "Place in the source"),
        new("assumption", Flag, "Whether the value is ours rather than found"),
        new("because", Text, "Reason, for an assumption"),
        new("because_nl", Text, "The same in Dutch"),
        new("note", Text, "What a reader should know besides"),
        new("low_effect_gj_per_yr", Number, "Change of the fossil remainder of the target year with this coefficient alone at its low value, in the scenario of coefficient-effects.csv; null where not reckoned", 57, true),
        new("high_effect_gj_per_yr", Number, "The same at its high value", 57, true),
    ];

    /// <summary>One row per zone of the input layers, for maps.</summary>
    public static IReadOnlyList<ResultColumn> Zones { get; } =
    [
        new("layer", Text, "What the layer means"),
        new("name", Text, "Name on the map"),
        new("grade", Text, "Class, where the layer has classes; existing or planned for mine_water", 0, true),
        new("figure", Number, "Figure that goes with it: m/s for wind_speed, per cent of homes for district_heat", 0, true),
        new("approximation", Flag, Approximation),
        new("geometry", Geometry, "Outline in RD New"),
    ];

    /// <summary>One row per scenario, measure and year (2030 and the target year), and one for all measures together.</summary>
    public static IReadOnlyList<ResultColumn> Measures { get; } =
    [
        new("scenario", Text, "Scenario"),
        new("measure", Text, "What somebody decides on; together for all of them"),
        new("year", Whole, "Year of the effect"),
        new("status", Text, "How firm it is: decided (money, law, contract or permit), planned (in an adopted plan) or possible; null for all together", 0, true),
        new("source", Text, "Key of the source that says so; an assumption where no register of decisions was at hand, null where the scenario says nothing", 0, true),
        new("saved_gj_per_yr", Number, "Saved more than without it; below zero where it takes from another saving", 59),
        new("renewable_gj_per_yr", Number, "Renewed more than without it; below zero where it takes the place of another source or leaves less to renew", 59),
        new("avoided_fossil_gj_per_yr", Number, "Left less to fossil fuel than without it. Effects overlap: they do not add up to that of all together", 59),
        new("avoided_co2_t_per_yr", Number, "Emitted less than without it", 59),
    ];

    /// <summary>One row per scenario, cause of a lag and year (2030 and the target year).</summary>
    public static IReadOnlyList<ResultColumn> Lags { get; } =
    [
        new("scenario", Text, "Scenario"),
        new("cause", Text, "What lags: contractors (and installers) or electricity_grid"),
        new("year", Whole, "Year of the effect"),
        new("later_yr", Whole, "How many years later than the scenario says the measures that wait for it grow"),
        new("extra_fossil_gj_per_yr", Number, "Left more to fossil fuel than in the scenario", 60),
        new("extra_co2_t_per_yr", Number, "Emitted more than in the scenario", 60),
    ];

    /// <summary>One row per scenario, in the order of the run.</summary>
    public static IReadOnlyList<ResultColumn> Scenarios { get; } =
    [
        new("scenario", Text, "Short name"),
        new("name", Text, "Name"),
        new("name_nl", Text, "The same in Dutch"),
        new("question", Text, "Question it answers"),
        new("question_nl", Text, "The same in Dutch"),
    ];

    /// <summary>All tables by file name without extension.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<ResultColumn>> All { get; } = new Dictionary<string, IReadOnlyList<ResultColumn>>
    {
        ["buildings"] = Buildings,
        ["neighbourhoods"] = Neighbourhoods,
        ["potentials"] = Potentials,
        ["heat_sources"] = HeatColumns.Sources,
        ["heat_refusals"] = HeatColumns.Refusals,
        ["heat_options"] = HeatColumns.Options,
        ["land_claims"] = LandClaims,
        ["exclusions"] = Exclusions,
        ["wind_setbacks"] = WindColumns.Setbacks,
        ["sites"] = Sites,
        ["balance"] = Balance,
        ["indicators"] = Indicators,
        ["savings_measures"] = SavingsMeasures,
        ["label_savings"] = LabelSavings,
        ["coefficients"] = Coefficients,
        ["zones"] = Zones,
        ["measures"] = Measures,
        ["lags"] = Lags,
        ["scenarios"] = Scenarios,
    };
}

using static Energy.Report.ColumnKind;

namespace Energy.Report;

/// <summary>The published columns of <c>buildings.parquet</c>.</summary>
internal static class BuildingColumns
{
    /// <summary>One row per building, base year.</summary>
    public static IReadOnlyList<ResultColumn> All { get; } =
    [
        new("building_id", Text, "Identification in the building register"),
        new("neighbourhood_code", Text, "Neighbourhood that holds a point inside the building", 1),
        new("use", Text, "dwelling, mixed, office, shop, education, health, lodging, assembly, sport, industry, other or shed", 1),
        new("dwelling_type", Text, "How its homes stand: detached, semi_detached, end_terrace, mid_terrace, low_rise_flat or high_rise_flat", 2, true),
        new("dwellings", Whole, "Homes in the building"),
        new("built_year", Whole, "Construction year", 0, true),
        new("floor_area_m2", Number, "Floor of all its units"),
        new("footprint_m2", Number, "Ground it covers"),
        new("roof_m2", Number, "Roof surface along the slope; none for sheds", 23, true),
        new("roof_flat_m2", Number, "Flat part of it", 23, true),
        new("roof_kind", Text, "Over what it lies: homes, offices, halls (industry), public (schools, care, meeting, sport) or commerce (shops, lodging, the rest)", 23, true),
        new("roof_origin", Text, "surveyed when the building layer holds a survey of the roof, else estimated from the type of building", 23, true),
        new("energy_label", Text, "Most common label of its homes; the worse of two that are equally common", 3, true),
        new("energy_label_origin", Text, "registered when most of its homes have a registered label, else estimated from shares", 3, true),
        new("dwelling_gas_m3_per_yr", Number, "Gas of its homes", 14, true),
        new("service_gas_m3_per_yr", Number, "Gas of its services", 14, true),
        new("gas_m3_per_yr", Number, "Gas of homes and services together", 14, true),
        new("electricity_kwh_per_yr", Number, "Electricity of homes and services, own solar power included", 14, true),
        new("network_heat_gj_per_yr", Number, "Heat delivered by a network", 14, true),
        new("heat_demand_gj_per_yr", Number, "Useful heat: rooms, tap water, cooking on gas", 14, true),
        new("roof_pv_kwp", Number, "Panels that fit on the roof", 23, true),
        new("roof_pv_mwh_per_yr", Number, "What they yield", 23, true),
        new("ground_heat_class", Text, "Class of the ground heat layer at the building", 1, true),
        new("mine_water_flag", Flag, "Whether it lies in a zone of the mine-water grid, existing or planned", 1),
        new("district_heat_flag", Flag, "Whether it lies in a heat network area", 1),
        new("heritage_flag", Flag, "Whether it lies in a protected townscape or colony", 1),
        new("monument_flag", Flag, "Whether it is a listed monument: a point falls on it, or it lies in the outline of one", 1),
        new("approximation", Flag, ResultColumns.Approximation),
        new("geometry", Geometry, "Footprint in RD New"),
    ];
}

namespace Energy.Report.Explain;

/// <summary>What each formula is fed by: other formulas, and columns of the input. A test holds that every formula stands here and that no chain runs in a circle.</summary>
public static class Upstream
{
    private static readonly Dictionary<int, (int[] Formulas, RawColumn[] Raw)> Feeds = new()
    {
        [1] = ([], [new("neighbourhoods", "outline"), new("buildings", "outline"), new("parcels", "outline")]),
        [2] = ([1], [new("units", "gebruiksdoel"), new("units", "oppervlakte")]),
        [3] = ([2], [new("labels", "energieklasse"), new("buildings", "bouwjaar")]),
        [4] = ([2, 7], [new("units", "oppervlakte"), new("buildings", "bouwjaar"), new("neighbourhood_figures", "ownership")]),
        [5] = ([2], [new("units", "oppervlakte")]),
        [6] = ([5], []),
        [7] = ([3], []),
        [8] = ([1], [new("district_heat", "share connected"), new("buildings", "bouwjaar")]),
        [9] = ([1], [new("units", "gebruiksdoel"), new("units", "oppervlakte"), new("buildings", "bouwjaar")]),
        [10] = ([], []),
        [11] = ([], [new("weather_base_year", "T"), new("weather_normal_years", "T")]),
        [12] = ([], []),
        [13] = ([4, 5, 6, 8, 10], [new("neighbourhood_figures", "mean use of gas and electricity, home value, household size, flats")]),
        [14] = ([9, 10, 13], [new("municipal_totals", "dwellings, services")]),
        [15] = ([1], [new("municipal_totals", "industry, mobility"), new("neighbourhood_figures", "passenger cars"), new("units", "oppervlakte")]),
        [16] = ([11, 12, 14], []),
        [17] = ([1], [new("buildings", "bouwjaar"), new("neighbourhood_figures", "home value"), new("household_change", "change until 2035")]),
        [18] = ([2], []),
        [19] = ([7, 16, 17, 18, 50, 52, 65], [new("heritage", "outline"), new("monuments", "point")]),
        [20] = ([16, 17, 65], [new("household_change", "change until 2035 and 2040")]),
        [21] = ([9, 16, 65], []),
        [22] = ([1], [new("buildings", "outline, b3_azimut")]),
        [23] = ([1, 2, 22], [new("buildings", "b3_opp_dak_plat, b3_opp_dak_schuin, b3_hellingshoek"), new("units", "gebruiksdoel")]),
        [24] = ([20, 23, 35], [new("municipal_totals", "rooftop_pv"), new("heritage", "outline"), new("monuments", "point")]),
        [25] = ([1, 24, 35], [new("parcels", "category"), new("car_parks", "outline"), new("landfills", "outline"), new("buildings", "outline"), new("heritage", "outline"), new("municipal_totals", "field_pv")]),
        [26] = ([], [new("wind_speed", "mean speed")]),
        [27] = ([26, 35, 65], [new("wind_zone", "outline"), new("national_landscape", "outline"), new("forest", "outline"), new("natura_2000", "outline"), new("einstein_telescope", "outline"), new("buildings", "outline")]),
        [28] = ([49], []),
        [29] = ([16, 19, 28, 30, 31, 32, 34, 48, 55, 58, 65], []),
        [30] = ([20, 25], [new("green_transformation", "outline")]),
        [31] = ([1, 35], [new("ground_heat", "class"), new("ground_heat_prohibited", "outline")]),
        [32] = ([35, 65], [new("mine_water", "outline"), new("waste_heat_sites", "heat")]),
        [33] = ([], [new("hydro_sites", "head, flow")]),
        [34] = ([32], [new("municipal_totals", "network heat production"), new("waste_heat_sites", "heat"), new("aquathermal_sites", "flow"), new("district_heat", "outline")]),
        [35] = ([], []),
        [36] = ([14, 15, 16, 19, 20, 21, 24, 25, 27, 29, 33, 34, 38, 39], []),
        [37] = ([36], []),
        [38] = ([15], []),
        [39] = ([15], []),
        [40] = ([36], []),
        [41] = ([24, 25, 27, 33, 36], []),
        [42] = ([37], []),
        [43] = ([36], []),
        [44] = ([10, 36], []),
        [45] = ([40], []),
        [46] = ([27, 35], [new("buildings", "outline")]),
        [47] = ([20, 24, 25, 30], []),
        [48] = ([31], [new("buildings", "outline")]),
        [49] = ([], []),
        [50] = ([2, 3], []),
        [51] = ([13, 50], []),
        [52] = ([7, 16, 18, 50], []),
        [53] = ([50], []),
        [54] = ([8, 10, 12, 16, 19, 28, 34, 53], [new("buildings", "outline")]),
        [55] = ([54], []),
        [56] = ([36], []),
        [57] = ([36], []),
        [58] = ([1], [new("public_green", "outline, class")]),
        [59] = ([36], []),
        [60] = ([36], []),
        [61] = ([36], []),
        [62] = ([61], []),
        [63] = ([1], []),
        [64] = ([36], []),
        [65] = ([], [new("neighbourhood_figures", "homes, households"), new("neighbourhoods", "outline"), new("mine_water", "outline"), new("wind_zone", "outline")]),
    };

    /// <summary>The settings of a scenario that a formula follows, by the beginning of their names.</summary>
    private static readonly Dictionary<int, string[]> Settings = new()
    {
        [16] = ["demand.homes_power_growth_pct", "demand.services_power_growth_pct", "savings.appliances"],
        [17] = ["demand.transition_area"],
        [19] = ["savings.renovation"],
        [20] = ["savings.demolition", "demand.net_extra_homes_per_yr"],
        [21] = ["savings.renovation.services"],
        [24] = ["supply.rooftop_solar"],
        [25] = ["supply.field_solar"],
        [27] = ["supply.wind"],
        [29] = ["supply.heat"],
        [30] = ["supply.energy_crops"],
        [58] = ["supply.green_residues"],
        [32] = ["supply.heat.mine_water"],
        [33] = ["supply.hydro"],
        [34] = ["supply.heat.district_heat"],
        [35] = ["supply.rules"],
        [36] = ["supply.green_gas_pct"],
        [38] = ["demand.industry_growth_pct", "savings.industry", "supply.industry"],
        [59] = ["measures"],
        [39] = ["demand.traffic_growth_pct", "savings.traffic", "supply.biofuel_pct"],
    };

    /// <summary>Whether a formula follows a setting of the scenario.</summary>
    public static bool IsSettingOf(int formula, string setting) =>
        Settings.TryGetValue(formula, out string[]? names) && Array.Exists(names, name => setting.StartsWith(name, StringComparison.Ordinal));

    /// <summary>Every formula that is placed in the chain.</summary>
    public static IEnumerable<int> Known => Feeds.Keys;

    /// <summary>The formulas that feed a formula directly.</summary>
    public static IReadOnlyList<int> Of(int formula) => Feeds[formula].Formulas;

    /// <summary>The columns of the input that a formula takes directly.</summary>
    public static IReadOnlyList<RawColumn> RawOf(int formula) => Feeds[formula].Raw;

    /// <summary>A formula and everything that feeds it, nearest first.</summary>
    public static IReadOnlyList<int> Chain(int formula)
    {
        var chain = new List<int> { formula };
        for (int place = 0; place < chain.Count; place++)
        {
            chain.AddRange(Of(chain[place]).Where(feed => !chain.Contains(feed)));
        }

        return chain;
    }
}

using Energy.Fixtures;

namespace Energy.Runner.Tests.Datasets;

/// <summary>What must hold in the datasets of the embedded run, asked in SQL.</summary>
public sealed class Laws
{
    [Fact]
    public void No_year_draws_more_from_the_mine_than_is_given_back_and_comes_back_by_itself()
    {
        var years = Duck.Rows(EmbeddedRun.Folder, """
            SELECT max(value) FILTER (indicator = 'mine_water_drawn_gj_per_yr'), max(value) FILTER (indicator = 'mine_water_returned_gj_per_yr'),
                   max(value) FILTER (indicator = 'mine_water_connected_kw'), max(value) FILTER (indicator = 'mine_water_system_kw')
            FROM '@indicators.parquet' WHERE indicator LIKE 'mine_water%' GROUP BY scenario, year
            """);
        Assert.Equal(3 * 18, years.Count);
        double recharge = ProjectData.Book()["mine-water"].One("-", "natural_recharge").Value;
        Assert.All(years, year =>
        {
            Assert.InRange((double)year[0]! * (1 - recharge), 1, (double)year[1]! * (1 + 1e-9));
            Assert.InRange((double)year[2]!, 1, (double)year[3]! * (1 + 1e-9));
        });
    }

    [Fact]
    public void What_the_ledger_draws_from_the_mine_is_what_its_books_say() =>
        Assert.InRange(
            Duck.Number(
                EmbeddedRun.Folder,
                """
                SELECT max(abs(b.gj - i.value) / i.value) FROM
                  (SELECT scenario, year, sum(input_energy_gj_per_yr) gj FROM '@balance.parquet' WHERE source = 'mine_water' GROUP BY ALL) b
                  JOIN '@indicators.parquet' i ON i.scenario = b.scenario AND i.year = b.year AND i.indicator = 'mine_water_drawn_gj_per_yr'
                """),
            0,
            1e-9);

    [Fact]
    public void A_heat_source_is_taken_within_what_is_available_and_that_within_what_is_permitted_and_possible() =>
        Assert.Equal(
            0,
            Duck.Number(
                EmbeddedRun.Folder,
                """
                SELECT count(*) FROM '@heat_sources.parquet' h
                LEFT JOIN (SELECT source, sum(yield_gj_per_yr) gj FROM '@potentials.parquet' WHERE rung = 'technical' GROUP BY ALL) t USING (source)
                WHERE NOT (taken_gj_per_yr <= available_gj_per_yr * (1 + 1e-9) AND available_gj_per_yr <= permitted_gj_per_yr * (1 + 1e-9)
                  AND permitted_gj_per_yr <= coalesce(t.gj, 0) * (1 + 1e-9) AND refused_gj_per_yr >= 0 AND abs(asked_gj_per_yr - taken_gj_per_yr - refused_gj_per_yr) < 1e-6)
                """));

    [Fact]
    public void What_is_taken_of_a_heat_source_is_what_the_ledger_takes_and_the_ladder_calls_deployed() =>
        Assert.Equal(
            0,
            Duck.Number(
                EmbeddedRun.Folder,
                """
                SELECT count(*) FROM '@heat_sources.parquet' h
                LEFT JOIN (SELECT scenario, year, source, sum(energy_gj_per_yr) gj FROM '@balance.parquet' GROUP BY ALL) b USING (scenario, year, source)
                LEFT JOIN (SELECT scenario, year, source, sum(yield_gj_per_yr) gj FROM '@potentials.parquet' WHERE rung = 'deployed' GROUP BY ALL) p USING (scenario, year, source)
                WHERE abs(taken_gj_per_yr - coalesce(p.gj, 0)) > 1e-6 OR (source <> 'biomass' AND abs(taken_gj_per_yr - coalesce(b.gj, 0)) > 1e-6)
                """));

    [Fact]
    public void Something_that_is_refused_names_its_limit() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, "SELECT count(*) FROM '@heat_sources.parquet' WHERE refused_gj_per_yr > 0 AND limiting IN ('none', 'pace')"));

    [Fact]
    public void Nobody_is_kept_from_an_option_by_nothing() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, "SELECT count(*) FROM '@heat_refusals.parquet' WHERE limiting = 'none' OR dwelling_equivalents <= 0 OR heat_gj_per_yr < 0"));

    [Fact]
    public void Demand_is_saved_renewable_and_fossil_in_every_scenario_year_neighbourhood_sector_and_service()
    {
        var worst = Duck.Rows(
            EmbeddedRun.Folder,
            """
            SELECT count(*), max(abs(d - m) / greatest(d, m)) FROM (
              SELECT sum(energy_gj_per_yr) FILTER (step = 'demand') d, sum(energy_gj_per_yr) FILTER (step <> 'demand') m
              FROM '@balance.parquet' GROUP BY scenario, year, neighbourhood_code, sector, service)
            """).Single();
        Assert.True((long)worst[0]! > 3 * 18 * 57 * 4);
        Assert.InRange((double)worst[1]!, 0, 1e-6);
    }

    [Fact]
    public void Every_scenario_has_every_year_from_2023_to_2040_and_every_neighbourhood() =>
        Assert.Equal(3 * 18 * 57, Duck.Number(EmbeddedRun.Folder, "SELECT count(DISTINCT (scenario, year, neighbourhood_code)) FROM '@balance.parquet' WHERE year BETWEEN 2023 AND 2040"));

    [Fact]
    public void Measures_are_never_negative_and_lines_of_nothing_are_left_out() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, "SELECT count(*) FROM '@balance.parquet' WHERE energy_gj_per_yr <= 0 OR final_energy_gj_per_yr < 0 OR input_energy_gj_per_yr < 0 OR co2_t_per_yr < 0"));

    [Fact]
    public void Demand_and_saved_carry_energy_only() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, "SELECT count(*) FROM '@balance.parquet' WHERE step IN ('demand', 'saved') AND (final_energy_gj_per_yr <> 0 OR input_energy_gj_per_yr <> 0 OR co2_t_per_yr <> 0 OR carrier <> 'none' OR option <> 'none')"));

    [Fact]
    public void Ambient_heat_crosses_no_meter_and_only_fossil_sources_emit() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, "SELECT count(*) FROM '@balance.parquet' WHERE (carrier = 'ambient_heat' AND final_energy_gj_per_yr <> 0) OR (step = 'renewable' AND co2_t_per_yr <> 0)"));

    [Theory]
    [InlineData("sector", "dwellings,industry,mobility,services")]
    [InlineData("service", "heat,power,process,transport")]
    [InlineData("step", "demand,fossil,renewable,saved")]
    [InlineData("carrier", "ambient_heat,biomass,electricity,gas,motor_fuel,network_heat,none,other_fuel")]
    [InlineData("option", "air_heat_pump,biomass_boiler,district_heat,electric_heating,electric_vehicle,gas_boiler,ground_heat_network,ground_heat_pump,hybrid,mine_water,none")]
    [InlineData("source", "ambient_air,appliances,biofuel,biomass,field_pv,free_cooling,green_gas,grid_fossil,grid_renewable,ground_heat,hydro,mine_water,natural_gas,none,oil,other_fossil,process_efficiency,renovation,replacement,rooftop_pv,surface_water,thinning,vehicle_efficiency,waste_heat,wind")]
    public void Words_of_the_ledger_are_those_agreed(string column, string agreed)
    {
        var found = Duck.Rows(EmbeddedRun.Folder, $"SELECT DISTINCT {column} FROM '@balance.parquet'").Select(row => (string)row[0]!);
        Assert.Empty(found.Except(agreed.Split(',')));
    }

    /// <summary>The municipal totals of 2023 in TJ final energy, as published; each must be met within 1 %.</summary>
    [Theory]
    [InlineData("dwellings", "gas", 1133)]
    [InlineData("dwellings", "electricity", 431)]
    [InlineData("dwellings", "network_heat", 40)]
    [InlineData("services", "gas", 603)]
    [InlineData("services", "electricity", 564)]
    [InlineData("services", "network_heat", 19)]
    [InlineData("dwellings", "biomass", 48)]
    public void The_base_year_meets_the_measured_total(string sector, string carrier, double terajoules)
    {
        foreach (var row in Duck.Rows(EmbeddedRun.Folder, $"SELECT scenario, sum(final_energy_gj_per_yr) / 1000 FROM '@balance.parquet' WHERE year = 2023 AND sector = '{sector}' AND carrier = '{carrier}' GROUP BY scenario"))
        {
            Assert.InRange((double)row[1]!, terajoules * 0.99, terajoules * 1.01);
        }
    }

    [Theory]
    [InlineData("rooftop_pv", 147.7 + 106.8)]
    [InlineData("field_pv", 7.9)]
    [InlineData("wind", 0)]
    public void What_stands_in_2023_is_deployed_in_2023(string source, double terajoules) =>
        Assert.Equal(terajoules, Duck.Number(EmbeddedRun.Folder, $"SELECT coalesce(sum(yield_gj_per_yr), 0) / 1000 FROM '@potentials.parquet' WHERE scenario = 'present-pace' AND year = 2023 AND source = '{source}' AND rung = 'deployed'"), 1.0);

    [Fact]
    public void Industry_and_traffic_stand_at_their_published_totals()
    {
        Assert.Equal(378.3 + 73.8 + 3.3 + 11.9 + 69.4, Duck.Number(EmbeddedRun.Folder, "SELECT sum(energy_gj_per_yr) / 1000 FROM '@balance.parquet' WHERE scenario = 'present-pace' AND year = 2023 AND service = 'process' AND step = 'demand'"), 1);
        Assert.Equal(1067 + 913 + 103 + 21.3 + 4.5 + 40.7, Duck.Number(EmbeddedRun.Folder, "SELECT sum(energy_gj_per_yr) / 1000 FROM '@balance.parquet' WHERE scenario = 'present-pace' AND year = 2023 AND service = 'transport' AND step = 'demand'"), 1.0);
    }

    [Fact]
    public void All_scenarios_begin_in_the_same_base_year() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, "SELECT count(*) FROM (SELECT max(energy_gj_per_yr) - min(energy_gj_per_yr) d, count(*) n FROM '@balance.parquet' WHERE year = 2023 GROUP BY neighbourhood_code, sector, service, step, option, carrier, source) WHERE d > 1e-9 OR n <> 3"));

    [Fact]
    public void Additive_indicators_of_neighbourhoods_add_up_to_municipality_and_region()
    {
        const string Sql =
            """
            SELECT max(abs(parts - whole) / greatest(abs(whole), 1e-9)) FROM (
              SELECT sum(value) FILTER (area_level = 'neighbourhood') parts, max(value) FILTER (area_level = '@level') whole
              FROM '@indicators.parquet' WHERE indicator LIKE '%_gj_per_yr' OR indicator LIKE '%_t_per_yr' OR indicator LIKE '%_mwh_per_yr'
              GROUP BY scenario, year, indicator) WHERE whole > 0
            """;
        Assert.InRange(Duck.Number(EmbeddedRun.Folder, Sql.Replace("'@level'", "'municipality'", StringComparison.Ordinal)), 0, 1e-9);
        Assert.InRange(Duck.Number(EmbeddedRun.Folder, Sql.Replace("'@level'", "'region'", StringComparison.Ordinal)), 0, 1e-9);
    }

    [Fact]
    public void Indicators_are_the_sums_of_the_ledger() =>
        Assert.InRange(
            Duck.Number(
                EmbeddedRun.Folder,
                """
                SELECT max(abs(b.co2 - i.value) / i.value) FROM
                  (SELECT scenario, year, sum(co2_t_per_yr) co2 FROM '@balance.parquet' GROUP BY ALL) b
                  JOIN '@indicators.parquet' i ON i.scenario = b.scenario AND i.year = b.year AND i.indicator = 'co2_t_per_yr' AND i.area_level = 'region'
                """),
            0,
            1e-9);

    [Fact]
    public void Gas_of_a_building_is_that_of_its_homes_and_its_services() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, "SELECT count(*) FROM '@buildings.parquet' WHERE abs(gas_m3_per_yr - dwelling_gas_m3_per_yr - service_gas_m3_per_yr) > 1e-9"));

    [Fact]
    public void Buildings_add_up_to_the_ledger()
    {
        double gas = Duck.Number(EmbeddedRun.Folder, "SELECT sum(gas_m3_per_yr) * 0.03165 FROM '@buildings.parquet'");
        double ledger = Duck.Number(EmbeddedRun.Folder, "SELECT sum(final_energy_gj_per_yr) FROM '@balance.parquet' WHERE scenario = 'present-pace' AND year = 2023 AND carrier = 'gas' AND sector IN ('dwellings', 'services')");
        Assert.Equal(ledger, gas, ledger * 1e-9);
        double heat = Duck.Number(EmbeddedRun.Folder, "SELECT sum(heat_demand_gj_per_yr) FROM '@buildings.parquet'");
        double asked = Duck.Number(EmbeddedRun.Folder, "SELECT sum(energy_gj_per_yr) FROM '@balance.parquet' WHERE scenario = 'present-pace' AND year = 2023 AND service = 'heat' AND step = 'demand'");
        Assert.Equal(asked, heat, asked * 1e-9);
    }

    [Fact]
    public void Buildings_add_up_to_their_neighbourhoods() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, "SELECT count(*) FROM (SELECT neighbourhood_code, count(*) n, sum(dwellings) d FROM '@buildings.parquet' GROUP BY ALL) b FULL JOIN '@neighbourhoods.parquet' n USING (neighbourhood_code) WHERE b.n IS DISTINCT FROM n.buildings OR b.d IS DISTINCT FROM n.dwellings"));

    [Fact]
    public void Technical_potential_stands_once_for_all_scenarios_in_the_base_year() =>
        Assert.Equal("all 2023", string.Join(';', Duck.Rows(EmbeddedRun.Folder, "SELECT DISTINCT scenario || ' ' || year FROM '@potentials.parquet' WHERE rung = 'technical'").Select(row => row[0])));

    [Fact]
    public void Every_rung_of_the_ladder_is_part_of_the_one_before()
    {
        const string Sql =
            """
            WITH t AS (SELECT source, sum(yield_gj_per_yr) y FROM '@potentials.parquet' WHERE rung = 'technical' GROUP BY ALL),
                 p AS (SELECT scenario, year, source, sum(yield_gj_per_yr) y FROM '@potentials.parquet' WHERE rung = 'permitted' GROUP BY ALL),
                 d AS (SELECT scenario, year, source, neighbourhood_code, sum(yield_gj_per_yr) FILTER (rung = 'deployed') y, sum(yield_gj_per_yr) FILTER (rung = 'permitted') p
                       FROM '@potentials.parquet' WHERE rung <> 'technical' GROUP BY ALL)
            SELECT (SELECT count(*) FROM p LEFT JOIN t USING (source) WHERE p.y > coalesce(t.y, 0) * (1 + 1e-9)) + (SELECT count(*) FROM d WHERE y > coalesce(p, 0) * (1 + 1e-9) + 1e-6)
            """;
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, Sql));
    }

    [Fact]
    public void What_rules_take_and_what_they_leave_of_the_fields_is_what_there_was() =>
        Assert.InRange(
            Duck.Number(
                EmbeddedRun.Folder,
                """
                SELECT abs(t.y - p.y - e.y) / t.y FROM
                  (SELECT sum(yield_gj_per_yr) y FROM '@potentials.parquet' WHERE rung = 'technical' AND source = 'rooftop_pv') t,
                  (SELECT sum(yield_gj_per_yr) y FROM '@potentials.parquet' WHERE rung = 'permitted' AND source = 'rooftop_pv' AND scenario = 'present-pace' AND year = 2023) p,
                  (SELECT sum(yield_gj_per_yr) y FROM '@exclusions.parquet' WHERE source = 'rooftop_pv' AND scenario = 'present-pace') e
                """),
            0,
            1e-9);

    [Fact]
    public void Measures_save_what_the_ledger_saves_by_source_in_every_neighbourhood()
    {
        const string Sql =
            """
            WITH m AS (SELECT scenario, year, neighbourhood_code, CASE WHEN measure LIKE 'renovation%' THEN 'renovation' ELSE measure END how,
                         CASE WHEN measure LIKE 'renovation%' THEN replace(measure, 'renovation_', '') ELSE 'all' END sector, sum(saved_gj_per_yr) gj
                       FROM '@savings_measures.parquet' GROUP BY ALL),
                 b AS (SELECT scenario, year, neighbourhood_code, source how, CASE WHEN source = 'renovation' THEN sector ELSE 'all' END sector, sum(energy_gj_per_yr) gj
                       FROM '@balance.parquet' WHERE step = 'saved' AND source IN ('renovation', 'thinning', 'replacement', 'appliances') AND year IN (2030, 2040) GROUP BY ALL)
            SELECT max(abs(coalesce(m.gj, 0) - coalesce(b.gj, 0)) / greatest(m.gj, b.gj)) FROM m FULL JOIN b USING (scenario, year, neighbourhood_code, how, sector) WHERE greatest(m.gj, b.gj) > 0
            """;
        Assert.InRange(Duck.Number(EmbeddedRun.Folder, Sql), 0, 1e-9);
    }

    [Fact]
    public void Costs_of_measures_lie_in_their_band_and_grow_with_the_years() =>
        Assert.Equal(0, Duck.Number(
            EmbeddedRun.Folder,
            """
            SELECT (SELECT count(*) FROM '@savings_measures.parquet' WHERE NOT (investment_low_eur <= investment_eur AND investment_eur <= investment_high_eur) OR owner_annual_cost_eur_per_yr < annual_cost_eur_per_yr
                     OR avoided_co2_t_per_yr > co2_before_t_per_yr * (1 + 1e-9) OR (measure = 'appliances') <> (investment_eur IS NULL) OR (measure = 'thinning') <> (freed_ha IS NOT NULL))
                 + (SELECT count(*) FROM '@savings_measures.parquet' a JOIN '@savings_measures.parquet' z USING (scenario, neighbourhood_code, measure) WHERE a.year = 2030 AND z.year = 2040 AND a.investment_eur > z.investment_eur + 1e-6)
            """));

    [Fact]
    public void Only_transition_areas_are_thinned_and_never_by_more_than_their_households_decline() =>
        Assert.Equal(0, Duck.Number(
            EmbeddedRun.Folder,
            """
            SELECT count(*) FROM '@savings_measures.parquet' m
              JOIN '@neighbourhoods.parquet' n USING (neighbourhood_code)
              JOIN '@indicators.parquet' i ON i.scenario = m.scenario AND i.year = m.year AND i.area_code = m.neighbourhood_code AND i.indicator = 'transition_area_flag'
            WHERE m.measure = 'thinning' AND (i.value IS DISTINCT FROM 1 OR (m.year = 2030 AND m.dwellings > -n.household_change_until_2035_pct / 100 * n.dwellings))
            """));

    [Fact]
    public void Homes_renovated_are_those_that_the_uptake_of_the_years_adds_up_to()
    {
        var rows = Duck.Rows(
            EmbeddedRun.Folder,
            """
            SELECT m.dwellings, u.dwellings FROM (SELECT scenario, sum(dwellings) dwellings FROM '@savings_measures.parquet' WHERE measure = 'renovation_dwellings' AND year = 2040 GROUP BY ALL) m
              JOIN (SELECT scenario, sum(value) dwellings FROM '@indicators.parquet' WHERE indicator = 'renovated_dwellings_per_yr' GROUP BY ALL) u USING (scenario)
            """);
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.Equal(row[1], row[0]));
    }

    /// <summary>"Trend": one home in a hundred a year, between a half and four (coefficient book, rates). The scenario of the present pace must mean that.</summary>
    [Fact]
    public void At_the_present_pace_about_one_home_in_a_hundred_is_renovated_a_year() =>
        Assert.InRange(Duck.Number(EmbeddedRun.Folder, "SELECT avg(value) / 45956 * 100 FROM '@indicators.parquet' WHERE indicator = 'renovated_dwellings_per_yr' AND scenario = 'present-pace'"), 0.8, 1.1);

    /// <summary>Label theory overstates by a factor of two or more (coefficient book, label multipliers), and by no step promises less than is measured.</summary>
    [Fact]
    public void Theory_promises_at_least_twice_what_is_measured()
    {
        const string Sums = "FROM '@label_savings.parquet' WHERE label_to IN ('A', 'B', 'C')";
        Assert.True(Duck.Number(EmbeddedRun.Folder, $"SELECT sum(dwellings * label_theory_saving_gj_per_dwelling_per_yr) / sum(dwellings * measured_saving_gj_per_dwelling_per_yr) {Sums}") > 2);
        Assert.True(Duck.Number(EmbeddedRun.Folder, $"SELECT sum(dwellings * element_theory_saving_gj_per_dwelling_per_yr) / sum(dwellings * measured_saving_gj_per_dwelling_per_yr) {Sums}") > 2);
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, $"SELECT count(*) {Sums} AND label_theory_saving_gj_per_dwelling_per_yr < measured_saving_gj_per_dwelling_per_yr"));
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, "SELECT count(*) FROM '@label_savings.parquet' WHERE greatest(measured_saving_pct, label_theory_saving_pct, element_theory_saving_pct) > 80 + 1e-9"));
    }
}

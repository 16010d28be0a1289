using Energy.Fixtures;

namespace Energy.Runner.Tests.Datasets;

/// <summary>What must hold of wind in the datasets of the embedded run, asked in SQL.</summary>
public sealed class WindLaws
{
    [Fact]
    public void Every_scenario_has_five_distances_to_homes_of_which_it_chose_one() =>
        Assert.All(
            Duck.Rows(EmbeddedRun.Folder, "SELECT count(*), count(*) FILTER (rule_flag) FROM '@wind_setbacks.parquet' GROUP BY scenario"),
            scenario => Assert.Equal((5L, 1L), ((long)scenario[0]!, (long)scenario[1]!)));

    [Fact]
    public void A_wider_distance_never_adds_land_turbines_or_yield_and_its_loss_is_the_difference() =>
        Assert.Equal(
            0,
            Duck.Number(
                EmbeddedRun.Folder,
                """
                SELECT count(*) FROM (
                  SELECT *, lag(eligible_ha) OVER nearer ha, lag(turbines) OVER nearer n, lag(yield_gj_per_yr) OVER nearer gj, sum(lost_gj_per_yr) OVER nearer lost
                  FROM '@wind_setbacks.parquet' WINDOW nearer AS (PARTITION BY scenario ORDER BY distance_m))
                WHERE eligible_ha > ha OR turbines > n OR lost_gj_per_yr < 0 OR abs(coalesce(gj - yield_gj_per_yr - lost_gj_per_yr, 0)) > 1e-6 OR abs(lost - lost_in_all_gj_per_yr) > 1e-6
                """));

    [Fact]
    public void The_chosen_distance_leaves_what_the_ladder_calls_permitted() =>
        Assert.Equal(
            0,
            Duck.Number(
                EmbeddedRun.Folder,
                """
                SELECT count(*) FROM '@wind_setbacks.parquet' s
                LEFT JOIN (SELECT scenario, sum(yield_gj_per_yr) gj, sum(capacity_kw) kw FROM '@potentials.parquet' WHERE source = 'wind' AND rung = 'permitted' AND year = 2040 GROUP BY ALL) p USING (scenario)
                WHERE rule_flag AND (abs(s.yield_gj_per_yr - coalesce(gj, 0)) > 1e-6 OR abs(s.capacity_kw - coalesce(kw, 0)) > 1e-6)
                """));

    [Fact]
    public void What_rules_take_and_leave_of_wind_is_what_is_possible_in_every_neighbourhood() =>
        Assert.Equal(
            0,
            Duck.Number(
                EmbeddedRun.Folder,
                """
                SELECT count(*) FROM (SELECT scenario FROM '@scenarios.parquet') CROSS JOIN (SELECT neighbourhood_code, yield_gj_per_yr possible FROM '@potentials.parquet' WHERE source = 'wind' AND rung = 'technical')
                LEFT JOIN (SELECT scenario, neighbourhood_code, sum(yield_gj_per_yr) taken FROM '@exclusions.parquet' WHERE source = 'wind' GROUP BY ALL) USING (scenario, neighbourhood_code)
                LEFT JOIN (SELECT scenario, neighbourhood_code, yield_gj_per_yr permitted FROM '@potentials.parquet' WHERE source = 'wind' AND rung = 'permitted' AND year = 2040) USING (scenario, neighbourhood_code)
                WHERE abs(possible - coalesce(taken, 0) - coalesce(permitted, 0)) > 1e-6
                """));

    [Fact]
    public void The_einstein_telescope_rule_takes_the_turbines_of_its_zone_and_leaves_those_elsewhere_as_they_were()
    {
        // Two scenarios that differ in this rule only, as far as wind is concerned.
        var rows = Duck.Rows(
            EmbeddedRun.Folder,
            """
            SELECT coalesce(a.yield_gj_per_yr, 0), coalesce(b.yield_gj_per_yr, 0), coalesce(e.lost, 0) FROM
              (SELECT * FROM '@potentials.parquet' WHERE source = 'wind' AND rung = 'permitted' AND year = 2040 AND scenario = 'palet-ambition') a
              FULL JOIN (SELECT * FROM '@potentials.parquet' WHERE source = 'wind' AND rung = 'permitted' AND year = 2040 AND scenario = 'present-pace') b USING (neighbourhood_code)
              LEFT JOIN (SELECT neighbourhood_code, sum(yield_gj_per_yr) lost FROM '@exclusions.parquet' WHERE scenario = 'present-pace' AND rule = 'wind_einstein_telescope' GROUP BY ALL) e USING (neighbourhood_code)
            """).Select(row => (Off: Convert.ToDouble(row[0], null), On: Convert.ToDouble(row[1], null), Lost: Convert.ToDouble(row[2], null))).ToArray();
        Assert.Contains(rows, row => row.Lost > 0 && row.On == 0 && row.Off > 0);
        Assert.Contains(rows, row => row.Lost == 0 && row.On > 0);
        Assert.All(rows, row => Assert.True(row.Off >= row.On && (row.Lost > 0 || row.On == row.Off)));
    }
}

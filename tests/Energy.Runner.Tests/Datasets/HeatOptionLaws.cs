using Energy.Fixtures;

namespace Energy.Runner.Tests.Datasets;

/// <summary>What must hold of the prices of heat in the datasets of the embedded run, asked in SQL.</summary>
public sealed class HeatOptionLaws
{
    [Fact]
    public void The_middle_of_a_cost_lies_between_its_ends() => HoldsEverywhere("national_cost_low_eur_per_yr <= national_cost_eur_per_yr AND national_cost_eur_per_yr <= national_cost_high_eur_per_yr");

    [Fact]
    public void A_gas_boiler_costs_nothing_more_than_itself_and_avoids_nothing() => HoldsEverywhere("option <> 'gas_boiler' OR (abs(extra_cost_eur_per_yr) < 1e-3 AND abs(avoided_co2_t_per_yr) < 1e-6 AND merit_rank IS NULL)");

    [Fact]
    public void An_option_has_a_place_in_the_merit_order_just_where_it_has_a_cost_per_tonne() => HoldsEverywhere("(merit_rank IS NULL) = (extra_cost_eur_per_t_co2 IS NULL)");

    [Fact]
    public void A_cost_per_tonne_is_the_extra_cost_over_what_is_avoided() =>
        HoldsEverywhere("extra_cost_eur_per_t_co2 IS NULL OR abs(extra_cost_eur_per_t_co2 * avoided_co2_t_per_yr - extra_cost_eur_per_yr) < 1e-6 * abs(extra_cost_eur_per_yr) + 1e-3");

    [Fact]
    public void No_option_serves_more_than_the_gas_boilers_it_would_replace() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, """
            SELECT count(*) FROM '@heat_options.parquet' option JOIN '@heat_options.parquet' boiler USING (scenario, year, neighbourhood_code)
            WHERE boiler.option = 'gas_boiler' AND option.dwelling_equivalents > boiler.dwelling_equivalents * (1 + 1e-9)
            """));

    [Fact]
    public void In_a_neighbourhood_and_year_the_dearer_tonne_never_comes_first() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, """
            SELECT count(*) FROM (
              SELECT extra_cost_eur_per_t_co2 AS eur, lag(extra_cost_eur_per_t_co2) OVER (PARTITION BY scenario, year, neighbourhood_code ORDER BY merit_rank) AS before
              FROM '@heat_options.parquet' WHERE merit_rank IS NOT NULL AND extra_cost_eur_per_yr >= 0)
            WHERE before > eur + 1e-9
            """));

    [Fact]
    public void Those_who_were_on_gas_and_stand_have_one_option_each() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, """
            SELECT count(*) FROM (
              SELECT scenario, year, neighbourhood_code, sum(taken_dwelling_equivalents) AS taken, max(dwelling_equivalents) FILTER (option = 'gas_boiler') AS there
              FROM '@heat_options.parquet' GROUP BY ALL)
            WHERE abs(taken - there) > 1e-6 * there
            """));

    [Fact]
    public void Electricity_at_the_margin_is_never_cleaner_than_the_average() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, """
            SELECT count(*) FROM '@coefficients.parquet' margin JOIN '@coefficients.parquet' average USING (keys)
            WHERE margin.coefficient = 'grid-marginal' AND average.coefficient = 'grid-electricity' AND margin.value < average.value
            """));

    private static void HoldsEverywhere(string law) => Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, $"SELECT count(*) FROM '@heat_options.parquet' WHERE NOT ({law})"));
}

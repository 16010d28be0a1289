using Energy.Fixtures;

namespace Energy.Runner.Tests.Datasets;

/// <summary>What must hold of roofs and of claims to land in the datasets of the embedded run, asked in SQL.</summary>
public sealed class RoofAndLandLaws
{
    [Fact]
    public void No_more_land_and_roof_is_claimed_than_there_is_and_every_field_claims_its_hectares()
    {
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, """
            SELECT count(*) FROM (SELECT scenario, surface, neighbourhood_code, sum(area_ha) ha FROM '@land_claims.parquet' GROUP BY ALL)
            JOIN '@neighbourhoods.parquet' n USING (neighbourhood_code)
            WHERE ha > CASE surface WHEN 'roof' THEN n.roof_m2 / 1e4 ELSE n.area_ha END
            """));
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, """
            SELECT count(*) FROM (SELECT scenario, sum(area_ha) ha FROM '@sites.parquet' WHERE kind = 'solar_field' GROUP BY ALL) s
            LEFT JOIN (SELECT scenario, sum(area_ha) ha FROM '@land_claims.parquet' WHERE claimant = 'solar_field' AND claimed_year > 2023 GROUP BY ALL) c USING (scenario)
            WHERE NOT coalesce(abs(s.ha - c.ha) < 1e-6, false)
            """));
    }

    [Fact]
    public void Roofs_of_every_kind_add_up_to_all_roofs() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, """
            SELECT count(*) FROM '@neighbourhoods.parquet' WHERE abs(roof_pv_homes_technical_gj_per_yr + roof_pv_offices_technical_gj_per_yr + roof_pv_halls_technical_gj_per_yr
              + roof_pv_public_technical_gj_per_yr + roof_pv_commerce_technical_gj_per_yr - roof_pv_technical_gj_per_yr) > 1e-6 * roof_pv_technical_gj_per_yr
            """));
}

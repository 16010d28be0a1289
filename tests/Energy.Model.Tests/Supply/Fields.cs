using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Supply;

public sealed class Fields
{
    private static readonly string[] AllOff = [.. ProjectData.Rules.Where(rule => rule.Source == EnergySource.FieldPv).Select(rule => rule.Name)];

    [Fact]
    public void A_hectare_carries_a_megawatt_that_yields_nine_hundred_and_fifty_megawatt_hours()
    {
        var fields = Of(new SmallTown().Parcel(SmallTown.Box(0, 0, 200, 100)), AllOff);
        Assert.Equal(2000, fields.Permitted[0].CapacityKw, 6);
        Assert.Equal(2 * 950 * 3.6, fields.Permitted[0].YieldGj, 6);
    }

    [Fact]
    public void A_quarter_excluded_leaves_three_quarters()
    {
        var fields = Of(new SmallTown().Parcel(SmallTown.Box(0, 0, 400, 400)).Zone(ZoneKind.Natura2000, SmallTown.Box(0, 0, 200, 200)), [.. AllOff.Except(["field_natura_2000"])]);
        Assert.Equal(0.75, fields.Permitted[0].YieldGj / fields.Technical[0].YieldGj, 9);
        var taken = Assert.Single(fields.Exclusions);
        Assert.Equal(4, taken.AreaHa!.Value, 6);
        Assert.Equal(fields.Technical[0].YieldGj / 4, taken.Lost.YieldGj, 6);
    }

    [Fact]
    public void What_all_rules_take_and_what_they_leave_is_all_there_was()
    {
        var fields = Of(SmallTown.WithEverything().Zone(ZoneKind.Forest, SmallTown.Box(100, 800, 300, 90)), []);
        for (int b = 0; b < 2; b++)
        {
            double taken = fields.Exclusions.Where(exclusion => exclusion.Neighbourhood == b).Sum(exclusion => exclusion.Lost.YieldGj);
            Assert.Equal(fields.Technical[b].YieldGj, fields.Permitted[b].YieldGj + taken, 6);
        }
    }

    [Fact]
    public void Land_that_two_rules_forbid_is_taken_by_the_first()
    {
        var fields = Of(
            new SmallTown().Parcel(SmallTown.Box(0, 0, 200, 200)).Zone(ZoneKind.Natura2000, SmallTown.Box(0, 0, 200, 200)).Zone(ZoneKind.Forest, SmallTown.Box(0, 0, 200, 200)),
            [.. AllOff.Except(["field_natura_2000", "field_forest"])]);
        Assert.Equal("field_natura_2000", Assert.Single(fields.Exclusions).Rule);
    }

    [Fact]
    public void Farmland_is_closed_save_where_it_is_due_for_another_use()
    {
        var town = new SmallTown()
            .Parcel(SmallTown.Box(0, 0, 200, 200), LandUse.Arable)
            .Parcel(SmallTown.Box(300, 0, 200, 200), LandUse.Arable)
            .Parcel(SmallTown.Box(600, 0, 200, 200), LandUse.Fallow)
            .Zone(ZoneKind.GreenTransformation, SmallTown.Box(300, 0, 200, 200));
        var fields = Of(town, [.. AllOff.Except(["field_farmland_closed"])]);
        Assert.Equal(0, fields.LeftHa(0));
        Assert.Equal(4, fields.LeftHa(1), 6);
        Assert.Equal(4, fields.LeftHa(2), 6);
    }

    [Fact]
    public void At_most_the_stated_share_of_farmland_is_taken()
    {
        var town = new SmallTown();
        for (int field = 0; field < 20; field++)
        {
            town.Parcel(SmallTown.Box(field * 50, 0, 40, 300), LandUse.Grassland);
        }

        var fields = Of(town, [.. AllOff.Except(["field_farmland_share_pct"])]);
        Assert.Equal(2, Enumerable.Range(0, 20).Count(parcel => fields.LeftHa(parcel) > 0));
    }

    [Fact]
    public void A_rest_too_small_for_a_field_goes_to_the_rule_that_made_it_so()
    {
        var fields = Of(new SmallTown().Parcel(SmallTown.Box(0, 0, 200, 100)).Zone(ZoneKind.Forest, SmallTown.Box(0, 0, 120, 100)), [.. AllOff.Except(["field_forest"])]);
        Assert.Equal(2, Assert.Single(fields.Exclusions).AreaHa!.Value, 6);
        Assert.Equal(0, fields.Permitted[0].YieldGj);
    }

    [Fact]
    public void Hedges_nature_and_slips_of_land_carry_no_panels()
    {
        var fields = Of(
            new SmallTown().Parcel(SmallTown.Box(0, 0, 200, 200), LandUse.LandscapeElement).Parcel(SmallTown.Box(300, 0, 200, 200), LandUse.Nature).Parcel(SmallTown.Box(600, 0, 90, 90)),
            AllOff);
        Assert.Equal(0, fields.Technical[0].YieldGj);
    }

    [Fact]
    public void Land_out_of_use_is_built_first_then_grass_then_crops()
    {
        var fields = Of(
            new SmallTown().Parcel(SmallTown.Box(0, 0, 300, 300), LandUse.Arable).Parcel(SmallTown.Box(300, 0, 200, 200), LandUse.Grassland).Parcel(SmallTown.Box(600, 0, 110, 110), LandUse.Fallow),
            AllOff);
        Assert.Equal([2, 1, 0], fields.ByPreference());
    }

    [Fact]
    public void A_hectare_is_claimed_once()
    {
        var claims = new LandClaims([3.0]);
        claims.Claim(0, 2);
        Assert.Throws<InvalidOperationException>(() => claims.Claim(0, 1.5));
        Assert.Equal(1, claims.FreeHa(0), 12);
    }

    [Fact]
    public void Panels_and_willow_never_share_a_hectare()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("all-permitted"));
        foreach (var parcel in outcome.Supply.Sites().Where(site => site.Kind != "turbine").GroupBy(site => site.Place.Centroid.Coordinate.ToString()))
        {
            Assert.True(parcel.Sum(site => site.AreaHa) <= parcel.First().Place.Area / 10_000 * (1 + 1e-9));
        }
    }

    private static FieldSolar Of(SmallTown town, string[] off) => FieldSolar.Of(
        Overlay.Of(town.Build()),
        ProjectData.Book(),
        new RuleSet(ProjectData.Rules, off.ToDictionary(rule => rule, _ => new RuleSwitch(false, null))));
}

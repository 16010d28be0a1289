using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Supply;

public sealed class Fields
{
    internal static readonly string[] AllOff = [.. ProjectData.Rules.Where(rule => rule.Source == EnergySource.FieldPv).Select(rule => rule.Name)];

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

    [Fact]
    public void A_field_keeps_its_distance_to_homes_and_to_the_view_of_a_townscape()
    {
        // A house of 6 x 10 m in the middle of the south side, and a townscape along the west side.
        var homes = Of(new SmallTown().Row(100, 100, 1).Parcel(SmallTown.Box(0, 110, 400, 400)), [.. AllOff.Except(["field_homes_distance_m"])]);
        double taken = Assert.Single(homes.Exclusions).AreaHa!.Value * 10_000;
        Assert.InRange(taken, (6 * 50) + (Math.PI * 50 * 50 / 2 * 0.95), (6 * 50) + (Math.PI * 50 * 50 / 2) + 1);
        var view = Of(new SmallTown().Zone(ZoneKind.Heritage, SmallTown.Box(0, 0, 50, 600)).Parcel(SmallTown.Box(60, 100, 400, 400)), [.. AllOff.Except(["field_heritage_view_m"])]);
        Assert.Equal(400 * 90, Assert.Single(view.Exclusions).AreaHa!.Value * 10_000, 6);
    }

    [Theory]
    [InlineData("field_homes_distance_m", new double[] { 0, 20, 50, 80, 120, 200, 400 })]
    [InlineData("field_heritage_view_m", new double[] { 0, 50, 100, 250, 500, 800 })]
    public void A_wider_distance_never_adds_land(string rule, double[] metres)
    {
        double before = double.PositiveInfinity;
        foreach (double distance in metres)
        {
            var rules = new RuleSet(ProjectData.Rules, new Dictionary<string, RuleSwitch> { [rule] = new(true, distance), ["field_farmland_closed"] = new(false, null), ["field_farmland_share_pct"] = new(true, 23) });
            double now = FieldSolar.Of(Overlay.Of(SmallTown.WithEverything().Row(400, 690, 3).Row(1100, 960, 2).Build()), ProjectData.Book(), rules).Permitted.Sum(potential => potential.YieldGj);
            Assert.True(now <= before * (1 + 1e-6), $"{distance} m: {now} after {before}");
            before = now;
        }
    }

    [Fact]
    public void A_parcel_more_never_means_less()
    {
        double Permitted(SmallTown town) => FieldSolar.Of(Overlay.Of(town.Build()), ProjectData.Book(), new RuleSet(ProjectData.Rules, new Dictionary<string, RuleSwitch>())).Permitted.Sum(potential => potential.YieldGj);
        Assert.True(Permitted(SmallTown.WithEverything().Parcel(SmallTown.Box(1600, 0, 300, 300), LandUse.Arable)) >= Permitted(SmallTown.WithEverything()) * (1 - 1e-6));
        Assert.True(Permitted(SmallTown.WithEverything().Parcel(SmallTown.Box(1600, 0, 300, 300), LandUse.Fallow)) > Permitted(SmallTown.WithEverything()));
    }

    [Theory]
    [InlineData("present-pace")]
    [InlineData("palet-ambition")]
    [InlineData("all-permitted")]
    public void No_hectare_and_no_roof_is_claimed_twice(string scenario)
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario(scenario));
        var land = outcome.Start.Land;
        var claims = outcome.Supply.Claims().ToArray();
        Assert.NotEmpty(claims);
        Assert.All(claims, claim => Assert.True(claim.AreaHa > 0));
        for (int b = 0; b < 2; b++)
        {
            double parcelHa = Enumerable.Range(0, land.Region.Parcels.Count).Where(parcel => land.NeighbourhoodOfParcel[parcel] == b).Sum(parcel => land.Region.Parcels.Outline[parcel].Area / 10_000);
            double roofM2 = Enumerable.Range(0, land.Region.Buildings.Count).Where(building => land.NeighbourhoodOfBuilding[building] == b).Sum(outcome.Start.Potential.Roofs.RoofM2);
            Assert.True(claims.Where(claim => claim.Neighbourhood == b && claim.Claimant is Claimant.SolarField or Claimant.EnergyCrop).Sum(claim => claim.AreaHa) <= parcelHa * (1 + 1e-9));
            Assert.True(claims.Where(claim => claim.Neighbourhood == b && claim.Claimant == Claimant.RooftopPv).Sum(claim => claim.AreaHa) * 10_000 <= roofM2);
        }
    }

    [Fact]
    public void The_same_panels_take_less_roof_the_later_they_are_laid()
    {
        var path = new YearPath([new(2023, 0.2), new(2040, 0.25)]);
        double early = ClaimsBook.OfRoofs(_ => [new Potential(100, 0)], path).Single().AreaHa;
        double late = ClaimsBook.OfRoofs(year => [new Potential(year < 2040 ? 0 : 100, 0)], path).Single().AreaHa;
        Assert.Equal(0.05, early, 12);
        Assert.Equal(0.04, late, 12);
    }

    internal static FieldSolar Of(SmallTown town, string[] off) => FieldSolar.Of(
        Overlay.Of(town.Build()),
        ProjectData.Book(),
        new RuleSet(ProjectData.Rules, off.ToDictionary(rule => rule, _ => new RuleSwitch(false, null))));
}

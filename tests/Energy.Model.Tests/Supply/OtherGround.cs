using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Supply;

namespace Energy.Model.Tests.Supply;

/// <summary>Car parks and landfills under panels, and what the upkeep of public green leaves.</summary>
public sealed class OtherGround
{
    [Fact]
    public void A_farm_parcel_registered_on_a_landfill_counts_once_as_landfill()
    {
        var land = Overlay.Of(new SmallTown().Parcel(SmallTown.Box(0, 0, 400, 100)).Parcel(SmallTown.Box(50, 0, 50, 50)).Zone(ZoneKind.Landfill, SmallTown.Box(0, 0, 200, 200)).Build());
        Assert.Equal([(LandUse.Grassland, 2.0), (LandUse.Landfill, 4.0)], land.Parcels.Use.Zip(land.Parcels.Outline, (use, outline) => (use, outline.Area / 10_000)));
        Assert.Equal(2, land.NeighbourhoodOfParcel.Length);
    }

    [Fact]
    public void A_car_park_on_a_landfill_counts_once_as_car_park()
    {
        var land = Overlay.Of(new SmallTown().Zone(ZoneKind.CarPark, SmallTown.Box(0, 0, 100, 100)).Zone(ZoneKind.Landfill, SmallTown.Box(0, 0, 200, 200)).Build());
        Assert.Equal([(LandUse.CarPark, 1.0), (LandUse.Landfill, 3.0)], land.Parcels.Use.Zip(land.Parcels.Outline, (use, outline) => (use, outline.Area / 10_000)));
    }

    [Fact]
    public void Car_parks_come_first_then_landfills_then_fallow_land()
    {
        var fields = Fields.Of(new SmallTown().Parcel(SmallTown.Box(500, 0, 300, 300), LandUse.Fallow).Zone(ZoneKind.CarPark, SmallTown.Box(0, 0, 60, 60)).Zone(ZoneKind.Landfill, SmallTown.Box(0, 300, 200, 200)), Fields.AllOff);
        Assert.Equal([1, 2, 0], fields.ByPreference());
    }

    [Fact]
    public void A_canopy_stands_among_homes_where_a_field_may_not()
    {
        var fields = Fields.Of(
            new SmallTown().Row(100, 100, 1).Parcel(SmallTown.Box(0, 111, 200, 39)).Zone(ZoneKind.CarPark, SmallTown.Box(60, 40, 90, 59)),
            [.. Fields.AllOff.Except(["field_homes_distance_m"])]);
        Assert.True(fields.LeftHa(1) > 0.5);
        Assert.DoesNotContain(fields.Exclusions, exclusion => exclusion.AreaHa > 1);
    }

    [Fact]
    public void A_car_park_for_a_few_cars_gets_no_canopy()
    {
        Assert.Equal(0, Fields.Of(new SmallTown().Zone(ZoneKind.CarPark, SmallTown.Box(0, 0, 30, 30)), Fields.AllOff).Technical[0].YieldGj);
    }

    [Fact]
    public void What_is_built_is_claimed_in_its_own_class_and_no_hectare_twice()
    {
        var outcome = Towns.Assess(
            SmallTown.WithEverything().Zone(ZoneKind.CarPark, SmallTown.Box(1600, 0, 100, 100)).Zone(ZoneKind.Landfill, SmallTown.Box(1600, 200, 200, 200)),
            ProjectData.Scenario("all-permitted"));
        var claims = outcome.Supply.Claims().Where(claim => claim.Claimant != Claimant.RooftopPv).ToArray();
        foreach (var kind in FieldDeployment.Classes)
        {
            var sites = outcome.Supply.Sites().Where(site => site.Kind == kind.Key()).ToArray();
            Assert.NotEmpty(sites);
            Assert.Equal(sites.Sum(site => site.AreaHa), claims.Where(claim => claim.Claimant == kind && claim.Year > BaseYear.Year).Sum(claim => claim.AreaHa), 6);
            Assert.All(sites, site => Assert.InRange(site.NetAreaHa!.Value, site.AreaHa * 0.6, site.AreaHa));
        }

        Assert.True(claims.Sum(claim => claim.AreaHa) <= outcome.Start.Land.Parcels.Outline.Sum(outline => outline.Area / 10_000));
    }

    [Fact]
    public void More_ground_never_means_less_sun()
    {
        double Permitted(SmallTown town) => FieldSolar.Of(Overlay.Of(town.Build()), ProjectData.Book(), new RuleSet(ProjectData.Rules, new Dictionary<string, RuleSwitch>())).Permitted.Sum(potential => potential.YieldGj);
        double without = Permitted(SmallTown.WithEverything());
        Assert.True(Permitted(SmallTown.WithEverything().Zone(ZoneKind.CarPark, SmallTown.Box(1600, 0, 100, 100))) > without);
        Assert.True(Permitted(SmallTown.WithEverything().Zone(ZoneKind.Landfill, SmallTown.Box(1600, 200, 200, 200))) > without);
    }

    [Theory]
    [InlineData(ZoneGrades.Planting, 1 * 18.3)]
    [InlineData(ZoneGrades.Verge, 5 * 16.5 * 0.5)]
    public void Ten_hectares_of_green_leave_what_grows_on_them(string grade, double gjPerHa)
    {
        // Laws of the ladder: what grows, six tenths of it can be collected, the scenario collects a share of that.
        var town = SmallTown.WithEverything();
        var without = Towns.Assess(town, ProjectData.Scenario("palet-ambition"));
        var outcome = Towns.Assess(SmallTown.WithEverything().Zone(ZoneKind.PublicGreen, SmallTown.Box(100, 100, 500, 200), grade), ProjectData.Scenario("palet-ambition"));
        var residues = outcome.Supply.Biomass.Residues;
        double boiler = outcome.Start.Demand.Boilers.BiomassRatio;
        Assert.Equal(10 * gjPerHa * boiler, residues.TechnicalGj, 6);
        Assert.Equal(0.6 * residues.TechnicalGj, residues.PermittedGj, 6);
        Assert.Equal(0, residues.AvailableGj(BaseYear.Year));
        Assert.Equal(0.4 * residues.PermittedGj, residues.AvailableGj(BaseYear.Target), 6);
        Assert.Equal(0, without.Supply.Biomass.Residues.TechnicalGj);
        Assert.Equal(residues.PermittedGj, outcome.Supply.Biomass.Permitted(BaseYear.Target).YieldGj - without.Supply.Biomass.Permitted(BaseYear.Target).YieldGj, 6);
    }
}

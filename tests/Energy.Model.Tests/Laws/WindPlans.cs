using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Model.Supply.Wind;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Laws;

/// <summary>A rule more or a wider distance never adds a turbine, a looser one never takes one away: place by place, for every set of rules.</summary>
public sealed class WindPlans
{
    private const string Distance = "wind_homes_distance_tip_heights";

    /// <summary>Steps of the table, and distances between them and beyond them.</summary>
    private static readonly double[] TipHeights = [0, 0.5, 400 / 176.0, 2, 2.5, 3, 4, 10, 12];

    private static readonly string[] Layers = [.. ProjectData.Rules.Where(rule => rule.Source == EnergySource.Wind && rule.Name != Distance).Select(rule => rule.Name)];

    private static readonly OverlaidRegion Land = Overlay.Of(Town().Build());

    private static readonly WindGrid Grid = WindGrid.Of(Land);

    private static readonly CoefficientBook Book = ProjectData.Book();

    public static TheoryData<string> Turbines => ["onshore_3_mw", "onshore_5_5_mw"];

    [Theory]
    [MemberData(nameof(Turbines))]
    public void A_looser_set_of_rules_keeps_every_turbine_of_a_stricter_one(string turbine)
    {
        var permitted = new HashSet<string>[1 << Layers.Length, TipHeights.Length];
        for (int on = 0; on < 1 << Layers.Length; on++)
        {
            for (int distance = 0; distance < TipHeights.Length; distance++)
            {
                permitted[on, distance] = Places(Site(turbine, on, TipHeights[distance]).Permitted);
            }
        }

        Assert.NotEqual(permitted[0, 0].Count, permitted[(1 << Layers.Length) - 1, 0].Count);
        for (int on = 0; on < 1 << Layers.Length; on++)
        {
            for (int distance = 0; distance < TipHeights.Length; distance++)
            {
                int strict = on, wide = distance;
                Assert.All(Enumerable.Range(0, Layers.Length).Where(layer => (strict >> layer & 1) == 1), layer => Assert.Subset(permitted[strict & ~(1 << layer), wide], permitted[strict, wide]));
                Assert.True(distance == 0 || permitted[on, distance].IsSubsetOf(permitted[on, Nearer(distance)]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Turbines))]
    public void Permitted_turbines_are_among_the_technical_ones_and_those_are_the_same_under_all_rules(string turbine)
    {
        var strict = Site(turbine, (1 << Layers.Length) - 1, 2);
        var loose = Site(turbine, 0, 0);
        Assert.Subset(Places(strict.Technical), Places(strict.Permitted));
        Assert.Equal(Places(loose.Technical), Places(strict.Technical));
        Assert.Equal(Places(loose.Technical), Places(loose.Permitted));
    }

    [Theory]
    [InlineData("present-pace")]
    [InlineData("palet-ambition")]
    [InlineData("all-permitted")]
    public void Turbines_built_stand_where_they_are_permitted_and_possible_in_every_neighbourhood(string scenario)
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario(scenario));
        Assert.NotEmpty(outcome.Supply.WindSetbacks);
        Potential[] technical = outcome.Supply.Generation(EnergySource.Wind, Rung.Technical, 2040);
        foreach (int year in BaseYear.All)
        {
            Potential[] permitted = outcome.Supply.Generation(EnergySource.Wind, Rung.Permitted, year);
            Potential[] deployed = outcome.Supply.Generation(EnergySource.Wind, Rung.Deployed, year);
            for (int b = 0; b < technical.Length; b++)
            {
                Assert.True(permitted[b].YieldGj <= technical[b].YieldGj && permitted[b].CapacityKw <= technical[b].CapacityKw);
                Assert.True(deployed[b].YieldGj <= permitted[b].YieldGj && deployed[b].CapacityKw <= permitted[b].CapacityKw);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Turbines))]
    public void What_rules_take_and_what_they_leave_is_what_is_possible_in_every_neighbourhood(string turbine)
    {
        var siting = Site(turbine, (1 << Layers.Length) - 1, 2);
        for (int b = 0; b < 2; b++)
        {
            double left = siting.Permitted.Where(site => site.Neighbourhood == b).Sum(site => site.Amount.YieldGj);
            double taken = siting.Exclusions.Where(exclusion => exclusion.Neighbourhood == b).Sum(exclusion => exclusion.Lost.YieldGj);
            Assert.Equal(siting.Technical.Where(site => site.Neighbourhood == b).Sum(site => site.Amount.YieldGj), left + taken, 3);
        }
    }

    [Theory]
    [MemberData(nameof(Turbines))]
    public void A_step_further_from_homes_has_less_land_and_no_more_turbines_and_its_losses_add_up(string turbine)
    {
        foreach (int on in new[] { 0, 1, (1 << Layers.Length) - 1 })
        {
            var siting = Site(turbine, on, 3);
            Assert.Equal(5, siting.Setbacks.Count);
            double all = Yield(Site(turbine, on, 0).Permitted);
            double lost = 0;
            foreach (var (near, far) in siting.Setbacks.Zip(siting.Setbacks.Skip(1)))
            {
                Assert.True(near.Step.DistanceM <= far.Step.DistanceM && near.EligibleHa >= far.EligibleHa && near.Turbines >= far.Turbines && near.Amount.YieldGj >= far.Amount.YieldGj);
            }

            foreach (var setback in siting.Setbacks)
            {
                lost += setback.LostGj;
                Assert.True(setback.LostGj >= 0);
                Assert.Equal(setback.LostInAllGj, lost, 3);
                Assert.Equal(all, setback.Amount.YieldGj + lost, 3);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Turbines))]
    public void The_step_that_the_scenario_chose_is_what_its_rules_permit(string turbine)
    {
        foreach (double tipHeights in new[] { 2.0, 3, 4, 10 })
        {
            var siting = Site(turbine, 5, tipHeights);
            var chosen = Assert.Single(siting.Setbacks, setback => setback.IsRule);
            Assert.Equal(Places(siting.Permitted).Count, chosen.Turbines);
            Assert.Equal(Yield(siting.Permitted), chosen.Amount.YieldGj, 6);
        }

        Assert.DoesNotContain(Site(turbine, 5, 2.5).Setbacks, setback => setback.IsRule);
    }

    [Theory]
    [MemberData(nameof(Turbines))]
    public void No_room_is_left_for_one_more_turbine(string turbine)
    {
        var type = Turbine.Of(Book, turbine);
        var grid = Grid;
        var plan = WindPlan.Of(grid, Book, type, ProjectData.Rules.Where(rule => rule.Source == EnergySource.Wind));
        for (int cell = 0; cell < grid.Cells.Count; cell++)
        {
            if (plan.IsClear(cell) && grid.Cells[cell].Row % 2 == 0 && grid.Cells[cell].Column % 2 == 0)
            {
                Assert.Contains(plan.Cells, other => Apart(grid.Cells[cell], grid.Cells[other], type) < 1 || other == cell);
            }
        }
    }

    [Fact]
    public void The_named_distance_of_the_book_is_a_step_of_the_axis()
    {
        var turbine = Turbine.Of(ProjectData.Book(), "onshore_5_5_mw");
        double rule = ProjectData.Rules.Single(rule => rule.Name == Distance).Value!.Value * turbine.TipHeightM;
        Assert.Contains(SetbackStep.Of(ProjectData.Book(), turbine), step => Math.Abs(step.DistanceM - rule) < 1e-9);
    }

    private static int Nearer(int distance) => Enumerable.Range(0, TipHeights.Length).Where(other => TipHeights[other] < TipHeights[distance]).MaxBy(other => TipHeights[other]);

    private static double Yield(IEnumerable<Site> sites) => sites.Sum(site => site.Amount.YieldGj);

    private static HashSet<string> Places(IEnumerable<Site> sites) => [.. sites.Select(site => site.Place.ToString())];

    private static double Apart(WindGrid.Cell one, WindGrid.Cell other, Turbine turbine)
    {
        double angle = 225 * Math.PI / 180;
        double dx = one.X - other.X, dy = one.Y - other.Y;
        double along = ((dx * Math.Sin(angle)) + (dy * Math.Cos(angle))) / (7 * turbine.RotorDiameterM);
        double across = ((dx * Math.Cos(angle)) - (dy * Math.Sin(angle))) / (5 * turbine.RotorDiameterM);
        return (along * along) + (across * across);
    }

    /// <summary>A town of two classes of wind where every layer takes something, homes in two corners.</summary>
    private static SmallTown Town() => new SmallTown()
        .Zone(ZoneKind.WindSpeed, SmallTown.Box(0, 0, 1200, 1000), figure: 6.25)
        .Zone(ZoneKind.WindSpeed, SmallTown.Box(1200, 0, 800, 1000), figure: 6.75)
        .Zone(ZoneKind.WindZone, SmallTown.Box(350, 0, 1500, 1000))
        .Zone(ZoneKind.NationalLandscape, SmallTown.Box(1500, 0, 200, 600))
        .Zone(ZoneKind.Forest, SmallTown.Box(900, 300, 250, 500))
        .Zone(ZoneKind.Natura2000, SmallTown.Box(600, 600, 300, 400))
        .Zone(ZoneKind.EinsteinTelescope, SmallTown.Box(0, 0, 1300, 350))
        .Row(50, 500, 6)
        .Row(1900, 950, 6);

    /// <summary>Sites under the layers of a set of bits and a distance to homes.</summary>
    private static WindSiting Site(string turbine, int on, double tipHeights)
    {
        var switches = Enumerable.Range(0, Layers.Length).ToDictionary(layer => Layers[layer], layer => new RuleSwitch((on >> layer & 1) == 1, null));
        switches[Distance] = new RuleSwitch(true, tipHeights);
        return WindSiting.Of(
            Land, Grid, WindPlan.Of(Grid, Book, Turbine.Of(Book, turbine), [.. ProjectData.Rules.Where(rule => rule.Source == EnergySource.Wind)]), Book, new RuleSet(ProjectData.Rules, switches));
    }
}

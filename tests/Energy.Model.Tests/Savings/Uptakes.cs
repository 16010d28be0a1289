using CsCheck;
using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Savings;
using Energy.Model.Savings.Packages;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Savings;

/// <summary>Who renovates in a year: natural moments, the S-curve of owners, the hands of contractors.</summary>
public sealed class Uptakes
{
    private static readonly CoefficientBook Book = ProjectData.Book();

    private static readonly Scenario Pace = ProjectData.Scenario("present-pace");

    private static readonly StartingPoint Start = TriasEnergetica.Start(SmallTown.WithEverything().Build(), Book);

    [Fact]
    public void At_the_midpoint_half_of_those_who_are_open_to_it_act()
    {
        // A useful GJ of gas costs 1.48 EUR over 31.65 MJ and the boilers of 2023; 40 EUR more than that is the midpoint.
        double heat = 1.48 / 0.03165 / Start.Demand.Boilers.SpaceHeatRatio(2023);
        var curve = Curve(open: 60, subsidy: 0);
        Assert.Equal(0.30, curve.ShareWhoAct(Yearly(10 * (heat + 40)), 10, 2030), 9);
        Assert.Equal(0.60 / (1 + Math.E), curve.ShareWhoAct(Yearly(10 * (heat + 65)), 10, 2030), 9);
        Assert.Equal(0.30, Curve(open: 60, subsidy: 50).ShareWhoAct(Yearly(20 * (heat + 40)), 10, 2030), 9);
        Assert.Equal(0, curve.ShareWhoAct(Yearly(100), 0, 2030));
    }

    [Fact]
    public void The_share_who_act_never_rises_with_cost_nor_beyond_those_who_are_open_to_it() =>
        Gen.Select(Gen.Double[0, 5000], Gen.Double[0, 5000], Gen.Double[0.1, 50], Gen.Double[0, 100]).Sample((one, other, gj, open) =>
        {
            var curve = Curve(open, subsidy: 20);
            double cheap = curve.ShareWhoAct(Yearly(Math.Min(one, other)), gj, 2030);
            double dear = curve.ShareWhoAct(Yearly(Math.Max(one, other)), gj, 2030);
            return dear <= cheap && cheap <= open / 100;
        });

    [Fact]
    public void More_contractors_never_renovate_fewer_homes() =>
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[10, 100]).Sample(
            (one, other, open) => NeverMore(With(Math.Min(one, other), open, 20), With(Math.Max(one, other), open, 20)), iter: 20);

    [Fact]
    public void Fewer_open_owners_or_less_subsidy_never_renovate_more_homes() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 80], Gen.Int[0, 80], Gen.Int[1, 15]).Sample(
            (one, other, little, much, homes) => NeverMore(With(homes, Math.Min(one, other), Math.Min(little, much)), With(homes, Math.Max(one, other), Math.Max(little, much))), iter: 20);

    [Fact]
    public void A_lower_midpoint_never_renovates_more_homes()
    {
        var low = SavingsPlan.Of(Start.Demand, ProjectData.BookWith(("uptake", "midpoint", 10)), With(1000, 80, 30));
        var high = SavingsPlan.Of(Start.Demand, ProjectData.BookWith(("uptake", "midpoint", 80)), With(1000, 80, 30));
        Assert.True(NeverMore(low, high));
        Assert.True(Done(low, 2040) < Done(high, 2040));
    }

    [Theory]
    [InlineData("present-pace")]
    [InlineData("all-permitted")]
    public void Every_year_says_how_it_came_about(string scenario)
    {
        var chosen = ProjectData.Scenario(scenario);
        var plan = SavingsPlan.Of(Start.Demand, Book, chosen with { Savings = chosen.Savings with { HomesRenovatedPerYr = Towns.From2024(3) } });
        Assert.Equal(BaseYear.All.Skip(1), plan.Uptake.Select(year => year.Year));
        int waiting = 0;
        foreach (var year in plan.Uptake)
        {
            Assert.Equal(Homes(plan).Count(home => plan.RenovatedIn[home] == year.Year), year.Renovated);
            Assert.Equal(waiting + year.Decided - year.Renovated, year.Waiting);
            Assert.InRange(year.Renovated, 0, year.Capacity);
            Assert.InRange(year.Decided, 0, year.WithChance);
            Assert.True(year.Bound != UptakeBound.ContractorCapacity || year.Renovated == year.Capacity);
            waiting = year.Waiting;
        }
    }

    [Theory]
    [InlineData(100, 1000, UptakeBound.NaturalMoments)]
    [InlineData(30, 1000, UptakeBound.OwnersWhoAct)]
    [InlineData(100, 2, UptakeBound.ContractorCapacity)]
    public void The_bound_that_holds_is_named(double open, double homesPerYr, UptakeBound bound)
    {
        var everyoneWho = ProjectData.BookWith(("uptake", "midpoint", 1e6));
        Assert.Equal(bound, SavingsPlan.Of(Start.Demand, everyoneWho, With(homesPerYr, open, 0)).Uptake[0].Bound);
    }

    [Fact]
    public void Outside_the_areas_that_come_first_every_home_waits_for_its_natural_moment_and_pays_for_that_moment()
    {
        var plan = SavingsPlan.Of(Start.Demand, ProjectData.BookWith(("uptake", "midpoint", 1e6)), With(1000, 100, 0));
        var moments = new NaturalMoments(Book);
        int[] east = [.. Homes(plan).Where(home => Start.Demand.Units.Neighbourhood[home] == 1 && plan.RenovatedIn[home] != SavingsPlan.Never)];
        Assert.NotEmpty(east);
        Assert.All(east, home => Assert.True(moments.Has(Start.Demand.Units, home, plan.RenovatedIn[home]) && plan.RenovatedAt[home] == RenovationMoment.NaturalMoment));
        int[] west = [.. Homes(plan).Where(home => Start.Demand.Units.Neighbourhood[home] == 0 && plan.RenovatedIn[home] == 2024)];
        Assert.All(west, home => Assert.Equal(moments.Has(Start.Demand.Units, home, 2024) ? RenovationMoment.NaturalMoment : RenovationMoment.StandAlone, plan.RenovatedAt[home]));
        Assert.Contains(west, home => plan.RenovatedAt[home] == RenovationMoment.StandAlone);
    }

    [Fact]
    public void Among_those_who_have_decided_what_saves_a_gigajoule_at_the_lowest_cost_goes_first()
    {
        var book = ProjectData.BookWith(("uptake", "midpoint", 1e6));
        var scenario = With(6, 100, 0);
        var plan = SavingsPlan.Of(Start.Demand, book, scenario);
        var packages = new HomePackages(Start.Demand, book);
        var units = Start.Demand.Units;
        double EurPerGj(int home) => packages.Towards(home, EnergyLabel.B).NaturalMoment.Investment.Value / ((units.SpaceHeatGj[home] + units.HeatingPowerGj[home]) * (1 - plan.RoomsRatioAfter[home]));
        int[] west = [.. Homes(plan).Where(home => units.Neighbourhood[home] == 0 && plan.RoomsRatioAfter[home] < 1 && plan.DemolishedIn[home] == SavingsPlan.Never)];
        double dearestDone = west.Where(home => plan.RenovatedIn[home] <= 2025).Max(EurPerGj);
        Assert.Equal(12, west.Count(home => plan.RenovatedIn[home] <= 2025));
        Assert.All(west.Where(home => plan.RenovatedIn[home] > 2025), home => Assert.True(EurPerGj(home) >= dearestDone * (1 - 1e-9)));
    }

    private static UptakeCurve Curve(double open, double subsidy) =>
        new(Book, Start.Demand.Boilers, Pace.Savings with { OwnersOpenPct = YearPath.Constant(open), SubsidyPct = YearPath.Constant(subsidy) });

    private static PackageCost Yearly(double ownerEurPerYr) => new(default, 0, ownerEurPerYr);

    private static Scenario With(double homesPerYr, double open, double subsidy) => Pace with
    {
        Savings = Pace.Savings with
        {
            HomesRenovatedPerYr = Towns.From2024(homesPerYr),
            OwnersOpenPct = Towns.From2024(open),
            SubsidyPct = Towns.From2024(subsidy),
            HomesThinnedPerYr = Towns.From2024(0.5),
            HomesReplacedPerYr = Towns.From2024(1),
        },
    };

    private static bool NeverMore(Scenario less, Scenario more) => NeverMore(SavingsPlan.Of(Start.Demand, Book, less), SavingsPlan.Of(Start.Demand, Book, more));

    private static bool NeverMore(SavingsPlan less, SavingsPlan more) => BaseYear.All.All(year => Done(less, year) <= Done(more, year));

    private static int Done(SavingsPlan plan, int year) => Homes(plan).Count(home => plan.RenovatedIn[home] <= year);

    private static IEnumerable<int> Homes(SavingsPlan plan) => Enumerable.Range(0, plan.RenovatedIn.Length).Where(unit => Start.Demand.Units.Sector[unit] == Sector.Dwellings);
}

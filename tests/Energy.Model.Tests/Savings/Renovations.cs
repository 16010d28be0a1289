using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Savings;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Savings;

public sealed class Renovations
{
    private static readonly Scenario Pace = ProjectData.Scenario("present-pace");

    [Fact]
    public void No_year_renovates_more_homes_than_contractors_reach()
    {
        var outcome = Run(10);
        Assert.All(BaseYear.All, year => Assert.InRange(outcome.Savings.RenovatedIn.Where((_, unit) => IsHome(outcome, unit)).Count(when => when == year), 0, 10));
        Assert.Equal(0, outcome.Savings.RenovatedIn.Count(when => when == 2023));
    }

    [Fact]
    public void In_protected_areas_homes_reach_the_label_that_is_left_without_insulation_on_the_outside()
    {
        // Solid walls of 1925 stay as they are: label C. Cavities of 1933 and later are filled; in the middle of a row that is enough for label B.
        var outcome = Run(1000);
        int[] inside = [.. Homes(outcome).Where(unit => outcome.Start.Land.ZoneAt(ZoneKind.Heritage, BuildingOf(outcome, unit)) is not null && outcome.Savings.RenovatedIn[unit] != SavingsPlan.Never)];
        Assert.NotEmpty(inside);
        var units = outcome.Start.Demand.Units;
        Assert.All(inside.Where(unit => units.ReckonedYear[unit] < 1930), unit => Assert.Equal(EnergyLabel.C, outcome.Savings.LabelAfter[unit]));
        Assert.All(inside.Where(unit => units.ReckonedYear[unit] >= 1930 && units.Type[unit] == DwellingType.MidTerrace), unit => Assert.Equal(EnergyLabel.B, outcome.Savings.LabelAfter[unit]));
        Assert.Equal([EnergyLabel.B, EnergyLabel.C], inside.Select(unit => outcome.Savings.LabelAfter[unit]).Distinct().Order());
    }

    [Fact]
    public void A_home_that_has_the_label_already_is_left_alone()
    {
        var outcome = Run(1000);
        Assert.All(Homes(outcome).Where(unit => outcome.Start.Demand.Units.Label[unit] <= EnergyLabel.B), unit => Assert.Equal(SavingsPlan.Never, outcome.Savings.RenovatedIn[unit]));
    }

    [Fact]
    public void Homes_where_the_council_begins_are_renovated_before_all_others()
    {
        var scenario = Pace with
        {
            Savings = Pace.Savings with { HomesRenovatedPerYr = Towns.From2024(5), OwnersOpenPct = Towns.From2024(100), SubsidyPct = Towns.From2024(100), TransitionAreasFirst = false, FirstNeighbourhoods = new HashSet<string> { SmallTown.Code(1) }, HomesThinnedPerYr = Towns.From2024(0), HomesReplacedPerYr = Towns.From2024(0) },
        };
        var outcome = Towns.Assess(SmallTown.WithEverything(), scenario);
        int[] first = [.. Homes(outcome).Where(unit => outcome.Savings.RenovatedIn[unit] <= 2026)];
        Assert.Equal(15, first.Length);
        Assert.All(first, unit => Assert.Equal(1, outcome.Start.Demand.Units.Neighbourhood[unit]));
    }

    [Fact]
    public void Over_seventeen_years_a_home_has_as_many_natural_moments_as_its_type_says()
    {
        var land = Overlay.Of(new SmallTown().Flats(20, 20, 400).Build());
        var demand = new Energy.Model.Demand.UnitDemand(400);
        Array.Fill(demand.Type, DwellingType.LowRiseFlat);
        var moments = new NaturalMoments(ProjectData.Book());
        int count = Enumerable.Range(0, 400).Sum(unit => BaseYear.All.Skip(1).Count(year => moments.Has(demand, unit, year)));
        Assert.Equal(400, land.Region.Buildings.Units.Count);
        Assert.Equal(400 * 17 * 0.107, count, 400 * 17 * 0.107 * 0.03);
    }

    [Fact]
    public void Services_save_the_realised_part_of_what_label_theory_promises()
    {
        // Offices: 0.22 after label B against 0.51 now; half of that saving comes true.
        var outcome = Run(0);
        int office = Enumerable.Range(0, outcome.Start.Demand.Units.Count).First(unit => outcome.Start.Land.Region.Buildings.Units.Use[unit] == BuildingUse.Office);
        Assert.Equal(1 - (0.5 * (1 - (0.22 / 0.51))), outcome.Savings.RoomsRatioAfter[office], 9);
    }

    private static Outcome Run(double homesPerYr) => Towns.Assess(SmallTown.WithEverything(), Pace with
    {
        Savings = Pace.Savings with { HomesRenovatedPerYr = Towns.From2024(homesPerYr), HomesThinnedPerYr = Towns.From2024(0), HomesReplacedPerYr = Towns.From2024(0) },
    });

    private static IEnumerable<int> Homes(Outcome outcome) => Enumerable.Range(0, outcome.Start.Demand.Units.Count).Where(unit => IsHome(outcome, unit));

    private static bool IsHome(Outcome outcome, int unit) => outcome.Start.Demand.Units.Sector[unit] == Sector.Dwellings;

    private static int BuildingOf(Outcome outcome, int unit) => outcome.Start.Land.Region.Buildings.Units.Building[unit];
}

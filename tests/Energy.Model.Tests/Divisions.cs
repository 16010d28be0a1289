using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Supply;
using Energy.Model.Supply.Heat;
using NetTopologySuite.Geometries;

namespace Energy.Model.Tests;

/// <summary>What a scenario says for a region, divided over its municipalities (formula 65).</summary>
public sealed class Divisions
{
    private const double SideM = 1000;

    private static readonly Neighbourhood[] Three =
    [
        At(0, "BU00010000", "GM0001", 701),
        At(1, "BU00010001", "GM0001", 13),
        At(2, "BU00020000", "GM0002", 2003),
        At(3, "BU00030000", "GM0003", 97),
    ];

    public static TheoryData<string> Scenarios => ["present-pace", "palet-ambition", "all-permitted"];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_parts_of_every_amount_add_up_to_the_whole_in_every_year(string id)
    {
        var whole = ProjectData.Scenario(id);
        var division = new RegionDivision(Three, Zones(ZoneKind.MineWater, (0, 0.3), (2, 0.9)), Zones(ZoneKind.WindZone, (1, 0.5), (2, 0.4), (3, 0.8)));
        Scenario[] parts = [.. division.Municipalities.Select(municipality => whole.For(division.Of(municipality)))];
        foreach (var amount in Amounts(whole).Keys)
        {
            foreach (int year in BaseYear.All)
            {
                double expected = Amounts(whole)[amount].At(year);
                Assert.Equal(expected, parts.Sum(part => Amounts(part)[amount].At(year)), Math.Abs(expected) * 1e-12);
            }
        }

        Assert.All(BaseYear.All, year => Assert.Equal(Math.Floor(whole.Savings.HomesRenovatedPerYr.At(year)), parts.Sum(part => part.Savings.HomesRenovatedPerYr.At(year))));
        Assert.All(parts, part => Assert.All(BaseYear.All, year => Assert.Equal(Math.Round(part.Savings.HomesRenovatedPerYr.At(year)), part.Savings.HomesRenovatedPerYr.At(year))));
        Assert.All(BaseYear.All, year => Assert.Equal(Math.Floor(whole.Supply.Turbines.StartingAt(BaseYear.Year, 0).At(year)), parts.Sum(part => part.Supply.Turbines.At(year))));
        Assert.Equal(1, parts.Sum(part => part.Supply.MineWaterShare), 12);
    }

    [Fact]
    public void Every_amount_is_divided_and_no_per_cent_is()
    {
        var whole = ProjectData.Scenario("all-permitted");
        var part = whole.For(new RegionDivision(Three, null, null).Of("GM0002"));
        Check(typeof(DemandChoices), whole.Demand, part.Demand);
        Check(typeof(SavingsChoices), whole.Savings, part.Savings);
        Check(typeof(SupplyChoices), whole.Supply, part.Supply);
        Assert.All(whole.Supply.HeatOrder.Zip(part.Supply.HeatOrder), choices => Assert.True(choices.First.HomesPerYr.At(2040) > choices.Second.HomesPerYr.At(2040)));
        Assert.Same(whole.Supply.Rules, part.Supply.Rules);

        static void Check(Type type, object whole, object part)
        {
            foreach (var path in type.GetProperties().Where(property => property.PropertyType == typeof(YearPath)))
            {
                // The mine-water system is divided as one: its paths stay those of the system.
                bool isSame = path.Name.EndsWith("Pct", StringComparison.Ordinal) || path.Name.StartsWith("MineWater", StringComparison.Ordinal);
                var (before, after) = ((YearPath)path.GetValue(whole)!, (YearPath)path.GetValue(part)!);
                Assert.True(isSame == ReferenceEquals(before, after), path.Name);
            }
        }
    }

    [Fact]
    public void A_region_of_one_municipality_keeps_its_scenario_itself()
    {
        var whole = ProjectData.Scenario("palet-ambition");
        Assert.Same(whole, whole.For(new RegionDivision([.. Three.Take(2)], Zones(ZoneKind.MineWater, (0, 1)), null).Of("GM0001")));
        Assert.Same(whole, whole.For(new RegionDivision([At(0, "BU00010000", "GM0001", null)], null, null).Of("GM0001")));
    }

    [Fact]
    public void The_order_of_neighbourhoods_makes_no_difference()
    {
        var (mineWater, wind) = (Zones(ZoneKind.MineWater, (0, 0.3), (2, 0.9), (3, 0.1)), Zones(ZoneKind.WindZone, (0, 0.5), (2, 0.5), (3, 0.5)));
        var one = new RegionDivision(Three, mineWater, wind);
        var other = new RegionDivision([.. Three.Reverse()], mineWater, wind);
        Assert.Equal(one.Municipalities, other.Municipalities);
        foreach (string municipality in one.Municipalities)
        {
            var (first, second) = (one.Of(municipality), other.Of(municipality));
            Assert.Equal((first.Homes, first.MineWater), (second.Homes, second.MineWater));
            Assert.All(Enumerable.Range(0, 40), number => Assert.Equal(first.Turbines(number), second.Turbines(number)));
        }
    }

    [Fact]
    public void Turbines_go_one_after_another_to_the_largest_quotient_of_hectares()
    {
        // Hectares 60, 30 and 10: quotients 60 30 10, 20 10 3.3, 12 6 2, 8.6 4.3 ... give A B A A, then B before C at 10 each, then A.
        var division = new RegionDivision(Three, null, Zones(ZoneKind.WindZone, (0, 0.6), (2, 0.3), (3, 0.1)));
        string[] order = [.. Enumerable.Range(1, 7).Select(number => division.Municipalities.Single(municipality => division.Of(municipality).Turbines(number) > division.Of(municipality).Turbines(number - 1)))];
        Assert.Equal(["GM0001", "GM0002", "GM0001", "GM0001", "GM0002", "GM0003", "GM0001"], order);
    }

    [Fact]
    public void Nobody_loses_a_turbine_when_the_region_gets_one_more()
    {
        var division = new RegionDivision(Three, null, null);
        foreach (string municipality in division.Municipalities)
        {
            var share = division.Of(municipality);
            Assert.All(Enumerable.Range(1, 200), number => Assert.InRange(share.Turbines(number) - share.Turbines(number - 1), 0, 1));
        }
    }

    [Fact]
    public void Turbines_that_come_later_come_later_in_every_municipality()
    {
        var whole = new YearPath([new(2029, 0), new(2034, 20)]);
        var share = new RegionDivision(Three, null, null).Of("GM0002");
        Assert.All(BaseYear.All, year => Assert.Equal(share.Turbines(whole.Later(3)).At(year), share.Turbines(whole).Later(3).At(year)));
    }

    [Fact]
    public void A_municipality_without_wind_zone_gets_no_turbine_and_one_without_mine_water_no_well()
    {
        var share = new RegionDivision(Three, Zones(ZoneKind.MineWater, (0, 1)), Zones(ZoneKind.WindZone, (2, 1))).Of("GM0003");
        Assert.Equal((0, 0.0), (share.Turbines(50), share.MineWater));
    }

    [Fact]
    public void Without_hectares_in_any_municipality_homes_divide_turbines_and_wells()
    {
        var elsewhere = Zones(ZoneKind.WindZone, (40, 1));
        foreach (var division in new[] { new RegionDivision(Three, null, null), new RegionDivision(Three, Zones(ZoneKind.MineWater, (40, 1)), elsewhere) })
        {
            Assert.Equal(division.Of("GM0002").Homes, division.Of("GM0002").MineWater);
            Assert.True(division.Of("GM0002").Turbines(3) > division.Of("GM0001").Turbines(3));
        }
    }

    [Fact]
    public void Households_stand_in_for_homes_that_are_not_published()
    {
        var households = At(0, "BU00010000", "GM0001", null) with { Figures = new NeighbourhoodFigures { Households = 300 } };
        Assert.Equal(0.75, new RegionDivision([households, At(1, "BU00020000", "GM0002", 100)], null, null).Of("GM0001").Homes, 15);
    }

    [Fact]
    public void A_municipality_without_any_number_of_homes_is_named_when_there_are_others()
    {
        var fault = Assert.Throws<InputFaultException>(() => new RegionDivision([.. Three, At(4, "BU00040000", "GM0004", null)], null, null));
        Assert.Contains("GM0004", Assert.Single(fault.Faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_of_the_mine_water_system_add_up_to_the_system()
    {
        var whole = ProjectData.Scenario("all-permitted");
        whole = whole with { Supply = whole.Supply with { MineWaterSummerRegenerationGj = YearPath.Constant(5000) } };
        var division = new RegionDivision(Three, Zones(ZoneKind.MineWater, (0, 0.3), (2, 0.9), (3, 0.2)), null);
        MineWater[] parts = [.. division.Municipalities.Select(municipality => Mine(whole.For(division.Of(municipality)).Supply))];
        var system = Mine(whole.Supply);
        foreach (int year in BaseYear.All)
        {
            Same(mine => mine.HotWells(year));
            Same(mine => mine.SummerRegenerationGj(year));
            Same(mine => mine.Limits(year, 0).WellsGj);
            Same(mine => mine.Limits(year, 0).PowerKw);
            Same(mine => mine.YearBalanceGj(year, 0));
        }

        Same(mine => mine.Technical.YieldGj);
        Same(mine => mine.Permitted.YieldGj);

        void Same(Func<MineWater, double> of) => Assert.Equal(of(system), parts.Sum(of), 1e-12 * of(system));

        static MineWater Mine(SupplyChoices choices) => new(ProjectData.Book(), choices, loss: 0.1, wasteHeatGj: 0, baseYearGj: 0);
    }

    private static Dictionary<string, YearPath> Amounts(Scenario scenario)
    {
        var amounts = new Dictionary<string, YearPath>
        {
            ["extra"] = scenario.Demand.NetExtraHomesPerYr,
            ["services"] = scenario.Savings.ServicesRenovatedM2PerYr,
            ["thinned"] = scenario.Savings.HomesThinnedPerYr,
            ["replaced"] = scenario.Savings.HomesReplacedPerYr,
        };
        foreach (var choice in scenario.Supply.HeatOrder)
        {
            amounts[choice.Option.Key()] = choice.HomesPerYr;
        }

        return amounts;
    }

    private static Neighbourhood At(int place, string code, string municipality, double? homes) =>
        new(code, code, municipality, Square(place, 1), homes is null ? NeighbourhoodFigures.None : new NeighbourhoodFigures { Dwellings = homes });

    /// <summary>Zones that cover so much of the neighbourhoods at these places.</summary>
    private static ZoneLayer Zones(ZoneKind kind, params (int Place, double Part)[] covered) =>
        new(kind, [.. covered.Select(zone => new Zone(string.Empty, string.Empty, null, Square(zone.Place, zone.Part)))]);

    private static Geometry Square(int place, double part) =>
        GeometryFactory.Default.ToGeometry(new Envelope(place * SideM, (place * SideM) + (part * SideM), 0, SideM));
}

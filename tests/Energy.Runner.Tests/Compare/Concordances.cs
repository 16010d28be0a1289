using Energy.Fixtures;
using Energy.Runner.Compare;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Tests.Compare;

/// <summary>Which neighbourhoods of two runs are compared with which.</summary>
public sealed class Concordances
{
    [Fact]
    public void The_same_codes_match_and_leave_no_table_even_where_an_outline_moved()
    {
        var concordance = Of([Place("A", 0, 10), Place("B", 10, 10)], [Place("A", 0, 11), Place("B", 11, 9)]);
        Assert.Empty(concordance.Links);
        Assert.Equal("A", concordance.AreaBefore["A"]);
        Assert.Equal("B", concordance.AreaAfter["B"]);
    }

    [Fact]
    public void A_split_neighbourhood_is_one_area_with_both_its_parts()
    {
        var concordance = Of([Place("A", 0, 10), Place("C", 10, 10)], [Place("A1", 0, 4), Place("A2", 4, 6), Place("C", 10, 10)]);
        Assert.Equal("A+A1+A2", concordance.AreaBefore["A"]);
        Assert.Equal("A+A1+A2", concordance.AreaAfter["A1"]);
        Assert.Equal("C", concordance.AreaAfter["C"]);
        Assert.Equal([40, 60], concordance.Links.Select(link => link.SharePct!.Value), (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.All(concordance.Links, link => Assert.Equal("area", link.WeighedBy));
    }

    [Fact]
    public void Merged_neighbourhoods_are_one_area_also_where_the_whole_keeps_an_old_code()
    {
        var concordance = Of([Place("A", 0, 10), Place("B", 10, 10)], [Place("A", 0, 20)]);
        Assert.Equal("A+B", concordance.AreaBefore["B"]);
        Assert.Equal("A+B", concordance.AreaAfter["A"]);
        Assert.Equal(("B", "A", 100), (concordance.Links.Single().Before, concordance.Links.Single().After, Math.Round(concordance.Links.Single().SharePct!.Value, 6)));
    }

    [Fact]
    public void A_new_neighbourhood_cut_from_one_that_keeps_its_code_is_compared_with_it()
    {
        var concordance = Of([Place("A", 0, 1000)], [Place("A", 0, 995), Place("B", 995, 5)]);
        Assert.Equal("A+B", concordance.AreaBefore["A"]);
        Assert.Equal([("A", "A"), ("A", "B")], concordance.Links.Select(link => (link.Before, link.After)));
    }

    [Fact]
    public void A_sliver_along_the_border_joins_nothing()
    {
        var concordance = Of([Place("A", 0, 1000), Place("B", 1000, 1000)], [Place("X", 0, 1001), Place("B", 1001, 999)]);
        Assert.Equal("A+X", concordance.AreaBefore["A"]);
        Assert.Equal("B", concordance.AreaAfter["B"]);
    }

    [Fact]
    public void Shares_are_weighed_by_homes_where_there_are_any()
    {
        var concordance = new Concordance([Place("A", 0, 10)], [Place("A1", 0, 5), Place("A2", 5, 5)], _ => [(new Point(1, 0.5), 30), (new Point(9, 0.5), 90)]);
        Assert.Equal([25, 75], concordance.Links.Select(link => link.SharePct!.Value));
        Assert.All(concordance.Links, link => Assert.Equal("dwellings", link.WeighedBy));
    }

    [Fact]
    public void A_neighbourhood_that_lies_in_none_of_the_other_run_stands_alone()
    {
        var concordance = Of([Place("A", 0, 10), Place("B", 50, 10)], [Place("A", 0, 10), Place("C", 90, 10)]);
        Assert.Equal([("B", null), (null, "C")], concordance.Links.Select(link => (link.Before, link.After)));
        Assert.Equal("B", concordance.AreaBefore["B"]);
    }

    private static Concordance Of(RecordedNeighbourhood[] before, RecordedNeighbourhood[] after) => new(before, after, _ => []);

    /// <summary>A strip one wide from a place on, so long.</summary>
    private static RecordedNeighbourhood Place(string code, double from, double length) =>
        new(code, code, SmallTown.Municipality, new GeometryFactory().ToGeometry(new Envelope(from, from + length, 0, 1)));
}

using Energy.Model.Areas;
using Energy.Report.Tables;

namespace Energy.Report.Tests.Tables;

/// <summary>The order of buildings in their file.</summary>
public sealed class HilbertWalk
{
    [Fact]
    public void The_walk_visits_every_cell_of_a_grid_once_and_only_steps_to_a_neighbour()
    {
        const int Side = 16;
        var extent = new Box(0, 0, Side, Side);
        var cells = Enumerable.Range(0, Side * Side)
            .Select(cell => (X: cell % Side, Y: cell / Side))
            .OrderBy(cell => HilbertCurve.Place(cell.X + 0.5, cell.Y + 0.5, extent))
            .ToArray();
        Assert.Equal(Side * Side, cells.Select(cell => HilbertCurve.Place(cell.X + 0.5, cell.Y + 0.5, extent)).Distinct().Count());
        Assert.All(cells.Zip(cells.Skip(1)), step => Assert.Equal(1, Math.Abs(step.First.X - step.Second.X) + Math.Abs(step.First.Y - step.Second.Y)));
    }

    [Fact]
    public void A_point_outside_the_extent_or_an_extent_without_size_still_has_a_place()
    {
        Assert.True(HilbertCurve.Place(-5, 40, new Box(0, 0, 10, 10)) >= 0);
        Assert.Equal(0, HilbertCurve.Place(3, 3, new Box(3, 3, 3, 3)));
    }
}

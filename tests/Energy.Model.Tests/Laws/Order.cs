using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Laws;

/// <summary>What must not matter does not matter.</summary>
public sealed class Order
{
    [Fact]
    public void The_same_input_gives_the_same_numbers_to_the_last_bit()
    {
        var first = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("all-permitted"));
        var second = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("all-permitted"));
        Assert.Equal(first.Balance.Years.SelectMany(balance => balance.Ledger.Lines), second.Balance.Years.SelectMany(balance => balance.Ledger.Lines));
    }

    [Fact]
    public void Zones_of_a_layer_may_come_in_any_order()
    {
        var forward = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("all-permitted"));
        var town = SmallTown.WithEverything().Build();
        var turned = new Region
        {
            Name = town.Name,
            Title = town.Title,
            IsApproximation = true,
            Neighbourhoods = town.Neighbourhoods,
            Buildings = town.Buildings,
            Parcels = town.Parcels,
            Zones = town.Zones.ToDictionary(layer => layer.Key, layer => new ZoneLayer(layer.Key, [.. layer.Value.Zones.Reverse()])),
            Totals = town.Totals,
            HouseholdChanges = town.HouseholdChanges,
            WasteHeatSites = town.WasteHeatSites,
        };
        var book = ProjectData.Book();
        var backward = TriasEnergetica.Assess(TriasEnergetica.Start(turned, book), book, ProjectData.Scenario("all-permitted"));
        foreach (var step in new[] { TriasStep.Demand, TriasStep.Saved, TriasStep.Renewable, TriasStep.Fossil })
        {
            double expected = Sum(forward, step);
            Assert.Equal(expected, Sum(backward, step), expected * 1e-9);
        }
    }

    [Theory]
    [InlineData("present-pace")]
    [InlineData("palet-ambition")]
    [InlineData("all-permitted")]
    public void The_books_of_two_years_alone_are_those_of_all_years_to_the_last_bit(string scenario)
    {
        var chosen = Towns.Slowly(ProjectData.Scenario(scenario));
        var all = Towns.Assess(SmallTown.WithEverything(), chosen);
        var two = TriasEnergetica.Assess(all.Start, ProjectData.Book(), chosen, [2030, 2040]);
        Assert.All([2030, 2040], year => Assert.Equal(all.Balance[year].Ledger.Lines, two.Balance[year].Ledger.Lines));
        Assert.NotEmpty(all.Supply.Refusals.All);
        Assert.Throws<InvalidOperationException>(() => two.Supply.Refusals);
    }

    private static double Sum(Outcome outcome, TriasStep step) => Towns.Lines(outcome, 2040).Where(line => line.Key.Step == step).Sum(line => line.Amounts.EnergyGj);
}

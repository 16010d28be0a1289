using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Runner.Read;

namespace Energy.Runner.Tests.Read.Dividing;

/// <summary>What one municipality of a region of several is read as.</summary>
public sealed class Parts(ThreeMunicipalities three) : IClassFixture<ThreeMunicipalities>
{
    [Fact]
    public void Every_neighbourhood_is_in_the_part_of_its_municipality_alone()
    {
        Assert.All(three.Parts.Zip(three.Region.Municipalities), part =>
        {
            Assert.Equal([part.Second], part.First.Description.Municipalities);
            Assert.Equal([part.Second], part.First.Region.MunicipalityCodes);
        });
        Assert.Equal(three.Region.Neighbourhoods, three.Parts.SelectMany(part => part.Region.Neighbourhoods));
    }

    [Fact]
    public void A_part_bears_the_name_of_the_region_and_says_that_it_is_an_approximation() =>
        Assert.All(three.Parts, part => Assert.Equal(("divided", "Heerlen, verdeeld", true), (part.Region.Name, part.Region.Title, part.Region.IsApproximation)));

    [Fact]
    public void Every_building_stands_in_a_neighbourhood_of_one_part_and_homes_beyond_the_border_are_there_too()
    {
        var whole = Inputs.Read(new Commands.RunOptions(Repository.Path("data"), Repository.Path("data", "layers.yaml"), [], string.Empty)).Region.Buildings;
        var inside = three.Parts.SelectMany(part => Overlay.Of(part.Region).NeighbourhoodOfBuilding.Select((place, building) => (place, Id: part.Region.Buildings.Id[building])).Where(building => building.place != OverlaidRegion.Nowhere));
        Assert.Equal(whole.Id, inside.Select(building => building.Id).Order(StringComparer.Ordinal));
        Assert.All(three.Parts, part => Assert.True(Overlay.Of(part.Region).BuildingsOutside > 1000));
    }

    [Fact]
    public void A_municipality_gets_its_own_part_of_the_scenarios_and_the_texts_as_they_are()
    {
        Assert.All(three.Parts, part => Assert.Equal(three.Region.Scenarios.Select(scenario => scenario.Id), part.Scenarios.Select(scenario => scenario.Id)));
        var renovated = three.Region.Scenarios[0].Savings.HomesRenovatedPerYr;
        Assert.Equal(renovated.At(2030), three.Parts.Sum(part => part.Scenarios[0].Savings.HomesRenovatedPerYr.At(2030)), 9);
        Assert.All(three.Parts, part => Assert.InRange(part.Scenarios[0].Savings.HomesRenovatedPerYr.At(2030), 1, renovated.At(2030) / 2));
        Assert.All(three.Parts, part => Assert.Same(three.Parts[0].ScenarioTexts, part.ScenarioTexts));
    }

    [Fact]
    public void Each_part_starts_with_a_book_of_which_nothing_was_used()
    {
        _ = three.Parts[0].Coefficients["fuels"].One("MJ/m3", "natural_gas", "lower_heating_value");
        Assert.Empty(three.Region.Of(three.Region.Municipalities[0]).Coefficients.Used);
    }

    [Fact]
    public void A_site_belongs_to_the_municipality_in_which_it_lies()
    {
        var part = Assert.Single(three.Parts, part => part.Region.WasteHeatSites.Count > 0);
        var site = Assert.Single(part.Region.WasteHeatSites);
        var point = new NetTopologySuite.Geometries.Point(site.X, site.Y);
        Assert.Contains(part.Region.Neighbourhoods, neighbourhood => neighbourhood.Outline.Contains(point));
    }

    [Fact]
    public void A_place_outside_every_municipality_belongs_to_the_nearest()
    {
        var region = three.Region;
        var westmost = region.Neighbourhoods.MinBy(neighbourhood => neighbourhood.Outline.EnvelopeInternal.MinX)!;
        var at = westmost.Outline.Coordinates.MinBy(corner => corner.X)!;
        Assert.Equal(westmost.MunicipalityCode, new SiteMunicipalities(region.Neighbourhoods).At(new(at.X - 5000, at.Y)));
    }

    [Fact]
    public void What_is_read_once_is_told_alike_by_every_part()
    {
        Assert.Contains(three.Region.SharedRecords, record => record.Description.Key == RegionFile.Labels);
        Assert.All(three.Region.SharedRecords, shared => Assert.All(three.Parts, part => Assert.Same(shared, Assert.Single(part.Layers, record => record.Description.Key == shared.Description.Key))));
        Assert.All(three.Parts, part => Assert.Equal(three.Region.Description.Layers.Keys.Order(), part.Layers.Select(record => record.Description.Key).Order()));
    }

    [Fact]
    public void Rows_about_another_municipality_of_the_region_are_no_remark() =>
        Assert.All(three.Region.SharedRecords.Where(record => record.Description.Key is RegionFile.HouseholdChange or RegionFile.MunicipalTotals or RegionFile.Neighbourhoods), record => Assert.Empty(record.Remarks));

    [Fact]
    public void The_same_municipality_is_read_the_same_whenever_it_is_asked_for()
    {
        var (first, again) = (three.Parts[1], three.Region.Of(three.Region.Municipalities[1]));
        Assert.Equal(first.Region.Buildings.Id, again.Region.Buildings.Id);
        Assert.Equal(first.Region.Buildings.Units.RegisteredLabel, again.Region.Buildings.Units.RegisteredLabel);
        Assert.Equal(first.Layers.Select(Told), again.Layers.Select(Told));
        Assert.All(BaseYears(), year => Assert.Equal(first.Scenarios[2].Supply.Turbines.At(year), again.Scenarios[2].Supply.Turbines.At(year)));

        static IEnumerable<int> BaseYears() => Energy.Model.BaseYear.All;
    }

    [Fact]
    public void A_region_of_one_municipality_is_read_as_it_is_at_once()
    {
        var options = new Commands.RunOptions(Repository.Path("data"), Repository.Path("data", "layers.yaml"), [], string.Empty);
        var atOnce = Inputs.Read(options);
        var region = RegionInputs.Read(options);
        foreach (var alone in new[] { region.Of("GM0917"), region.Of("GM0917") })
        {
            Assert.Equal(atOnce.Layers.Select(Told), alone.Layers.Select(Told));
            Assert.Equal(atOnce.Region.Neighbourhoods.Select(neighbourhood => neighbourhood.Figures), alone.Region.Neighbourhoods.Select(neighbourhood => neighbourhood.Figures));
            Assert.Equal(atOnce.Region.Buildings.Id, alone.Region.Buildings.Id);
            Assert.Equal(atOnce.Region.WasteHeatSites, alone.Region.WasteHeatSites);
            Assert.All(alone.Scenarios.Zip(region.Scenarios), scenarios => Assert.Same(scenarios.Second, scenarios.First));
        }
    }

    private static string Told(LayerRecord record) =>
        $"{record.Description.Key} {record.Sha256} {record.Read} {record.Kept} {record.Envelope} {string.Join(';', record.Remarks)} {string.Join(';', record.Coverage)}";
}

using Energy.Model.Areas;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Geometries;
using static Energy.Runner.Tests.Read.Contracts.PublishedFiles;

namespace Energy.Runner.Tests.Read.Contracts;

/// <summary>The provinces' register of business parks (6.4), given as zones for wind.</summary>
public sealed class BusinessParks : IDisposable
{
    private static readonly Envelope Everywhere = new(0, 300_000, 300_000, 640_000);

    private readonly PublishedFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Of_several_years_in_one_layer_each_park_keeps_its_latest_and_its_parts()
    {
        var record = files.Features(
            "EPSG::28992",
            (Square(0, 0, 100), new { RIN_NUMMER = "A", JAAR = 2022, PLAN_NAAM = "De Beitel", GEM_CODES = "GM0000" }),
            (Square(0, 0, 120), new { RIN_NUMMER = "A", JAAR = 2024, PLAN_NAAM = "De Beitel", GEM_CODES = "GM0917" }),
            (Square(200, 0, 20), new { RIN_NUMMER = "A", JAAR = 2024, PLAN_NAAM = "De Beitel", GEM_CODES = "GM0917" }),
            (Square(400, 0, 100), new { RIN_NUMMER = "B", JAAR = 2022, PLAN_NAAM = "De Koumen", GEM_CODES = "GM0917" }));
        var layer = ZoneLayerFile.Read(record.Description, record, ZoneKind.WindZone, Everywhere);
        Assert.Equal([("De Beitel", 14_400), ("De Beitel", 400), ("De Koumen", 10_000)], layer.Zones.Select(zone => (zone.Name, Math.Round(zone.Outline.Area))));
        Assert.Equal((4, 3, 1), (record.Read, record.Kept, record.Remarks["older edition of a business park"]));
    }

    [Fact]
    public void Zones_of_another_kind_that_have_no_number_are_all_kept()
    {
        var record = files.Features("EPSG::28992", (Square(0, 0), new { naam = "Avantis", JAAR = 2022 }), (Square(20, 0), new { naam = "Avantis", JAAR = 2024 }));
        Assert.Equal(2, ZoneLayerFile.Read(record.Description, record, ZoneKind.WindZone, Everywhere).Zones.Count);
    }
}

using Energy.Model.Areas;
using Energy.Runner.Read.Layers;
using static Energy.Runner.Tests.Read.Contracts.PublishedFiles;

namespace Energy.Runner.Tests.Read.Contracts;

/// <summary>The register of addresses and buildings as published: contract 1.2 to 1.5.</summary>
public sealed class BuildingRegister : IDisposable
{
    private const string InUse = "Pand in gebruik";

    private readonly PublishedFiles files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("feature_id")]
    [InlineData("fid")]
    [InlineData("id")]
    public void Pand_the_row_number_differs_per_edition_and_is_not_looked_at(string name)
    {
        var record = files.Features("EPSG::28992", (Square(0, 0), new Dictionary<string, object> { [name] = 77, ["identificatie"] = "917100000000001", ["status"] = InUse }));
        Assert.Equal(["0917100000000001"], BuildingLayer.Read(record.Description, record).Id);
    }

    [Fact]
    public void Pand_a_link_to_linked_data_is_not_looked_at() =>
        Assert.Equal(["0917100000000001"], files.Buildings(new { rdf_seealso = "http://elsewhere/1", identificatie = "0917100000000001", status = InUse }).Read.Id);

    [Fact]
    public void Pand_an_identification_that_lost_its_zeros_gets_them_back() =>
        Assert.Equal(["0003100000000001"], files.Buildings(new { identificatie = 3100000000001L, status = InUse }).Read.Id);

    [Theory]
    [InlineData(9999, true)]
    [InlineData(0, true)]
    [InlineData(999, true)]
    [InlineData(1069, false)]
    [InlineData(1905, false)]
    [InlineData(2030, false)]
    public void Pand_a_construction_year_of_9999_or_before_1000_is_unknown(int year, bool isUnknown)
    {
        var (read, record) = files.Buildings(new { identificatie = "1", bouwjaar = year, status = InUse });
        Assert.Equal(isUnknown ? BuildingStock.UnknownYear : year, read.BuiltYear.Single());
        Assert.Equal(isUnknown ? 1 : 0, record.Remarks.GetValueOrDefault("construction year unknown"));
    }

    [Fact]
    public void Pand_a_year_to_come_belongs_to_a_permit_and_falls_away_with_it() =>
        Assert.Equal(["0000000000000002"], files.Buildings(new { identificatie = "1", bouwjaar = 2030, status = "Bouwvergunning verleend" }, new { identificatie = "2", bouwjaar = 1960, status = InUse }).Read.Id);

    [Fact]
    public void Pand_a_shed_without_use_and_without_units_is_a_building_all_the_same() =>
        Assert.Single(files.Buildings(new { identificatie = "1", gebruiksdoel = (string?)null, oppervlakte_min = (int?)null, aantal_verblijfsobjecten = 0, status = InUse }).Read.Id);

    [Fact]
    public void Pand_the_smallest_and_largest_floor_are_of_one_unit_and_never_taken_for_the_floor_of_the_building()
    {
        var (units, _) = files.Units(Unit("1", 60), Unit("2", 80));
        Assert.Equal(140, units.FloorAreaM2.Sum());
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(250_000, true)]
    [InlineData(999_999, false)]
    public void Verblijfsobject_a_floor_of_1_or_999999_is_a_fill_value(double floorM2, bool counts)
    {
        var (units, record) = files.Units(Unit("1", floorM2));
        Assert.Equal(counts ? 1 : 0, units.Count);
        Assert.Equal(counts ? 0 : 1, record.Remarks.GetValueOrDefault("floor area is a fill value"));
    }

    [Fact]
    public void Verblijfsobject_a_unit_in_several_buildings_is_repeated_and_its_floor_counts_once()
    {
        var (units, record) = files.Units(Unit("1", 60), Unit("1", 60));
        Assert.Equal(60, units.FloorAreaM2.Sum());
        Assert.Equal(1, record.Remarks["identification stands twice"]);
    }

    [Fact]
    public void Verblijfsobject_the_uses_of_a_unit_are_a_list_with_commas() =>
        Assert.Equal([BuildingUse.Office, BuildingUse.Shop], files.Units(new { identificatie = "1", pand_identificatie = "1", gebruiksdoel = "kantoorfunctie,winkelfunctie", oppervlakte = 100, status = "Verblijfsobject in gebruik" }).Read.Use.Order());

    [Theory]
    [InlineData("Pand in gebruik", true)]
    [InlineData("Pand in gebruik (niet ingemeten)", true)]
    [InlineData("Verbouwing pand", true)]
    [InlineData("Bouwvergunning verleend", false)]
    [InlineData("Bouw gestart", false)]
    [InlineData("Sloopvergunning verleend", false)]
    [InlineData("Pand buiten gebruik", false)]
    [InlineData("Pand gesloopt", false)]
    public void Status_of_a_pand_what_stands_counts_and_what_is_planned_or_gone_does_not(string status, bool counts)
    {
        var (read, record) = files.Buildings(new { identificatie = "1", status }, new { identificatie = "2", status = InUse });
        Assert.Equal(counts ? 2 : 1, read.Id.Length);
        Assert.Equal(counts ? 0 : 1, record.Remarks.GetValueOrDefault($"status {status}"));
    }

    [Theory]
    [InlineData("Verblijfsobject in gebruik", true)]
    [InlineData("Verblijfsobject in gebruik (niet ingemeten)", true)]
    [InlineData("Verbouwing verblijfsobject", true)]
    [InlineData("Verblijfsobject gevormd", false)]
    [InlineData("Verblijfsobject buiten gebruik", false)]
    public void Status_of_a_verblijfsobject_the_first_three_count(string status, bool counts) =>
        Assert.Equal(counts ? 1 : 0, files.Units(new { identificatie = "1", pand_identificatie = "1", gebruiksdoel = "woonfunctie", oppervlakte = 100, status }).Read.Count);

    [Fact]
    public void Services_an_identification_may_have_the_name_space_of_the_full_extract_before_it() =>
        Assert.Equal(["0917100000000001"], files.Buildings(new { identificatie = "NL.IMBAG.Pand.0917100000000001", status = InUse }).Read.Id);

    [Fact]
    public void Services_the_WFS_writes_the_building_of_a_unit_in_one_word() =>
        Assert.Equal(1, files.Units(new { identificatie = "1", pandidentificatie = "1", gebruiksdoel = "woonfunctie", oppervlakte = 100, status = "Verblijfsobject in gebruik" }).Read.Count);

    [Fact]
    public void Services_units_of_the_OGC_API_name_their_building_by_an_address_only_and_are_refused_with_what_is_missing()
    {
        var record = files.Features("EPSG::28992", (Point(5, 5), new Dictionary<string, object> { ["identificatie"] = "1", ["pand.href"] = "https://api/pand/1", ["gebruiksdoel"] = "woonfunctie", ["oppervlakte"] = 100 }));
        var (buildings, _) = new PublishedFiles().Buildings(new { identificatie = "1", status = InUse });
        Assert.StartsWith("There is no column pand_identificatie.", Fault(() => UnitLayer.Read(record.Description, record, buildings, new Dictionary<string, RegisteredLabel>())), StringComparison.Ordinal);
    }

    private static object Unit(string id, double floorM2) => new { identificatie = id, pand_identificatie = "1", gebruiksdoel = "woonfunctie", oppervlakte = floorM2, status = "Verblijfsobject in gebruik" };
}

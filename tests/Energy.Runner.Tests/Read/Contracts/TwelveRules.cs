using Energy.Model.Areas;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Geometries;
using static Energy.Runner.Tests.Read.Contracts.PublishedFiles;

namespace Energy.Runner.Tests.Read.Contracts;

/// <summary>The rules that hold for every file of every publisher.</summary>
public sealed class TwelveRules : IDisposable
{
    private static readonly Envelope Everywhere = new(0, 300_000, 300_000, 640_000);

    private readonly PublishedFiles files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("Energieklasse;BAGVerblijfsobjectID;Huisnummer;Postcode")]
    [InlineData("ENERGIE_KLASSE;bag-verblijfsobject-id;Huisnummer;Postcode")]
    [InlineData("\uFEFFEnergieklasse;BAG Verblijfsobject %ID;Huisnummer;Postcode")]
    public void Rule_1_columns_are_found_by_name_however_it_is_spelled_and_wherever_they_stand(string header) =>
        Assert.Equal(EnergyLabel.B, files.Labels(header, "B;0917010000000001;1;6411AB").Read["0917010000000001"].Label);

    [Fact]
    public void Rule_2_codes_are_texts_that_keep_zeros_and_letters_and_lose_blanks()
    {
        Assert.Equal("0917100000000001", files.Buildings(new { identificatie = "917100000000001", status = "Pand in gebruik" }).Read.Id.Single());
        Assert.Equal("BU0917TE01", files.Neighbourhoods(new { buurtcode = "BU0917TE01  ", gemeentecode = "GM0917    " }).Read.Single().Code);
    }

    [Fact]
    public void Rule_3_a_number_from_minus_99990_down_is_no_value_and_zero_is_one_and_the_reason_is_kept()
    {
        var (figures, record) = files.Figures(new { buurtcode = "BU09171000", woningvoorraad = 0, gemiddeld_aardgasverbruik = -99997, gemiddelde_woningwaarde = -99995 });
        Assert.Equal(0, figures.Dwellings);
        Assert.Null(figures.GasM3PerDwellingPerYr);
        Assert.Null(figures.MeanHomeValueEur);
        Assert.Equal(1, record.Remarks["gemiddeld_aardgasverbruik secret or not there"]);
        Assert.Equal(1, record.Remarks["gemiddelde_woningwaarde comes in a later edition"]);
    }

    [Fact]
    public void Rule_4_a_column_that_is_wholly_empty_is_told_as_such_and_is_not_zero()
    {
        var (figures, record) = files.Figures(new { buurtcode = "BU09171000", gemiddelde_elektriciteitslevering = (int?)null });
        Assert.Null(figures.ElectricityKwhPerDwellingPerYr);
        Assert.Equal(0, record.Coverage["gemiddelde_elektriciteitslevering"]);
    }

    [Theory]
    [InlineData("1170,5", "2,25", 1170.5)]
    [InlineData("1170.5", "2.25", 1170.5)]
    [InlineData("1.170,5", "2,25", 1170.5)]
    [InlineData("1.170", "2,25", 1170)]
    [InlineData("1.170", "2.25", 1.170)]
    [InlineData("0.125", "2,25", 0.125)]
    public void Rule_5_decimal_comma_or_point_is_decided_by_the_file(string gas, string household, double expected) =>
        Assert.Equal(expected, files.FiguresOfText($"Wijk_Buurt;Energie_Gemiddeld_aardgasverbruik_Gemiddeld_aardgasverbruik_totaal;Bevolking_Particuliere_huishoudens_Gemiddelde_huishoudensgrootte\nNoord;{gas};{household}\n", Named("BU1", "Noord")).Read.Single().Figures.GasM3PerDwellingPerYr);

    [Theory]
    [InlineData("Postcode;Huisnummer;BAGVerblijfsobjectID;Energieklasse", "6411AB;1;1;C")]
    [InlineData("Postcode\tHuisnummer\tBAGVerblijfsobjectID\tEnergieklasse", "6411AB\t1\t1\tC")]
    [InlineData("Postcode,Huisnummer,BAGVerblijfsobjectID,Energieklasse", "6411AB,1,1,C")]
    [InlineData("\"Postcode\";\"Huisnummer\";\"BAGVerblijfsobjectID\";\"Energieklasse\"", "\"6411AB\";\"1\";\"1\";\"C\"")]
    [InlineData("\"Postcode\tHuisnummer\tBAGVerblijfsobjectID\tEnergieklasse\"", "\"6411AB\t1\t1\tC\"")]
    [InlineData("made by;us\n\nPostcode;Huisnummer;BAGVerblijfsobjectID;Energieklasse", "6411AB;1;1;C")]
    public void Rule_6_separator_lines_before_the_header_and_lines_quoted_as_a_whole_are_told_from_the_file(string header, string row) =>
        Assert.Equal(EnergyLabel.C, files.Labels(header, row).Read["0000000000000001"].Label);

    [Fact]
    public void Rule_7_the_coordinate_system_of_the_file_is_doubted_when_its_numbers_cannot_be_in_it()
    {
        var record = files.Features("EPSG::28992", ("""{"type":"Polygon","coordinates":[[[5.9,50.8],[6.0,50.8],[6.0,50.9],[5.9,50.8]]]}""", new { identificatie = "1" }));
        Assert.Contains("these are degrees", Fault(() => BuildingLayer.Read(record.Description, record)), StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_8_geometry_may_be_high_of_many_parts_absent_or_empty()
    {
        string high = """{"type":"Polygon","coordinates":[[[190000,320000,50],[190010,320000,50],[190010,320010,50],[190000,320000,50]]]}""";
        string many = """{"type":"MultiPolygon","coordinates":[[[[190100,320000],[190110,320000],[190110,320010],[190100,320000]]],[[[190200,320000],[190210,320000],[190210,320010],[190200,320000]]]]}""";
        var record = files.Features("EPSG::28992", (high, new { identificatie = "1" }), (many, new { identificatie = "2" }), ("null", new { identificatie = "3" }), ("""{"type":"Polygon","coordinates":[]}""", new { identificatie = "4" }));
        Assert.Equal(2, BuildingLayer.Read(record.Description, record).Id.Length);
        Assert.Equal(1, record.Remarks["height or measure dropped"]);
        Assert.Equal(2, record.Remarks["without outline"]);
    }

    [Fact]
    public void Rule_9_what_comes_twice_counts_once_and_is_told()
    {
        object one = new { identificatie = "0917100000000001", status = "Pand in gebruik" };
        var (read, record) = files.Buildings(one, one, one);
        Assert.Single(read.Id);
        Assert.Equal(2, record.Remarks["identification stands twice"]);
    }

    [Fact]
    public void Rule_10_protection_zones_that_overlap_themselves_cover_their_ground_once()
    {
        var record = files.Features("EPSG::28992", (Square(0, 0, 100), new { naam_n2k = "Geleenbeekdal" }), (Square(50, 0, 100), new { naam_n2k = "Geleenbeekdal" }));
        Assert.Equal(150 * 100, ZoneLayerFile.Read(record.Description, record, ZoneKind.Natura2000, Everywhere).Union.Area, 6);
    }

    [Fact]
    public void Rule_11_a_building_belongs_to_where_it_stands_not_to_the_municipality_in_its_number()
    {
        var (buildings, _) = files.Buildings(new { identificatie = "0881100000000001", status = "Pand in gebruik" });
        var land = Overlay.Of(new Region
        {
            Name = "town",
            Title = "Town",
            IsApproximation = false,
            Neighbourhoods = [new Neighbourhood("BU09171000", "Noord", "GM0917", new GeometryFactory().ToGeometry(new Envelope(190_000, 191_000, 320_000, 321_000)), NeighbourhoodFigures.None)],
            Buildings = new BuildingStock { Id = buildings.Id, BuiltYear = buildings.BuiltYear, Footprints = buildings.Footprints, Roofs = null, Units = new UnitStock { Building = [], Use = [], FloorAreaM2 = [], RegisteredLabel = [] } },
            Parcels = LandParcels.None,
            Zones = new Dictionary<ZoneKind, ZoneLayer>(),
            Totals = MunicipalTotals.None,
        });
        Assert.Equal(0, land.BuildingsOutside);
        Assert.Equal(0, land.NeighbourhoodOfBuilding[0]);
    }

    [Fact]
    public void Rule_12_each_layer_keeps_where_it_comes_from_and_how_much_of_it_was_kept()
    {
        var (_, record) = files.Buildings(new { identificatie = "1", status = "Pand in gebruik" }, new { identificatie = "2", status = "Pand gesloopt" });
        Assert.Equal(("layer.geojson", 2023, "CC0-1.0", "embedded-region"), (record.Description.File, record.Description.Year, record.Description.Licence, record.Description.Source));
        Assert.Equal((2, 1, 1), (record.Read, record.Kept, record.Remarks["status Pand gesloopt"]));
        Assert.Equal("EPSG:28992", record.Crs);
    }
}

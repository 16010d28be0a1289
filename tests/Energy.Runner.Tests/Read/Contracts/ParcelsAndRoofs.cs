using Energy.Model.Areas;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Tests.Read.Contracts;

/// <summary>Crop parcels (contract 5.1) and the roof survey (5.3) as published.</summary>
public sealed class ParcelsAndRoofs : IDisposable
{
    private readonly PublishedFiles files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("category")]
    [InlineData("categorie")]
    [InlineData("Category")]
    public void Crop_parcels_call_their_kind_by_an_English_word_and_sometimes_by_the_Dutch(string column) =>
        Assert.Equal(LandUse.Arable, files.Parcels(new Dictionary<string, object> { [column] = "Bouwland" }).Read.Use.Single());

    [Theory]
    [InlineData("Grasland", LandUse.Grassland)]
    [InlineData("Bouwland", LandUse.Arable)]
    [InlineData("Braakland", LandUse.Fallow)]
    [InlineData("Natuurterrein", LandUse.Nature)]
    [InlineData("Landschapselement", LandUse.LandscapeElement)]
    [InlineData("Overige", LandUse.Other)]
    public void Crop_parcels_are_of_six_kinds_and_a_ditch_or_hedge_is_one_of_its_own(string category, LandUse use) =>
        Assert.Equal(use, files.Parcels(new { category, gewas = "Sloot", gewascode = 343, jaar = 2023 }).Read.Use.Single());

    [Theory]
    [InlineData("Definitief")]
    [InlineData("Voorgesteld")]
    public void Crop_parcels_that_are_final_may_be_called_proposed(string status) => Assert.Single(files.Parcels(new { category = "Bouwland", status }).Read.Use);

    [Fact]
    public void Crop_parcels_have_no_number_that_lasts() => Assert.Equal(2, files.Parcels(new { id = 1, category = "Bouwland" }, new { id = 1, category = "Grasland" }).Read.Use.Length);

    [Fact]
    public void Roof_survey_is_in_RD_with_heights_and_is_laid_over_as_RD()
    {
        string high = """{"type":"Polygon","coordinates":[[[190000,320000,50],[190010,320000,50],[190010,320010,50],[190000,320000,50]]]}""";
        var record = files.Features("EPSG::7415", (high, new { identificatie = "NL.IMBAG.Pand.0917100000000001", b3_opp_dak_plat = 12.5, b3_opp_dak_schuin = 40, status = "Pand in gebruik", oorspronkelijkbouwjaar = 1965, documentdatum = "2020-01-01" }));
        var read = BuildingLayer.Read(record.Description, record);
        Assert.Equal("0917100000000001", read.Id.Single());
        Assert.Equal((12.5, 40, 1965), (read.Roofs!.FlatM2.Single(), read.Roofs.SlopedM2.Single(), read.BuiltYear.Single()));
        Assert.Equal("EPSG:7415", record.Crs);
        Assert.Equal(1, record.Remarks["height or measure dropped"]);
        Assert.Equal(new Envelope(190_000, 190_010, 320_000, 320_010), record.Envelope);
    }

    [Fact]
    public void Roof_survey_of_several_parts_of_a_building_gives_the_building_once()
    {
        var (read, record) = files.Buildings(new { identificatie = "NL.IMBAG.Pand.0917100000000001", b3_pand_deel_id = 1 }, new { identificatie = "NL.IMBAG.Pand.0917100000000001", b3_pand_deel_id = 2 });
        Assert.Single(read.Id);
        Assert.Equal(1, record.Remarks["identification stands twice"]);
    }

    [Fact]
    public void Roof_survey_heights_are_above_sea_level_and_are_taken_under_none_of_their_three_names() =>
        Assert.Null(files.Buildings(new { identificatie = "1", b3_h_50p = 82.1, b3_h_dak_50p = 82.1, h_dak_50p = 82.1, b3_h_maaiveld = 75.0 }).Read.Roofs);

    [Fact]
    public void Roof_survey_of_a_flat_roof_has_no_direction()
    {
        var roofs = files.Buildings(new { identificatie = "1", b3_opp_dak_plat = 50, b3_opp_dak_schuin = 0, b3_hellingshoek = 0, b3_azimut = (double?)null }).Read.Roofs!;
        Assert.Equal(0, roofs.SlopeDegrees.Single());
        Assert.True(double.IsNaN(roofs.AzimuthDegrees.Single()));
    }
}

using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;

namespace Energy.Runner.Tests.Read;

/// <summary>The traps of the published tables.</summary>
public sealed class Layers : IDisposable
{
    private const string LabelColumns = "Registratiedatum;Status;Energieklasse;Gebouwklasse;Postcode;Huisnummer;BAGVerblijfsobjectID;GebruiksoppervlakteThermischeZone";

    private static readonly List<Neighbourhood> Neighbourhoods =
    [
        new("BU09171000", "Hoensbroek-Centrum", "GM0917", SmallTown.Box(0, 0, 10, 10), NeighbourhoodFigures.None),
        new("BU09171001", "De Dem", "GM0917", SmallTown.Box(10, 0, 10, 10), NeighbourhoodFigures.None),
    ];

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Labels_are_found_below_lines_that_are_no_header_and_by_name_in_any_order()
    {
        var labels = Labels("PublicatieDatum;20260101\nLaatstVerwerkteMutatievolgnummer;1\n", "20200101;Bestaand;C;W;9999XX;1;917010000000001;101,50");
        Assert.Equal(EnergyLabel.C, labels["0917010000000001"].Label);
    }

    [Fact]
    public void Of_two_labels_of_a_home_the_later_counts_and_on_the_same_day_the_larger()
    {
        var labels = Labels(
            string.Empty,
            "20210101;Bestaand;B;W;9999XX;1;1;100",
            "20200101;Bestaand;F;W;9999XX;1;1;100",
            "20210101;Bestaand;D;W;9999XX;2;2;80,5",
            "20210101;Bestaand;E;W;9999XX;2;2;120,5");
        Assert.Equal(EnergyLabel.B, labels["0000000000000001"].Label);
        Assert.Equal(EnergyLabel.E, labels["0000000000000002"].Label);
    }

    [Theory]
    [InlineData("A++++", EnergyLabel.APlus)]
    [InlineData("A+", EnergyLabel.APlus)]
    [InlineData("A", EnergyLabel.A)]
    [InlineData("G", EnergyLabel.G)]
    public void All_classes_above_A_count_as_one(string written, EnergyLabel label) => Assert.Equal(label, Labels(string.Empty, $"20210101;Bestaand;{written};W;9999XX;1;1;100")["0000000000000001"].Label);

    [Theory]
    [InlineData("20201231", false)]
    [InlineData("20210101", true)]
    [InlineData("2025-03-01", true)]
    [InlineData("", false)]
    public void A_label_registered_from_2021_on_is_of_the_new_method(string date, bool isNew) =>
        Assert.Equal(isNew, Labels(string.Empty, $"{date};Bestaand;B;W;9999XX;1;1;100")["0000000000000001"].Since2021);

    [Theory]
    [InlineData(true, "9917010000000001", "9917010000000002")]
    [InlineData(false, "9917010000000001", "0917010000000002")]
    [InlineData(false)]
    public void Labels_are_drawn_by_us_when_every_identification_says_so(bool drawn, params string[] ids) => Assert.Equal(drawn, LabelLayer.AreDrawn(ids));

    [Fact]
    public void Labels_of_services_of_plans_and_without_class_or_home_are_left_out()
    {
        Assert.Empty(Labels(
            string.Empty,
            "20210101;Bestaand;B;U;9999XX;1;1;100",
            "20210101;Vergunningsaanvraag;B;W;9999XX;1;2;100",
            "20210101;Bestaand;;W;9999XX;1;3;100",
            "20210101;Bestaand;B;W;9999XX;1;;100"));
    }

    [Fact]
    public void The_older_names_of_the_columns_are_known()
    {
        folder.Write("labels.csv", "Pand_postcode;Pand_huisnummer;Pand_bagverblijfsobjectid;Pand_energieklasse;Pand_registratiedatum\n9999XX;1;1;C;20200101\n");
        var record = Record("labels.csv", "ep-online");
        Assert.Equal(EnergyLabel.C, LabelLayer.Read(record.Description, record)["0000000000000001"].Label);
    }

    [Fact]
    public void Figures_without_codes_are_joined_by_name_and_a_point_is_no_value()
    {
        folder.Write(
            "figures.csv",
            "Wijk_Buurt;Wonen_Woningvoorraad;Wonen_Gemiddelde_woningwaarde;Energie_Gemiddeld_aardgasverbruik_Gemiddeld_aardgasverbruik_totaal\n"
            + "Wijk 10 Hoensbroek;9000;120;1200\nHoensbroek-Centrum;1.;118;1130\nDe Dem;250;.;\nBron: CBS\n");
        var record = Record("figures.csv", "statline-key-figures");
        var read = NeighbourhoodFiguresLayer.Read(record.Description, record, Neighbourhoods);
        Assert.Equal(118_000, read[0].Figures.MeanHomeValueEur);
        Assert.Equal(1130, read[0].Figures.GasM3PerDwellingPerYr);
        Assert.Null(read[1].Figures.MeanHomeValueEur);
        Assert.Null(read[1].Figures.GasM3PerDwellingPerYr);
        Assert.Equal(250, read[1].Figures.Dwellings);
        Assert.Equal(1, record.Remarks["district, not neighbourhood"]);
        Assert.Equal(1, record.Remarks["line about the source"]);
    }

    [Fact]
    public void Codes_for_missing_are_no_values()
    {
        folder.Write(
            "map.geojson",
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","geometry":null,"properties":{"buurtcode":"BU09171000","gemeentecode":"GM0917","woningvoorraad":120,"gemiddeld_gasverbruik_totaal":-99997,"gemiddelde_woningwaarde":-99995}},
            {"type":"Feature","geometry":null,"properties":{"buurtcode":"BU09171001","gemeentecode":"GM0917","woningvoorraad":-99999999,"gemiddeld_gasverbruik_totaal":0,"gemiddelde_woningwaarde":98}}]}
            """);
        var record = Record("map.geojson", "cbs-neighbourhoods");
        var read = NeighbourhoodFiguresLayer.Read(record.Description, record, Neighbourhoods);
        Assert.Equal(120, read[0].Figures.Dwellings);
        Assert.Null(read[0].Figures.GasM3PerDwellingPerYr);
        Assert.Null(read[0].Figures.MeanHomeValueEur);
        Assert.Null(read[1].Figures.Dwellings);
        Assert.Equal(0, read[1].Figures.GasM3PerDwellingPerYr);
        Assert.Equal(98_000, read[1].Figures.MeanHomeValueEur);
    }

    [Fact]
    public void A_unit_of_several_uses_is_a_home_when_one_of_them_is_and_else_shares_its_floor()
    {
        var units = Units(("1", "1", "woonfunctie,kantoorfunctie", 100), ("2", "1", "kantoorfunctie,winkelfunctie", 200));
        Assert.Equal([BuildingUse.Dwelling, BuildingUse.Office, BuildingUse.Shop], units.Use);
        Assert.Equal([100, 100, 100], units.FloorAreaM2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(999_999)]
    public void A_floor_that_is_a_fill_value_is_left_out(double floorM2) => Assert.Equal(0, Units(("1", "1", "woonfunctie", floorM2)).Count);

    [Fact]
    public void A_unit_whose_building_is_not_there_is_left_out() => Assert.Equal(0, Units(("1", "77", "woonfunctie", 100)).Count);

    [Fact]
    public void A_use_that_is_not_known_counts_as_other() => Assert.Equal([BuildingUse.Other], Units(("1", "1", "ruimtevaartfunctie", 100)).Use);

    [Fact]
    public void A_unit_that_stands_twice_is_counted_once() => Assert.Equal(1, Units(("1", "1", "woonfunctie", 100), ("1", "1", "woonfunctie", 100)).Count);

    [Theory]
    [InlineData("Verblijfsobject in gebruik", 1)]
    [InlineData("Verblijfsobject in gebruik (niet ingemeten)", 1)]
    [InlineData("Verbouwing verblijfsobject", 1)]
    [InlineData("Verblijfsobject gevormd", 0)]
    [InlineData("Niet gerealiseerd verblijfsobject", 0)]
    [InlineData("Verblijfsobject ingetrokken", 0)]
    public void Only_a_unit_in_use_counts(string status, int counted) => Assert.Equal(counted, Units(status, ("1", "1", "woonfunctie", 100)).Count);

    private UnitStock Units(params (string Id, string Building, string Use, double FloorM2)[] rows) => Units("Verblijfsobject in gebruik", rows);

    private UnitStock Units(string status, params (string Id, string Building, string Use, double FloorM2)[] rows)
    {
        string features = string.Join(',', rows.Select(row => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $$"""{"type":"Feature","geometry":null,"properties":{"identificatie":"{{row.Id}}","pand_identificatie":"NL.IMBAG.Pand.{{row.Building}}","gebruiksdoel":"{{row.Use}}","oppervlakte":{{row.FloorM2}},"status":"{{status}}"} }""")));
        folder.Write("units.geojson", $$"""{"type":"FeatureCollection","features":[{{features}}]}""");
        var record = Record("units.geojson", "bag-units");
        var outline = new FootprintsBuilder();
        outline.AddPoint(0, 0);
        outline.AddPoint(10, 0);
        outline.AddPoint(10, 10);
        outline.EndRing();
        outline.EndBuilding();
        return UnitLayer.Read(record.Description, record, new BuildingLayer.Columns(["0000000000000001"], [1960], outline.Build(), null), new Dictionary<string, RegisteredLabel>());
    }

    private RegisteredLabels Labels(string before, params string[] rows)
    {
        folder.Write("labels.csv", before + LabelColumns + "\n" + string.Join('\n', rows) + "\n");
        var record = Record("labels.csv", "ep-online");
        return LabelLayer.Read(record.Description, record);
    }

    private LayerRecord Record(string file, string contract) => LayerRecords.Of(folder, file, contract);
}

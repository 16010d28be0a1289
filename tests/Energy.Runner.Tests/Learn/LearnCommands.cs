using System.Globalization;
using System.Text.Json;
using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Runner.Learn;
using UglyToad.PdfPig;

namespace Energy.Runner.Tests.Learn;

/// <summary>Learning and running with what was learned, as a user starts them.</summary>
public sealed class LearnCommands : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(2.0, 1.9, false, "model", "better", "A")]
    [InlineData(2.0, 1.901, false, "table", "not_better", "D")]
    [InlineData(2.0, 1.5, true, "table", "circular", "D")]
    public void A_run_uses_the_model_where_its_loss_is_five_per_cent_lower_and_says_what_it_used_and_why(double table, double model, bool isCircular, string used, string why, string label)
    {
        File.WriteAllBytes(folder["mine.json"], LabelModelFile.Bytes(LabelTowns.Always(EnergyLabel.A, table, model, isCircular)));
        var ended = Run("label_model: mine.json");
        Assert.True(ended.Exit == 0, ended.Error);
        using var run = JsonDocument.Parse(File.ReadAllBytes(folder["small-town/run.json"]));
        var said = run.RootElement.GetProperty("label_estimate");
        Assert.Equal(used, said.GetProperty("used").GetString());
        Assert.Equal(why, said.GetProperty("why").GetString());
        Assert.NotEmpty(said.GetProperty("because").GetString()!);
        Assert.Equal(64, said.GetProperty("model_sha256").GetString()!.Length);
        using var report = PdfDocument.Open(folder["small-town/report.pdf"]);
        Assert.Contains(report.GetPages(), page => page.GetWords().Any(word => word.Text == "logverlies"));
        Assert.Equal([label], Duck.Rows(folder["small-town"], "SELECT DISTINCT energy_label FROM '@buildings.parquet' WHERE energy_label IS NOT NULL").Select(row => (string)row[0]!));
    }

    [Fact]
    public void A_model_that_is_cut_off_ends_the_run_as_a_fault_of_the_input_and_nothing_is_written()
    {
        File.WriteAllBytes(folder["mine.json"], LabelModelFile.Bytes(LabelTowns.Always(EnergyLabel.A))[..^40]);
        var ended = Run("label_model: mine.json");
        Assert.Equal(2, ended.Exit);
        Assert.Contains("label model mine.json", ended.Error, StringComparison.Ordinal);
        Assert.Contains("cut off", ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["small-town"]));
    }

    [Fact]
    public void A_model_that_is_not_there_is_a_fault_of_the_region_file()
    {
        var ended = Run("label_model: nowhere.json");
        Assert.Equal(2, ended.Exit);
        Assert.Contains("The label model nowhere.json is not there.", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Learning_stores_a_model_tells_what_it_is_worth_and_calls_drawn_labels_circular()
    {
        string labels = Town("9917");
        var ended = EnergyProgram.Run(folder.Path, "learn", "labels", labels, "--out", "mine.json", "--data", Repository.Path("data"), "--region", "town.yaml");
        Assert.True(ended.Exit == 0, ended.Error);
        Assert.Contains("These scores are circular", ended.Output, StringComparison.Ordinal);
        Assert.Contains("| model, whole areas left out, told of others there |", ended.Output, StringComparison.Ordinal);
        Assert.Contains("label_model: mine.json", ended.Output, StringComparison.Ordinal);
        var model = LabelModelFile.Read(folder["mine.json"], "mine.json").Model;
        Assert.True(model.IsCircular);
        Assert.Equal((600, 4), (model.Homes, model.Areas));
    }

    [Fact]
    public void A_register_that_knows_no_home_of_the_region_is_a_fault()
    {
        Town("0001");
        folder.Write("other.csv", "Registratiedatum;Energieklasse;Postcode;Huisnummer;BAGVerblijfsobjectID\n20220101;C;9999XX;1;0009010000000001\n");
        var ended = EnergyProgram.Run(folder.Path, "learn", "labels", "other.csv", "--data", Repository.Path("data"), "--region", "town.yaml");
        Assert.Equal(2, ended.Exit);
        Assert.Contains("0 homes of the region have a label", ended.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["label-model.json"]));
    }

    private EnergyProgram.Ended Run(string line)
    {
        RegionFiles.Write(folder, new SmallTown().Row(20, 20, 8).Row(1020, 20, 8).Parcel(SmallTown.Box(20, 700, 70, 250), LandUse.Arable).Total("dwellings", "gas", 0.4).Total("dwellings", "electricity", 0.2));
        File.WriteAllText(folder["region.yaml"], line + "\n" + File.ReadAllText(folder["region.yaml"]));
        return EnergyProgram.Run(folder.Path, "run", "--data", Repository.Path("data"), "--region", "region.yaml", "--output", folder.Path, Repository.Path("data", "scenarios", "present-pace.yaml"));
    }

    /// <summary>Four neighbourhoods of 150 homes each with a label; gives back the name of the register.</summary>
    private string Town(string municipality)
    {
        const int Neighbourhoods = 4, Homes = 150;
        const string Metres = """{"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"type":"FeatureCollection","features":[""";
        var (areas, buildings, units, labels) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        for (int area = 0; area < Neighbourhoods; area++)
        {
            areas.Add($$"""{"type":"Feature","geometry":{{Square(area * 1000, 0, 1000)}},"properties":{"buurtcode":"BU0001000{{area}}","buurtnaam":"N{{area}}","gemeentecode":"GM0001","water":"NEE"} }""");
            for (int home = 0; home < Homes; home++)
            {
                string id = municipality + ((area * Homes) + home).ToString("D12", CultureInfo.InvariantCulture);
                buildings.Add($$"""{"type":"Feature","geometry":{{Square((area * 1000) + (home % 15 * 40) + 20, (home / 15 * 40) + 20, 9)}},"properties":{"identificatie":"{{id}}","bouwjaar":{{1950 + (home % 50)}},"status":"Pand in gebruik"} }""");
                units.Add($$"""{"type":"Feature","geometry":null,"properties":{"identificatie":"{{id}}","pand_identificatie":"{{id}}","gebruiksdoel":"woonfunctie","oppervlakte":{{80 + (home % 40)}},"status":"Verblijfsobject in gebruik"} }""");
                labels.Add($"20220101;{"ABCDEFG"[home % 7]};9999XX;{home};{id}");
            }
        }

        folder.Write("areas.geojson", Metres + string.Join(',', areas) + "]}");
        folder.Write("buildings.geojson", Metres + string.Join(',', buildings) + "]}");
        folder.Write("units.geojson", Metres + string.Join(',', units) + "]}");
        string[] layers = [.. new[] { ("neighbourhoods", "areas", "cbs-neighbourhoods"), ("buildings", "buildings", "bag-buildings"), ("units", "units", "bag-units") }
            .Select(layer => $"  {layer.Item1}: {{file: {layer.Item2}.geojson, contract: {layer.Item3}, year: 2023, licence: CC0-1.0, source: embedded-region, approximation: true}}\n")];
        folder.Write("town.yaml", $"region: town\ntitle: Town\nmunicipalities: [GM0001]\napproximation: true\ngoal: overlay\nlayers:\n{string.Concat(layers)}");
        folder.Write("labels.csv", "Registratiedatum;Energieklasse;Postcode;Huisnummer;BAGVerblijfsobjectID\n" + string.Join('\n', labels) + "\n");
        return "labels.csv";
    }

    private static string Square(double x, double y, double side)
    {
        var (left, bottom) = (190_000 + x, 320_000 + y);
        return $$"""{"type":"Polygon","coordinates":[[[{{left}},{{bottom}}],[{{left + side}},{{bottom}}],[{{left + side}},{{bottom + side}}],[{{left}},{{bottom + side}}],[{{left}},{{bottom}}]]]}""";
    }
}

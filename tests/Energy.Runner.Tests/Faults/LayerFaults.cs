using Energy.Fixtures;
using Energy.Model;
using Energy.Runner.Commands;
using Energy.Runner.Read;

namespace Energy.Runner.Tests.Faults;

/// <summary>What is said of a region whose files are not what they should be.</summary>
public sealed class LayerFaults : IDisposable
{
    private readonly ScratchFolder folder = new();

    public LayerFaults() => RegionFiles.Write(folder, SmallTown.WithEverything());

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sound_region_has_no_fault() => Assert.NotNull(Read().Region);

    [Fact]
    public void A_file_that_is_neither_GeoPackage_nor_GeoJSON()
    {
        folder.Write("buildings.geojson", "PK\u0003\u0004 this is a zip file");
        Says("layer 'buildings', buildings.geojson", "The file is a zip archive.");
    }

    [Fact]
    public void An_empty_file()
    {
        folder.Write("neighbourhoods.geojson", string.Empty);
        Says("layer 'neighbourhoods', neighbourhoods.geojson", "The file is empty.");
    }

    [Fact]
    public void A_file_cut_off_in_the_middle()
    {
        string whole = File.ReadAllText(folder["buildings.geojson"]);
        folder.Write("buildings.geojson", whole[..(whole.Length / 2)]);
        Says("layer 'buildings', buildings.geojson", "The file cannot be read as GeoJSON: ");
    }

    [Fact]
    public void A_damaged_GeoPackage()
    {
        byte[] bytes = File.ReadAllBytes(Repository.Path("data", "heerlen", "brpgewaspercelen-2023.gpkg"));
        Array.Fill(bytes, (byte)0xAB, 100, 8000);
        File.WriteAllBytes(folder["parcels.geojson"], bytes);
        Says("layer 'parcels', parcels.geojson", "The file cannot be read as a GeoPackage: ");
    }

    [Fact]
    public void A_column_that_is_missing_with_the_one_that_comes_near()
    {
        Replace("neighbourhoods.geojson", "buurtcode", "buurtcod");
        Says("layer 'neighbourhoods', neighbourhoods.geojson", "buurtcode", "buurtcod");
    }

    [Fact]
    public void No_neighbourhood_of_the_municipality()
    {
        Replace("region.yaml", "[GM0001]", "[GM0917]");
        var faults = Assert.Throws<InputFaultException>(Read).Faults;
        Assert.Equal(["None of its 2 neighbourhoods lies in GM0917.", "There is no total for GM0917."], faults.Select(fault => fault.Found));
    }

    [Fact]
    public void Metres_that_are_said_to_be_degrees()
    {
        Replace("region.yaml", "buildings.geojson, contract", "buildings.geojson, crs: OGC:CRS84, contract");
        Says("layer 'buildings', buildings.geojson", "The file is in EPSG:28992, the region file says OGC:CRS84.");
    }

    [Fact]
    public void Coordinates_in_another_country()
    {
        Replace("buildings.geojson", "[1900", "[9900");
        Says("layer 'buildings', buildings.geojson", "x runs from");
    }

    [Fact]
    public void A_coordinate_system_that_is_not_known()
    {
        Replace("mine_water.geojson", "EPSG::28992", "EPSG::31370");
        Says("layer 'mine_water', mine_water.geojson", "The file is in EPSG:31370.");
    }

    [Fact]
    public void A_zone_without_its_figure()
    {
        Replace("district_heat.geojson", "\"figure\":40", "\"figure\":null");
        Says("layer 'district_heat', district_heat.geojson", "Feature 1 has no number in figure.");
    }

    [Fact]
    public void Every_total_that_is_missing_is_named()
    {
        string[] lines = File.ReadAllLines(folder["totals.csv"]);
        File.WriteAllLines(folder["totals.csv"], lines.Where(line => !line.Contains(",gas,", StringComparison.Ordinal)));
        var faults = Assert.Throws<InputFaultException>(Read).Faults;
        Assert.Equal(["dwellings", "services", "industry"], faults.Select(fault => fault.Found.Split(", ")[1]));
    }

    [Fact]
    public void A_total_in_another_unit()
    {
        Replace("totals.csv", "dwellings,gas,6,TJ/yr", "dwellings,gas,6,PJ/yr");
        Says("layer 'municipal_totals', totals.csv, line 2", "The unit is 'PJ/yr'.");
    }

    [Fact]
    public void A_total_that_stands_twice()
    {
        File.AppendAllText(folder["totals.csv"], "GM0001,dwellings,gas,7,TJ/yr,embedded-region\n");
        Says("layer 'municipal_totals', totals.csv, line ", "GM0001, dwellings, gas stands here a second time.");
    }

    [Fact]
    public void A_number_that_is_none()
    {
        Replace("totals.csv", "dwellings,gas,6,", "dwellings,gas,six,");
        Says("layer 'municipal_totals', totals.csv, line 2", "value is 'six'.");
    }

    [Fact]
    public void A_layer_that_does_not_exist()
    {
        File.AppendAllText(folder["region.yaml"], "  mine_watter: {file: mine_water.geojson, contract: zones, year: 2023, licence: CC0-1.0, source: embedded-region, approximation: true}\n");
        Says("region.yaml, line ", "'mine_watter' is no layer.", "mine_water");
    }

    [Fact]
    public void A_layer_the_method_cannot_do_without()
    {
        string[] lines = File.ReadAllLines(folder["region.yaml"]);
        File.WriteAllLines(folder["region.yaml"], lines.Where(line => !line.StartsWith("  units:", StringComparison.Ordinal)));
        Says("region.yaml", "There is no layer 'units'.");
    }

    [Fact]
    public void A_variable_that_is_not_set()
    {
        Replace("region.yaml", "file: parcels.geojson", "file: \"${ENERGY_NOT_SET}/parcels.geojson\"");
        Says("region.yaml, line ", "begins with a variable that is not set.");
    }

    [Fact]
    public void A_region_whose_name_is_no_folder()
    {
        Replace("region.yaml", "region: small-town", "region: ../elsewhere");
        Says("region.yaml", "The region is called '../elsewhere'.");
    }

    [Fact]
    public void Two_neighbourhoods_of_one_name_cannot_be_joined_by_name()
    {
        Replace("neighbourhoods.geojson", "\"East\"", "\"West\"");
        folder.Write("figures.csv", "Wijk_Buurt;Wonen_Woningvoorraad\nWest;100\n");
        File.AppendAllText(folder["region.yaml"], "  neighbourhood_figures: {file: figures.csv, contract: statline-key-figures, year: 2019, licence: CC-BY-4.0, source: cbs-kwb-2019, approximation: false}\n");
        Says("layer 'neighbourhood_figures', figures.csv", "The name West stands for more than one neighbourhood.");
    }

    private void Replace(string file, string text, string by)
    {
        string before = File.ReadAllText(folder[file]);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(folder[file], before.Replace(text, by, StringComparison.Ordinal));
    }

    private Inputs Read() => Inputs.Read(new RunOptions(Repository.Path("data"), folder["region.yaml"], [], folder.Path));

    private void Says(string where, params string[] words)
    {
        var fault = Assert.Single(Assert.Throws<InputFaultException>(Read).Faults);
        Assert.Contains(where, fault.Where, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Contains(word, $"{fault.Found} {fault.Expected}", StringComparison.Ordinal));
        Assert.NotEmpty(fault.Remedy);
    }
}

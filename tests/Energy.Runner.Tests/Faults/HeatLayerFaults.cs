using Energy.Fixtures;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Commands;
using Energy.Runner.Read;

namespace Energy.Runner.Tests.Faults;

/// <summary>The layers about heat: what is read, and what is said of one that cannot be meant.</summary>
public sealed class HeatLayerFaults : IDisposable
{
    private readonly ScratchFolder folder = new();

    public HeatLayerFaults() => RegionFiles.Write(folder, SmallTown.WithEverything());

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Sites_of_waste_heat_and_of_water_are_read_with_what_they_feed()
    {
        Table("waste_heat_sites", "name,x,y,heat_gj_per_yr,feeds,source\nbakery,190500,320500,900,district_heat,embedded-region\nservers,190500,320500,400,mine_water,embedded-region\n");
        Table("aquathermal_sites", "name,x,y,kind,flow_m3_per_h,heat_gj_per_yr,source\nbrook,190500,320500,surface_water,120,,embedded-region\nplant,190500,320500,waste_water,,7000,embedded-region\n");
        var region = Read().Region;
        Assert.Equal([(900.0, HeatNetworkKind.DistrictHeat), (400.0, HeatNetworkKind.MineWater)], region.WasteHeatSites.Select(site => (site.HeatGjPerYr, site.Feeds)));
        Assert.Equal(
            [(AquathermalWater.SurfaceWater, (double?)120, null), (AquathermalWater.WasteWater, null, (double?)7000)],
            region.AquathermalSites.Select(site => (site.Water, site.FlowM3PerH, site.HeatGjPerYr)));
    }

    [Theory]
    [InlineData("bakery,190500,320500,900,the_mine,embedded-region", "feeds is 'the_mine'.")]
    [InlineData("bakery,190500,320500,-900,mine_water,embedded-region", "heat_gj_per_yr is -900.")]
    [InlineData("bakery,190500,320500,,mine_water,embedded-region", "heat_gj_per_yr is empty.")]
    public void A_site_of_waste_heat_that_cannot_be_meant(string row, string found)
    {
        Table("waste_heat_sites", $"name,x,y,heat_gj_per_yr,feeds,source\n{row}\n");
        Says("layer 'waste_heat_sites', waste_heat_sites.csv, line 2", found);
    }

    [Fact]
    public void A_table_of_waste_heat_that_does_not_say_what_it_feeds()
    {
        Table("waste_heat_sites", "name,x,y,heat_gj_per_yr,source\nbakery,190500,320500,900,embedded-region\n");
        Says("layer 'waste_heat_sites', waste_heat_sites.csv", "feeds");
    }

    [Theory]
    [InlineData("brook,190500,320500,surface_water,120,7000,embedded-region", "brook has both a flow and heat.")]
    [InlineData("brook,190500,320500,surface_water,,,embedded-region", "brook has neither a flow nor heat.")]
    [InlineData("brook,190500,320500,sea_water,120,,embedded-region", "kind is 'sea_water'.")]
    [InlineData("brook,190500,320500,surface_water,-1,,embedded-region", "flow_m3_per_h is -1.")]
    public void A_site_of_water_that_cannot_be_meant(string row, string found)
    {
        Table("aquathermal_sites", $"name,x,y,kind,flow_m3_per_h,heat_gj_per_yr,source\n{row}\n");
        Says("layer 'aquathermal_sites', aquathermal_sites.csv, line 2", found);
    }

    [Theory]
    [InlineData("ground_heat", "\"grade\":\"very_good\"", "\"grade\":\"verygood\"", "the grade 'verygood'", "very_good")]
    [InlineData("mine_water", "\"grade\":\"\"", "\"grade\":\"someday\"", "the grade 'someday'", "planned")]
    public void A_zone_with_a_grade_that_its_layer_does_not_know(string layer, string text, string by, string found, string near)
    {
        string path = folder[layer + ".geojson"];
        File.WriteAllText(path, File.ReadAllText(path).Replace(text, by, StringComparison.Ordinal));
        Says($"layer '{layer}', {layer}.geojson", found, near);
    }

    private void Table(string layer, string text)
    {
        folder.Write(layer + ".csv", text);
        File.AppendAllText(folder["region.yaml"], $"  {layer}: {{file: {layer}.csv, contract: {layer.Replace('_', '-')}, year: 2023, licence: CC0-1.0, source: embedded-region, approximation: true}}\n");
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

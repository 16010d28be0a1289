using Energy.Fixtures;

namespace Energy.Runner.Tests.Faults;

/// <summary>Ten faults in one scenario and its region, all of which are named in one go.</summary>
public sealed class PlantedFaults
{
    private const string Expected =
        """
        The input has 10 faults:

          region.yaml, line 10
            Layer 'parcels': the file no-parcels.geojson is not there.
            A layer that is named must be there. Look at the name, or leave the layer out.

          region.yaml, line 11
            Layer 'mine_water' names the source 'embeded-region', which has no entry.
            Did you mean 'embedded-region'? Add it to sources.yaml, or to a file of your own that the region file names in the line sources.

          layer 'district_heat', district_heat.geojson
            The layer says metres (EPSG:28992), but x runs from 5.97 to 5.98, y from 50.88 to 50.89: these are degrees.
            RD New runs from 0 to 300,000 m east and from 300,000 to 640,000 m north. Give the layer in EPSG:28992, or say crs: OGC:CRS84.

          layer 'heritage', heritage.geojson
            The layer is empty.
            A layer that is named marks something. Look whether the export went well, or leave the layer out.

          scenarios/planted.yaml, line 18
            The key 'turbines' stands here a second time; first in line 17.
            A key stands once. Keep one of the two.

          scenarios/planted.yaml, line 11
            'BU00010009' is no neighbourhood of the region.
            Did you mean 'BU00010000'? Correct the code, or look at the edition of the neighbourhoods.

          scenarios/planted.yaml, line 14
            savings.appliances.homes_saved_pct in 2040 is 160 %.
            It lies between 0 and 100 %. Correct the number.

          scenarios/planted.yaml, line 10
            savings.renovation.homes_m2_per_yr is in the wrong unit.
            It is counted as 'homes_per_yr'. Convert the number and write that key.

          scenarios/planted.yaml, line 12
            'homes_target_lable' is not a setting of savings.renovation.
            Did you mean 'homes_target_label'? Correct the word or leave the line out.

          scenarios/planted.yaml, line 17
            supply.wind.turbines names the year 2041.
            Years run from 2023 to 2040. Name a year in that span.

        Nothing was written.

        """;

    [Fact]
    public void All_ten_are_named_with_place_and_remedy_and_nothing_is_written()
    {
        using var folder = new ScratchFolder();
        RegionFiles.Write(folder, SmallTown.WithEverything());
        string region = File.ReadAllText(folder["region.yaml"])
            .Replace("parcels.geojson", "no-parcels.geojson", StringComparison.Ordinal)
            .Replace("mine_water.geojson, contract: zones, year: 2023, licence: CC0-1.0, source: embedded-region", "mine_water.geojson, contract: zones, year: 2023, licence: CC0-1.0, source: embeded-region", StringComparison.Ordinal);
        folder.Write("region.yaml", region);
        folder.Write(
            "district_heat.geojson",
            """{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:28992"}},"features":[{"type":"Feature","properties":{"name":"a","figure":40},"geometry":{"type":"Polygon","coordinates":[[[5.97,50.88],[5.98,50.88],[5.98,50.89],[5.97,50.88]]]}}]}""");
        folder.Write("heritage.geojson", """{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:28992"}},"features":[]}""");
        File.Copy(Repository.Path("data", "scenarios", "present-pace.yaml"), Path.Combine(Directory.CreateDirectory(folder["scenarios"]).FullName, "present-pace.yaml"));
        folder.Write(
            "scenarios/planted.yaml",
            """
            name: Planted
            name_nl: Geplant
            question: Does it find all faults?
            question_nl: Vindt het alle fouten?
            based_on: present-pace
            source: present-pace

            savings:
              renovation:
                homes_m2_per_yr: 460
                first_in: [BU00010009]
                homes_target_lable: A
              appliances:
                homes_saved_pct: {2040: 160}
            supply:
              wind:
                turbines: {2041: 3}
                turbines: 4
            """);
        string[] before = Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories);
        var ended = EnergyProgram.Run(folder.Path, "check", "scenarios/planted.yaml", "--region", "region.yaml", "--data", Repository.Path("data"));
        Assert.Equal(Expected, ended.Error);
        Assert.Equal(2, ended.Exit);
        Assert.Empty(ended.Output);
        Assert.Equal(before, Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories));
    }
}

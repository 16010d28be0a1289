using System.Diagnostics;
using Energy.Fixtures;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Measured;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Tests.Read;

/// <summary>
/// Files with bytes changed, cut out, doubled or put in at random: each is read or is a fault in words, never a crash and never a long wait.
/// <c>ENERGY_MUTATIONS</c> sets how many of each kind; the longer run is done by hand.
/// </summary>
public sealed class MutatedFiles : IDisposable
{
    private const int Few = 150;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly Envelope Everywhere = new(0, 300_000, 300_000, 640_000);

    private static readonly string[] Pieces = ["NaN", "-99997", "\0", "\"", "{", "]", ";;;", "1e999", "\uFFFF", "=cmd()", "'", "\r\n", "POINT", "2147483647", "-0", "../"];

    private readonly ScratchFolder folder = new();

    public MutatedFiles() => RegionFiles.Write(folder, SmallTown.WithEverything());

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Buildings_in_GeoJSON() => Try("buildings.geojson", record => BuildingLayer.Read(record.Description, record));

    [Fact]
    public void Buildings_in_a_GeoPackage()
    {
        Formats.WriteGeoPackage(folder["buildings.gpkg"], BuildingLayer.Read(Record("buildings.geojson").Description, Record("buildings.geojson")));
        Try("buildings.gpkg", record => BuildingLayer.Read(record.Description, record, Everywhere));
    }

    [Fact]
    public void Zones_in_GeoJSON() => Try("ground_heat.geojson", record => ZoneLayerFile.Read(record.Description, record, ZoneKind.GroundHeat, Everywhere));

    [Fact]
    public void Parcels_in_GeoJSON() => Try("parcels.geojson", record => ParcelLayer.Read(record.Description, record, Everywhere));

    [Fact]
    public void Neighbourhoods_in_GeoJSON() => Try("neighbourhoods.geojson", record => NeighbourhoodLayer.Read(record.Description, record, [SmallTown.Municipality]));

    [Theory]
    [InlineData("zones.shp", "mutated.dbf")]
    [InlineData("zones.dbf", "mutated.shp")]
    public void Zones_in_a_shapefile(string changed, string other)
    {
        Shapefiles.Write(folder["zones.shp"], string.Empty, System.Text.Encoding.UTF8);
        File.Copy(folder[Path.ChangeExtension("zones", Path.GetExtension(other))], folder[other]);
        Try(changed, record => ZoneLayerFile.Read(record.Description with { Path = folder["mutated.shp"], Crs = "EPSG:28992" }, record, ZoneKind.GroundHeat, Everywhere));
    }

    [Fact]
    public void Labels_in_text()
    {
        folder.Write("labels.csv", "PublicatieDatum;20260401\nLaatstVerwerkteMutatievolgnummer;9\nRegistratiedatum;Postcode;Huisnummer;BAGVerblijfsobjectID;Energieklasse;Status;Gebouwklasse;GebruiksoppervlakteThermischeZone\n"
            + string.Concat(Enumerable.Range(0, 40).Select(row => $"20230{1 + (row % 9)}02;6411AB;{row};{row:D16};{"ABCDEFG"[row % 7]};Bestaand;W;\"{80 + row},15\"\n")));
        Try("labels.csv", record => LabelLayer.Read(record.Description, record));
    }

    [Fact]
    public void Figures_of_neighbourhoods_without_codes()
    {
        folder.Write("figures.csv", "Wijk_Buurt;Wonen_Woningvoorraad;Energie_Gemiddeld_aardgasverbruik_Gemiddeld_aardgasverbruik_totaal\nHeerlen;45834;1170\nWijk 10 West;100;1200\nWest;100;1210\nEast;.;\nBron: CBS\n");
        var neighbourhoods = SmallTown.WithEverything().Build().Neighbourhoods.ToList();
        Try("figures.csv", record => NeighbourhoodFiguresLayer.Read(record.Description with { Contract = "statline-key-figures" }, record, neighbourhoods));
    }

    [Fact]
    public void Use_of_small_consumers()
    {
        folder.Write("small.csv", "NETBEHEERDER;POSTCODE_VAN;POSTCODE_TOT;PRODUCTSOORT;AANSLUITINGEN_AANTAL;SJV_GEMIDDELD\n"
            + string.Concat(Enumerable.Range(0, 40).Select(row => $"Enexis;64{10 + row}AA;64{10 + row}ZZ;{(row % 2 == 0 ? "GAS" : "ELK")};{10 + row};{1000 + row},5\n")));
        Try("small.csv", record => SmallConsumerFile.Read(record.Description, record, Addresses()));
    }

    [Fact]
    public void Use_per_postcode()
    {
        folder.Write("postcodes.csv", "Postcode6;Gemiddelde_aardgaslevering_woningen;Gemiddelde_elektriciteitslevering_woningen\n"
            + string.Concat(Enumerable.Range(0, 40).Select(row => $"64{10 + row}AA;   {(row % 7 == 0 ? "." : $"{900 + row}")};   {2000 + row}\n")));
        Try("postcodes.csv", record => PostcodeEnergyFile.Read(record.Description, record, Addresses()));
    }

    [Fact]
    public void Values_of_the_monitor()
    {
        folder.Write("monitor.json", $$"""{"value":[{{string.Join(',', Enumerable.Range(2000, 30).Select(year => $$"""{"ExternalCode":"0917","GeoLevel":"gemeente","Period":"{{year}}","ValueString":"{{year}}.5"}"""))}}]}""");
        var properties = new Dictionary<string, string> { ["sector"] = "dwellings", ["item"] = "gas", ["unit"] = "TJ" };
        Try("monitor.json", record => MonitorFile.Read(record.Description with { Properties = properties }, record, ["GM0917"]));
    }

    private static PostcodeAddresses Addresses()
    {
        var addresses = new PostcodeAddresses();
        for (int street = 10; street < 50; street++)
        {
            addresses.Add($"64{street}AA", street, isHome: true);
        }

        return addresses;
    }

    private void Try(string file, Func<LayerRecord, object> read)
    {
        byte[] whole = File.ReadAllBytes(folder[file]);
        int tries = int.TryParse(Environment.GetEnvironmentVariable("ENERGY_MUTATIONS"), out int many) ? many : Few;
        int refused = 0;
        string mutated = "mutated" + Path.GetExtension(file);
        for (int seed = 0; seed < tries; seed++)
        {
            File.WriteAllBytes(folder[mutated], Mutated(whole, new Random(seed)));
            var watch = Stopwatch.StartNew();
            try
            {
                read(Record(mutated));
            }
            catch (InputFaultException fault)
            {
                refused++;
                Assert.All(fault.Faults, said => Assert.NotEmpty(said.Found));
            }
            catch (Exception crash)
            {
                Assert.Fail($"{file}, seed {seed}: {crash}");
            }

            Assert.True(watch.Elapsed < Longest, $"{file}, seed {seed}: {watch.Elapsed}");
        }

        Assert.InRange(refused, 1, tries);
    }

    private static byte[] Mutated(byte[] whole, Random random)
    {
        var bytes = new List<byte>(whole);
        for (int change = random.Next(1, 6); change > 0 && bytes.Count > 1; change--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 200), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                default:
                    bytes.RemoveRange(at, random.Next(20) == 0 ? bytes.Count - at : 1);
                    break;
            }
        }

        return [.. bytes];
    }

    private LayerRecord Record(string file) => LayerRecords.Of(folder, file);
}

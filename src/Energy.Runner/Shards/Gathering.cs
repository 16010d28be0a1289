using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Report;
using Energy.Report.Parquet;
using Energy.Report.Tables;
using Energy.Runner.Read;
using Energy.Runner.Write;

namespace Energy.Runner.Shards;

/// <summary>Makes one run of shards: settles their municipalities together and puts their tables under one folder.</summary>
/// <param name="shards">The shards.</param>
/// <param name="book">The coefficients they were made with.</param>
/// <param name="rules">The rules they were made with.</param>
/// <param name="effects">What is known of the effect of coefficients.</param>
/// <param name="steps">Tells and times what is done.</param>
internal sealed class Gathering(ShardSet shards, CoefficientBook book, IReadOnlyList<LandRule> rules, IReadOnlyList<CoefficientEffect> effects, Steps steps)
{
    /// <summary>The tables that are settled, or told once for the region; all others are those of the municipalities.</summary>
    private static readonly string[] OfRegion = ["balance", "indicators", "measures", "lags", "scenarios", "coefficients", "zones"];

    /// <summary>The tables that a shard has of each of its municipalities.</summary>
    public static IReadOnlyList<string> OfMunicipalities { get; } = [.. ResultColumns.All.Keys.Except(OfRegion), "balance", "zones", .. ShardColumns.All.Keys];

    /// <summary>Reads the records of shards and the method that they were made with, and throws all that keeps them from being gathered at once.</summary>
    /// <param name="folders">The folders of the shards.</param>
    /// <param name="data">The folder of data that they were made with.</param>
    /// <param name="steps">Tells and times what is done.</param>
    public static (ShardSet Shards, Gathering Gathering) Read(IReadOnlyList<string> folders, string data, Steps steps)
    {
        var faults = new Faults();
        var (_, book, rules) = MethodFiles.Read(data, faults);
        faults.ThrowIfAny();
        var shards = ShardSet.Read(folders, Configuration.OfMethod(data));
        var effects = CoefficientEffectsFile.Read(Path.Combine(data, CoefficientEffectsFile.Name), shards.First.Region, faults);
        faults.ThrowIfAny();
        return (shards, new Gathering(shards, book, rules, effects, steps));
    }

    /// <summary>Writes the datasets and the record of the run.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <param name="takes">Whether the tables of the municipalities are taken from their shards, which are then of no more use, rather than copied.</param>
    public async Task WriteAsync(string folder, bool takes)
    {
        var metadata = new List<IReadOnlyDictionary<string, string>>();
        foreach (var (municipality, shard) in shards.Parts)
        {
            metadata.Add(await new UnsettledTables(shard, municipality).MetadataAsync());
        }

        var about = GatheredMetadata.Of(metadata);
        await steps.DoAsync("settle", () => new Settlement(shards.Parts, shards.First.Region, shards.First.Scenarios, book).WriteAsync(folder, about));
        await steps.DoAsync("gather", async () =>
        {
            PutTogether(folder, takes);
            await WriteTableOfRegionAsync(folder, "scenarios", about, [TableFiles.Whole(shards.Folders[0], "scenarios")], table => [.. Enumerable.Range(0, table.Rows)]);
            await WriteTableOfRegionAsync(folder, "zones", about, [.. shards.Parts.Select(part => TableFiles.Part(part.Shard, "zones", part.Municipality))], DistinctZones);
            book.Use(shards.Folders.SelectMany(shard => ShardRecord.Whole(shard, () => UsedCoefficients.Read(shard))));
            await Datasets.WriteAsync([() => CoefficientsTable.Of(book, rules, effects)], table => TableFiles.Whole(folder, table), about);
        });
        RunRecord.Write(folder, GatheredRecord.Of([.. shards.Parts.Select(part => (part.Municipality, Record(part)))], shards.First.SharedLayers));
    }

    private void PutTogether(string folder, bool takes)
    {
        foreach (string table in ResultColumns.All.Keys.Except(OfRegion))
        {
            foreach (var (municipality, shard) in shards.Parts)
            {
                string from = TableFiles.Part(shard, table, municipality);
                string to = shards.Parts.Count == 1 ? TableFiles.Whole(folder, table) : Datasets.Part(folder, table, municipality);
                if (takes)
                {
                    File.Move(from, to);
                }
                else
                {
                    File.Copy(from, to);
                }
            }
        }
    }

    private static async Task WriteTableOfRegionAsync(string folder, string name, IReadOnlyDictionary<string, string> about, IReadOnlyList<string> files, Func<TableReader, IReadOnlyList<int>> rowsOf)
    {
        var table = await TableReader.OfFilesAsync(files);
        await Datasets.WriteAsync([() => ResultTable.Of(name, table, rowsOf(table))], made => TableFiles.Whole(folder, made), about);
    }

    /// <summary>A zone that reaches into several municipalities stands in each of their tables: it is told once, by layer in the order of the first.</summary>
    private static IReadOnlyList<int> DistinctZones(TableReader zones)
    {
        string?[] layers = zones.Text("layer"), names = zones.Text("name"), grades = zones.Text("grade");
        double[] figures = zones.Number("figure");
        var outlines = zones.Geometry("geometry");
        var kinds = Enum.GetValues<ZoneKind>().ToDictionary(kind => kind.Key());
        return
        [
            .. Enumerable.Range(0, zones.Rows)
                .DistinctBy(row => (layers[row], names[row], grades[row], figures[row], Convert.ToHexString(SHA256.HashData(outlines[row]))))
                .OrderBy(row => kinds[layers[row]!]),
        ];
    }

    private static JsonObject Record((string Municipality, string Shard) part) => ShardRecord.Whole(
        part.Shard,
        () => JsonNode.Parse(File.ReadAllText(Path.Combine(ShardRecord.FolderOf(part.Shard, part.Municipality), RunRecord.FileName)))!.AsObject());
}

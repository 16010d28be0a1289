using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Energy.Report;
using Energy.Report.Parquet;
using Energy.Report.Tables;
using Energy.Runner.Shards;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.IO;

namespace Energy.Benchmarks;

/// <summary>
/// The folder of a run of several municipalities with each of them so many times, under other codes and the copies beside each other. It is for measuring only: figures of the region as a whole
/// stay those of the run, so sums do not meet them. Left out are the buildings, the largest table, which a report of so many neighbourhoods does not read.
/// </summary>
internal sealed class RepeatedRun
{
    private const int FirstCode = 9001;
    private const double GapM = 500;

    private static readonly string[] CodeColumns = ["neighbourhood_code", "municipality_code", "area_code"];

    private readonly string run;
    private readonly string folder;
    private readonly int times;
    private readonly string[] municipalities;
    private readonly Envelope extent = new();
    private int neighbourhoods;

    private RepeatedRun(string run, string folder, int times)
    {
        this.run = run;
        this.folder = folder;
        this.times = times;
        var record = JsonNode.Parse(File.ReadAllText(Path.Combine(run, "run.json")))!;
        municipalities = [.. record["municipalities"]!.AsArray().Select(code => code!.GetValue<string>())];
    }

    /// <summary>Writes the folder, which must not exist, and tells how many municipalities and neighbourhoods are in it. No more than one part of a table is held at once by each processor.</summary>
    /// <exception cref="InvalidOperationException">The run is of one municipality, or its copies are more than there are codes.</exception>
    public static async Task<(int Municipalities, int Neighbourhoods)> WriteAsync(string run, string folder, int times)
    {
        var repeated = new RepeatedRun(run, folder, times);
        if (repeated.municipalities.Length < 2 || repeated.municipalities.Length * times > 9999 - FirstCode)
        {
            throw new InvalidOperationException("A run of several municipalities is repeated, into fewer than a thousand.");
        }

        if (Directory.Exists(folder))
        {
            throw new InvalidOperationException($"The folder '{folder}' exists.");
        }

        Directory.CreateDirectory(folder);
        await repeated.WriteAsync();
        return (repeated.municipalities.Length * times, repeated.neighbourhoods * times);
    }

    private async Task WriteAsync()
    {
        foreach (byte[] outline in (await TableReader.OfRunAsync(run, "neighbourhoods", "geometry")).Geometry("geometry"))
        {
            extent.ExpandToInclude(new WKBReader().Read(outline).EnvelopeInternal);
            neighbourhoods++;
        }

        var parts = new List<(string Table, int Place)>();
        foreach (string table in ResultColumns.All.Keys.Where(table => table != "buildings"))
        {
            string whole = TableFiles.Whole(run, table);
            string ofRegion = TableFiles.Part(run, table, null);
            if (table == "zones")
            {
                await WriteZonesAsync();
            }
            else if (File.Exists(whole))
            {
                File.Copy(whole, TableFiles.Whole(folder, table));
            }
            else
            {
                parts.AddRange(municipalities.Select((_, place) => (table, place)));
            }

            if (File.Exists(ofRegion))
            {
                File.Copy(ofRegion, Made(table, null));
            }
        }

        await Parallel.ForEachAsync(parts, async (part, _) => await WriteCopiesAsync(part.Table, part.Place));
        WriteRecord();
    }

    private string CodeOf(int copy, int place) => $"GM{FirstCode + (copy * municipalities.Length) + place}";

    private string Made(string table, string? municipality)
    {
        string path = TableFiles.Part(folder, table, municipality);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private async Task WriteCopiesAsync(string name, int place)
    {
        var table = await TableReader.OfFilesAsync([TableFiles.Part(run, name, municipalities[place])]);
        int[] rows = [.. Enumerable.Range(0, table.Rows)];
        for (int copy = 0; copy < times; copy++)
        {
            var made = ResultTable.Of(name, table, rows);
            for (int column = 0; column < made.Columns.Count; column++)
            {
                if (CodeColumns.Contains(made.Columns[column].Name))
                {
                    Recode((string?[])made.Data[column], municipalities[place], CodeOf(copy, place));
                }
                else if (made.Data[column] is byte[][] shapes)
                {
                    Shift(shapes, copy);
                }
            }

            await WriteAsync(made, table, Made(name, CodeOf(copy, place)));
        }
    }

    private async Task WriteZonesAsync()
    {
        var table = await TableReader.OfRunAsync(run, "zones");
        var made = ResultTable.Of("zones", table, [.. Enumerable.Range(0, times).SelectMany(_ => Enumerable.Range(0, table.Rows))]);
        byte[][] shapes = made.Data.OfType<byte[][]>().Single();
        for (int copy = 0; copy < times; copy++)
        {
            Shift(shapes.AsSpan(copy * table.Rows, table.Rows), copy);
        }

        await WriteAsync(made, table, TableFiles.Whole(folder, "zones"));
    }

    private static async Task WriteAsync(ResultTable made, TableReader from, string path)
    {
        await using var stream = File.Create(path);
        await TableWriter.WriteAsync(made, stream, GatheredMetadata.Of([from.Metadata]));
    }

    /// <summary>A municipality's own code, and the codes of neighbourhoods, which take its number for the first four figures.</summary>
    private static void Recode(string?[] codes, string from, string to)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int row = 0; row < codes.Length; row++)
        {
            if (codes[row] is { } code)
            {
                if (!known.TryGetValue(code, out string? other))
                {
                    known[code] = other = code == from ? to : code.StartsWith("BU", StringComparison.Ordinal) ? "BU" + to[2..] + code[6..] : code;
                }

                codes[row] = other;
            }
        }
    }

    /// <summary>Copies stand in rows, in about as many rows as columns when measured in kilometres.</summary>
    private void Shift(Span<byte[]> shapes, int copy)
    {
        int across = Math.Max(1, (int)Math.Round(Math.Sqrt(times * extent.Height / extent.Width)));
        var move = AffineTransformation.TranslationInstance((copy % across) * (extent.Width + GapM), (copy / across) * (extent.Height + GapM));
        var reader = new WKBReader();
        var writer = new WKBWriter();
        for (int row = 0; row < shapes.Length; row++)
        {
            shapes[row] = writer.Write(move.Transform(reader.Read(shapes[row])));
        }
    }

    private void WriteRecord()
    {
        var record = JsonNode.Parse(File.ReadAllText(Path.Combine(run, "run.json")))!.AsObject();
        record["title"] = string.Create(CultureInfo.InvariantCulture, $"{times} x {record["title"]!.GetValue<string>()}");
        record["municipalities"] = new JsonArray([.. Copies().Select(copy => (JsonNode)CodeOf(copy.Copy, copy.Place))]);
        var calibration = record["calibration"]!.AsObject();
        foreach (var (name, ofEach) in calibration.ToArray())
        {
            if (ofEach is JsonObject figures && figures.Count > 0 && figures.All(figure => municipalities.Contains(figure.Key)))
            {
                calibration[name] = new JsonObject(Copies()
                    .Where(copy => figures.ContainsKey(municipalities[copy.Place]))
                    .Select(copy => KeyValuePair.Create(CodeOf(copy.Copy, copy.Place), figures[municipalities[copy.Place]]?.DeepClone())));
            }
        }

        File.WriteAllText(Path.Combine(folder, "run.json"), record.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }

    private IEnumerable<(int Copy, int Place)> Copies() => Enumerable.Range(0, times).SelectMany(copy => Enumerable.Range(0, municipalities.Length).Select(place => (copy, place)));
}

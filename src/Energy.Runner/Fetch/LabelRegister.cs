using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using Energy.Runner.Read.Layers;

namespace Energy.Runner.Fetch;

/// <summary>
/// Fetches the label register: with a personal key the service tells where its zip is, which holds the labels of the whole country. The lines of the region's own
/// units are kept, as they stand.
/// </summary>
internal sealed class LabelRegister(PoliteClient client, FetchLog log)
{
    private const string UnitColumn = "BAGVerblijfsobjectID";
    private const int LargestInfo = 1 << 20;
    private const int MostLinesBefore = 20;

    /// <summary>A register of labels is text: it becomes this many times larger than its zip at most.</summary>
    private const int LargestGrowth = 30;

    /// <summary>Fetches the labels of some units, and gives back how many lines there are.</summary>
    /// <param name="service">Where.</param>
    /// <param name="personalKey">The key; sent to the service alone.</param>
    /// <param name="units">The identifications of the units.</param>
    /// <param name="pages">Keeps what has come, for when it breaks off.</param>
    /// <param name="path">The file that they become.</param>
    /// <param name="cancel">Ends it; what has come stays.</param>
    public async Task<int> FetchAsync(LayerPublication service, string personalKey, IReadOnlySet<string> units, PageStore pages, string path, CancellationToken cancel)
    {
        string zip = pages.Of("labels.zip");
        var ask = new Request(service, new Uri(service.Address)) { PersonalKey = personalKey };
        if (!File.Exists(zip))
        {
            var address = await client.AskAsync(ask, LargestInfo, answer => AddressOf(ask, answer), cancel);
            if (!ask.MayGoOnTo(address))
            {
                throw ask.Fault($"The register lies at {address.GetLeftPart(UriPartial.Authority)}.", "It lies at the service itself, or at a host that services.yaml allows.", "If that host is the publisher's, add it to the line hosts of the service.");
            }

            await client.DownloadAsync(new Request(service, address), zip, service.LargestBytes, cancel);
            log.Write(service.Layer, $"{new FileInfo(zip).Length} bytes, {address.GetLeftPart(UriPartial.Path)}");
        }

        try
        {
            using var archive = ZipFile.OpenRead(zip);
            ZipArchiveEntry[] registers = [.. archive.Entries.Where(entry => entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))];
            if (registers.Length != 1)
            {
                throw ask.Fault($"The zip holds {registers.Length} registers.", "It holds one CSV.", "Look what the publisher changed.");
            }

            using var unpacked = registers[0].Open();
            using var limited = new LimitedStream(unpacked, new FileInfo(zip).Length * LargestGrowth);
            int lines = Keep(limited, units, path) ?? throw ask.Fault($"None of the first {MostLinesBefore} lines of the register has the column {UnitColumn}.", "Its header has it.", "Look what the publisher changed.");
            log.Write(service.Layer, $"{lines} labels of the region's units");
            return lines;
        }
        catch (Exception damage) when (damage is InvalidDataException or CsvHelperException)
        {
            File.Delete(zip);
            throw ask.Fault($"The zip is damaged: {damage.Message.Split('\n')[0].TrimEnd('.', '\r')}.", "It can be unpacked.", "Start again: it is fetched anew.");
        }
    }

    private static Uri AddressOf(Request ask, Answer answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer.Body);
            if (document.RootElement.TryGetProperty("downloadUrl", out var url) && Uri.TryCreate(url.GetString(), UriKind.Absolute, out var address))
            {
                return address;
            }
        }
        catch (Exception misshapen) when (misshapen is JsonException or InvalidOperationException)
        {
            // Told below, in the same words as an answer without an address.
        }

        throw ask.Fault("Its answer names no address of the register.", "It gives one as downloadUrl.", "Look what the publisher changed, and correct services.yaml.");
    }

    /// <summary>Copies the lines before the table, its header, and the rows of the units, and gives back how many; null when there is no header.</summary>
    private static int? Keep(Stream register, IReadOnlySet<string> units, string path)
    {
        using var text = new StreamReader(register, Encoding.UTF8);
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", BadDataFound = null, Mode = CsvMode.RFC4180, MaxFieldSize = 100_000, IgnoreBlankLines = false });
        using var kept = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        int column = -1, lines = 0;
        while (parser.Read())
        {
            if (column < 0 && parser.Row > MostLinesBefore)
            {
                return null;
            }

            if (column < 0)
            {
                column = Array.FindIndex(parser.Record!, name => string.Equals(name.Trim('\uFEFF').Replace("_", string.Empty, StringComparison.Ordinal), UnitColumn, StringComparison.OrdinalIgnoreCase)
                    || string.Equals(name.Trim('\uFEFF'), "Pand_bagverblijfsobjectid", StringComparison.OrdinalIgnoreCase));
            }
            else if (parser.Count <= column || !units.Contains(BuildingLayer.PlainId(parser[column])))
            {
                continue;
            }
            else
            {
                lines++;
            }

            kept.WriteLine(parser.RawRecord.TrimEnd('\r', '\n'));
        }

        return column < 0 ? null : lines;
    }
}

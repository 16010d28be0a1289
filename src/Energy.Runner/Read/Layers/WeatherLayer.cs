using System.Globalization;
using System.IO.Compression;
using System.Text;
using Energy.Model;
using Energy.Model.Areas;

namespace Energy.Runner.Read.Layers;

/// <summary>
/// Reads hourly observations of the weather office as published: a text below a legend of any length, header <c># STN,YYYYMMDD, HH, ...</c>, fields padded with
/// blanks, temperature in tenths of a degree; by itself or as the only file in a zip. Gives the mean of each day.
/// </summary>
internal static class WeatherLayer
{
    private const int FewestHours = 18;
    private const string Station = "STN";
    private const string Day = "YYYYMMDD";
    private const string Temperature = "T";

    /// <summary>The days of one station. Which year must be whole is told; without it at least one must be.</summary>
    public static DailyTemperatures Read(LayerDescription layer, LayerRecord record, int? wholeYear)
    {
        var days = ReadFile(layer, record);
        if (wholeYear is { } year ? !days.WholeYears.Contains(year) : !days.WholeYears.Any())
        {
            throw Fault(layer, string.Empty, $"Whole years in it: {(days.WholeYears.Any() ? string.Join(", ", days.WholeYears) : "none")}.", wholeYear is null ? "At least one year is whole." : $"{wholeYear} is whole: a temperature for {FewestHours} hours or more of each day.", "Download the hours of whole years.");
        }

        return days;
    }

    private static DailyTemperatures ReadFile(LayerDescription layer, LayerRecord record)
    {
        try
        {
            using var file = File.OpenRead(layer.Path);
            using var zip = IsZip(file) ? new ZipArchive(file) : null;
            using var text = new StreamReader(zip is null ? file : Only(zip, layer).Open(), Encoding.Latin1);
            return ReadDays(text, layer, record);
        }
        catch (InvalidDataException damage)
        {
            throw Fault(layer, string.Empty, $"The zip is damaged: {damage.Message}", "It can be unpacked.", "Download the file anew.");
        }
    }

    private static bool IsZip(FileStream file)
    {
        Span<byte> start = stackalloc byte[4];
        int read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return read == start.Length && start.SequenceEqual("PK\u0003\u0004"u8);
    }

    private static ZipArchiveEntry Only(ZipArchive zip, LayerDescription layer) => zip.Entries.Count == 1
        ? zip.Entries[0]
        : throw Fault(layer, string.Empty, $"The zip holds {zip.Entries.Count} files.", "It holds one text of hourly observations.", "Unpack it and name the text.");

    private static DailyTemperatures ReadDays(StreamReader text, LayerDescription layer, LayerRecord record)
    {
        int line = 0;
        int[] places = Header(text, layer, ref line);
        var sums = new SortedDictionary<int, (double Tenths, int Hours)>();
        int station = 0;
        while (text.ReadLine() is { } row)
        {
            line++;
            if (string.IsNullOrWhiteSpace(row))
            {
                continue;
            }

            record.Read++;
            string[] cells = row.Split(',');
            int of = Whole(0);
            if (station != 0 && of != station)
            {
                throw Fault(layer, $", line {line}", $"Station {of} follows station {station}.", "A file holds one station.", "Download one station by itself.");
            }

            station = of;
            int day = Whole(1);
            if (!DateOnly.TryParseExact(day.ToString(CultureInfo.InvariantCulture), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                throw Fault(layer, $", line {line}", $"{Day} is '{day}'.", "It is a day such as 20230115.", "Download the file anew.");
            }

            if (places[2] < cells.Length && !string.IsNullOrWhiteSpace(cells[places[2]]))
            {
                var (tenths, hours) = sums.GetValueOrDefault(day);
                sums[day] = (tenths + Whole(2), hours + 1);
                record.Kept++;
            }
            else
            {
                record.Remark("hour without temperature");
            }

            int Whole(int place) => places[place] < cells.Length && int.TryParse(cells[places[place]], NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number)
                ? number
                : throw Fault(layer, $", line {line}", $"Its cell under {new[] { Station, Day, Temperature }[place]} is no whole number.", "Rows are numbers between commas.", "Download the file anew.");
        }

        var known = sums.Where(day => day.Value.Hours >= FewestHours).ToArray();
        int tooFew = sums.Count - known.Length;
        if (tooFew > 0)
        {
            record.Remark($"day with fewer than {FewestHours} hours", tooFew);
        }

        return new DailyTemperatures { Station = station, Date = [.. known.Select(day => day.Key)], MeanC = [.. known.Select(day => day.Value.Tenths / day.Value.Hours / 10)] };
    }

    private static int[] Header(StreamReader text, LayerDescription layer, ref int line)
    {
        while (text.ReadLine() is { } row)
        {
            line++;
            string[] names = [.. row.TrimStart('#', ' ').Split(',').Select(name => name.Trim())];
            if (names[0] == Station)
            {
                int[] places = [.. new[] { Station, Day, Temperature }.Select(name => Array.IndexOf(names, name))];
                return Array.TrueForAll(places, place => place >= 0)
                    ? places
                    : throw Fault(layer, $", line {line}", $"The header holds {string.Join(", ", names.Take(10))}.", $"It holds {Station}, {Day} and {Temperature}.", "Download the hours with their temperature.");
            }
        }

        throw Fault(layer, string.Empty, $"No line begins with {Station}.", $"Below the legend stands a header '# {Station},{Day},   HH, ...'.", "Look whether this is the file of hourly observations.");
    }

    private static InputFaultException Fault(LayerDescription layer, string where, string found, string expected, string remedy) =>
        new(new InputFault($"layer '{layer.Key}', {layer.File}{where}", found, expected, remedy));
}

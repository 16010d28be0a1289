using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Energy.Model;
using Energy.Runner.Write;

namespace Energy.Runner.Fetch;

/// <summary>
/// The folder of a fetched region. What has come stays in its partial folder when the work breaks off, and the next start goes on from there, unless something
/// else is asked for or two days have gone by. It takes the place of an earlier fetch only where nobody has added or changed a file.
/// </summary>
internal sealed class FetchFolder : WholeFolder
{
    private const string Beginning = "begun.txt";
    private const string Pages = "pages";
    private const int DescriptionLetters = 8;
    private const string DayForm = "yyyy-MM-dd";

    private static readonly TimeSpan GoesOnFor = TimeSpan.FromDays(2);

    private readonly string output;
    private readonly string region;

    /// <param name="output">The folder below which it stands.</param>
    /// <param name="region">The short name of the region.</param>
    /// <param name="asked">Everything that decides what is fetched.</param>
    /// <param name="today">The day, for the contents of registers that are kept up to date.</param>
    public FetchFolder(string output, string region, string asked, DateOnly today)
        : base(Refusing(output, region), region, "fetch", "fetching")
    {
        (this.output, this.region) = (output, region);
        string beginning = Path.Combine(Partial, Beginning);
        string[] before = File.Exists(beginning) ? File.ReadAllLines(beginning) : [];
        bool goesOn = before.Length == 2 && before[1] == asked && DateOnly.TryParseExact(before[0], DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && today.DayNumber - day.DayNumber is var age && age >= 0 && age <= GoesOnFor.TotalDays;
        if (!goesOn)
        {
            ClearPartial();
            Directory.CreateDirectory(Partial);
            before = [today.ToString(DayForm, CultureInfo.InvariantCulture), asked];
            File.WriteAllLines(beginning, before);
        }

        // What was put together from pages is put together again: nothing of an earlier start may slip in.
        foreach (string file in Directory.GetFiles(Partial).Where(file => Path.GetFileName(file) is not (Beginning or FetchLog.FileName)))
        {
            File.Delete(file);
        }

        Day = DateOnly.ParseExact(before[0], DayForm, CultureInfo.InvariantCulture);
    }

    /// <summary>The day on which fetching began.</summary>
    public DateOnly Day { get; }

    /// <summary>Where the answers of one layer are kept: of this service as it is described now, so that a mended address begins its layer anew and no other.</summary>
    public PageStore PagesOf(LayerPublication service)
    {
        string described = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(service)))[..DescriptionLetters];
        return new PageStore(Path.Combine(Partial, Pages, $"{service.Layer}-{described}"), service.LargestBytes);
    }

    /// <summary>Removes what was only needed on the way, writes the checksums, and puts the folder in its place.</summary>
    public void Finish()
    {
        // Somebody may have worked in the folder while this one was fetched.
        Refusing(output, region);
        File.Delete(Path.Combine(Partial, Beginning));
        Directory.Delete(Path.Combine(Partial, Pages), recursive: true);
        Checksums.Write(Partial);
        Keep();
    }

    private static string Refusing(string output, string region)
    {
        string place = Path.Combine(output, region);
        if (!Path.Exists(place) || (Directory.Exists(place) && !Directory.EnumerateFileSystemEntries(place).Any()))
        {
            return output;
        }

        string[] own = Directory.Exists(place) && File.Exists(Path.Combine(place, Checksums.FileName)) ? [.. Checksums.Differences(place)] : [region];
        return own.Length == 0
            ? output
            : throw new InputFaultException(new InputFault(
                place,
                $"It holds what no fetch put there, or what was changed since: {string.Join(", ", own.Take(10))}.",
                "A fetch takes the place of an earlier one, and of nothing else.",
                "Move it away, or choose another folder with --output."));
    }
}

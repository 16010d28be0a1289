using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Energy.Model;

namespace Energy.Runner.Shards;

/// <summary>Which municipalities of a region one shard assesses, and what it is called.</summary>
internal abstract record ShardChoice
{
    /// <summary>What it is called in the name of its folder: the same for the same municipalities, however they are told.</summary>
    /// <param name="ofRegion">All municipalities of the region.</param>
    public abstract string NameIn(IReadOnlyList<string> ofRegion);

    /// <summary>Codes that are longer together are told by their number and a checksum: names of folders have an end.</summary>
    private const int LongestName = 100;

    /// <summary>Reads the options <c>--shard</c> and <c>--municipalities</c>; null when neither is given.</summary>
    public static ShardChoice? Read(string? shard, string? municipalities)
    {
        if (municipalities is not null)
        {
            return shard is null
                ? new Listed([.. municipalities.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()])
                : throw Fault($"--shard {shard} --municipalities {municipalities}", "Both are given.", "A shard is told by its number or by its municipalities.", "Leave one of the two out.");
        }

        if (shard is null)
        {
            return null;
        }

        string[] parts = shard.Split('/');
        return parts.Length == 2 && Number(parts[0]) is { } number && Number(parts[1]) is { } count && number >= 1 && number <= count
            ? new Numbered(number, count)
            : throw Fault($"--shard {shard}", "This is no shard.", "A shard is its number and how many there are, such as 3/20.", "Write a number from 1 up to the number of shards, a slash, and that number.");

        static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    /// <summary>The municipalities that it assesses, in the order of the region.</summary>
    /// <param name="ofRegion">All of the region.</param>
    public abstract IReadOnlyList<string> Of(IReadOnlyList<string> ofRegion);

    private static InputFaultException Fault(string where, string found, string expected, string remedy) => new(new InputFault(where, found, expected, remedy));

    private sealed record Numbered(int Number, int Count) : ShardChoice
    {
        public override string NameIn(IReadOnlyList<string> ofRegion)
        {
            string count = Count.ToString(CultureInfo.InvariantCulture);
            return $"shard-{Number.ToString($"D{count.Length}", CultureInfo.InvariantCulture)}-of-{count}";
        }

        public override IReadOnlyList<string> Of(IReadOnlyList<string> ofRegion) => Count <= ofRegion.Count
            ? [.. ofRegion.Where((_, place) => place % Count == Number - 1)]
            : throw Fault($"--shard {Number}/{Count}", $"The region has {ofRegion.Count} {(ofRegion.Count == 1 ? "municipality" : "municipalities")}.", "Every shard has one municipality at least.", $"Cut it into {ofRegion.Count} at most.");
    }

    private sealed record Listed(IReadOnlyList<string> Municipalities) : ShardChoice
    {
        public override string NameIn(IReadOnlyList<string> ofRegion)
        {
            string codes = string.Join('-', Of(ofRegion));
            return "municipalities-" + (codes.Length <= LongestName ? codes : $"{Of(ofRegion).Count.ToString(CultureInfo.InvariantCulture)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(codes)))[..12]}");
        }

        public override IReadOnlyList<string> Of(IReadOnlyList<string> ofRegion)
        {
            string[] unknown = [.. Municipalities.Except(ofRegion)];
            return unknown.Length == 0 && Municipalities.Count > 0
                ? [.. ofRegion.Where(Municipalities.Contains)]
                : throw Fault($"--municipalities {string.Join(',', Municipalities)}", Municipalities.Count == 0 ? "None is named." : $"Not in the region: {string.Join(", ", unknown)}.", $"The region is made of {string.Join(", ", ofRegion)}.", "Name some of those, with commas between them.");
        }
    }
}

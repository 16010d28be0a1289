using Energy.Model;
using Energy.Report.Parquet;
using Energy.Runner.Write;

namespace Energy.Runner.Shards;

/// <summary>Shards that make up a region together: all of it, nothing twice, and all made with the same.</summary>
internal sealed class ShardSet
{
    private ShardSet(ShardRecord first, IReadOnlyList<(string Municipality, string Shard)> parts, IReadOnlyList<string> folders)
    {
        First = first;
        Parts = parts;
        Folders = folders;
    }

    /// <summary>The first of them, which tells of the region what all do.</summary>
    public ShardRecord First { get; }

    /// <summary>Every municipality with the folder of the shard that assessed it, in the order of the region.</summary>
    public IReadOnlyList<(string Municipality, string Shard)> Parts { get; }

    /// <summary>The folders of the shards.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>Reads the records of shards, and throws all that keeps them from being gathered at once.</summary>
    /// <param name="folders">Their folders.</param>
    /// <param name="method">The files of the method as they are at hand, each with its checksum.</param>
    public static ShardSet Read(IReadOnlyList<string> folders, IReadOnlyDictionary<string, string> method)
    {
        var faults = new List<InputFault>();
        var shards = new List<(string Folder, ShardRecord Record)>();
        foreach (string folder in folders.DistinctBy(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))))
        {
            try
            {
                shards.Add((folder, ShardRecord.Read(folder)));
            }
            catch (InputFaultException none)
            {
                faults.AddRange(none.Faults);
            }
        }

        if (shards.Count > 0)
        {
            faults.AddRange(shards.Skip(1).SelectMany(shard => Different(shards[0], shard)));
            faults.AddRange(OtherMethod(shards[0], method));
            faults.AddRange(shards.SelectMany(Incomplete));
            faults.AddRange(Doubled(shards));
            faults.AddRange(Missing(shards));
        }

        if (faults.Count > 0)
        {
            throw new InputFaultException(faults);
        }

        var folderOf = shards.SelectMany(shard => shard.Record.Assessed.Select(municipality => (municipality, shard.Folder))).ToDictionary(part => part.municipality, part => part.Folder);
        var first = shards[0].Record;
        return new ShardSet(first, [.. first.Municipalities.Select(municipality => (municipality, folderOf[municipality]))], [.. shards.Select(shard => shard.Folder)]);
    }

    private static IEnumerable<InputFault> Different((string Folder, ShardRecord Record) first, (string Folder, ShardRecord Record) other)
    {
        if (other.Record.Region != first.Record.Region || !other.Record.Municipalities.SequenceEqual(first.Record.Municipalities))
        {
            return [new InputFault(other.Folder, $"It is of the region {other.Record.Region} of {other.Record.Municipalities.Count} municipalities.", $"{first.Folder} is of the region {first.Record.Region} of {first.Record.Municipalities.Count}; all shards are of one.", "Gather the shards of one region.")];
        }

        string[] items = [.. first.Record.Configuration.Keys.Union(other.Record.Configuration.Keys).Order(StringComparer.Ordinal).Where(item => first.Record.Configuration.GetValueOrDefault(item) != other.Record.Configuration.GetValueOrDefault(item))];
        return items.Length == 0 ? [] : [new InputFault(other.Folder, $"It was made with another {string.Join(", another ", items)} than {first.Folder}.", "All shards are made by one program from the same files.", "Make one of the two again.")];
    }

    private static IEnumerable<InputFault> OtherMethod((string Folder, ShardRecord Record) first, IReadOnlyDictionary<string, string> method)
    {
        string[] items = [.. method.Keys.Union(first.Record.Configuration.Keys.Where(Configuration.IsOfMethod)).Order(StringComparer.Ordinal).Where(item => method.GetValueOrDefault(item) != first.Record.Configuration.GetValueOrDefault(item))];
        return items.Length == 0 ? [] : [new InputFault(first.Folder, $"It was made with another {string.Join(", another ", items)} than is at hand.", "A gathering uses the coefficients that the shards used.", "Name the folder of data that the shards were made with: --data.")];
    }

    private static IEnumerable<InputFault> Incomplete((string Folder, ShardRecord Record) shard)
    {
        string[] missing =
        [
            .. shard.Record.Assessed
                .SelectMany(municipality => Gathering.OfMunicipalities.Select(table => TableFiles.Part(shard.Folder, table, municipality)).Append(Path.Combine(ShardRecord.FolderOf(shard.Folder, municipality), RunRecord.FileName)))
                .Append(TableFiles.Whole(shard.Folder, "scenarios"))
                .Where(file => !File.Exists(file)),
        ];
        return missing.Length == 0 ? [] : [new InputFault(shard.Folder, $"It lacks {Path.GetRelativePath(shard.Folder, missing[0])}{(missing.Length > 1 ? $" and {missing.Length - 1} more" : string.Empty)}.", "All files of a shard belong together.", "Make it again: a shard takes the place of an earlier one.")];
    }

    private static IEnumerable<InputFault> Doubled(List<(string Folder, ShardRecord Record)> shards) => shards
        .SelectMany(shard => shard.Record.Assessed.Select(municipality => (municipality, shard.Folder)))
        .GroupBy(part => part.municipality, part => part.Folder)
        .Where(part => part.Count() > 1)
        .Select(part => new InputFault(part.Key, $"It stands in {string.Join(" and in ", part)}.", "Every municipality is assessed by one shard.", "Leave one of them out."));

    private static IEnumerable<InputFault> Missing(List<(string Folder, ShardRecord Record)> shards)
    {
        string[] missing = [.. shards[0].Record.Municipalities.Except(shards.SelectMany(shard => shard.Record.Assessed))];
        return missing.Length == 0 ? [] : [new InputFault(shards[0].Record.Region, $"No shard has {string.Join(", ", missing)}.", $"Together the shards have all {shards[0].Record.Municipalities.Count} municipalities of the region.", $"Make the shards that have them, or do them at once: energy run --municipalities {string.Join(',', missing)}.")];
    }
}

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Energy.Runner.Read.Yaml;

/// <summary>
/// Reads a YAML file into nodes that know their file and line. Stricter than YAML: no anchors, no tags, no second document, no key twice; every such fault is
/// reported, not only the first.
/// </summary>
internal static class YamlTree
{
    private const int DeepestLevel = 12;
    private const long LargestFileBytes = 1_000_000;

    /// <summary>The mapping at the root of a file; an empty one when the file cannot be read as such.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="faults">Where faults go.</param>
    public static YamlMap Read(string path, string name, Faults faults)
    {
        var empty = new YamlMap(new YamlPlace(name, 1));
        if (!File.Exists(path))
        {
            faults.Add(name, "The file is not there.", "It was asked for.", "Look at the name and the folder.");
            return empty;
        }

        if (new FileInfo(path).Length > LargestFileBytes)
        {
            faults.Add(name, "The file is larger than 1 MB.", "A file of settings is small.", "Look whether this is the right file.");
            return empty;
        }

        using var reader = new StreamReader(path);
        var parser = new Parser(reader);
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                faults.Add(name, "The file is empty.", "It must hold settings.", "See the files in data/scenarios for the form.");
                return empty;
            }

            parser.Consume<DocumentStart>();
            var root = ReadNode(parser, name, faults, 0);
            if (root is YamlMap map)
            {
                return map;
            }

            faults.Add(name, "The file holds no settings.", "Each line must be a key, a colon and a value.", "See the files in data/scenarios for the form.");
            return empty;
        }
        catch (YamlException fault)
        {
            faults.Add($"{name}, line {fault.Start.Line}", $"This is not YAML: {fault.Message.TrimEnd('.')}.", "Indent with blanks, a blank after each colon.", "Mend the line or the one before it.");
            return empty;
        }
    }

    private static YamlNode ReadNode(Parser parser, string name, Faults faults, int depth)
    {
        if (depth > DeepestLevel)
        {
            throw new YamlException(parser.Current?.Start ?? Mark.Empty, Mark.Empty, "nested too deeply");
        }

        if (parser.Current is NodeEvent node && (!node.Anchor.IsEmpty || (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)))
        {
            throw new YamlException(node.Start, node.End, "anchors and tags are not used in these files");
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlText(new YamlPlace(name, scalar.Start.Line), scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var list = new YamlList(new YamlPlace(name, sequence.Start.Line));
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                list.Items.Add(ReadNode(parser, name, faults, depth + 1));
            }

            return list;
        }

        var start = parser.Consume<MappingStart>();
        var map = new YamlMap(new YamlPlace(name, start.Start.Line));
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var value = ReadNode(parser, name, faults, depth + 1);
            var place = new YamlPlace(name, key.Start.Line);
            if (map.Entries.TryGetValue(key.Value, out var earlier))
            {
                faults.Add(place.ToString(), $"The key '{key.Value}' stands here a second time; first in line {earlier.Place.Line}.", "A key stands once.", "Keep one of the two.");
            }
            else
            {
                map.Entries[key.Value] = new YamlEntry(place, value);
            }
        }

        return map;
    }
}

namespace Energy.Runner.Read.Yaml;

/// <summary>A place in a file.</summary>
/// <param name="File">What the file is called in messages.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record YamlPlace(string File, long Line)
{
    public override string ToString() => $"{File}, line {Line}";
}

/// <summary>A piece of YAML that knows where it stands.</summary>
internal abstract record YamlNode(YamlPlace Place);

/// <summary>A text, number or word.</summary>
internal sealed record YamlText(YamlPlace Place, string Text) : YamlNode(Place);

/// <summary>A list.</summary>
internal sealed record YamlList(YamlPlace Place) : YamlNode(Place)
{
    public List<YamlNode> Items { get; } = [];
}

/// <summary>Keys with values.</summary>
internal sealed record YamlMap(YamlPlace Place) : YamlNode(Place)
{
    public Dictionary<string, YamlEntry> Entries { get; } = [];

    /// <summary>Whether the keys are years, so that the whole is one value.</summary>
    public bool IsPath => Entries.Count > 0 && Entries.Keys.All(key => int.TryParse(key, out _));

    /// <summary>Every value in it, with the keys that lead to it joined by points; a path over years is one value.</summary>
    public IEnumerable<(string Name, string Value, YamlPlace Place)> Leaves() => Entries.SelectMany(entry => entry.Value.Value is YamlMap { IsPath: false } part
        ? part.Leaves().Select(leaf => ($"{entry.Key}.{leaf.Name}", leaf.Value, leaf.Place))
        : [(entry.Key, Written(entry.Value.Value), entry.Value.Place)]);

    /// <summary>This mapping with what another says put over it. Paths over years are replaced whole.</summary>
    public YamlMap With(YamlMap over)
    {
        var merged = new YamlMap(over.Place);
        foreach (var (key, entry) in Entries)
        {
            merged.Entries[key] = entry;
        }

        foreach (var (key, entry) in over.Entries)
        {
            merged.Entries[key] = entry.Value is YamlMap { IsPath: false } changed && Entries.TryGetValue(key, out var mine) && mine.Value is YamlMap { IsPath: false } map
                ? new YamlEntry(entry.Place, map.With(changed))
                : entry;
        }

        return merged;
    }

    private static string Written(YamlNode node) => node switch
    {
        YamlText text => text.Text,
        YamlList list => $"[{string.Join(", ", list.Items.Select(Written))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Written(entry.Value.Value)}"))}}}",
        _ => string.Empty,
    };
}

/// <summary>The value of a key.</summary>
internal sealed record YamlEntry(YamlPlace Place, YamlNode Value);

using System.Text.Json.Nodes;

namespace Energy.Runner.Shards;

/// <summary>The record of a region's run from those of its municipalities.</summary>
internal static class GatheredRecord
{
    private static readonly string[] Counted = ["rows_kept"];

    private static readonly string[] OfOneMunicipality = ["gas_pattern", "electricity_pattern"];

    /// <summary>
    /// The record of all together. Rows kept add up (what lies near a border is kept by both sides) unless the layer was read once for all, rows read are those of the largest reading;
    /// the pattern of neighbourhoods is told for each municipality; a warning that not all have says whose it is. The record of one municipality is given back as it is.
    /// </summary>
    /// <param name="records">The record of each municipality, in the order of the region.</param>
    /// <param name="sharedLayers">Layers that were read once for all.</param>
    public static JsonObject Of(IReadOnlyList<(string Municipality, JsonObject Record)> records, IReadOnlyCollection<string> sharedLayers)
    {
        var whole = records[0].Record.DeepClone().AsObject();
        if (records.Count == 1)
        {
            return whole;
        }

        whole["municipalities"] = new JsonArray([.. records.Select(record => JsonValue.Create(record.Municipality))]);
        whole["layers"] = Layers(records, sharedLayers);
        whole["sources"] = new JsonArray([.. records.SelectMany(record => record.Record["sources"]!.AsArray()).GroupBy(source => source!["source"]!.GetValue<string>()).OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => source.First()!.DeepClone())]);

        // The margin of one municipality is another's own ground: what lies in none is not to be told from the parts.
        whole["buildings_in_no_neighbourhood"] = null;
        whole["calibration"] = Calibration(records);
        whole["warnings"] = Warnings(records);
        return whole;
    }

    private static JsonArray Layers(IReadOnlyList<(string Municipality, JsonObject Record)> records, IReadOnlyCollection<string> sharedLayers) => new([.. records
        .SelectMany(record => record.Record["layers"]!.AsArray().Select(layer => layer!.AsObject()))
        .GroupBy(layer => layer["layer"]!.GetValue<string>())
        .Select(layer => sharedLayers.Contains(layer.Key) ? layer.First().DeepClone().AsObject() : Layer([.. layer]))]);

    private static JsonObject Layer(IReadOnlyList<JsonObject> parts)
    {
        var whole = parts[0].DeepClone().AsObject();
        whole["rows_read"] = parts.Max(part => part["rows_read"]!.GetValue<int>());
        foreach (string count in Counted)
        {
            whole[count] = parts.Sum(part => part[count]!.GetValue<int>());
        }

        whole["columns_filled_rows"] = Sums(parts.Select(part => part["columns_filled_rows"]));
        double[][] envelopes = [.. parts.Select(part => part["envelope_rd_m"]).OfType<JsonArray>().Select(box => box.Select(metres => metres!.GetValue<double>()).ToArray())];
        whole["envelope_rd_m"] = envelopes.Length == 0 ? null : new JsonArray(
            envelopes.Min(box => box[0]), envelopes.Min(box => box[1]), envelopes.Max(box => box[2]), envelopes.Max(box => box[3]));
        whole["remarks"] = Sums(parts.Select(part => part["remarks"]));
        return whole;
    }

    /// <summary>Adds up what is counted under the same name.</summary>
    private static JsonObject Sums(IEnumerable<JsonNode?> counts)
    {
        var sums = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, count) in counts.OfType<JsonObject>().SelectMany(part => part))
        {
            sums[name] = sums.GetValueOrDefault(name) + count!.GetValue<int>();
        }

        return new JsonObject(sums.Select(sum => KeyValuePair.Create(sum.Key, (JsonNode?)JsonValue.Create(sum.Value))));
    }

    private static JsonObject Calibration(IReadOnlyList<(string Municipality, JsonObject Record)> records)
    {
        var whole = records[0].Record["calibration"]!.DeepClone().AsObject();
        foreach (string name in whole.Select(entry => entry.Key).ToArray())
        {
            if (OfOneMunicipality.Contains(name))
            {
                whole[name] = new JsonObject(records.Select(record => KeyValuePair.Create(record.Municipality, record.Record["calibration"]![name]?.DeepClone())));
            }
            else if (whole[name] is JsonObject)
            {
                whole[name] = new JsonObject(records.SelectMany(record => record.Record["calibration"]![name]!.AsObject()).Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone())));
            }
        }

        return whole;
    }

    private static JsonArray Warnings(IReadOnlyList<(string Municipality, JsonObject Record)> records) => new([.. records
        .SelectMany(record => record.Record["warnings"]!.AsArray().Select(warning => (record.Municipality, Text: warning!.GetValue<string>())))
        .GroupBy(warning => warning.Text, warning => warning.Municipality)
        .Select(warning => JsonValue.Create(warning.Count() == records.Count || warning.Any(code => warning.Key.StartsWith(code, StringComparison.Ordinal)) ? warning.Key : $"{string.Join(", ", warning)}: {warning.Key}"))]);
}

using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Energy.Model.Areas;

namespace Energy.Runner.Read.Layers;

/// <summary>
/// Registered labels by the identification of the unit. The register of the country is held whole, also by a run that assesses one municipality of it: so an
/// identification, which is a number of 16 digits, is held as one, and a label takes 9 bytes.
/// </summary>
internal sealed class RegisteredLabels : IReadOnlyDictionary<string, RegisteredLabel>
{
    private const int IdLength = 16;
    private const string IdFormat = "D16";

    private readonly ulong[] ids;
    private readonly byte[] labels;
    private readonly Dictionary<string, RegisteredLabel> others;

    /// <param name="count">How many units have an identification that is a number of 16 digits.</param>
    /// <param name="numbered">The labels of those units.</param>
    /// <param name="others">Those of units with an identification of another form.</param>
    public RegisteredLabels(int count, IEnumerable<KeyValuePair<ulong, RegisteredLabel>> numbered, Dictionary<string, RegisteredLabel> others)
    {
        ids = new ulong[count];
        labels = new byte[count];
        int place = 0;
        foreach (var (id, label) in numbered)
        {
            ids[place] = id;
            labels[place++] = (byte)(((int)label.Label << 1) | (label.Since2021 ? 1 : 0));
        }

        Array.Sort(ids, labels);
        this.others = others;
    }

    /// <summary>A register without labels.</summary>
    public static RegisteredLabels Empty { get; } = new(0, [], []);

    public int Count => ids.Length + others.Count;

    public IEnumerable<string> Keys => this.Select(entry => entry.Key);

    public IEnumerable<RegisteredLabel> Values => this.Select(entry => entry.Value);

    public RegisteredLabel this[string key] => TryGetValue(key, out var label) ? label : throw new KeyNotFoundException($"Unit {key} has no registered label.");

    /// <summary>Whether an identification is a number of 16 digits, and which.</summary>
    public static bool IsNumber(string id, out ulong number)
    {
        number = 0;
        return id.Length == IdLength && id.All(char.IsAsciiDigit) && ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out RegisteredLabel value)
    {
        if (!IsNumber(key, out ulong id))
        {
            return others.TryGetValue(key, out value);
        }

        int place = Array.BinarySearch(ids, id);
        value = place < 0 ? default : At(place);
        return place >= 0;
    }

    public IEnumerator<KeyValuePair<string, RegisteredLabel>> GetEnumerator() => Enumerable.Range(0, ids.Length)
        .Select(place => new KeyValuePair<string, RegisteredLabel>(ids[place].ToString(IdFormat, CultureInfo.InvariantCulture), At(place)))
        .Concat(others)
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private RegisteredLabel At(int place) => new((EnergyLabel)(labels[place] >> 1), (labels[place] & 1) == 1);
}

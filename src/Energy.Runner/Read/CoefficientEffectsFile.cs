using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Energy.Model;
using Energy.Runner.Write;

namespace Energy.Runner.Read;

/// <summary>
/// Reads and writes <c>coefficient-effects.csv</c>: what every coefficient alone does to the remainder. It takes long to reckon, so it is kept. A row holds only for
/// the region and the value, low and high it was reckoned with.
/// </summary>
internal static class CoefficientEffectsFile
{
    /// <summary>The name of the file in the data folder.</summary>
    public const string Name = "coefficient-effects.csv";

    private static readonly string[] Numbers = ["value", "low", "high", "low_effect_gj_per_yr", "high_effect_gj_per_yr"];

    private static readonly string[] Columns = ["region", "scenario", "coefficient", "keys", .. Numbers];

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { BadDataFound = null, NewLine = "\n" };

    /// <summary>The effects reckoned for a region; none when there is no file.</summary>
    public static List<CoefficientEffect> Read(string path, string region, Faults faults)
    {
        var effects = new List<CoefficientEffect>();
        if (!File.Exists(path))
        {
            return effects;
        }

        using var reader = new CsvReader(new StreamReader(path), Form);
        reader.Read();
        reader.ReadHeader();
        while (reader.Read())
        {
            if (reader.GetField("region") != region)
            {
                continue;
            }

            double?[] numbers = [.. Numbers.Select(column =>
                double.TryParse(reader.GetField(column), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : (double?)null)];
            if (Array.Exists(numbers, number => number is null))
            {
                faults.Add($"data/{Name}, line {reader.Parser.RawRow}", "A number is missing.", "A row holds value, low, high and both effects.", "Make the file again with energy sensitivity, or take it away.");
                continue;
            }

            effects.Add(new CoefficientEffect(
                reader.GetField("coefficient") ?? string.Empty, reader.GetField("keys") ?? string.Empty, numbers[0]!.Value, numbers[1]!.Value, numbers[2]!.Value, numbers[3]!.Value, numbers[4]!.Value));
        }

        return effects;
    }

    /// <summary>Writes the effects, to whole GJ, and puts the file in its place in one step.</summary>
    public static void Write(string path, string region, string scenario, IEnumerable<CoefficientEffect> effects) => WholeFile.Replace(path, stream =>
    {
        using var writer = new CsvWriter(new StreamWriter(stream), Form);
        foreach (string column in Columns)
        {
            writer.WriteField(column);
        }

        writer.NextRecord();
        foreach (var effect in effects)
        {
            writer.WriteField(region);
            writer.WriteField(scenario);
            writer.WriteField(effect.Table);
            writer.WriteField(effect.Keys);
            foreach (double number in new[] { effect.Value, effect.Low, effect.High, Math.Round(effect.LowEffectGj), Math.Round(effect.HighEffectGj) })
            {
                writer.WriteField(number + 0.0);
            }

            writer.NextRecord();
        }
    });
}

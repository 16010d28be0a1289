using System.Globalization;
using Energy.Runner.Read.Geometry;

namespace Energy.Runner.Read.Layers;

/// <summary>Finds the wind speed in a published map whose properties are not documented.</summary>
internal static class WindSpeedColumn
{
    /// <summary>Mean wind at heights where turbines stand lies in this span everywhere in the country, m/s.</summary>
    private const double SlowestMPerS = 3;

    private const double FastestMPerS = 15;

    /// <summary>The first column of which every value is a number in the span of wind speeds, with a remark that asks to confirm it; null when there is none.</summary>
    public static string? Guessed(FeatureFile file, LayerRecord record)
    {
        var possible = Enumerable.Range(0, file.Columns.Count).ToList();
        var lowest = new double[file.Columns.Count];
        var highest = new double[file.Columns.Count];
        Array.Fill(lowest, double.MaxValue);
        Array.Fill(highest, double.MinValue);
        int rows = 0;
        foreach (var row in file.Rows(file.Columns))
        {
            rows++;
            possible.RemoveAll(column => row.Figure(column) is not (>= SlowestMPerS and <= FastestMPerS));
            foreach (int column in possible)
            {
                lowest[column] = Math.Min(lowest[column], row.Figure(column)!.Value);
                highest[column] = Math.Max(highest[column], row.Figure(column)!.Value);
            }
        }

        if (rows == 0 || possible.Count == 0)
        {
            return null;
        }

        int chosen = possible[0];
        string name = file.Columns[chosen];
        record.Remark(string.Create(CultureInfo.InvariantCulture, $"with {name} taken as wind speed ({lowest[chosen]:0.0} to {highest[chosen]:0.0} m/s): confirm it with properties: {{figure: {name}}}"), rows);
        return name;
    }
}

using Energy.Report.Words;

namespace Energy.Report.Maps;

/// <summary>Where the classes of a map begin.</summary>
internal static class ClassBounds
{
    private const int MostClasses = 8;
    private const int FewClasses = 5;

    private static readonly double[] NiceSteps = [1, 2, 2.5, 5, 10, 20, 50, 100];

    /// <summary>Bounds at round numbers between classes of equal width, as many classes as the eye can tell apart.</summary>
    /// <param name="values">All values, in order.</param>
    public static double[] EqualSteps(double[] values)
    {
        if (values.Length == 0 || values[^1] <= values[0])
        {
            return [values.Length == 0 ? 1 : values[0]];
        }

        double power = Math.Pow(10, Math.Floor(Math.Log10((values[^1] - values[0]) / MostClasses)));
        double step = NiceSteps.Select(factor => factor * power).First(candidate => Math.Ceiling(values[^1] / candidate) - Math.Floor(values[0] / candidate) <= MostClasses);
        double first = (Math.Floor(values[0] / step) + 1) * step;
        return [.. Enumerable.Range(0, (int)Math.Ceiling((values[^1] - first) / step)).Select(place => first + (place * step))];
    }

    /// <summary>Bounds between five classes of about as many neighbourhoods each, rounded to two figures.</summary>
    /// <param name="values">All values, in order.</param>
    public static double[] EqualNumbers(double[] values) =>
        [.. Enumerable.Range(1, FewClasses - 1).Select(step => Rounded(values.Length == 0 ? step : values[step * (values.Length - 1) / FewClasses])).Distinct()];

    /// <summary>The classes in words, from the least, with what stands behind a number.</summary>
    public static IEnumerable<string> Words(Language language, double[] bounds, string unit = "") => Enumerable.Range(0, bounds.Length + 1).Select(step =>
    {
        string from = MapParts.Step(language, bounds[Math.Max(step - 1, 0)]);
        string to = MapParts.Step(language, bounds[Math.Min(step, bounds.Length - 1)]);
        return step == 0 ? language.Say($"onder {to}{unit}", $"below {to}{unit}")
            : step == bounds.Length ? language.Say($"{from}{unit} of meer", $"{from}{unit} or more")
            : language.Say($"{from} tot {to}{unit}", $"{from} to {to}{unit}");
    });

    private static double Rounded(double value)
    {
        if (value == 0)
        {
            return 0;
        }

        double unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 1);
        return Math.Round(value / unit) * unit;
    }
}

namespace Energy.Model;

/// <summary>A value that changes over the years: straight lines between the years given, level before the first and after the last.</summary>
public sealed class YearPath : IEquatable<YearPath>
{
    private readonly int[] years;
    private readonly double[] values;
    private readonly int delay;
    private readonly double[] table;

    /// <summary>A path through the given points; years must differ.</summary>
    public YearPath(IEnumerable<KeyValuePair<int, double>> points)
        : this(points, 0)
    {
    }

    private YearPath(IEnumerable<KeyValuePair<int, double>> points, int delay)
    {
        this.delay = delay;
        var ordered = points.OrderBy(point => point.Key).ToArray();
        if (ordered.Length == 0)
        {
            throw new ArgumentException("A path needs at least one year.", nameof(points));
        }

        years = [.. ordered.Select(point => point.Key)];
        values = [.. ordered.Select(point => point.Value)];
        table = [.. BaseYear.All.Select(Between)];
    }

    /// <summary>The years that were given, in order.</summary>
    public IReadOnlyList<int> Years => years;

    /// <summary>The values that were given, in the order of <see cref="Years"/> and in the unit of the owner.</summary>
    public IReadOnlyList<double> Values => values;

    /// <summary>The same value in every year.</summary>
    public static YearPath Constant(double value) => new([new(BaseYear.Year, value)]);

    /// <summary>The value in a year.</summary>
    public double At(int year) => year >= BaseYear.Year && year - BaseYear.Year < table.Length ? table[year - BaseYear.Year] : Between(year);

    /// <summary>Whether another path has the same points and starts as late.</summary>
    public bool Equals(YearPath? other) => other is not null && delay == other.delay && years.AsSpan().SequenceEqual(other.years) && values.AsSpan().SequenceEqual(other.values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as YearPath);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(delay, years.Length, values[0], values[^1]);

    /// <summary>The same path run through so many years later, from the base year on: until then it stays as it is in the base year.</summary>
    public YearPath Later(int by) => new(years.Zip(values, (year, value) => new KeyValuePair<int, double>(year, value)), delay + by);

    /// <summary>The same path with one point put in front, or replaced.</summary>
    public YearPath StartingAt(int year, double value)
    {
        var later = years.Zip(values).Where(point => point.First > year).Select(point => new KeyValuePair<int, double>(point.First, point.Second));
        return new YearPath(later.Prepend(new(year, value)), delay);
    }

    /// <summary>The same path with every value multiplied, run through as late.</summary>
    public YearPath Scaled(double factor) => new(years.Zip(values, (year, value) => new KeyValuePair<int, double>(year, value * factor)), delay);

    private double Between(int year)
    {
        year = delay == 0 ? year : Math.Max(BaseYear.Year, year - delay);
        int next = Array.BinarySearch(years, year);
        if (next >= 0)
        {
            return values[next];
        }

        next = ~next;
        if (next == 0)
        {
            return values[0];
        }

        if (next == years.Length)
        {
            return values[^1];
        }

        double passed = (double)(year - years[next - 1]) / (years[next] - years[next - 1]);
        return values[next - 1] + (passed * (values[next] - values[next - 1]));
    }
}

namespace Energy.Benchmarks.Generating;

/// <summary>How large a made-up country is. Municipalities are square tiles.</summary>
/// <param name="Buildings">How many buildings.</param>
/// <param name="Columns">How many municipalities side by side.</param>
/// <param name="Rows">How many above one another.</param>
/// <param name="NeighbourhoodColumns">How many neighbourhoods side by side, over the whole.</param>
/// <param name="NeighbourhoodRows">How many above one another.</param>
/// <param name="ParcelColumns">How many parcels of farmland side by side.</param>
/// <param name="ParcelRows">How many above one another.</param>
/// <param name="Left">West side, in metres RD New.</param>
/// <param name="Bottom">South side.</param>
internal sealed record Extent(int Buildings, int Columns, int Rows, int NeighbourhoodColumns, int NeighbourhoodRows, int ParcelColumns, int ParcelRows, double Left, double Bottom)
{
    /// <summary>The side of a municipality, in metres.</summary>
    public const double TileM = 7_900;

    /// <summary>From west to east, in metres.</summary>
    public double WidthM => Columns * TileM;

    /// <summary>From south to north, in metres.</summary>
    public double HeightM => Rows * TileM;

    /// <summary>S, M or L: a municipality, a province, a country.</summary>
    /// <exception cref="ArgumentException">It is another name.</exception>
    public static Extent Of(string size) => size switch
    {
        "S" => new(60_000, 1, 1, 10, 6, 100, 100, 190_000, 315_000),
        "M" => new(1_000_000, 4, 4, 40, 25, 400, 250, 170_000, 315_000),
        "L" => new(10_000_000, 16, 10, 140, 100, 1_000, 800, 60_000, 400_000),
        _ => throw new ArgumentException($"There is no size {size}, but S, M and L.", nameof(size)),
    };
}

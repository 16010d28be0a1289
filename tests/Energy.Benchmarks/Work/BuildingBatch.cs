namespace Energy.Benchmarks.Work;

/// <summary>The columns of one batch of buildings, as they are written.</summary>
internal sealed class BuildingBatch(int room)
{
    /// <summary>The identifications, one after the other.</summary>
    public char[] IdLetters { get; set; } = new char[16 * room];

    /// <summary>Each identification, in <see cref="IdLetters"/>.</summary>
    public ReadOnlyMemory<char>[] Id { get; } = new ReadOnlyMemory<char>[room];

    /// <summary>The place of the neighbourhood; -1 where there is none.</summary>
    public int[] Neighbourhood { get; } = new int[room];

    /// <summary>The class by use and period.</summary>
    public int[] Class { get; } = new int[room];

    /// <summary>A bit for each of the ten layers.</summary>
    public int[] Flags { get; } = new int[room];

    /// <summary>The footprint, in square metres.</summary>
    public double[] AreaM2 { get; } = new double[room];

    /// <summary>What of it lies in the first layer that is measured.</summary>
    public double[] FirstM2 { get; } = new double[room];

    /// <summary>What of it lies in the second.</summary>
    public double[] SecondM2 { get; } = new double[room];

    /// <summary>How many buildings there are.</summary>
    public int Count { get; set; }
}

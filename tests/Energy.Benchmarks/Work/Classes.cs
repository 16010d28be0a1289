namespace Energy.Benchmarks.Work;

/// <summary>The class of a building: five kinds of use by five periods of building.</summary>
internal static class Classes
{
    /// <summary>How many classes there are.</summary>
    public const int Count = 25;

    private const int Periods = 5;

    /// <summary>The class of a building, from its uses as the register writes them and its year.</summary>
    public static int Of(ReadOnlySpan<byte> uses, long year) => (UseOf(uses) * Periods) + (year < 1945 ? 0 : year < 1975 ? 1 : year < 1992 ? 2 : year < 2006 ? 3 : 4);

    private static int UseOf(ReadOnlySpan<byte> uses) =>
        uses.IsEmpty ? 0
        : uses.Contains((byte)',') ? 1
        : uses.SequenceEqual("woonfunctie"u8) ? 2
        : uses.SequenceEqual("winkelfunctie"u8) || uses.SequenceEqual("kantoorfunctie"u8) || uses.SequenceEqual("industriefunctie"u8) ? 3
        : 4;
}

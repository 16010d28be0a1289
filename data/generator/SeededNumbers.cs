namespace Energy.Generator;

/// <summary>Numbers without pattern that are the same on every machine and every version of the platform (splitmix64).</summary>
internal sealed class SeededNumbers(ulong seed)
{
    private ulong state = seed;

    /// <summary>A stream of its own for each purpose, so that a change in one place does not shift all others.</summary>
    public static SeededNumbers For(string purpose)
    {
        ulong hash = 14695981039346656037;
        foreach (char letter in purpose)
        {
            hash = (hash ^ letter) * 1099511628211;
        }

        return new SeededNumbers(hash);
    }

    /// <summary>A number from 0 up to 1.</summary>
    public double Next()
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) / (double)(1UL << 53);
    }

    /// <summary>A number between two bounds.</summary>
    public double Between(double low, double high) => low + (Next() * (high - low));

    /// <summary>A whole number from low up to and including high.</summary>
    public int Whole(int low, int high) => low + (int)(Next() * (high - low + 1));
}

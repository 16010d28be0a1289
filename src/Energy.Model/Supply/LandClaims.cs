namespace Energy.Model.Supply;

/// <summary>The claims book: which part of each parcel is spoken for. A hectare is claimed once.</summary>
public sealed class LandClaims
{
    private const double RoundingHa = 1e-9;

    private readonly double[] freeHa;
    private readonly bool[] isTouched;

    /// <summary>A book of parcels of which nothing is claimed yet.</summary>
    public LandClaims(IEnumerable<double> parcelHa)
    {
        freeHa = [.. parcelHa];
        isTouched = new bool[freeHa.Length];
    }

    /// <summary>Hectares of a parcel that nobody has claimed.</summary>
    public double FreeHa(int parcel) => freeHa[parcel];

    /// <summary>Whether somebody has claimed part of a parcel: its outline is then no longer that of one use.</summary>
    public bool IsTouched(int parcel) => isTouched[parcel];

    /// <summary>Claims hectares for what stands somewhere on a parcel, nobody knows where: less is free, and the outline of the rest is still that of one use.</summary>
    public void Reserve(int parcel, double hectares) => freeHa[parcel] = Math.Max(0, freeHa[parcel] - hectares);

    /// <summary>Claims hectares of a parcel. More than is free is a mistake of ours.</summary>
    public void Claim(int parcel, double hectares)
    {
        if (hectares > freeHa[parcel] + RoundingHa)
        {
            throw new InvalidOperationException($"Parcel {parcel} has {freeHa[parcel]} ha free; {hectares} ha were claimed.");
        }

        isTouched[parcel] |= hectares > 0;
        double rest = freeHa[parcel] - hectares;
        freeHa[parcel] = rest > RoundingHa ? rest : 0;
    }
}

namespace Energy.Model.Supply;

/// <summary>The claims book: which part of each parcel is spoken for. A hectare is claimed once.</summary>
public sealed class LandClaims
{
    private const double RoundingHa = 1e-9;

    private readonly double[] freeHa;

    /// <summary>A book of parcels of which nothing is claimed yet.</summary>
    public LandClaims(IEnumerable<double> parcelHa) => freeHa = [.. parcelHa];

    /// <summary>Hectares of a parcel that nobody has claimed.</summary>
    public double FreeHa(int parcel) => freeHa[parcel];

    /// <summary>Claims hectares of a parcel. More than is free is a mistake of ours.</summary>
    public void Claim(int parcel, double hectares)
    {
        if (hectares > freeHa[parcel] + RoundingHa)
        {
            throw new InvalidOperationException($"Parcel {parcel} has {freeHa[parcel]} ha free; {hectares} ha were claimed.");
        }

        freeHa[parcel] = Math.Max(0, freeHa[parcel] - hectares);
    }
}

using System.Runtime.InteropServices;

namespace Energy.Runner.Measured;

/// <summary>The addresses of a region by postcode, so that what is published per postcode finds its municipality.</summary>
internal sealed class PostcodeAddresses
{
    private readonly List<Address> addresses = [];
    private bool isSorted = true;

    /// <summary>One unit with an address.</summary>
    /// <param name="Postcode">Four figures and two letters without a blank.</param>
    /// <param name="Building">The place of its building in the building stock.</param>
    /// <param name="IsHome">Whether somebody lives there.</param>
    public readonly record struct Address(string Postcode, int Building, bool IsHome);

    /// <summary>A postcode as the registers write it, or null where the text is none.</summary>
    public static string? Plain(string text)
    {
        string plain = text.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        return plain.Length == 6 && plain[..4].All(char.IsAsciiDigit) && char.IsAsciiLetterUpper(plain[4]) && char.IsAsciiLetterUpper(plain[5]) ? plain : null;
    }

    /// <summary>Takes an address; a text that is no postcode is passed over.</summary>
    public void Add(string postcode, int building, bool isHome)
    {
        if (Plain(postcode) is { } plain)
        {
            addresses.Add(new Address(plain, building, isHome));
            isSorted = false;
        }
    }

    /// <summary>The addresses from one postcode up to and with another.</summary>
    public ReadOnlySpan<Address> Within(string from, string until)
    {
        if (!isSorted)
        {
            addresses.Sort((one, other) => string.CompareOrdinal(one.Postcode, other.Postcode) is var order and not 0 ? order : one.Building.CompareTo(other.Building));
            isSorted = true;
        }

        int first = CountBefore(postcode => string.CompareOrdinal(postcode, from) < 0);
        int end = CountBefore(postcode => string.CompareOrdinal(postcode, until) <= 0);
        return first < end ? CollectionsMarshal.AsSpan(addresses)[first..end] : [];
    }

    private int CountBefore(Func<string, bool> isBefore)
    {
        int low = 0, high = addresses.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = isBefore(addresses[middle].Postcode) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

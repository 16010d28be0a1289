namespace Energy.Model.Areas;

/// <summary>Reads and writes label classes.</summary>
public static class EnergyLabels
{
    /// <summary>How many classes there are.</summary>
    public const int Count = (int)EnergyLabel.G + 1;

    /// <summary>The class as the register writes it; everything above A is written A+.</summary>
    public static string Text(this EnergyLabel label) => label == EnergyLabel.APlus ? "A+" : label.ToString();

    /// <summary>Reads <c>A+++++</c> to <c>G</c>. False for anything else, an empty text included.</summary>
    public static bool TryParse(string text, out EnergyLabel label)
    {
        string trimmed = text.Trim().ToUpperInvariant();
        label = EnergyLabel.APlus;
        if (trimmed.Length > 1 && trimmed[0] == 'A')
        {
            return trimmed.AsSpan(1).TrimStart('+').IsEmpty;
        }

        if (trimmed.Length != 1 || trimmed[0] is < 'A' or > 'G')
        {
            return false;
        }

        label = EnergyLabel.A + (trimmed[0] - 'A');
        return true;
    }
}

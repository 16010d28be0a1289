namespace Energy.Runner.Read.Layers;

/// <summary>Why the statistics office gives no figure: it writes a number that no figure can be.</summary>
internal static class MissingFigure
{
    /// <summary>The reason in words.</summary>
    public static string Reason(double code) => code switch
    {
        -99997 => "secret or not there",
        -99995 => "comes in a later edition",
        -99991 => "is no longer published",
        _ => $"has no value ({code.ToString(System.Globalization.CultureInfo.InvariantCulture)})",
    };
}

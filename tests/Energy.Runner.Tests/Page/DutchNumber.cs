using System.Globalization;

namespace Energy.Runner.Tests.Page;

/// <summary>Numbers as a Dutch page writes them, without the report's own way of writing them.</summary>
internal static class DutchNumber
{
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] };

    public static string Of(double value, int decimals = 0) => (Math.Round(value, decimals) == 0 ? 0 : value).ToString("N" + decimals, Format);
}

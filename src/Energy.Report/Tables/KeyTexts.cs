using System.Runtime.CompilerServices;
using Energy.Model.Areas;

namespace Energy.Report.Tables;

/// <summary>The written form of each kind, made once and not for every row.</summary>
internal static class KeyTexts<T>
    where T : struct, Enum
{
    private static readonly string[] Texts = [.. Enum.GetValues<T>().Select(kind => kind.Key())];

    // The kinds of a column count from zero without a gap, so the number of one is its place.
    public static string Of(T kind) => Texts[Unsafe.As<T, int>(ref kind)];
}

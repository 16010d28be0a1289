using Energy.Model.Areas;

namespace Energy.Report.Tables;

/// <summary>The written form of each kind, made once and not for every row.</summary>
internal static class KeyTexts<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Texts = Enum.GetValues<T>().ToDictionary(kind => kind, kind => kind.Key());

    public static string Of(T kind) => Texts[kind];
}

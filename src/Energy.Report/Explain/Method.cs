using System.Globalization;
using System.Text.RegularExpressions;

namespace Energy.Report.Explain;

/// <summary>
/// The method as it is written down: the formulas of <c>src/Energy.Model/README.md</c>, which the program carries with it, so that what is explained and what
/// is documented are the same text.
/// </summary>
public static partial class Method
{
    private static readonly Lazy<IReadOnlyDictionary<int, Formula>> Read = new(() => Parse(Text()));

    /// <summary>All formulas by number.</summary>
    public static IReadOnlyDictionary<int, Formula> Formulas => Read.Value;

    /// <summary>The formulas in a text of the method.</summary>
    internal static Dictionary<int, Formula> Parse(string text)
    {
        var starts = Start().Matches(text).ToArray();
        var formulas = new Dictionary<int, Formula>();
        for (int place = 0; place < starts.Length; place++)
        {
            int end = place + 1 < starts.Length ? starts[place + 1].Index : text.Length;
            string body = text[(starts[place].Index + starts[place].Length)..end];
            int heading = body.IndexOf("\n#", StringComparison.Ordinal);
            body = Blank().Replace(heading < 0 ? body : body[..heading], " ").Trim();
            int number = int.Parse(starts[place].Groups[1].Value, CultureInfo.InvariantCulture);
            formulas[number] = new Formula(
                number,
                starts[place].Groups[2].Value.Trim(),
                body.Replace("*", string.Empty, StringComparison.Ordinal),
                [.. Table().Matches(body).Select(match => match.Groups[1].Value).Distinct()]);
        }

        return formulas;
    }

    private static string Text()
    {
        using var stream = typeof(Method).Assembly.GetManifestResourceStream("method.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\*\*(\d+)( [^*]*)?\*\*")]
    private static partial Regex Start();

    [GeneratedRegex("`([a-z][a-z0-9-]*)`")]
    private static partial Regex Table();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}

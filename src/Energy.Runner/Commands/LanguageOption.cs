using System.CommandLine;
using Energy.Report.Words;

namespace Energy.Runner.Commands;

/// <summary>The option that names the language of what is written for people: Dutch unless another is asked for.</summary>
internal static class LanguageOption
{
    /// <summary>The option of a command.</summary>
    /// <param name="description">What it means there.</param>
    public static Option<string> Of(string description)
    {
        var option = new Option<string>("--language") { Description = description, DefaultValueFactory = _ => "nl" };
        option.AcceptOnlyFromAmong([.. Language.ByLetters.Keys]);
        return option;
    }

    /// <summary>The language that was asked for.</summary>
    public static Language Chosen(ParseResult parsed, Option<string> option) => Language.ByLetters[parsed.GetValue(option)!];
}

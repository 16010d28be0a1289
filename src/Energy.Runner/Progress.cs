using System.Globalization;
using Spectre.Console;

namespace Energy.Runner;

/// <summary>Tells on standard error what is being done; plain lines when that is not a terminal.</summary>
internal sealed class Progress
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public void Begin(string step)
    {
        if (console.Profile.Out.IsTerminal)
        {
            console.Markup($"[grey]{Markup.Escape(step)} ...[/]\r");
        }
    }

    public void End(string step, TimeSpan took) =>
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"{Markup.Escape(step),-20} {took.TotalSeconds,6:0.00} s"));
}

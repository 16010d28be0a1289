using System.Globalization;
using Spectre.Console;

namespace Energy.Runner;

/// <summary>Tells what is being done; plain lines when that is not told on a terminal.</summary>
internal sealed class Progress(TextWriter writer)
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

    /// <summary>Tells on standard error.</summary>
    public Progress()
        : this(Console.Error)
    {
    }

    /// <summary>Tells what the steps that follow are about.</summary>
    public void Tell(string subject) => console.WriteLine(subject);

    public void Begin(string step)
    {
        if (console.Profile.Out.IsTerminal)
        {
            console.Markup($"[grey]{Markup.Escape(step)} ...[/]\r");
        }
    }

    /// <summary>Tells that a step has ended. For use from several threads at once.</summary>
    public void End(string step, TimeSpan took)
    {
        lock (console)
        {
            console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"{Markup.Escape(step),-20} {took.TotalSeconds,6:0.00} s"));
        }
    }

    /// <summary>Ends the run: with the table of all steps when it is asked for, and always with the most memory that was held.</summary>
    public void Finish(Timings timings, bool showsTimings)
    {
        if (showsTimings)
        {
            console.WriteLine();
            console.WriteLine($"{"step",-20} {"wall s",8} {"CPU s",8} {"allocated MB",13} {"peak memory MB",15}");
            foreach (var row in timings.Steps.Append(timings.Whole))
            {
                console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Step,-20} {row.WallSeconds,8:0.00} {row.CpuSeconds,8:0.00} {row.AllocatedMb,13:0} {row.PeakMemoryMb,15:0}"));
            }
        }

        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"peak memory",-20} {Timings.PeakMemoryMb,6:0} MB"));
    }
}

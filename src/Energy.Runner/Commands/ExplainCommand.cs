using System.CommandLine;
using Energy.Model;
using Energy.Report.Explain;
using Energy.Runner.Read;

namespace Energy.Runner.Commands;

/// <summary><c>energy explain RUN AREA INDICATOR [YEAR]</c>: the chain of numbers behind one number.</summary>
internal static class ExplainCommand
{
    public static Command Build()
    {
        var run = new Argument<string>("run") { Description = "Folder of a run." };
        var area = new Argument<string>("area") { Description = "Code or name of a neighbourhood, code of a municipality, or name of the region." };
        var indicator = new Argument<string>("indicator") { Description = "Name of an indicator." };
        var year = new Argument<int?>("year") { Description = "Year; without it the target year.", Arity = ArgumentArity.ZeroOrOne };
        var scenario = new Option<string?>("--scenario") { Description = "Scenario; without it the first of the run." };
        var all = new Option<bool>("--all") { Description = "Tell every row of every table of coefficients." };
        var command = new Command("explain", "Tells how a number came about: figures, formulas, coefficients with source, and the columns where it begins.") { run, area, indicator, year, scenario, all };
        command.SetAction(async (parsed, _) => ExplainText.Write(
            Console.Out,
            await ExplainAsync(parsed.GetValue(run)!, parsed.GetValue(area)!, parsed.GetValue(indicator)!, parsed.GetValue(year), parsed.GetValue(scenario)),
            parsed.GetValue(all)));
        return command;
    }

    private static async Task<Explanation> ExplainAsync(string folder, string area, string indicator, int? year, string? scenario)
    {
        var tables = await FinishedRun.ReadAsync(folder, RunTables.ReadAsync);
        var faults = new Faults();
        string of = scenario ?? tables.Scenarios[0];
        int when = year ?? tables.Years.Last;
        string? code = tables.AreaCode(area);
        if (code is null)
        {
            faults.Add("area", $"'{area}' is no area of this run.", Nearest.Sentence(area, tables.Areas), "Name a code, or a name that only one neighbourhood has.");
        }

        if (!tables.Indicators.Contains(indicator))
        {
            faults.Add("indicator", $"'{indicator}' is no indicator.", Nearest.Sentence(indicator, tables.Indicators), "Correct the word.");
        }

        if (!tables.Scenarios.Contains(of))
        {
            faults.Add("--scenario", $"'{of}' is no scenario of this run.", Nearest.Sentence(of, tables.Scenarios), "Correct the word.");
        }

        if (when < tables.Years.First || when > tables.Years.Last)
        {
            faults.Add("year", $"The year is {when}.", $"The run holds {tables.Years.First} to {tables.Years.Last}.", "Name a year in that span.");
        }

        faults.ThrowIfAny();
        return tables.Explain(of, when, code!, indicator)
            ?? throw new InputFaultException(new InputFault("indicator", $"{indicator} is not published for {area}.", "Some indicators are only of the region, some only of neighbourhoods.", "Name another area."));
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using Energy.Model;
using Energy.Runner;
using Energy.Runner.Commands;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;

const int Done = 0;
const int OurFault = 1;
const int InputAtFault = 2;

var debug = new Option<bool>("--debug") { Description = "Show where in the program a mistake of ours happened.", Recursive = true };
var root = CommandLine.Build(debug);
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("See energy --help.");
    return InputAtFault;
}

try
{
    if (parsed.Action is not HelpAction)
    {
        NtsGeometryServices.Instance = new NtsGeometryServices(CoordinateArraySequenceFactory.Instance, PrecisionModel.Floating.Value, 28992, GeometryOverlay.NG, new CoordinateEqualityComparer());
    }

    // Ctrl-C ends the program at once, with the exit code of the system: what was being built is cleared by the next run.
    await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    return Done;
}
catch (InputFaultException fault)
{
    FaultText.Write(Console.Error, fault, parsed.CommandResult.Command.Name == FetchCommand.Name ? FetchCommand.AfterFault : "Nothing was written.");
    return InputAtFault;
}
catch (Exception mistake) when (mistake is not OutOfMemoryException)
{
    Console.Error.WriteLine($"This is a mistake of ours: {mistake.Message}");
    Console.Error.WriteLine(parsed.GetValue(debug) ? mistake.ToString() : "Start again with --debug and report what it says. No earlier result was touched.");
    return OurFault;
}

using System.CommandLine;
using Energy.Runner.Fetch;

namespace Energy.Runner.Commands;

/// <summary><c>energy fetch MUNICIPALITY...</c>: downloads what a region needs from its publishers, ready to run.</summary>
internal static class FetchCommand
{
    public const string Name = "fetch";

    /// <summary>What is said after a fault, in place of that nothing was written.</summary>
    public const string AfterFault = "No region was put in place. What has been fetched whole is kept for the next start.";

    private const string DefaultOutput = "regions";

    public static Command Build(Option<string> data)
    {
        var municipalities = new Argument<string[]>("municipalities") { Description = "Names, or codes such as GM0917.", Arity = ArgumentArity.OneOrMore };
        var name = new Option<string?>("--name") { Description = "Short name of the region; without it one made of the municipalities." };
        var without = new Option<string[]>("--without") { Description = "A layer not to fetch; may be given more than once.", DefaultValueFactory = _ => [] };
        var services = new Option<string?>("--services") { Description = "File of services; without it services.yaml in the data folder." };
        var output = new Option<string>("--output") { Description = "Folder below which the region's folder is put.", DefaultValueFactory = _ => DefaultOutput };
        var command = new Command(Name, "Downloads the open data of municipalities through the publishers' own services, as a region folder ready to run. Goes on where it was interrupted.")
        {
            municipalities, name, without, data, services, output,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            string folder = parsed.GetValue(data)!;
            var options = new FetchOptions(
                parsed.GetValue(municipalities)!, parsed.GetValue(name), parsed.GetValue(without)!, folder, parsed.GetValue(services) ?? Path.Combine(folder, "services.yaml"), parsed.GetValue(output)!);
            Console.WriteLine(await new RegionFetch(options, Manners.Usual, TimeProvider.System, new Progress()).DoAsync(cancel));
        });
        return command;
    }
}

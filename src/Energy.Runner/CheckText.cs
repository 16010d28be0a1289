using Energy.Runner.Read;
using Spectre.Console;

namespace Energy.Runner;

/// <summary>Shows what was read, layer by layer, as a table that can be mailed to a colleague.</summary>
internal static class CheckText
{
    private const int Width = 150;

    public static void Write(TextWriter to, Inputs inputs)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(to), ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = Width;
        var table = new Table().Border(TableBorder.Simple).AddColumns("layer", "file", "year", "crs", "read", "kept", "approximation", "remarks");
        table.Columns[4].RightAligned();
        table.Columns[5].RightAligned();
        foreach (var layer in inputs.Layers)
        {
            table.AddRow(
                layer.Description.Key,
                Markup.Escape(layer.Description.File),
                layer.Description.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                layer.Crs,
                layer.Read.ToString(System.Globalization.CultureInfo.InvariantCulture),
                layer.Kept.ToString(System.Globalization.CultureInfo.InvariantCulture),
                layer.Description.IsApproximation ? "yes" : "no",
                Markup.Escape(string.Join("; ", layer.Remarks.Select(remark => $"{remark.Value} {remark.Key}"))));
        }

        console.Write(table);
        to.WriteLine($"Scenarios: {string.Join(", ", inputs.Scenarios.Select(scenario => scenario.Id))}");
        to.WriteLine("No fault was found. Nothing was written.");
    }
}

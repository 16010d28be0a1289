using System.Globalization;
using Energy.Model.Areas;
using Energy.Runner.Measured;
using Energy.Runner.Read;
using Spectre.Console;

namespace Energy.Runner;

/// <summary>Shows what was read, layer by layer, as tables that can be mailed to a colleague.</summary>
internal static class CheckText
{
    private const int Width = 180;

    public static void Write(TextWriter to, Inputs inputs)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(to), ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = Width;
        console.Write(Rows(inputs));
        console.Write(Origins(inputs));
        if (inputs.Measured.IsThere)
        {
            console.Write(MeasuredBesideOwn(inputs.Compared(Overlay.Of(inputs.Region))));
        }

        to.WriteLine($"Scenarios: {string.Join(", ", inputs.Scenarios.Select(scenario => scenario.Id))}");
        to.WriteLine("No fault was found. Nothing was written.");
    }

    /// <summary>What was read and kept of each layer, and why not the rest.</summary>
    private static Table Rows(Inputs inputs)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("layer", "read", "kept", "crs", "columns not filled in every row", "remarks");
        table.Columns[1].RightAligned();
        table.Columns[2].RightAligned();
        foreach (var layer in inputs.Layers)
        {
            table.AddRow(
                layer.Description.Key,
                Whole(layer.Read),
                Whole(layer.Kept),
                layer.Crs,
                Markup.Escape(string.Join("; ", layer.Coverage.Where(column => column.Value < layer.Read).Select(column => $"{column.Key} {Share(column.Value, layer.Read)}"))),
                Markup.Escape(string.Join("; ", layer.Remarks.Select(remark => $"{Whole(remark.Value)} {remark.Key}"))));
        }

        return table;
    }

    /// <summary>Which file each layer is, of whom, and where it lies.</summary>
    private static Table Origins(Inputs inputs)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("layer", "file", "year", "publisher", "licence", "drawn by us", "box in RD (km)", "checksum");
        foreach (var layer in inputs.Layers)
        {
            table.AddRow(
                layer.Description.Key,
                Markup.Escape(layer.Description.File),
                Whole(layer.Description.Year, "0"),
                Markup.Escape(inputs.Sources.TryGetValue(layer.Description.Source, out var source) ? source.Publisher : string.Empty),
                Markup.Escape(layer.Description.Licence),
                layer.Description.IsApproximation ? "yes" : "no",
                layer.Envelope.IsNull ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{layer.Envelope.MinX / 1000:0.0}-{layer.Envelope.MaxX / 1000:0.0}, {layer.Envelope.MinY / 1000:0.0}-{layer.Envelope.MaxY / 1000:0.0}"),
                FileChecksum.Short(layer.Sha256));
        }

        return table;
    }

    /// <summary>What others measured beside the figures of the region.</summary>
    private static Table MeasuredBesideOwn(IReadOnlyList<MeasuredFigure> rows)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("layer", "municipality", "what", "unit", "year", "measured", "own year", "own", "measured/own", "covers");
        foreach (int number in new[] { 5, 7, 8 })
        {
            table.Columns[number].RightAligned();
        }

        foreach (var row in rows)
        {
            table.AddRow(
                row.Layer, row.Municipality, Markup.Escape(row.What), row.Unit, Whole(row.Year, "0"), Decimal(row.Measured), Whole(row.OwnYear, "0"), Decimal(row.Own), row.Ratio.ToString("0.00", CultureInfo.InvariantCulture), row.Basis);
        }

        return table;
    }

    private static string Decimal(double number) => number.ToString("#,0.0", CultureInfo.InvariantCulture);

    private static string Whole(int number, string form = "#,0") => number.ToString(form, CultureInfo.InvariantCulture);

    private static string Share(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0}%");
}

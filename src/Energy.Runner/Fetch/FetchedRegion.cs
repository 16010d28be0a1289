using System.Globalization;
using System.Text;
using System.Text.Json;
using Energy.Model.Coefficients;
using Energy.Runner.Read;

namespace Energy.Runner.Fetch;

/// <summary>Writes the region file of what was fetched, ready to run, and what its publishers ask of those who use it.</summary>
internal static class FetchedRegion
{
    public const string RegionFileName = "layers.yaml";

    private const string Licences = "licences";

    /// <summary>Writes the region file.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="name">The short name of the region.</param>
    /// <param name="municipalities">Codes and names.</param>
    /// <param name="day">The day on which fetching began.</param>
    /// <param name="layers">What has come.</param>
    public static void Write(string folder, string name, IReadOnlyDictionary<string, string> municipalities, DateOnly day, IReadOnlyList<FetchedLayer> layers)
    {
        var present = layers.Where(layer => !layer.IsEmpty).ToDictionary(layer => layer.Service.Layer);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Fetched on {day:yyyy-MM-dd} by energy fetch, from the services that {FetchLog.FileName} names. Run it: energy run --region {RegionFileName}\n");
        string[] absent = [.. RegionFile.KnownLayers().Where(layer => !present.ContainsKey(layer))];
        text.Append("# Layers that a region may have and this one does not, because no service gives them, nothing lies here, or they were not asked for:\n");
        foreach (string[] line in absent.Chunk(10))
        {
            text.Append(CultureInfo.InvariantCulture, $"#   {string.Join(", ", line)}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"region: {name}\ntitle: {Quoted(string.Join(", ", municipalities.Values))}\nmunicipalities: [{string.Join(", ", municipalities.Keys.Select(Quoted))}]\napproximation: false\n");
        if (!present.ContainsKey(RegionFile.MunicipalTotals))
        {
            text.Append("# Totals of energy per municipality are in no open service. With a table of them (data/README.md) as layer municipal_totals this line can go.\ngoal: overlay\n");
        }

        text.Append("\nlayers:\n");
        foreach (var layer in layers.Where(layer => !layer.IsEmpty))
        {
            Append(text, layer, day);
        }

        File.WriteAllText(Path.Combine(folder, RegionFileName), text.ToString());
    }

    /// <summary>Writes who published what under which licence, and the texts of those licences.</summary>
    public static void WriteLicences(string folder, string dataFolder, IReadOnlyList<FetchedLayer> layers, IReadOnlyDictionary<string, Source> sources)
    {
        var text = new StringBuilder("# What this folder holds, and whose it is\n\n| file | what | publisher, to be named | licence |\n| --- | --- | --- | --- |\n");
        foreach (var layer in layers.Where(layer => !layer.IsEmpty))
        {
            var source = sources[layer.Service.Source];
            text.Append(CultureInfo.InvariantCulture, $"| {layer.File} | {source.Title} | {source.Publisher} | {layer.Service.Licence} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nThe texts of CC-BY-4.0 and CC0-1.0 stand in `{Licences}/`. Results made from these files name the same publishers: the report does.\n");
        File.WriteAllText(Path.Combine(folder, "LICENCES.md"), text.ToString());
        Directory.CreateDirectory(Path.Combine(folder, Licences));
        foreach (string path in Directory.GetFiles(Path.Combine(dataFolder, Licences)))
        {
            File.Copy(path, Path.Combine(folder, Licences, Path.GetFileName(path)), overwrite: true);
        }
    }

    private static void Append(StringBuilder text, FetchedLayer layer, DateOnly day)
    {
        var service = layer.Service;
        string crs = service.Crs.Length > 0 ? service.Crs : service.Protocol is Protocol.Wfs or Protocol.OgcApi ? "EPSG:28992" : string.Empty;
        string[] roles = [.. service.Properties.Select(role => $"{role.Key}: {Quoted(role.Value)}")];
        text.Append(CultureInfo.InvariantCulture, $"  {service.Layer}:\n    file: {layer.File}\n");
        text.Append(service.LayerInFile.Length > 0 ? $"    layer: {service.LayerInFile}\n" : string.Empty);
        text.Append(CultureInfo.InvariantCulture, $"    contract: {RegionFile.ContractsOf(service.Layer)![0]}\n");
        text.Append(crs.Length > 0 ? $"    crs: {crs}\n" : string.Empty);
        text.Append(CultureInfo.InvariantCulture, $"    year: {service.Year ?? day.Year}\n    licence: {Quoted(service.Licence)}\n    source: {service.Source}\n    approximation: {(service.IsApproximation ? "true" : "false")}\n");
        text.Append(roles.Length > 0 ? $"    properties: {{{string.Join(", ", roles)}}}\n" : string.Empty);
    }

    /// <summary>A text between quotes, as both JSON and YAML read it.</summary>
    private static string Quoted(string text) => JsonSerializer.Serialize(text, PlainJson);

    private static readonly JsonSerializerOptions PlainJson = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

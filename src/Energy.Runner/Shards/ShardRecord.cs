using System.Text.Encodings.Web;
using System.Text.Json;
using Energy.Model;
using Energy.Runner.Write;

namespace Energy.Runner.Shards;

/// <summary>What a shard says of itself in its <c>run.json</c>.</summary>
/// <param name="Shard">What it is called.</param>
/// <param name="ProgramVersion">The version of the program that made it.</param>
/// <param name="Region">The short name of the region.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Municipalities">All municipalities of the region, in their order.</param>
/// <param name="Assessed">Those that the shard has assessed.</param>
/// <param name="Scenarios">Every scenario with the pools of electricity that it names, by municipality.</param>
/// <param name="SharedLayers">Layers that are read once for the whole region: every municipality tells of the same reading.</param>
/// <param name="Configuration">What it was made with, each thing with its checksum.</param>
internal sealed record ShardRecord(
    string Shard,
    string ProgramVersion,
    string Region,
    string Title,
    IReadOnlyList<string> Municipalities,
    IReadOnlyList<string> Assessed,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Scenarios,
    IReadOnlyList<string> SharedLayers,
    IReadOnlyDictionary<string, string> Configuration)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>The folder in which a shard keeps the record of one municipality.</summary>
    public static string FolderOf(string shard, string municipality) => Path.Combine(shard, "records", $"municipality={municipality}");

    /// <summary>Writes it into the folder of the shard.</summary>
    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, RunRecord.FileName), JsonSerializer.Serialize(this, Options) + "\n");

    /// <summary>Reads from the folder of a shard. A file that is damaged is the folder's fault, whatever the reader of its form calls it.</summary>
    public static T Whole<T>(string folder, Func<T> read) => WholeAsync(folder, () => Task.FromResult(read())).GetAwaiter().GetResult();

    /// <summary>Reads from the folder of a shard. A file that is damaged is the folder's fault, whatever the reader of its form calls it.</summary>
    public static async Task<T> WholeAsync<T>(string folder, Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception damage) when (damage is not OutOfMemoryException and not InputFaultException)
        {
            throw new InputFaultException(new InputFault(folder, $"A file of the shard is damaged: {damage.Message}", "All files of a shard belong together.", "Make it again: a shard takes the place of an earlier one."));
        }
    }

    /// <summary>Whether a folder is a shard's.</summary>
    public static bool IsIn(string folder) => Path.Exists(Path.Combine(folder, RunRecord.FileName)) && Directory.Exists(Path.Combine(folder, "records"));

    /// <summary>Reads it.</summary>
    /// <exception cref="InputFaultException">The folder is no shard's.</exception>
    public static ShardRecord Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<ShardRecord>(File.ReadAllText(Path.Combine(folder, RunRecord.FileName)), Options) ?? throw new JsonException("It is empty.");
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new InputFaultException(new InputFault(folder, "This is no folder of a shard.", $"It holds a {RunRecord.FileName} that says which shard it is, and the tables of its municipalities.", "Name folders that 'energy run --shard' or 'energy run --municipalities' has made."));
        }
    }
}

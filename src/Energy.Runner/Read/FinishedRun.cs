using Energy.Model;
using Energy.Report.Parquet;
using Energy.Runner.Shards;
using Energy.Runner.Write;

namespace Energy.Runner.Read;

/// <summary>Reads what an earlier run has left.</summary>
internal static class FinishedRun
{
    /// <summary>Reads from the folder of a run. A dataset that is missing or damaged is the folder's fault, whatever the reader of the format calls it.</summary>
    public static async Task<T> ReadAsync<T>(string folder, Func<string, Task<T>> read)
    {
        if (ShardRecord.IsIn(folder))
        {
            throw new InputFaultException(new InputFault(folder, "This is the folder of a shard.", "Only shards that were settled together make a run.", "Gather it with the other shards: energy gather."));
        }

        if (!TableFiles.Of(folder, "balance").All(File.Exists) || !File.Exists(Path.Combine(folder, RunRecord.FileName)))
        {
            throw new InputFaultException(new InputFault(folder, "This is no folder of a run with outcomes.", "It holds run.json, balance.parquet (or a folder balance with a file for each municipality) and the other datasets.", "Name a folder that 'energy run' has made."));
        }

        try
        {
            return await read(folder);
        }
        catch (Exception damage) when (damage is not OutOfMemoryException)
        {
            throw new InputFaultException(new InputFault(folder, $"A file of the run is missing or damaged: {damage.Message}", "All datasets of a run and its run.json belong together.", "Run it again: 'energy run' makes the whole folder."));
        }
    }
}

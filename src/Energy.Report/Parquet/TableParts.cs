namespace Energy.Report.Parquet;

/// <summary>Goes through a table of a run one part after the other, so that a table of the whole country need never be in memory at once.</summary>
internal static class TableParts
{
    /// <summary>
    /// Gives the parts of a table to what takes them, in the order of the municipalities, whatever the number of processors: while one is taken, the next are read beside it.
    /// </summary>
    /// <param name="folder">The folder of the run.</param>
    /// <param name="table">The table.</param>
    /// <param name="take">Takes one part; it keeps what it needs of it.</param>
    /// <param name="names">The columns, or all where none is named.</param>
    public static async Task ReadAsync(string folder, string table, Action<TableReader> take, params string[] names)
    {
        var ahead = new Queue<Task<TableReader>>();
        try
        {
            foreach (string file in TableFiles.Of(folder, table))
            {
                if (ahead.Count >= Environment.ProcessorCount)
                {
                    take(await ahead.Dequeue());
                }

                ahead.Enqueue(Task.Run(() => TableReader.OfFilesAsync([file], names)));
            }

            while (ahead.Count > 0)
            {
                take(await ahead.Dequeue());
            }
        }
        finally
        {
            // After a fault nothing is left reading in a folder that its caller thinks is free.
            await Task.WhenAll(ahead.Select(part => part.ContinueWith(static _ => { }, TaskScheduler.Default)));
        }
    }
}

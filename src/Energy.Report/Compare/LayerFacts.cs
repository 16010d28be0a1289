namespace Energy.Report.Compare;

/// <summary>What a run has recorded of a layer, in short.</summary>
/// <param name="File">Its file.</param>
/// <param name="Year">Its edition.</param>
/// <param name="RowsKept">How many of its rows were kept.</param>
/// <param name="RowsRead">How many were read.</param>
public sealed record LayerFacts(string File, string Year, string RowsKept, string RowsRead)
{
    /// <summary>All of it as one text, as the tables hold it.</summary>
    public string InTables => $"{File}, edition {Year}, {RowsKept} of {RowsRead} rows kept";
}

using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>What the datasets tell of single neighbourhoods, found by their code.</summary>
public sealed class AreaFigures
{
    private readonly Dictionary<string, NeighbourhoodStock> stocks;

    /// <summary>Nothing yet but what the table of neighbourhoods tells.</summary>
    internal AreaFigures(TableReader neighbourhoods) => stocks = NeighbourhoodStock.Frames(neighbourhoods);

    /// <summary>What is done to save; nothing where the datasets were read for a report without fact sheets.</summary>
    public AreaSavings Savings { get; } = new();

    /// <summary>The options for heat; without what keeps homes from them where the datasets were read for a report without fact sheets.</summary>
    public AreaHeat Heat { get; } = new();

    /// <summary>The ladder.</summary>
    public AreaPotentials Potentials { get; } = new();

    /// <summary>Parts of the ledger.</summary>
    public AreaEnergy Energy { get; } = new();

    /// <summary>What stands in a neighbourhood; without the counts of buildings where the datasets were read for a report without fact sheets.</summary>
    public NeighbourhoodStock Stock(string code) => stocks[code];

    internal void AddBuildings(TableReader part) => NeighbourhoodStock.Add(stocks, part);
}

using Energy.Model;
using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>What the datasets tell of single neighbourhoods, found by their code.</summary>
public sealed class AreaFigures
{
    private readonly Dictionary<string, NeighbourhoodStock> stocks;

    private AreaFigures(Dictionary<string, NeighbourhoodStock> stocks, AreaSavings savings, AreaHeat heat, AreaPotentials potentials, AreaEnergy energy)
    {
        this.stocks = stocks;
        Savings = savings;
        Heat = heat;
        Potentials = potentials;
        Energy = energy;
    }

    /// <summary>What is done to save.</summary>
    public AreaSavings Savings { get; }

    /// <summary>The options for heat.</summary>
    public AreaHeat Heat { get; }

    /// <summary>The ladder.</summary>
    public AreaPotentials Potentials { get; }

    /// <summary>Parts of the ledger.</summary>
    public AreaEnergy Energy { get; }

    /// <summary>What stands in a neighbourhood.</summary>
    public NeighbourhoodStock Stock(string code) => stocks[code];

    /// <summary>Reads what the report has not opened yet, and goes through the tables that it has.</summary>
    internal static AreaFigures Read(TableReader neighbourhoods, TableReader buildings, TableReader savings, TableReader options, TableReader refusals, TableReader potentials, TableReader balance, RunFacts facts)
    {
        int[] years = [facts.BaseYear, BaseYear.Halfway, facts.TargetYear];
        return new AreaFigures(
            NeighbourhoodStock.Read(neighbourhoods, buildings),
            new AreaSavings(savings),
            new AreaHeat(options, refusals, years),
            new AreaPotentials(potentials, years),
            new AreaEnergy(balance, years));
    }
}

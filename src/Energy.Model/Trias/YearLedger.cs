namespace Energy.Model.Trias;

/// <summary>The ledger of one year: lines by neighbourhood and key, lines of nothing left out.</summary>
public sealed class YearLedger
{
    private YearLedger(int year, IReadOnlyList<LedgerLine> lines)
    {
        Year = year;
        Lines = lines;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The lines, ordered by neighbourhood and key.</summary>
    public IReadOnlyList<LedgerLine> Lines { get; }

    /// <summary>Collects lines of one year; amounts under one key add up in the order in which they come.</summary>
    public sealed class Builder(int year, int neighbourhoods)
    {
        private readonly Dictionary<LedgerKey, LedgerAmounts[]> columns = [];

        /// <summary>Adds to a line. A negative amount is a mistake of ours, never of the input.</summary>
        public void Add(int neighbourhood, LedgerKey key, LedgerAmounts amounts)
        {
            if (amounts.EnergyGj == 0)
            {
                return;
            }

            if (!(amounts.EnergyGj > 0) || amounts.FinalGj < 0 || amounts.InputGj < 0 || amounts.Co2T < 0)
            {
                throw new InvalidOperationException($"The ledger line {key} of {year} would hold {amounts}.");
            }

            if (!columns.TryGetValue(key, out var column))
            {
                columns[key] = column = new LedgerAmounts[neighbourhoods];
            }

            column[neighbourhood] += amounts;
        }

        /// <summary>Adds to a line that has energy only: demand or saved.</summary>
        public void Add(int neighbourhood, LedgerKey key, double energyGj) => Add(neighbourhood, key, new LedgerAmounts(energyGj, 0, 0, 0));

        /// <summary>The ledger so far.</summary>
        public YearLedger Build()
        {
            var ordered = columns.OrderBy(column => column.Key).ToArray();
            var lines = new LedgerLine[ordered.Sum(column => column.Value.Count(amounts => amounts.EnergyGj > 0))];
            int place = 0;
            for (int b = 0; b < neighbourhoods; b++)
            {
                foreach (var (key, column) in ordered)
                {
                    if (column[b].EnergyGj > 0)
                    {
                        lines[place++] = new LedgerLine(b, key, column[b]);
                    }
                }
            }

            return new YearLedger(year, lines);
        }
    }
}

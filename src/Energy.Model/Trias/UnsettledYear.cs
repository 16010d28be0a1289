namespace Energy.Model.Trias;

/// <summary>
/// One year of a part of a region as it stands before its electricity is split over the pool (design, ledger rule 5): all that is needed of the part to settle it together with others (formula 36).
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="Lines">The lines of the ledger that have nothing to do with the pool, ordered by neighbourhood and key.</param>
/// <param name="Electricity">Every use of electricity, in the order in which they came.</param>
/// <param name="Areas">What goes with the ledger, per neighbourhood.</param>
/// <param name="Municipal">What is told of the part as a whole.</param>
public sealed record UnsettledYear(int Year, IReadOnlyList<LedgerLine> Lines, IReadOnlyList<PooledLine> Electricity, IReadOnlyList<AreaBooks> Areas, MunicipalBooks Municipal)
{
    /// <summary>Every year of an outcome.</summary>
    public static IEnumerable<UnsettledYear> Of(Outcome outcome) => outcome.Balance.Years.Select(balance => Of(outcome, balance));

    /// <summary>What the part takes from the pool and brings into it.</summary>
    public PoolShare Share => new(
        PoolShare.Drawn(Electricity), Areas.Sum(area => area.RooftopPvGj), Areas.Sum(area => area.FieldPvGj), Areas.Sum(area => area.WindGj), Areas.Sum(area => area.HydroGj));

    /// <summary>The ledger with its electricity split over a pool.</summary>
    public YearLedger Settle(ElectricityPool pool)
    {
        var ledger = new YearLedger.Builder(Year, Areas.Count);
        foreach (var line in Lines)
        {
            ledger.Add(line.Neighbourhood, line.Key, line.Amounts);
        }

        foreach (var line in Electricity)
        {
            pool.Add(ledger, line);
        }

        return ledger.Build();
    }

    private static UnsettledYear Of(Outcome outcome, YearBalance balance)
    {
        var areas = new AreaBooks[outcome.Start.Land.Region.Neighbourhoods.Count];
        for (int b = 0; b < areas.Length; b++)
        {
            areas[b] = new AreaBooks(
                Yield(EnergySource.RooftopPv, b),
                Yield(EnergySource.FieldPv, b),
                Yield(EnergySource.Wind, b),
                Yield(EnergySource.Hydro, b),
                balance.LocalBiomassGj[b],
                balance.BoilerSavingGj[b],
                outcome.Savings.TransitionAreas.Flag[b]);
        }

        int year = balance.Ledger.Year;
        return new UnsettledYear(
            year,
            [.. balance.Ledger.Lines.Where(line => !ElectricityPool.Splits(line.Key.Source))],
            balance.Electricity,
            areas,
            MunicipalBooks.Of(balance, outcome.Savings.Uptake.FirstOrDefault(uptake => uptake.Year == year)));

        double Yield(EnergySource source, int b) => balance.Generation[source][b].YieldGj;
    }
}

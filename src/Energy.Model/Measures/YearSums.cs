using Energy.Model.Trias;

namespace Energy.Model.Measures;

/// <summary>The sums of one year of a part of a region from which effects follow, before its electricity is split over the pool.</summary>
/// <param name="SavedGj">What is saved, in GJ.</param>
/// <param name="RenewableGj">What something renewable meets, electricity apart, in GJ.</param>
/// <param name="FossilGj">What something fossil meets, electricity apart, in GJ.</param>
/// <param name="Co2T">CO2, that of imported electricity apart, in tonnes.</param>
/// <param name="ElectricityGj">What electricity meets, in GJ.</param>
/// <param name="Share">What is taken from the pool and brought into it.</param>
public readonly record struct YearSums(double SavedGj, double RenewableGj, double FossilGj, double Co2T, double ElectricityGj, PoolShare Share)
{
    /// <summary>The sums of a year's books.</summary>
    public static YearSums Of(YearBalance balance)
    {
        double saved = 0, renewable = 0, fossil = 0, co2 = 0;
        foreach (var line in balance.Ledger.Lines)
        {
            if (!ElectricityPool.Splits(line.Key.Source))
            {
                saved += line.Key.Step == TriasStep.Saved ? line.Amounts.EnergyGj : 0;
                renewable += line.Key.Step == TriasStep.Renewable ? line.Amounts.EnergyGj : 0;
                fossil += line.Key.Step == TriasStep.Fossil ? line.Amounts.EnergyGj : 0;
                co2 += line.Amounts.Co2T;
            }
        }

        return new YearSums(saved, renewable, fossil, co2, balance.Electricity.Sum(line => line.EnergyGj), PoolShare.Of(balance.Electricity, balance.Generation));
    }

    /// <summary>The sums of two parts together.</summary>
    public static YearSums operator +(YearSums left, YearSums right) => new(
        left.SavedGj + right.SavedGj,
        left.RenewableGj + right.RenewableGj,
        left.FossilGj + right.FossilGj,
        left.Co2T + right.Co2T,
        left.ElectricityGj + right.ElectricityGj,
        left.Share + right.Share);

    /// <summary>The sums with electricity split over the pool of those who share it: rules 4 to 6 of the ledger, summed (formula 36).</summary>
    /// <param name="emissions">CO2 and origin of import.</param>
    /// <param name="year">The year.</param>
    public SettledSums Settle(Emissions emissions, int year)
    {
        var pool = ElectricityPool.Of([Share], emissions, year);
        return new SettledSums(
            SavedGj,
            RenewableGj + (ElectricityGj * pool.RenewableShare),
            FossilGj + (ElectricityGj * pool.FossilShare),
            Co2T + (Share.DrawnGj * pool.ImportShare * pool.ImportCo2TPerGj));
    }
}

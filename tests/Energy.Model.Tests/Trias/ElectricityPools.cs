using Energy.Model.Trias;

namespace Energy.Model.Tests.Trias;

public sealed class ElectricityPools
{
    [Fact]
    public void Local_generation_is_shared_pro_rata_and_the_rest_is_import()
    {
        var lines = Split(new ElectricityPool(100, [(EnergySource.RooftopPv, 30), (EnergySource.Wind, 10)], 0.25, 0.2), Use(50));
        Assert.Equal(15, lines[EnergySource.RooftopPv].EnergyGj, 12);
        Assert.Equal(5, lines[EnergySource.Wind].EnergyGj, 12);
        Assert.Equal(22.5, lines[EnergySource.GridRenewable].EnergyGj, 12);
        Assert.Equal(7.5, lines[EnergySource.GridFossil].EnergyGj, 12);
    }

    [Fact]
    public void Generation_above_use_is_exported_and_stays_out_of_the_balance()
    {
        var pool = new ElectricityPool(100, [(EnergySource.RooftopPv, 90), (EnergySource.Wind, 60)], 0.5, 0.2);
        var lines = Split(pool, Use(100));
        Assert.Equal(50, pool.ExportGj, 12);
        Assert.Equal(60, lines[EnergySource.RooftopPv].EnergyGj, 12);
        Assert.Equal(40, lines[EnergySource.Wind].EnergyGj, 12);
        Assert.Equal(2, lines.Count);
    }

    [Fact]
    public void All_import_is_charged_the_average_factor_and_it_stands_on_fossil_import()
    {
        // 36 GJ is 10,000 kWh; three quarters of it imported at 0.2 kg is 1.5 t.
        var lines = Split(new ElectricityPool(36, [(EnergySource.RooftopPv, 9)], 0.25, 0.2), Use(36));
        Assert.Equal(1.5, lines[EnergySource.GridFossil].Co2T, 12);
        Assert.Equal(0, lines[EnergySource.GridRenewable].Co2T);
        Assert.Equal(0, lines[EnergySource.RooftopPv].Co2T);
    }

    [Fact]
    public void A_pool_without_use_exports_all()
    {
        var pool = new ElectricityPool(0, [(EnergySource.RooftopPv, 5)], 0.5, 0.2);
        Assert.Equal(5, pool.ExportGj);
        Assert.Equal(0, pool.ImportShare);
    }

    [Fact]
    public void A_negative_amount_never_enters_a_ledger() =>
        Assert.Throws<InvalidOperationException>(() => new YearLedger.Builder(2030, 1).Add(0, LedgerKey.Demand(Sector.Dwellings, Service.Heat), -1));

    [Fact]
    public void Lines_of_nothing_are_left_out()
    {
        var builder = new YearLedger.Builder(2030, 2);
        builder.Add(0, LedgerKey.Demand(Sector.Dwellings, Service.Heat), 0);
        builder.Add(1, LedgerKey.Demand(Sector.Dwellings, Service.Power), 2);
        Assert.Equal(1, Assert.Single(builder.Build().Lines).Neighbourhood);
    }

    private static PooledLine Use(double gj) => new(0, Sector.Dwellings, Service.Power, EnergyOption.None, Carrier.Electricity, gj, gj, gj);

    private static Dictionary<EnergySource, LedgerAmounts> Split(ElectricityPool pool, PooledLine line)
    {
        var builder = new YearLedger.Builder(2030, 1);
        pool.Add(builder, line);
        return builder.Build().Lines.ToDictionary(entry => entry.Key.Source, entry => entry.Amounts);
    }
}

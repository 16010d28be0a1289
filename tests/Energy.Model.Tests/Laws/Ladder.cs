using Energy.Fixtures;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Laws;

/// <summary>Technical, permitted, deployed: each a part of the one before, in every neighbourhood and year.</summary>
public sealed class Ladder
{
    [Theory]
    [InlineData("present-pace")]
    [InlineData("palet-ambition")]
    [InlineData("all-permitted")]
    public void Deployed_is_part_of_permitted_and_permitted_of_technical(string scenario)
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario(scenario));
        var technical = PotentialLadder.Technical(outcome).GroupBy(row => row.Source).ToDictionary(group => group.Key, group => group.Sum(row => row.Amount.YieldGj));
        var rows = PotentialLadder.PermittedAndDeployed(outcome).ToArray();
        foreach (var group in rows.GroupBy(row => (row.Year, row.Source)))
        {
            Assert.True(group.Where(row => row.Rung == Rung.Permitted).Sum(row => row.Amount.YieldGj) <= technical.GetValueOrDefault(group.Key.Source) * (1 + 1e-9), $"{group.Key}");
        }

        foreach (var group in rows.GroupBy(row => (row.Year, row.Source, row.Neighbourhood)))
        {
            double deployed = group.Where(row => row.Rung == Rung.Deployed).Sum(row => row.Amount.YieldGj);
            double permitted = group.Where(row => row.Rung == Rung.Permitted).Sum(row => row.Amount.YieldGj);
            Assert.True(deployed <= (permitted * (1 + 1e-9)) + 1e-9, $"{group.Key}: {deployed} of {permitted}");
        }
    }

    [Fact]
    public void What_is_deployed_of_a_heat_source_is_what_the_ledger_took_from_it()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("all-permitted"));
        foreach (var source in new[] { EnergySource.MineWater, EnergySource.GroundHeat, EnergySource.WasteHeat, EnergySource.SurfaceWater })
        {
            double deployed = PotentialLadder.PermittedAndDeployed(outcome).Where(row => row.Year == 2040 && row.Source == source && row.Rung == Rung.Deployed).Sum(row => row.Amount.YieldGj);
            Assert.Equal(Towns.Lines(outcome, 2040).Where(line => line.Key.Source == source).Sum(line => line.Amounts.EnergyGj), deployed, 6);
        }
    }

    [Fact]
    public void Electricity_in_the_ledger_is_what_is_deployed_less_what_is_exported()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("all-permitted"));
        foreach (var balance in outcome.Balance.Years)
        {
            double generated = RenewableSupply.Generators.Sum(source => outcome.Supply.Generation(source, Rung.Deployed, balance.Ledger.Year).Sum(potential => potential.YieldGj));
            double used = balance.Ledger.Lines
                .Where(line => RenewableSupply.Generators.Contains(line.Key.Source))
                .Sum(line => line.Key.Carrier == Carrier.NetworkHeat ? line.Amounts.InputGj : line.Amounts.FinalGj);
            Assert.Equal(generated, used + balance.Pool.ExportGj, generated * 1e-9);
        }
    }

    [Fact]
    public void What_stands_in_the_base_year_is_deployed_in_every_year_less_the_wear_of_its_panels()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("present-pace"));
        Assert.Equal(1000, outcome.Supply.Generation(EnergySource.RooftopPv, Rung.Deployed, 2023).Sum(potential => potential.YieldGj), 6);
        Assert.Equal(300, outcome.Supply.Generation(EnergySource.FieldPv, Rung.Deployed, 2023).Sum(potential => potential.YieldGj), 6);
        Assert.All(BaseYear.All, year => Assert.True(outcome.Supply.Generation(EnergySource.FieldPv, Rung.Deployed, year).Sum(potential => potential.YieldGj) >= (300 * Math.Pow(0.995, year - 2023)) - 1e-9));
    }
}

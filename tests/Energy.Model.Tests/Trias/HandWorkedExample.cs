using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Trias;

/// <summary>
/// Three homes ask for 100 GJ of heat in 2023, all with gas boilers, in flat weather and at flat prices. By 2040 one home of 3 GJ is thinned, the two others
/// save 10 GJ each; one of them takes mine water at an SPF of 5, the other stays on gas. Traffic asks for 20 GJ, of which 14 go electric.
/// </summary>
public sealed class HandWorkedExample
{
    private static readonly CoefficientBook Book = ProjectData.BookWith(
        ("base-year", "degree_days_normal", 2470),
        ("base-year", "price_response", 1),
        ("temperature-lift", "largest_ratio · any", 5),
        ("heat-networks", "mine_water · pump_electricity", 0),
        ("vehicles", "electric_over_fuel", 1.0 / 3));

    private readonly YearLedger ledger;

    public HandWorkedExample()
    {
        var scenario = ProjectData.Scenario("present-pace");
        scenario = scenario with
        {
            Demand = scenario.Demand with { TrafficGrowthPct = YearPath.Constant(0) },
            Savings = scenario.Savings with { TrafficElectrifiedPct = YearPath.Constant(70) },
            Supply = scenario.Supply with { HeatOrder = [] },
        };
        var town = new SmallTown().Row(20, 20, 3).Total("dwellings", "gas", 0.1).Total("dwellings", "electricity", 0.05).Total("mobility", "petrol", 0.02);
        var start = TriasEnergetica.Start(town.Build(), Book);
        var demand = start.Demand;
        foreach (double[] other in new[] { demand.Units.HotWaterGj, demand.Units.CookingGj, demand.Units.WoodGj })
        {
            Array.Clear(other);
        }

        double[] heat = [3, 48.5, 48.5];
        heat.CopyTo(demand.Units.SpaceHeatGj, 0);
        var savings = new SavingsPlan(3) { TransitionAreas = TransitionAreas.Of(start.Land, scenario.Demand.TransitionCriteria), NewHome = new NewHome(Book) };
        savings.DemolishedIn[0] = 2030;

        // Demolition ends what an earlier renovation saved: the three thinned stay three.
        savings.RenovatedIn[0] = 2026;
        savings.RoomsRatioAfter[0] = 0.5;
        for (int home = 1; home < 3; home++)
        {
            savings.RenovatedIn[home] = 2030;
            savings.RoomsRatioAfter[home] = 38.5 / 48.5;
            savings.LabelAfter[home] = EnergyLabel.B;
        }

        var supply = RenewableSupply.Of(start, Book, scenario, savings);
        supply.Heat.Choose(1, EnergyOption.MineWater, 2035);

        var emissions = new Emissions(Book);
        var factors = new YearFactors(emissions, 0, 0, 1);
        var writer = new LedgerWriter(2040, 2, factors, supply.Network, default, supply.Pumps.MineWaterLoss);
        var heatBalance = new HeatBalance(demand, savings, supply, new NewHomes(demand, savings, supply.Pumps, scenario.Demand));
        HeatBalance.Write(heatBalance.Tally(2040), writer);
        new TransportBalance(demand, scenario, emissions, Book["vehicles"].One("-", "electric_over_fuel").Value).Write(writer, 2040, 0);
        ledger = writer.Build(new ElectricityPool(writer.DrawnGj, [(EnergySource.RooftopPv, 0.6 * writer.DrawnGj)], 0.08, 0.03));
    }

    [Fact]
    public void Of_a_hundred_asked_for_twenty_three_are_saved()
    {
        Assert.Equal(100, Of(Service.Heat, TriasStep.Demand, EnergySource.None), 9);
        Assert.Equal(20, Of(Service.Heat, TriasStep.Saved, EnergySource.Renovation), 9);
        Assert.Equal(3, Of(Service.Heat, TriasStep.Saved, EnergySource.Thinning), 9);
    }

    [Fact]
    public void Half_of_the_rest_is_mine_water_and_the_work_of_its_pump()
    {
        Assert.Equal(30.8, Of(Service.Heat, TriasStep.Renewable, EnergySource.MineWater), 9);
        Assert.Equal(7.7, ledger.Lines.Where(line => line.Key.Service == Service.Heat && line.Key.Carrier == Carrier.Electricity).Sum(line => line.Amounts.EnergyGj), 9);
        Assert.Equal(38.5, Of(Service.Heat, TriasStep.Fossil, EnergySource.NaturalGas), 9);
    }

    [Fact]
    public void The_work_of_the_pump_is_split_as_all_electricity()
    {
        Assert.Equal(4.62, Of(Service.Heat, TriasStep.Renewable, EnergySource.RooftopPv), 9);
        Assert.Equal(2.834, Of(Service.Heat, TriasStep.Renewable, EnergySource.GridRenewable), 3);
        Assert.Equal(0.246, Of(Service.Heat, TriasStep.Fossil, EnergySource.GridFossil), 3);
        Assert.Equal(7.7 * 0.4 * 0.92, Of(Service.Heat, TriasStep.Renewable, EnergySource.GridRenewable), 9);
        Assert.Equal(7.7 * 0.4 * 0.08, Of(Service.Heat, TriasStep.Fossil, EnergySource.GridFossil), 9);
    }

    [Fact]
    public void Of_twenty_driven_fourteen_go_electric_with_a_third_of_the_energy()
    {
        Assert.Equal(20, Of(Service.Transport, TriasStep.Demand, EnergySource.None), 9);
        Assert.Equal(28.0 / 3, Of(Service.Transport, TriasStep.Saved, EnergySource.VehicleEfficiency), 9);
        Assert.Equal(6, Of(Service.Transport, TriasStep.Fossil, EnergySource.Oil), 9);
        var electric = ledger.Lines.Where(line => line.Key.Option == EnergyOption.ElectricVehicle).ToArray();
        Assert.Equal(14.0 / 3, electric.Sum(line => line.Amounts.EnergyGj), 9);
        Assert.Equal(14.0 / 3 * 0.6, Assert.Single(electric, line => line.Key.Source == EnergySource.RooftopPv).Amounts.EnergyGj, 9);
        Assert.Equal(14.0 / 3 * 0.4 * 0.08, Assert.Single(electric, line => line.Key.Source == EnergySource.GridFossil).Amounts.EnergyGj, 9);
    }

    [Fact]
    public void The_example_balances() => Assert.All(Towns.Imbalances(ledger), imbalance => Assert.InRange(imbalance, 0, 1e-12));

    private double Of(Service service, TriasStep step, EnergySource source) => ledger.Lines
        .Where(line => line.Key.Service == service && line.Key.Step == step && line.Key.Source == source && line.Key.Option != EnergyOption.ElectricVehicle)
        .Sum(line => line.Amounts.EnergyGj);
}

using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Savings.Packages;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Trias;

/// <summary>What each measure costs and saves.</summary>
public sealed class Measures
{
    private static readonly Scenario Pace = ProjectData.Scenario("present-pace");

    private static readonly (string, string, double) EveryoneActs = ("uptake", "midpoint", 1e6);

    [Theory]
    [InlineData("present-pace")]
    [InlineData("palet-ambition")]
    [InlineData("all-permitted")]
    public void What_a_measure_saves_is_what_the_ledger_counts(string scenario)
    {
        var book = ProjectData.Book();
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario(scenario), book);
        var rows = SavingsMeasures.Of(outcome, book).ToArray();
        foreach (var (measure, sector, source) in new[]
        {
            (Measure.RenovationDwellings, (Sector?)Sector.Dwellings, EnergySource.Renovation),
            (Measure.RenovationServices, Sector.Services, EnergySource.Renovation),
            (Measure.Thinning, null, EnergySource.Thinning),
            (Measure.Replacement, null, EnergySource.Replacement),
            (Measure.Appliances, null, EnergySource.Appliances),
        })
        {
            foreach (int year in new[] { 2030, 2040 })
            {
                for (int b = 0; b < 2; b++)
                {
                    double ledger = Towns.Lines(outcome, year)
                        .Where(line => line.Neighbourhood == b && line.Key.Step == TriasStep.Saved && line.Key.Source == source && (sector is null || line.Key.Sector == sector))
                        .Sum(line => line.Amounts.EnergyGj);
                    double ours = rows.Where(row => row.Year == year && row.Neighbourhood == b && row.Measure == measure).Sum(row => row.SavedGj);
                    Assert.Equal(ledger, ours, Math.Max(1e-12, ledger * 1e-9));
                }
            }
        }
    }

    [Fact]
    public void A_street_of_gas_homes_by_hand()
    {
        // Twelve homes of 1950 go from D to B, all on gas and without wood.
        var book = ProjectData.BookWith(EveryoneActs);
        var town = new SmallTown().Row(20, 20, 12, 1950, EnergyLabel.D).Total("dwellings", "gas", 0.4).Total("dwellings", "electricity", 0.12);
        var outcome = Towns.Assess(town, Renovating(1000, 100), book);
        var row = SavingsMeasures.Of(outcome, book).Single(measure => measure.Year == 2040 && measure.Measure == Measure.RenovationDwellings);
        var units = outcome.Start.Demand.Units;
        int[] done = [.. Enumerable.Range(0, 12).Where(home => outcome.Savings.RenovatedIn[home] <= 2040)];
        Assert.InRange(done.Length, 5, 12);
        Assert.Equal(done.Length, row.Homes);

        double ratio = outcome.Start.Demand.Weather.SpaceHeatRatio(2040);
        double rooms = done.Sum(home => units.SpaceHeatGj[home]) * ratio;
        double power = done.Sum(home => units.HeatingPowerGj[home]) * ratio;
        double share = 1 - 0.92;
        Assert.Equal((rooms + power) * share, row.SavedGj, 9);

        // 56.4 kg per GJ of gas in the boilers of 2023; the grid's factor of 2040 for the stoves.
        double gridTPerGj = new Emissions(book).GridKgPerKwh(2040) / 0.0036 / 1000;
        Assert.Equal((rooms * share / outcome.Start.Demand.Boilers.SpaceHeatRatio(2023) * 0.0564) + (power * share * gridTPerGj), row.AvoidedCo2T, 9);

        // No transition area: every home is done at its natural moment, at prices that do not move on the central path.
        var packages = new HomePackages(outcome.Start.Demand, book);
        double invested = done.Sum(home => packages.Towards(home, EnergyLabel.B).NaturalMoment.Investment.Value);
        Assert.Equal(invested, row.Cost!.Value.Investment.Value, 6);
        Assert.True(row.Cost.Value.Investment.Low < invested && invested < row.Cost.Value.Investment.High);
        Assert.Equal(row.Cost.Value.SocialEurPerYr / row.SavedGj, row.EurPerGj);
        Assert.InRange(row.Cost.Value.SocialEurPerYr, invested * CostMetric.Annuity(0.03, 20), invested * CostMetric.Annuity(0.03, 15));
        Assert.True(row.OwnerEurPerGj > row.EurPerGj);
        Assert.Equal(row.Cost.Value.SocialEurPerYr / row.AvoidedCo2T, row.EurPerTonne(0.04));
        Assert.Null(row.EurPerTonne(0.1));
        Assert.True(row.ElementTheoryGj > row.LabelAfterReboundGj && row.LabelTheoryGj > row.LabelAfterReboundGj && row.LabelAfterReboundGj > row.SavedGj);
    }

    [Fact]
    public void Services_cost_what_their_use_says_and_theory_promises_twice_what_is_counted()
    {
        var book = ProjectData.Book();
        var town = new SmallTown().Row(20, 20, 2).Other(100, 100, BuildingUse.Office, 1000).Total("dwellings", "gas", 0.05).Total("dwellings", "electricity", 0.02).Total("services", "gas", 0.3).Total("services", "electricity", 0.3);
        var row = SavingsMeasures.Of(Towns.Assess(town, Pace, book), book).Single(measure => measure.Year == 2040 && measure.Measure == Measure.RenovationServices);
        Assert.Equal(1000, row.FloorM2);
        Assert.Null(row.Homes);
        Assert.Equal(1000 * 145.6 * 1.4, row.Cost!.Value.Investment.Value, 6);
        Assert.Equal(1000 * 114.2 * 1.3, row.Cost.Value.Investment.Low, 6);
        Assert.Equal(145_600 * 1.4 * CostMetric.Annuity(0.08, 20), row.Cost.Value.OwnerEurPerYr, 6);
        Assert.Equal(row.SavedGj, row.LabelAfterReboundGj!.Value, 9);
        Assert.Equal(2 * row.SavedGj, row.LabelTheoryGj!.Value, 9);
    }

    [Fact]
    public void Thinning_frees_land_and_costs_its_demolition_and_replacement_frees_none()
    {
        var book = ProjectData.Book();
        var scenario = Pace with { Savings = Pace.Savings with { HomesThinnedPerYr = Towns.From2024(1), HomesReplacedPerYr = Towns.From2024(1) } };
        var outcome = Towns.Assess(SmallTown.WithEverything(), scenario, book);
        var rows = SavingsMeasures.Of(outcome, book).Where(row => row.Year == 2040).ToArray();
        var thinned = rows.Single(row => row.Measure == Measure.Thinning);
        var units = outcome.Start.Demand.Units;
        int[] gone = [.. Enumerable.Range(0, units.Count).Where(home => outcome.Savings.DemolishedIn[home] <= 2040 && !outcome.Savings.IsReplaced[home])];
        Assert.All(gone, home => Assert.False(units.Type[home]!.Value.IsFlat()));
        Assert.Equal(gone.Length, thinned.Homes);
        Assert.Equal(gone.Length * 0.02, thinned.FreedHa!.Value, 9);
        Assert.Equal(gone.Length * 25_000, thinned.Cost!.Value.Investment.Value, 6);
        Assert.Equal(thinned.Co2BeforeT, thinned.AvoidedCo2T, 9);
        Assert.All(rows.Where(row => row.Measure == Measure.Replacement), row => Assert.True(row.FreedHa is null && row.AvoidedCo2T < row.Co2BeforeT));
        Assert.All(rows.Where(row => row.Measure == Measure.Appliances), row => Assert.True(row.Cost is null && row.EurPerGj is null && row.AvoidedCo2T > 0));
    }

    [Fact]
    public void Heat_of_a_network_avoids_the_CO2_of_that_network_in_the_base_year()
    {
        // The flats are on the network; the houses on gas have label A and are left as they are.
        var book = ProjectData.BookWith(EveryoneActs);
        var town = new SmallTown().Flats(20, 20, 20, 1970, EnergyLabel.E).Row(400, 20, 3, 1990, EnergyLabel.A).Zone(ZoneKind.DistrictHeat, SmallTown.Box(0, 0, 200, 200), figure: 100)
            .Total("dwellings", "gas", 0.1).Total("dwellings", "network_heat", 0.4).Total("dwellings", "electricity", 0.2).Total("energy", "network_gas_production", 0.6);
        var outcome = Towns.Assess(town, Renovating(1000, 100), book);
        Assert.Equal(20, outcome.Start.Demand.Units.Supply.Count(supply => supply == HeatSupply.Network));
        var row = SavingsMeasures.Of(outcome, book).Single(measure => measure.Year == 2040 && measure.Measure == Measure.RenovationDwellings);
        var lines = Towns.Lines(outcome, 2023).Where(line => line.Key.Carrier == Carrier.NetworkHeat).ToArray();
        double tPerGj = lines.Sum(line => line.Amounts.Co2T) / lines.Sum(line => line.Amounts.EnergyGj);
        double heat = Towns.Lines(outcome, 2040).Where(line => line.Key == LedgerKey.Saved(Sector.Dwellings, Service.Heat, EnergySource.Renovation)).Sum(line => line.Amounts.EnergyGj);
        double power = Towns.Lines(outcome, 2040).Where(line => line.Key == LedgerKey.Saved(Sector.Dwellings, Service.Power, EnergySource.Renovation)).Sum(line => line.Amounts.EnergyGj);
        Assert.True(tPerGj > 0.0564);
        Assert.Equal((heat * tPerGj) + (power * new Emissions(book).GridKgPerKwh(2040) / 3.6), row.AvoidedCo2T, 9);
    }

    private static Scenario Renovating(double homesPerYr, double openPct) => Pace with
    {
        Savings = Pace.Savings with
        {
            HomesRenovatedPerYr = Towns.From2024(homesPerYr),
            OwnersOpenPct = Towns.From2024(openPct),
            HomesThinnedPerYr = Towns.From2024(0),
            HomesReplacedPerYr = Towns.From2024(0),
        },
    };
}

using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Trias;

/// <summary>Every indicator worked out again from the ledger and the potentials, by its definition.</summary>
public sealed class IndicatorDefinitions
{
    private const int Year = 2035;

    private static readonly Outcome Outcome = Towns.Assess(SmallTown.WithEverything(), Towns.AsListed(Towns.Slowly(ProjectData.Scenario("all-permitted"))));
    private static readonly Indicator[] All = [.. Indicators.Of(Outcome, ProjectData.Book())];
    private static readonly IReadOnlyList<LedgerLine> Lines = Towns.Lines(Outcome, Year);

    [Fact]
    public void Sums_of_the_four_steps()
    {
        Assert.Equal(Energy(line => line.Key.Step == TriasStep.Demand), Region("demand_gj_per_yr"), 6);
        Assert.Equal(Energy(line => line.Key.Step == TriasStep.Demand && line.Key.Service == Service.Heat), Region("heat_demand_gj_per_yr"), 6);
        Assert.Equal(Energy(line => line.Key.Step == TriasStep.Saved), Region("saved_gj_per_yr"), 6);
        Assert.Equal(Energy(line => line.Key.Step == TriasStep.Renewable), Region("renewable_gj_per_yr"), 6);
        Assert.Equal(Energy(line => line.Key.Step == TriasStep.Fossil), Region("fossil_gj_per_yr"), 6);
        Assert.Equal(Region("saved_gj_per_yr") / Region("demand_gj_per_yr") * 100, Region("saved_pct"), 9);
        Assert.Equal(Region("renewable_gj_per_yr") / Region("demand_gj_per_yr") * 100, Region("renewable_pct"), 9);
        Assert.Equal(Lines.Sum(line => line.Amounts.FinalGj), Region("final_energy_gj_per_yr"), 6);
        Assert.Equal(Lines.Sum(line => line.Amounts.Co2T), Region("co2_t_per_yr"), 6);
    }

    [Fact]
    public void The_uptake_of_the_year_stands_with_the_bound_that_held()
    {
        var uptake = Outcome.Savings.Uptake.Single(uptake => uptake.Year == Year);
        Assert.Equal(uptake.WithChance, Region("renovation_chances_dwellings_per_yr"));
        Assert.Equal(uptake.Decided, Region("renovation_decisions_dwellings_per_yr"));
        Assert.Equal(uptake.Capacity, Region("contractor_capacity_dwellings_per_yr"));
        Assert.Equal(uptake.Waiting, Region("renovation_waiting_dwellings"));
        Assert.Equal(uptake.Renovated, Region("renovated_dwellings_per_yr"));
        Assert.Equal(uptake.Bound.Key(), Single("renovated_dwellings_per_yr", AreaLevel.Region, "small-town").Label);
    }

    [Fact]
    public void Energy_neutral_is_own_generation_and_own_heat_over_final_energy_and_ambient_heat()
    {
        double generated = RenewableSupply.Generators.Sum(source => Outcome.Supply.Generation(source, Rung.Deployed, Year).Sum(potential => potential.YieldGj));
        double heat = Energy(line => line.Key.Source is EnergySource.AmbientAir or EnergySource.GroundHeat or EnergySource.MineWater or EnergySource.WasteHeat or EnergySource.SurfaceWater)
            + Outcome.Balance[Year].LocalBiomassGj.Sum();
        double ambient = Energy(line => line.Key.Carrier == Carrier.AmbientHeat);
        double final = Lines.Sum(line => line.Amounts.FinalGj);
        Assert.Equal((generated + heat) / (final + ambient) * 100, Region("energy_neutral_pct"), 6);
    }

    [Fact]
    public void Primary_energy_counts_electricity_two_and_a_half_times_and_ambient_heat_not_at_all()
    {
        var factors = ProjectData.Book()["primary-factors"];
        double primary = Lines.Where(line => line.Key.Carrier is not (Carrier.None or Carrier.AmbientHeat)).Sum(line => line.Amounts.FinalGj * factors.One("-", line.Key.Carrier.Key()).Value);
        Assert.Equal(primary, Region("primary_energy_gj_per_yr"), 6);
        Assert.Equal(2.5, factors.One("-", "electricity").Value);
    }

    [Fact]
    public void Wood_that_is_bought_makes_no_one_neutral()
    {
        // Household wood of the base year is in the ledger, and not in the numerator.
        double wood = Towns.Lines(Outcome, 2023).Where(line => line.Key.Option == EnergyOption.BiomassBoiler).Sum(line => line.Amounts.EnergyGj);
        Assert.True(wood > 0);
        Assert.Equal(0, Outcome.Balance[2023].LocalBiomassGj.Sum());
    }

    [Fact]
    public void The_mix_is_one_minus_the_squared_shares_of_the_renewable_sources()
    {
        var bySource = Lines.Where(line => line.Key.Step == TriasStep.Renewable).GroupBy(line => line.Key.Source).ToDictionary(group => group.Key, group => group.Sum(line => line.Amounts.EnergyGj));
        double all = bySource.Values.Sum();
        Assert.Equal(1 - bySource.Values.Sum(gj => gj / all * (gj / all)), Region("mix_index"), 9);
        var largest = Single("largest_source_pct", AreaLevel.Region, "small-town");
        Assert.Equal(bySource.MaxBy(entry => entry.Value).Key.Key(), largest.Label);
        Assert.Equal(bySource.Values.Max() / all * 100, largest.Value!.Value, 9);
    }

    [Fact]
    public void Gas_free_means_no_gas_in_homes_and_services()
    {
        Assert.Contains(Lines, line => line.Key.Carrier == Carrier.Gas && line.Key.Sector == Sector.Dwellings);
        Assert.Equal(0, Region("gas_free_flag"));
        var noGas = Towns.Assess(new SmallTown().Row(20, 20, 4, 2021).Total("dwellings", "electricity", 0.05), ProjectData.Scenario("present-pace"));
        Assert.Equal(1, Indicators.Of(noGas, ProjectData.Book()).Single(row => row is { Year: 2023, Level: AreaLevel.Region, Name: "gas_free_flag" }).Value);
    }

    [Fact]
    public void Not_climate_neutral_while_tonnes_are_left()
    {
        Assert.True(Region("co2_t_per_yr") > 0);
        Assert.Equal(0, Region("climate_neutral_flag"));
    }

    [Fact]
    public void What_boilers_gain_is_the_gas_of_the_boilers_of_the_base_year_less_that_of_today()
    {
        Assert.Equal(0, All.Single(row => row is { Year: 2023, Level: AreaLevel.Region, Name: "fossil_efficiency_gj_per_yr" }).Value!.Value, 12);
        Assert.True(Region("fossil_efficiency_gj_per_yr") > 0);
    }

    [Fact]
    public void The_distance_to_the_ambition_is_in_points_of_per_cent()
    {
        Assert.Equal(33.2 - Region("saved_pct"), Region("palet_saved_distance_pct"), 9);
        Assert.Equal(56.9 - Region("renewable_pct"), Region("palet_renewable_distance_pct"), 9);
    }

    [Theory]
    [InlineData("demand_gj_per_yr")]
    [InlineData("heat_demand_gj_per_yr")]
    [InlineData("saved_gj_per_yr")]
    [InlineData("renewable_gj_per_yr")]
    [InlineData("fossil_gj_per_yr")]
    [InlineData("final_energy_gj_per_yr")]
    [InlineData("fossil_efficiency_gj_per_yr")]
    [InlineData("co2_t_per_yr")]
    [InlineData("biomass_chain_co2_t_per_yr")]
    [InlineData("electricity_export_gj_per_yr")]
    [InlineData("generation_gj_per_yr")]
    [InlineData("roof_pv_mwh_per_yr")]
    public void Neighbourhoods_add_up_to_the_municipality_and_to_the_region(string indicator)
    {
        foreach (int year in BaseYear.All)
        {
            double sum = All.Where(row => row.Year == year && row.Name == indicator && row.Level == AreaLevel.Neighbourhood).Sum(row => row.Value!.Value);
            foreach (var whole in All.Where(row => row.Year == year && row.Name == indicator && row.Level != AreaLevel.Neighbourhood))
            {
                Assert.Equal(sum, whole.Value!.Value, Math.Abs(sum) * 1e-9);
            }
        }
    }

    private static double Energy(Func<LedgerLine, bool> of) => Lines.Where(of).Sum(line => line.Amounts.EnergyGj);

    private static Indicator Single(string name, AreaLevel level, string code) => All.Single(row => row.Year == Year && row.Name == name && row.Level == level && row.AreaCode == code);

    private static double Region(string name) => Single(name, AreaLevel.Region, "small-town").Value!.Value;
}

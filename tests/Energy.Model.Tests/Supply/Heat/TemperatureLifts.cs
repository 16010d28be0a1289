using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Supply.Heat;

/// <summary>How well heat pumps do, beside what others say of them.</summary>
public sealed class TemperatureLifts
{
    /// <summary>The published range for water of 28 degrees: half to six tenths of Carnot, with 2 K lost on either side.</summary>
    [Theory]
    [InlineData(35, 14, 17)]
    [InlineData(45, 7.6, 9.1)]
    [InlineData(55, 5.3, 6.4)]
    [InlineData(65, 4.1, 5.0)]
    [InlineData(70, 3.8, 4.5)]
    public void Mine_water_lifted_to_a_delivery_temperature_gives_what_the_table_says(double delivery, double low, double high)
    {
        Assert.Equal(low, TemperatureLift.Ratio(28, delivery, 0.5, 2), 0.11);
        Assert.Equal(high, TemperatureLift.Ratio(28, delivery, 0.6, 2), 0.11);
    }

    [Fact]
    public void The_published_check_of_a_network_pump_is_met() => Assert.Equal(3.8, TemperatureLift.Ratio(18, 72, 0.6, 0), 0.05);

    /// <summary>Vesta's rows for collective heat pumps are lower than ours for the same lift, by no more than half; the smallest lift apart, where we stay below.</summary>
    [Theory]
    [InlineData(15, 50, 3.2)]
    [InlineData(15, 70, 3.0)]
    [InlineData(30, 50, 4.2)]
    [InlineData(30, 70, 3.2)]
    public void A_lift_is_judged_no_more_than_half_better_than_the_collective_rows_of_Vesta(double source, double delivery, double vesta)
    {
        var table = ProjectData.Book()["temperature-lift"];
        double ours = Math.Min(table.One("-", "largest_ratio", "any").Value, TemperatureLift.Ratio(source, delivery, table.One("-", "carnot_share", "any").Value, table.One("K", "approach", "any").Value));
        Assert.InRange(ours / vesta, 0.95, 1.5);
    }

    [Fact]
    public void No_envelope_does_better_than_the_operator_claims_and_a_worse_one_never_better()
    {
        var lift = new TemperatureLift(ProjectData.Book());
        double[] ratios = [.. Enum.GetValues<EnergyLabel>().Select(lift.Ratio)];
        Assert.All(ratios, ratio => Assert.InRange(ratio, 3.2, 7));
        Assert.All(ratios.Zip(ratios.Skip(1)), pair => Assert.True(pair.First >= pair.Second));
        Assert.Equal(0.5 * (67.5 + 2 + 273.15) / (67.5 - 28 + 4), lift.Ratio(EnergyLabel.G), 12);
        Assert.Equal(6, lift.Ratio(EnergyLabel.APlus));
    }

    /// <summary>
    /// A season of an independent regression of the COP over the lift (radiators at 40 degrees less the outside temperature, floors at 30 less half of it, field
    /// correction 0.85), weighed by degree days over a year whose days swing around 10 degrees.
    /// </summary>
    [Theory]
    [InlineData(EnergyOption.AirHeatPump, EnergyLabel.C)]
    [InlineData(EnergyOption.GroundHeatPump, EnergyLabel.C)]
    public void One_season_by_the_hour_lies_in_the_band_of_the_annual_figures(EnergyOption option, EnergyLabel worst)
    {
        double Season(Func<double, double> sink)
        {
            double heat = 0, electricity = 0;
            for (int day = 0; day < 365; day++)
            {
                double outside = 10 - (8 * Math.Cos(2 * Math.PI * (day - 15) / 365));
                double asked = Math.Max(0, 18 - outside);
                double lift = Math.Max(15, sink(outside) - (option == EnergyOption.AirHeatPump ? outside : 10));
                double cop = option == EnergyOption.AirHeatPump ? 6.08 - (0.0941 * lift) + (0.000464 * lift * lift) : 10.29 - (0.2084 * lift) + (0.001322 * lift * lift);
                heat += asked;
                electricity += asked / (0.85 * cop);
            }

            return heat / electricity;
        }

        double radiators = Season(outside => 40 - outside);
        double floors = Season(outside => 30 - (0.5 * outside));
        var pumps = new HeatPumps(ProjectData.Book());
        double Annual(EnergyLabel envelope) => 1 / pumps.ElectricityGj(option, envelope, 1, 0);
        Assert.InRange(radiators, Annual(worst) * 0.85, Annual(EnergyLabel.A) * 1.1);
        Assert.InRange(floors, Annual(worst) * 0.85, Annual(EnergyLabel.A) * 1.1);
        Assert.True(floors > radiators);
    }

    /// <summary>The same regression for water of 28 degrees, by the temperature each envelope asks for.</summary>
    [Theory]
    [InlineData(EnergyLabel.A, 35)]
    [InlineData(EnergyLabel.B, 45)]
    [InlineData(EnergyLabel.D, 55)]
    [InlineData(EnergyLabel.F, 67.5)]
    public void Mine_water_lies_within_a_quarter_of_an_independent_regression(EnergyLabel envelope, double delivery)
    {
        double lift = Math.Max(15, delivery - 28);
        double cop = 0.85 * (9.99 - (0.2049 * lift) + (0.001249 * lift * lift));
        Assert.InRange(new TemperatureLift(ProjectData.Book()).Ratio(envelope) / cop, 0.8, 1.25);
    }

    [Fact]
    public void Renovated_services_have_the_envelope_they_are_renovated_to_and_others_one_class()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("palet-ambition"));
        var units = outcome.Start.Demand.Units;
        int[] renovated = [.. Enumerable.Range(0, units.Count).Where(unit => units.Sector[unit] == Sector.Services && outcome.Savings.RenovatedIn[unit] <= 2040)];
        Assert.NotEmpty(renovated);
        Assert.All(renovated, unit =>
        {
            Assert.Equal(EnergyLabel.A, outcome.Supply.Pumps.Envelope(units, outcome.Savings, unit, 2040));
            Assert.Equal(EnergyLabel.C, outcome.Supply.Pumps.Envelope(units, outcome.Savings, unit, outcome.Savings.RenovatedIn[unit] - 1));
        });
    }
}

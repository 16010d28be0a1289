using Energy.Model.Units;

namespace Energy.Model.Tests.Units;

public sealed class Quantities
{
    [Fact]
    public void A_kilowatt_hour_is_three_point_six_megajoules() =>
        Assert.Equal(3.6, AnnualEnergy.FromKilowattHoursPerYear(1000).GigajoulesPerYear, 12);

    [Theory]
    [InlineData(0.001)]
    [InlineData(12)]
    [InlineData(12355)]
    public void Energy_there_and_back_is_the_same_in_every_unit(double value)
    {
        Assert.Equal(value, AnnualEnergy.FromTerajoulesPerYear(value).TerajoulesPerYear, 9);
        Assert.Equal(value, AnnualEnergy.FromMegawattHoursPerYear(value).MegawattHoursPerYear, 9);
        Assert.Equal(value, AnnualEnergy.FromKilowattHoursPerYear(value).KilowattHoursPerYear, 9);
    }

    [Fact]
    public void A_hectare_is_ten_thousand_square_metres() => Assert.Equal(10_000, SurfaceArea.FromHectares(1).SquareMetres);

    [Fact]
    public void Five_megawatts_at_two_thousand_hours_yield_ten_gigawatt_hours() =>
        Assert.Equal(10_000, Power.FromMegawatts(5).AtFullLoadHours(2000).MegawattHoursPerYear, 9);

    [Fact]
    public void A_share_and_its_rest_are_the_whole() => Assert.Equal(1, Share.FromPercent(33.2).Fraction + Share.FromPercent(33.2).Rest.Fraction, 12);

    [Theory]
    [InlineData("GJ/m2/yr", true)]
    [InlineData("-", true)]
    [InlineData("kWh/kWp/yr", true)]
    [InlineData("EUR/m2", true)]
    [InlineData("m2.K/W", true)]
    [InlineData("m2..K", false)]
    [InlineData("GJ/-", false)]
    [InlineData("GJ per m2", false)]
    [InlineData("furlong", false)]
    [InlineData("", false)]
    public void Only_known_symbols_multiplied_and_divided_are_a_unit(string text, bool isUnit) => Assert.Equal(isUnit, UnitOfMeasure.TryParse(text, out _));
}

using Energy.Fixtures;
using Energy.Model.Demand;

namespace Energy.Model.Tests.Demand;

public sealed class BoilerStock
{
    private readonly Boilers boilers = new(ProjectData.Book());

    [Fact]
    public void When_every_boiler_condenses_gas_is_heat_over_the_published_efficiency()
    {
        Assert.Equal(104 / 1.04, boilers.GasGj(104, 0, 0, 2040), 9);
        Assert.Equal(76 / 0.76, boilers.GasGj(0, 76, 0, 2040), 9);
        Assert.Equal(5, boilers.GasGj(0, 0, 5, 2040), 12);
    }

    [Fact]
    public void Nine_of_ten_condensing_boilers_take_the_gas_of_nine_and_of_one()
    {
        // 92 of 100 GJ through boilers of 1.04, 8 through boilers of 0.83.
        Assert.Equal((92 / 1.04) + (8 / 0.83), boilers.GasGj(100, 0, 0, 2023), 9);
    }

    [Fact]
    public void Boilers_never_get_worse() => Assert.All(BaseYear.All.Skip(1), year => Assert.True(boilers.SpaceHeatRatio(year) >= boilers.SpaceHeatRatio(year - 1)));
}

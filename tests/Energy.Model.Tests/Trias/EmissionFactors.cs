using Energy.Fixtures;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Trias;

public sealed class EmissionFactors
{
    [Fact]
    public void The_fossil_share_of_import_is_the_average_factor_over_that_of_a_fossil_plant() =>
        Assert.Equal(0.245 / 0.369, new Emissions(ProjectData.Book()).GridFossilShare(2023), 12);

    [Fact]
    public void A_grid_dirtier_than_a_fossil_plant_is_all_fossil_and_no_more() =>
        Assert.Equal(1, new Emissions(ProjectData.BookWith(("grid-electricity", "2023", 0.5))).GridFossilShare(2023));

    [Fact]
    public void Between_two_years_of_the_path_the_factor_lies_on_a_straight_line() =>
        Assert.Equal(0.16, new Emissions(ProjectData.BookWith(("grid-electricity", "2025", 0.2), ("grid-electricity", "2030", 0.1))).GridKgPerKwh(2027), 12);
}

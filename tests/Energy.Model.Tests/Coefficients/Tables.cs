using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Model.Tests.Coefficients;

public sealed class Tables
{
    private static readonly Source Somewhere = new("somewhere", SourceKind.Publication, "A table", "Een tabel", 2020, "someone", "open", string.Empty, string.Empty);

    [Fact]
    public void A_range_of_years_holds_both_its_ends()
    {
        var table = Table(["type", "built_from", "built_to"], (["terraced", "1946", "1964"], 42), (["terraced", "1965", "1974"], 38));
        Assert.Equal(42, table.ForYear(1946, "GJ/yr", "terraced").Value);
        Assert.Equal(42, table.ForYear(1964, "GJ/yr", "terraced").Value);
        Assert.Equal(38, table.ForYear(1965, "GJ/yr", "terraced").Value);
    }

    [Fact]
    public void A_year_outside_the_table_is_a_fault_that_says_what_is_near()
    {
        var table = Table(["type", "built_from", "built_to"], (["terraced", "1946", "1964"], 42));
        var fault = Assert.Single(Assert.Throws<InputFaultException>(() => table.ForYear(1944, "GJ/yr", "terraced")).Faults);
        Assert.Equal("data/coefficients/heat.csv", fault.Where);
        Assert.Equal("There is no row for terraced · 1944.", fault.Found);
        Assert.Contains("terraced · 1946 · 1964", fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_in_another_unit_than_the_method_counts_in_is_a_fault()
    {
        var table = Table(["type"], (["terraced"], 42));
        var fault = Assert.Single(Assert.Throws<InputFaultException>(() => table.One("kWh/yr", "terraced")).Faults);
        Assert.Equal("The unit is GJ/yr.", fault.Found);
        Assert.Equal("The method counts in kWh/yr here.", fault.Expected);
    }

    [Fact]
    public void Only_what_a_formula_asked_for_counts_as_used()
    {
        var table = Table(["type"], (["terraced"], 42), (["detached"], 57));
        table.One("GJ/yr", "detached");
        Assert.Equal(57, Assert.Single(table.Used).Value);
    }

    [Fact]
    public void Points_by_year_make_a_path()
    {
        var table = Table(["for_year"], (["2030"], 10), (["2040"], 20));
        Assert.Equal(15, table.Path("GJ/yr").At(2035), 12);
    }

    [Fact]
    public void A_table_that_is_not_there_is_a_fault_that_names_those_that_are()
    {
        var book = new CoefficientBook([Table(["type"], (["terraced"], 42))]);
        Assert.Contains("heat", Assert.Throws<InputFaultException>(() => book["cold"]).Faults[0].Expected, StringComparison.Ordinal);
    }

    private static CoefficientTable Table(string[] keys, params (string[] Keys, double Value)[] rows)
    {
        Assert.True(UnitOfMeasure.TryParse("GJ/yr", out var unit));
        return new CoefficientTable("heat", keys, rows.Select(row => new Coefficient("heat", row.Keys, row.Value, row.Value, row.Value, unit!, 2020, Somewhere, string.Empty, string.Empty)));
    }
}

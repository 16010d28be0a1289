using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>What is done to save in a neighbourhood, counted from the base year on.</summary>
public sealed class AreaSavings
{
    private static readonly Done Nothing = new(0, 0, 0, 0);

    private readonly Dictionary<(string Scenario, int Year, string Code, string Measure), Done> done = [];

    internal static string[] Columns { get; } = ["scenario", "year", "neighbourhood_code", "measure", "dwellings", "floor_1000_m2", "investment_eur", "saved_gj_per_yr"];

    internal void Add(TableReader table)
    {
        string?[] scenario = table.Text("scenario");
        string?[] code = table.Text("neighbourhood_code");
        string?[] measure = table.Text("measure");
        int[] year = table.Whole("year");
        double[] homes = table.Number("dwellings");
        double[] floor = table.Number("floor_1000_m2");
        double[] investment = table.Number("investment_eur");
        double[] saved = table.Number("saved_gj_per_yr");
        for (int row = 0; row < table.Rows; row++)
        {
            done[(scenario[row]!, year[row], code[row]!, measure[row]!)] = new Done(OrNothing(homes[row]), OrNothing(floor[row]) * 1000, investment[row], saved[row]);
        }
    }

    /// <summary>A measure in a neighbourhood until a year; nothing where there is no row.</summary>
    public Done Of(string scenario, int year, string code, string measure) => done.GetValueOrDefault((scenario, year, code, measure), Nothing);

    private static double OrNothing(double value) => double.IsNaN(value) ? 0 : value;

    /// <summary>What was done.</summary>
    /// <param name="Homes">Homes renovated or demolished.</param>
    /// <param name="FloorM2">Services floor renovated, in m2.</param>
    /// <param name="InvestmentEur">Investment in euro at the price level of 2025; NaN where none is reckoned.</param>
    /// <param name="SavedGj">Saved in the year, in GJ.</param>
    public sealed record Done(double Homes, double FloorM2, double InvestmentEur, double SavedGj);
}

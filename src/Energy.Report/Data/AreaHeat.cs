using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>The options for heat per neighbourhood: what they cost, how far they are taken, and what keeps homes from them.</summary>
public sealed class AreaHeat
{
    private const string Reference = "gas_boiler";

    private readonly Dictionary<(string Scenario, int Year, string Code), List<Choice>> choices = [];
    private readonly Dictionary<(string Scenario, int Year, string Code, string Option, string Limiting), double> refused = [];

    internal static string[] OptionColumns { get; } =
    [
        "scenario", "year", "neighbourhood_code", "option", "dwelling_equivalents", "taken_dwelling_equivalents", "extra_cost_eur_per_dwelling_per_yr", "extra_cost_eur_per_t_co2", "merit_rank", "limiting",
    ];

    internal static string[] RefusalColumns { get; } = ["scenario", "year", "neighbourhood_code", "option", "limiting", "dwelling_equivalents"];

    internal void AddOptions(TableReader options, IReadOnlyCollection<int> years)
    {
        string?[] scenario = options.Text("scenario");
        string?[] code = options.Text("neighbourhood_code");
        string?[] option = options.Text("option");
        string?[] limiting = options.Text("limiting");
        int[] year = options.Whole("year");
        int?[] rank = options.WholeOrMissing("merit_rank");
        double[] homes = options.Number("dwelling_equivalents");
        double[] taken = options.Number("taken_dwelling_equivalents");
        double[] extra = options.Number("extra_cost_eur_per_dwelling_per_yr");
        double[] perTonne = options.Number("extra_cost_eur_per_t_co2");
        for (int row = 0; row < options.Rows; row++)
        {
            if (years.Contains(year[row]))
            {
                var key = (scenario[row]!, year[row], code[row]!);
                if (!choices.TryGetValue(key, out var all))
                {
                    choices[key] = all = [];
                }

                all.Add(new Choice(option[row]!, homes[row], taken[row], extra[row], perTonne[row], rank[row], limiting[row]!));
            }
        }
    }

    internal void AddRefusals(TableReader table, IReadOnlyCollection<int> years)
    {
        string?[] scenario = table.Text("scenario");
        string?[] code = table.Text("neighbourhood_code");
        string?[] option = table.Text("option");
        string?[] limiting = table.Text("limiting");
        int[] year = table.Whole("year");
        double[] homes = table.Number("dwelling_equivalents");
        for (int row = 0; row < table.Rows; row++)
        {
            if (years.Contains(year[row]))
            {
                refused[(scenario[row]!, year[row], code[row]!, option[row]!, limiting[row]!)] = homes[row];
            }
        }
    }

    /// <summary>The options of a neighbourhood in a year but the gas boiler, in the order of what they cost; those without a place last.</summary>
    public IReadOnlyList<Choice> Options(string scenario, int year, string code) =>
    [
        .. All(scenario, year, code).Where(choice => choice.Option != Reference).OrderBy(choice => choice.Rank ?? int.MaxValue).ThenBy(choice => choice.Option, StringComparer.Ordinal),
    ];

    /// <summary>Those that were on gas in the base year, and of them those still on gas; null where nobody was.</summary>
    public Choice? Gas(string scenario, int year, string code) => All(scenario, year, code).FirstOrDefault(choice => choice.Option == Reference);

    /// <summary>Dwelling equivalents that have one of some options in a year and were on gas in the base year.</summary>
    public double Taken(string scenario, int year, string code, params string[] options) =>
        All(scenario, year, code).Where(choice => options.Contains(choice.Option)).Sum(choice => choice.TakenHomes);

    /// <summary>The option but the gas boiler that most have in a year; null where it is less than one home.</summary>
    public Choice? Winner(string scenario, int year, string code) =>
        Options(scenario, year, code).Where(choice => choice.TakenHomes >= 1).OrderByDescending(choice => choice.TakenHomes).ThenBy(choice => choice.Option, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Dwelling equivalents that something keeps from an option in a year; nothing where none was counted.</summary>
    public double Refused(string scenario, int year, string code, string option, string limiting) => refused.GetValueOrDefault((scenario, year, code, option, limiting));

    private List<Choice> All(string scenario, int year, string code) => choices.GetValueOrDefault((scenario, year, code), []);

    /// <summary>An option in a neighbourhood and year.</summary>
    /// <param name="Option">Its key.</param>
    /// <param name="Homes">Dwelling equivalents it could serve.</param>
    /// <param name="TakenHomes">Dwelling equivalents that were on gas in the base year and have it.</param>
    /// <param name="ExtraEurPerHome">National cost above that of a gas boiler, in euro per dwelling equivalent a year.</param>
    /// <param name="EurPerTonne">The same per tonne of CO2 avoided; NaN where hardly any is.</param>
    /// <param name="Rank">Its place in the order of costs; null where it has none.</param>
    /// <param name="Limiting">What keeps most of those still on gas from it.</param>
    public sealed record Choice(string Option, double Homes, double TakenHomes, double ExtraEurPerHome, double EurPerTonne, int? Rank, string Limiting);
}

using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Trias;
using Energy.Report.Compare;
using Energy.Report.Parquet;

namespace Energy.Runner.Compare;

/// <summary>The figures of a run that are compared, by what they are; null where a figure is not known.</summary>
internal sealed class Results
{
    private static readonly string[] Additive = ["_gj_per_yr", "_t_per_yr", "_mwh_per_yr"];

    private readonly Dictionary<ResultKey, double?> values = [];

    /// <summary>The years that are compared.</summary>
    public static IReadOnlyList<int> Years { get; } = [BaseYear.Year, BaseYear.Halfway, BaseYear.Target];

    /// <summary>The indicators whose change is split into causes.</summary>
    public static IReadOnlyList<string> Split { get; } =
        ["demand_gj_per_yr", "heat_demand_gj_per_yr", "saved_gj_per_yr", "renewable_gj_per_yr", "fossil_gj_per_yr", "final_energy_gj_per_yr", "co2_t_per_yr"];

    public IEnumerable<ResultKey> Keys => values.Keys;

    /// <summary>A figure; null where it is not known.</summary>
    public double? this[ResultKey key] => values.GetValueOrDefault(key);

    /// <summary>What a run has recorded.</summary>
    /// <param name="indicators">Its table of indicators.</param>
    /// <param name="area">What each neighbourhood is compared under.</param>
    public static Results Recorded(TableReader indicators, IReadOnlyDictionary<string, string> area)
    {
        var results = new Results();
        string?[] scenario = indicators.Text("scenario"), level = indicators.Text("area_level"), code = indicators.Text("area_code"), name = indicators.Text("indicator");
        int[] year = indicators.Whole("year");
        double[] value = indicators.Number("value");
        for (int row = 0; row < indicators.Rows; row++)
        {
            results.Add(scenario[row]!, year[row], level[row]!, code[row]!, name[row]!, double.IsNaN(value[row]) ? null : value[row], area);
        }

        return results;
    }

    /// <summary>What the method says.</summary>
    public static Results Of(IEnumerable<Outcome> outcomes, CoefficientBook book, IReadOnlyDictionary<string, string> area)
    {
        var results = new Results();
        foreach (var outcome in outcomes)
        {
            foreach (var indicator in Indicators.Of(outcome, book))
            {
                results.Add(outcome.Scenario.Id, indicator.Year, indicator.Level.Key(), indicator.AreaCode, indicator.Name, indicator.Value, area);
            }
        }

        return results;
    }

    /// <summary>A neighbourhood that is compared together with others has only figures that can be added up.</summary>
    private void Add(string scenario, int year, string level, string code, string name, double? value, IReadOnlyDictionary<string, string> area)
    {
        if (!Years.Contains(year))
        {
            return;
        }

        string under = area.GetValueOrDefault(code, code);
        var key = new ResultKey(scenario, year, level, under, name);
        if (under == code)
        {
            values[key] = value;
        }
        else if (Additive.Any(unit => name.EndsWith(unit, StringComparison.Ordinal)))
        {
            values[key] = values.GetValueOrDefault(key, 0) + value;
        }
    }
}

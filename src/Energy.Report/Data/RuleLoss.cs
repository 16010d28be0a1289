using Energy.Report.Parquet;
using Energy.Report.Words;

namespace Energy.Report.Data;

/// <summary>What one rule took in one scenario, summed over neighbourhoods.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Measure">What it does; empty where the run does not tell.</param>
/// <param name="Layer">The layer it is about, if any.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Value">The rule's figure, in the unit its name ends in; NaN where it has none.</param>
/// <param name="Source">The energy source it takes from.</param>
/// <param name="AreaHa">Land taken in hectares; NaN where it takes none.</param>
/// <param name="CapacityKw">Power taken in kW.</param>
/// <param name="YieldGj">Yield taken in GJ a year.</param>
public sealed record RuleLoss(string Scenario, string Rule, string Measure, string Layer, string Title, double Value, string Source, double AreaHa, double CapacityKw, double YieldGj)
{
    /// <summary>Reads the losses in the order in which rules are applied.</summary>
    internal static List<RuleLoss> Read(TableReader table, Language language, IReadOnlyList<RunFacts.Rule> rules)
    {
        var losses = new List<RuleLoss>();
        for (int row = 0; row < table.Rows; row++)
        {
            string scenario = table.Text("scenario")[row]!;
            string rule = table.Text("rule")[row]!;
            int place = losses.FindIndex(loss => loss.Scenario == scenario && loss.Rule == rule);
            if (place < 0)
            {
                var known = rules.FirstOrDefault(known => known.Name == rule);
                losses.Add(new RuleLoss(scenario, rule, known?.Measure ?? string.Empty, known?.Layer ?? string.Empty, table.Text(language.Say("rule_title_nl", "rule_title"))[row]!, table.Number("rule_value")[row], table.Text("source")[row]!, table.Number("area_ha")[row], table.Number("capacity_kw")[row], table.Number("yield_gj_per_yr")[row]));
            }
            else
            {
                losses[place] = losses[place] with { AreaHa = losses[place].AreaHa + table.Number("area_ha")[row], CapacityKw = losses[place].CapacityKw + table.Number("capacity_kw")[row], YieldGj = losses[place].YieldGj + table.Number("yield_gj_per_yr")[row] };
            }
        }

        string[] order = [.. rules.Select(rule => rule.Name)];
        return [.. losses.OrderBy(loss => Array.IndexOf(order, loss.Rule))];
    }
}

namespace Energy.Report.Data;

/// <summary>What becomes of the technical potential of a source of sun in a scenario until the target year, in TJ a year: built, permitted and left, or taken by rules of a kind. Together they are what is technically possible, less the roofs of what is demolished and with the fields that stood before a rule closed their ground.</summary>
/// <param name="data">The datasets.</param>
/// <param name="scenario">The scenario.</param>
/// <param name="source">rooftop_pv or field_pv.</param>
public sealed class LandLadder(ReportData data, ScenarioName scenario, string source)
{
    private static readonly string[] NatureRules = ["field_natura_2000", "field_forest", "field_national_landscape", "field_stream_valley"];

    /// <summary>The parts in order: what is built, what is permitted besides, and what rules take.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["land_built", "land_permitted", "land_farmland_rules", "land_nature_rules", "land_other_rules"];

    /// <summary>The scenario.</summary>
    public ScenarioName Scenario => scenario;

    /// <summary>The source.</summary>
    public string Source => source;

    /// <summary>A part, in TJ a year.</summary>
    public double Tj(string part) => part switch
    {
        "land_built" => Rung("deployed"),
        "land_permitted" => Rung("permitted") - Rung("deployed"),
        _ => Losses(part).Sum(loss => loss.YieldGj) / 1000,
    };

    /// <summary>What rules of a kind take, in hectares.</summary>
    public double Ha(string part) => Losses(part).Sum(loss => loss.AreaHa);

    private IEnumerable<RuleLoss> Losses(string part) => data.Rules.Where(loss => loss.Scenario == scenario.Id && loss.Source == source && Kind(loss.Rule) == part);

    private static string Kind(string rule) => rule.StartsWith("field_farmland_", StringComparison.Ordinal) ? "land_farmland_rules"
        : NatureRules.Contains(rule) ? "land_nature_rules"
        : "land_other_rules";

    private double Rung(string rung) => data.Potentials.Tj(scenario.Id, data.Facts.TargetYear, source, rung);
}

namespace Energy.Report.Data;

/// <summary>What becomes of the technical potential of a source of sun in a scenario until the target year, in TJ a year: built, permitted and left, or taken by rules of a kind. Together they are what is technically possible, less the roofs of what is demolished and with the fields that stood before a rule closed their ground.</summary>
/// <param name="data">The datasets.</param>
/// <param name="scenario">The scenario.</param>
/// <param name="source">rooftop_pv or field_pv.</param>
public sealed class SunLadder(ReportData data, ScenarioName scenario, string source)
{
    private static readonly string[] FarmlandMeasures = ["farmland_closed", "largest_farmland_share"];
    private static readonly string[] NatureLayers = ["natura_2000", "forest", "national_landscape", "stream_valley"];

    /// <summary>The parts in order: what is built, what is permitted besides, and what rules take.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["sun_built", "sun_permitted", "sun_farmland_rules", "sun_nature_rules", "sun_other_rules"];

    /// <summary>The scenario.</summary>
    public ScenarioName Scenario => scenario;

    /// <summary>The source.</summary>
    public string Source => source;

    /// <summary>A part, in TJ a year.</summary>
    public double Tj(string part) => part switch
    {
        "sun_built" => Rung("deployed"),
        "sun_permitted" => Rung("permitted") - Rung("deployed"),
        _ => Losses(part).Sum(loss => loss.YieldGj) / 1000,
    };

    /// <summary>What rules of a kind take, in hectares.</summary>
    public double Ha(string part) => Losses(part).Sum(loss => loss.AreaHa);

    private IEnumerable<RuleLoss> Losses(string part) => data.Rules.Where(loss => loss.Scenario == scenario.Id && loss.Source == source && Kind(loss) == part);

    private static string Kind(RuleLoss rule) => FarmlandMeasures.Contains(rule.Measure) ? "sun_farmland_rules"
        : NatureLayers.Contains(rule.Layer) ? "sun_nature_rules"
        : "sun_other_rules";

    private double Rung(string rung) => data.Potentials.Tj(scenario.Id, data.Facts.TargetYear, source, rung);
}

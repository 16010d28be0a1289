namespace Energy.Report.Data;

/// <summary>The ledger of a scenario in a year as flows: what each service asks for, and what meets it.</summary>
/// <param name="data">The datasets.</param>
/// <param name="scenario">The scenario.</param>
/// <param name="year">The year.</param>
public sealed class EnergyFlows(ReportData data, ScenarioName scenario, int year)
{
    /// <summary>What services are met by, from the first step of the Trias to the last; sources that are alike stand together.</summary>
    public static IReadOnlyList<(string Key, string Step, IReadOnlyList<string> Sources)> Origins { get; } =
    [
        ("flow_saved", "saved", []),
        ("flow_sun", "renewable", ["rooftop_pv", "field_pv"]),
        ("flow_wind", "renewable", ["wind", "hydro"]),
        ("grid_renewable", "renewable", ["grid_renewable"]),
        ("flow_surroundings", "renewable", ["ambient_air", "ground_heat", "mine_water", "waste_heat", "surface_water"]),
        ("flow_biomass", "renewable", ["biomass", "biofuel", "green_gas"]),
        ("natural_gas", "fossil", ["natural_gas"]),
        ("flow_oil", "fossil", ["oil", "other_fossil"]),
        ("grid_fossil", "fossil", ["grid_fossil"]),
    ];

    /// <summary>What energy is asked for.</summary>
    public static IReadOnlyList<string> Services { get; } = ["heat", "power", "process", "transport"];

    /// <summary>The scenario.</summary>
    public ScenarioName Scenario => scenario;

    /// <summary>The year.</summary>
    public int Year => year;

    /// <summary>All that is asked for, in TJ a year.</summary>
    public double DemandTj => Services.Sum(ToTj);

    /// <summary>What flows from an origin to a service, in TJ a year.</summary>
    public double Tj(int origin, string service)
    {
        var (_, step, sources) = Origins[origin];
        return data.Balance.SumTj(scenario.Id, year, line => line.Step == step && line.Service == service && (sources.Count == 0 || sources.Contains(line.Source)));
    }

    /// <summary>All that an origin gives, in TJ a year.</summary>
    public double FromTj(int origin) => Services.Sum(service => Tj(origin, service));

    /// <summary>All that a service gets, in TJ a year.</summary>
    public double ToTj(string service) => Enumerable.Range(0, Origins.Count).Sum(origin => Tj(origin, service));
}

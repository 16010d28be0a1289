using System.Globalization;
using System.Text.Json;
using Energy.Report.Pages;
using Energy.Report.Parquet;
using Energy.Report.Words;

namespace Energy.Report.Data;

/// <summary>What a report is made from: the datasets of one run folder, and nothing else.</summary>
public sealed class ReportData
{
    private const string BuildingCost = "building_cost · ";

    private static readonly string[] SmallTables = ["scenarios", "neighbourhoods", "exclusions", "wind_setbacks", "zones", "sites", "measures", "lags", "heat_sources", "coefficients"];

    private readonly IReadOnlyDictionary<(string Table, string Keys), double> coefficients;

    private ReportData(
        IReadOnlyList<ScenarioName> scenarios,
        IReadOnlyList<NeighbourhoodArea> neighbourhoods,
        LargeTables large,
        IReadOnlyList<RuleLoss> rules,
        IReadOnlyList<WindDistance> windDistances,
        IReadOnlyList<ZoneArea> zones,
        IReadOnlyList<SiteArea> sites,
        IReadOnlyList<SourceUse> sources,
        IReadOnlyDictionary<(string Table, string Keys), double> coefficients,
        RunFacts facts)
    {
        this.coefficients = coefficients;
        Scenarios = scenarios;
        Focus = scenarios[Math.Min(1, scenarios.Count - 1)];
        Neighbourhoods = neighbourhoods;
        Indicators = large.Indicators;
        Balance = large.Balance;
        Potentials = large.Potentials;
        HeatOptions = large.HeatOptions;
        LandClaims = large.LandClaims;
        Areas = large.Areas;
        Rules = rules;
        WindDistances = windDistances;
        Zones = zones;
        Sites = sites;
        Sources = sources;
        Facts = facts;
    }

    /// <summary>The language of names and of what is written about them.</summary>
    public required Language Language { get; init; }

    /// <summary>The scenarios, in the order of the run.</summary>
    public IReadOnlyList<ScenarioName> Scenarios { get; }

    /// <summary>The neighbourhoods, ordered by code.</summary>
    public IReadOnlyList<NeighbourhoodArea> Neighbourhoods { get; }

    /// <summary>The indicators.</summary>
    public IndicatorValues Indicators { get; }

    /// <summary>The ledger, summed over neighbourhoods.</summary>
    public BalanceSums Balance { get; }

    /// <summary>The ladder, summed over neighbourhoods.</summary>
    public PotentialSums Potentials { get; }

    /// <summary>The options for heat in the target year, summed over neighbourhoods.</summary>
    public IReadOnlyList<HeatOptionSums> HeatOptions { get; }

    /// <summary>What rules took, summed over neighbourhoods.</summary>
    public IReadOnlyList<RuleLoss> Rules { get; }

    /// <summary>What every distance between turbines and homes would leave, per scenario from near to far.</summary>
    public IReadOnlyList<WindDistance> WindDistances { get; }

    /// <summary>The zones of the input layers.</summary>
    public IReadOnlyList<ZoneArea> Zones { get; }

    /// <summary>The places where scenarios build.</summary>
    public IReadOnlyList<SiteArea> Sites { get; }

    /// <summary>The sources of the coefficients used.</summary>
    public IReadOnlyList<SourceUse> Sources { get; }

    /// <summary>What each measure of each scenario adds.</summary>
    public required IReadOnlyList<DecisionEffect> Decisions { get; init; }

    /// <summary>What it costs each scenario when contractors or the grid lag.</summary>
    public required IReadOnlyList<LagCost> Lags { get; init; }

    /// <summary>What scarce sources of heat can give, and what is asked of them.</summary>
    public required IReadOnlyList<HeatSourceUse> HeatSources { get; init; }

    /// <summary>Who takes which ground and roof.</summary>
    public LandClaimSums LandClaims { get; }

    /// <summary>The facts of the run.</summary>
    public RunFacts Facts { get; }

    /// <summary>What is told of single neighbourhoods.</summary>
    public AreaFigures Areas { get; }

    /// <summary>The scenario that pages about one scenario are about: the second of the run, or the only one, where no other was asked for.</summary>
    public ScenarioName Focus { get; private set; }

    /// <summary>Whether the council's report ends with a fact sheet of every neighbourhood; else with an index.</summary>
    public required bool HasSheets { get; init; }

    /// <summary>Whether what only fact sheets tell was left out.</summary>
    public required bool IsWithoutSheets { get; init; }

    /// <summary>Reads the datasets of a run folder, with names in a language.</summary>
    public static Task<ReportData> ReadAsync(string folder, Language language) => ReadAsync(folder, language, ReportScope.EveryYear);

    /// <summary>Reads of the datasets of a run folder what some use needs, with names in a language.</summary>
    public static Task<ReportData> ReadAsync(string folder, Language language, ReportScope scope) => ReadAsync(folder, language, scope, CouncilReport.MostSheets);

    /// <summary>The same for a report that has sheets of at most so many neighbourhoods.</summary>
    internal static async Task<ReportData> ReadAsync(string folder, Language language, ReportScope scope, int mostSheets)
    {
        // Small tables are read at once and side by side; the large ones after them, part by part.
        Task<TableReader> Open(string table) => Task.Run(() => TableReader.OfRunAsync(folder, table));
        Task<TableReader>[] opened = [.. SmallTables.Select(Open)];
        await Task.WhenAll(opened);
        var small = SmallTables.Zip(opened).ToDictionary(table => table.First, table => table.Second.Result);
        using var run = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "run.json")));
        var facts = RunFacts.Read(run.RootElement, language);
        var neighbourhoods = small["neighbourhoods"];
        bool hasSheets = neighbourhoods.Rows <= mostSheets;
        bool withoutSheets = scope == ReportScope.Report && !hasSheets;
        var large = await LargeTables.ReadAsync(folder, facts, new AreaFigures(neighbourhoods), scope == ReportScope.EveryYear, withoutSheets);
        var coefficients = small["coefficients"];
        return new ReportData(
            ScenarioName.Read(small["scenarios"], language),
            NeighbourhoodArea.Read(neighbourhoods),
            large,
            RuleLoss.Read(small["exclusions"], language, facts.Rules),
            WindDistance.Read(small["wind_setbacks"]),
            ZoneArea.Read(small["zones"]),
            SiteArea.Read(small["sites"]),
            SourceUse.Read(coefficients, language),
            Enumerable.Range(0, coefficients.Rows).ToDictionary(row => (coefficients.Text("coefficient")[row]!, coefficients.Text("keys")[row]!), row => coefficients.Number("value")[row]),
            facts)
        {
            Language = language,
            Decisions = DecisionEffect.Read(small["measures"]),
            Lags = LagCost.Read(small["lags"]),
            HeatSources = HeatSourceUse.Read(small["heat_sources"]),
            HasSheets = hasSheets,
            IsWithoutSheets = withoutSheets,
        };
    }

    /// <summary>The same datasets for pages that are about another scenario.</summary>
    public ReportData About(ScenarioName scenario)
    {
        var same = (ReportData)MemberwiseClone();
        same.Focus = scenario;
        return same;
    }

    /// <summary>The scenario that emits least in the target year.</summary>
    public ScenarioName BestScenario => Scenarios.MinBy(scenario => Indicators.OfRegion(scenario.Id, Facts.TargetYear, "co2_t_per_yr"))!;

    /// <summary>What one measure adds to a scenario in a year.</summary>
    public DecisionEffect Decision(ScenarioName scenario, string measure, int year) =>
        Decisions.Single(decision => decision.Scenario == scenario.Id && decision.Measure == measure && decision.Year == year);

    /// <summary>A scarce source of heat in the target year.</summary>
    public HeatSourceUse HeatSource(ScenarioName scenario, string source) =>
        HeatSources.Single(use => use.Scenario == scenario.Id && use.Year == Facts.TargetYear && use.Source == source);

    /// <summary>What the letters of the scenarios stand for, as one line.</summary>
    public string Letters => string.Join(", ", Scenarios.Select(scenario => $"{scenario.Letter}: {scenario.Name}")) + ".";

    /// <summary>Services floor that counts as one home, in m2.</summary>
    public double FloorPerEquivalentM2 => Coefficient("services-measures", "any · floor_per_home");

    /// <summary>The year whose prices costs are told in: the last that building costs are brought to.</summary>
    public int PriceYear => coefficients.Keys
        .Where(coefficient => coefficient.Table == "price-index" && coefficient.Keys.StartsWith(BuildingCost, StringComparison.Ordinal))
        .Max(coefficient => int.Parse(coefficient.Keys[BuildingCost.Length..], CultureInfo.InvariantCulture));

    /// <summary>The value of a coefficient by its table and keys.</summary>
    public double Coefficient(string table, string keys) => coefficients[(table, keys)];
}

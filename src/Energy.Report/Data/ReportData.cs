using System.Globalization;
using System.Text.Json;
using Energy.Report.Parquet;
using Energy.Report.Words;

namespace Energy.Report.Data;

/// <summary>What a report is made from: the datasets of one run folder, and nothing else.</summary>
public sealed class ReportData
{
    private const string BuildingCost = "building_cost · ";

    private readonly IReadOnlyDictionary<(string Table, string Keys), double> coefficients;

    private ReportData(
        IReadOnlyList<ScenarioName> scenarios,
        IReadOnlyList<NeighbourhoodArea> neighbourhoods,
        IndicatorValues indicators,
        BalanceSums balance,
        PotentialSums potentials,
        IReadOnlyList<HeatOptionSums> heatOptions,
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
        Indicators = indicators;
        Balance = balance;
        Potentials = potentials;
        HeatOptions = heatOptions;
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
    public required LandClaimSums LandClaims { get; init; }

    /// <summary>The facts of the run.</summary>
    public RunFacts Facts { get; }

    /// <summary>What is told of single neighbourhoods.</summary>
    public required AreaFigures Areas { get; init; }

    /// <summary>The scenario that pages about one scenario are about: the second of the run, or the only one, where no other was asked for.</summary>
    public ScenarioName Focus { get; private set; }

    /// <summary>Reads the datasets of a run folder, with names in a language.</summary>
    public static async Task<ReportData> ReadAsync(string folder, Language language)
    {
        var scenarios = await TableReader.OfRunAsync(folder, "scenarios");
        var neighbourhoods = await TableReader.OfRunAsync(folder, "neighbourhoods");
        var indicators = await TableReader.OfRunAsync(folder, "indicators", "scenario", "year", "area_level", "area_code", "indicator", "value", "label");
        var balance = await TableReader.OfRunAsync(folder, "balance", "scenario", "year", "neighbourhood_code", "sector", "service", "step", "option", "carrier", "source", "energy_gj_per_yr", "final_energy_gj_per_yr");
        var potentials = await TableReader.OfRunAsync(folder, "potentials");
        var options = await TableReader.OfRunAsync(
            folder,
            "heat_options",
            ["scenario", "year", "neighbourhood_code", "option", "dwelling_equivalents", "taken_dwelling_equivalents", "extra_cost_eur_per_yr", "extra_cost_eur_per_dwelling_per_yr", "extra_cost_eur_per_t_co2", "merit_rank", "co2_t_per_yr", "avoided_co2_t_per_yr", "limiting"]);
        var refusals = await TableReader.OfRunAsync(folder, "heat_refusals", "scenario", "year", "neighbourhood_code", "option", "limiting", "dwelling_equivalents");
        var savings = await TableReader.OfRunAsync(folder, "savings_measures", "scenario", "year", "neighbourhood_code", "measure", "dwellings", "floor_1000_m2", "investment_eur", "saved_gj_per_yr");
        var buildings = await TableReader.OfRunAsync(
            folder, "buildings", "neighbourhood_code", "dwelling_type", "dwellings", "built_year", "energy_label", "ground_heat_class", "mine_water_flag", "district_heat_flag", "heritage_flag");
        var exclusions = await TableReader.OfRunAsync(folder, "exclusions");
        var setbacks = await TableReader.OfRunAsync(folder, "wind_setbacks");
        var zones = await TableReader.OfRunAsync(folder, "zones");
        var sites = await TableReader.OfRunAsync(folder, "sites");
        var measures = await TableReader.OfRunAsync(folder, "measures");
        var lags = await TableReader.OfRunAsync(folder, "lags");
        var heatSources = await TableReader.OfRunAsync(folder, "heat_sources");
        var claims = await TableReader.OfRunAsync(folder, "land_claims");
        var coefficients = await TableReader.OfRunAsync(folder, "coefficients");
        using var run = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "run.json")));
        var facts = RunFacts.Read(run.RootElement, language);
        return new ReportData(
            ScenarioName.Read(scenarios, language),
            NeighbourhoodArea.Read(neighbourhoods),
            new IndicatorValues(indicators),
            new BalanceSums(balance),
            new PotentialSums(potentials),
            HeatOptionSums.Read(options, facts.TargetYear),
            RuleLoss.Read(exclusions, language, facts.Rules),
            WindDistance.Read(setbacks),
            ZoneArea.Read(zones),
            SiteArea.Read(sites),
            SourceUse.Read(coefficients, language),
            Enumerable.Range(0, coefficients.Rows).ToDictionary(row => (coefficients.Text("coefficient")[row]!, coefficients.Text("keys")[row]!), row => coefficients.Number("value")[row]),
            facts)
        {
            Language = language,
            Decisions = DecisionEffect.Read(measures),
            Lags = LagCost.Read(lags),
            HeatSources = HeatSourceUse.Read(heatSources),
            LandClaims = new LandClaimSums(claims),
            Areas = AreaFigures.Read(neighbourhoods, buildings, savings, options, refusals, potentials, balance, facts),
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

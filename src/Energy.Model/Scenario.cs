using Energy.Model.Demand;
using Energy.Model.Measures;
using Energy.Model.Savings;
using Energy.Model.Supply;

namespace Energy.Model;

/// <summary>What we choose. What follows from it is <see cref="TriasEnergetica"/>.</summary>
public sealed record Scenario
{
    /// <summary>Short name, from the name of its file.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people who read English.</summary>
    public required string Name { get; init; }

    /// <summary>The name in the council's report.</summary>
    public required string NameNl { get; init; }

    /// <summary>The question it answers.</summary>
    public required string Question { get; init; }

    /// <summary>The question in the council's report.</summary>
    public required string QuestionNl { get; init; }

    /// <summary>Keys of the sources that its choices rest on, those of the scenarios it is based on included.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Everything it chooses, as written.</summary>
    public required IReadOnlyList<ScenarioSetting> Settings { get; init; }

    /// <summary>How firm each of its measures is, in the order of the measures.</summary>
    public required IReadOnlyList<StatedMeasure> Measures { get; init; }

    /// <summary>How activity grows or shrinks, and what makes a transition area.</summary>
    public required DemandChoices Demand { get; init; }

    /// <summary>
    /// The pool of electricity (formula 36) of each municipality that balances apart from the rest of the region, by code; those that are not named balance together.
    /// </summary>
    public IReadOnlyDictionary<string, string> ElectricityPools { get; init; } = new Dictionary<string, string>();

    /// <summary>Step 1: use less.</summary>
    public required SavingsChoices Savings { get; init; }

    /// <summary>Step 2: renew; with the rules as switched.</summary>
    public required SupplyChoices Supply { get; init; }

    /// <summary>What of the scenario is one municipality's (formula 65): amounts are divided, shares and years are the same everywhere. The whole region gets the scenario itself.</summary>
    public Scenario For(MunicipalShare share) => share.IsWhole ? this : this with { Demand = Demand.For(share), Savings = Savings.For(share), Supply = Supply.For(share) };
}

using Energy.Model;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Runner.Read;

namespace Energy.Fixtures;

/// <summary>The project's own tables, read as the program reads them.</summary>
internal static class ProjectData
{
    /// <summary>All sources.</summary>
    public static IReadOnlyDictionary<string, Source> Sources { get; } = Sound(faults => SourcesFile.Read(Repository.Path("data", "sources.yaml"), "data/sources.yaml", faults));

    /// <summary>All rules.</summary>
    public static IReadOnlyList<LandRule> Rules { get; } = Sound(faults => RulesFile.Read(Repository.Path("data", "rules.csv"), Sources, faults));

    /// <summary>A fresh book of coefficients, of which nothing has been used.</summary>
    public static CoefficientBook Book() => Sound(faults => CoefficientFiles.Read(Repository.Path("data", "coefficients"), Sources, faults));

    /// <summary>A book in which some coefficients have another value, for examples worked out by hand. Every such coefficient must exist.</summary>
    public static CoefficientBook BookWith(params (string Table, string Keys, double Value)[] changes) => changes.Aggregate(
        Book(),
        (book, change) => book.With(
            book[change.Table].Rows.FirstOrDefault(row => row.KeyText == change.Keys) ?? throw new ArgumentException($"No coefficient has the keys {change.Table}, {change.Keys}."),
            change.Value));

    /// <summary>One of the project's scenarios.</summary>
    public static Scenario Scenario(string id) => Sound(faults => ScenarioReader(faults).Read(Repository.Path("data", "scenarios", id + ".yaml"), id));

    /// <summary>A reader of scenarios.</summary>
    public static ScenarioFile ScenarioReader(Faults faults) => new(Sources, Rules, ["onshore_5_5_mw", "onshore_4_2_mw", "onshore_3_mw"], faults);

    private static T Sound<T>(Func<Faults, T> read)
    {
        var faults = new Faults();
        var result = read(faults);
        faults.ThrowIfAny();
        return result;
    }
}

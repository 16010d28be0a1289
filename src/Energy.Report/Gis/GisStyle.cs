using Energy.Report.Data;

namespace Energy.Report.Gis;

/// <summary>A way to show a layer in QGIS.</summary>
/// <param name="Name">What its user chooses it by, in Dutch; at most <see cref="LongestName"/> characters.</param>
/// <param name="Description">What it shows, in Dutch.</param>
/// <param name="Qml">The style in the language of QGIS.</param>
public sealed record GisStyle(string Name, string Description, string Qml)
{
    /// <summary>How many characters the name of a style may have.</summary>
    public const int LongestName = 30;

    /// <summary>The name of a style about a scenario: where both are too long together, the scenario's letter tells it apart.</summary>
    internal static string NameOf(string what, ScenarioName scenario)
    {
        string name = $"{what}: {scenario.Name}";
        string marked = $"{what} {scenario.Letter}: {scenario.Name}";
        return name.Length <= LongestName ? name : marked[..(LongestName - 1)].TrimEnd() + "…";
    }
}

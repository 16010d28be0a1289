using System.Globalization;
using System.Text.RegularExpressions;
using Energy.Report.Data;

namespace Energy.Report.Gis;

/// <summary>What the columns of scenarios begin with: their short names in small letters, digits and underscores, each once.</summary>
internal sealed partial class ScenarioColumns
{
    private readonly Dictionary<string, string> prefixes = [];

    public ScenarioColumns(IEnumerable<ScenarioName> scenarios)
    {
        foreach (var scenario in scenarios)
        {
            string plain = Other().Replace(scenario.Id.ToLowerInvariant(), "_").Trim('_');
            string prefix = plain.Length == 0 || char.IsAsciiDigit(plain[0]) ? ("scenario_" + plain).TrimEnd('_') : plain;
            string own = prefix;
            for (int number = 2; prefixes.ContainsValue(own); number++)
            {
                own = prefix + "_" + number.ToString(CultureInfo.InvariantCulture);
            }

            prefixes[scenario.Id] = own;
        }
    }

    /// <summary>The name of a column about a scenario.</summary>
    public string Name(ScenarioName scenario, string column) => $"{prefixes[scenario.Id]}_{column}";

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();
}

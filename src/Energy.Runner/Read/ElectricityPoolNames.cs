using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Read;

/// <summary>Reads which municipalities of a region balance their electricity apart from the rest, the group <c>electricity_pools</c> of a scenario: each pool with its municipalities.</summary>
internal static class ElectricityPoolNames
{
    private const string Group = "electricity_pools";

    /// <summary>The pool of every municipality that is named; empty where all balance together.</summary>
    /// <param name="scenario">The settings of the scenario.</param>
    /// <param name="municipalities">Codes of the region; null where it is not looked whether a code is one of them.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static IReadOnlyDictionary<string, string> Read(Settings scenario, IReadOnlyCollection<string>? municipalities, Faults faults)
    {
        var poolOf = new Dictionary<string, string>();
        if (!scenario.Has(Group))
        {
            return poolOf;
        }

        var pools = scenario.Part(Group);
        foreach (string pool in pools.Map.Entries.Keys)
        {
            foreach (var (code, place) in pools.Texts(pool))
            {
                if (municipalities is not null && !municipalities.Contains(code))
                {
                    faults.Add(place.ToString(), $"'{code}' is no municipality of the region.", Nearest.Sentence(code, municipalities), "Correct the code, or leave it out.");
                }
                else if (!poolOf.TryAdd(code, pool))
                {
                    faults.Add(place.ToString(), $"'{code}' balances in '{poolOf[code]}' already.", "A municipality draws its electricity from one pool.", "Leave it out of one of the two.");
                }
            }
        }

        return poolOf;
    }
}

using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Measures;
using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Read;

/// <summary>
/// Reads what a scenario says of how firm its measures are. A measure of which nothing is said is only possible; so is one that a scenario changes without saying it
/// anew, for what was said held for the size it had.
/// </summary>
internal static class MeasureStatements
{
    private const string Group = "measures";

    /// <summary>The choices that make up each measure.</summary>
    private static readonly Dictionary<ScenarioMeasure, string> Choices = new()
    {
        [ScenarioMeasure.Renovation] = "savings.renovation",
        [ScenarioMeasure.Demolition] = "savings.demolition",
        [ScenarioMeasure.Appliances] = "savings.appliances",
        [ScenarioMeasure.IndustrySaving] = "savings.industry",
        [ScenarioMeasure.ElectricTraffic] = "savings.traffic",
        [ScenarioMeasure.RooftopSolar] = "supply.rooftop_solar",
        [ScenarioMeasure.FieldSolar] = "supply.field_solar",
        [ScenarioMeasure.Wind] = "supply.wind",
        [ScenarioMeasure.EnergyCrops] = "supply.energy_crops",
        [ScenarioMeasure.GreenResidues] = "supply.green_residues",
        [ScenarioMeasure.Hydropower] = "supply.hydro",
        [ScenarioMeasure.MineWater] = "supply.heat.mine_water",
        [ScenarioMeasure.DistrictHeat] = "supply.heat.district_heat",
        [ScenarioMeasure.GroundHeatNetwork] = "supply.heat.ground_heat_network",
        [ScenarioMeasure.GroundHeatPump] = "supply.heat.ground_heat_pump",
        [ScenarioMeasure.AirHeatPump] = "supply.heat.air_heat_pump",
        [ScenarioMeasure.Hybrid] = "supply.heat.hybrid",
        [ScenarioMeasure.BiomassBoiler] = "supply.heat.biomass_boiler",
        [ScenarioMeasure.ElectricIndustry] = "supply.industry",
        [ScenarioMeasure.GreenGas] = "supply.green_gas_pct",
        [ScenarioMeasure.Biofuel] = "supply.biofuel_pct",
    };

    /// <summary>A statement of every measure.</summary>
    /// <param name="scenario">The scenario's settings, with or without a group of measures.</param>
    /// <param name="sources">All sources.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static IReadOnlyList<StatedMeasure> Read(Settings scenario, IReadOnlyDictionary<string, Source> sources, Faults faults)
    {
        var all = Enum.GetValues<ScenarioMeasure>();
        if (!scenario.Has(Group))
        {
            return [.. all.Select(measure => new StatedMeasure(measure, MeasureStatus.Possible, null))];
        }

        var group = scenario.Part(Group);
        string? source = SourceOf(group, null);
        StatedMeasure[] stated = [.. all.Select(measure => One(measure))];
        group.NothingElse();
        return stated;

        StatedMeasure One(ScenarioMeasure measure)
        {
            if (!group.Has(measure.Key()))
            {
                return new StatedMeasure(measure, MeasureStatus.Possible, null);
            }

            var part = group.Part(measure.Key());
            string word = part.Word("status", [.. Enum.GetValues<MeasureStatus>().Select(status => status.Key())]);
            var said = new StatedMeasure(measure, TableKeys.TryParse<MeasureStatus>(word, out var status) ? status : MeasureStatus.Possible, SourceOf(part, source));
            part.NothingElse();
            return said;
        }

        string? SourceOf(Settings settings, string? unlessNamed) => settings.Has("source") ? SourceReference.Checked(settings, settings.Text("source"), sources, faults) : unlessNamed;
    }

    /// <summary>Takes away what the scenario below says of measures that the one above it changes without a word of its own.</summary>
    /// <param name="below">The scenario that another is based on; what it says of such measures is taken away.</param>
    /// <param name="above">The one that is based on it.</param>
    public static void Forget(YamlMap below, YamlMap above)
    {
        if (!below.Entries.TryGetValue(Group, out var entry) || entry.Value is not YamlMap said)
        {
            return;
        }

        string[] chosen = [.. above.Leaves().Select(leaf => leaf.Name)];
        foreach (var (measure, choice) in Choices.Where(measure => chosen.Any(name => name == measure.Value || name.StartsWith(measure.Value + ".", StringComparison.Ordinal))))
        {
            said.Entries.Remove(measure.Key());
        }
    }
}

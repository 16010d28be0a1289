using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Measures;
using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Read;

/// <summary>Reads what a scenario says of how firm its measures are. A measure of which nothing is said is only possible.</summary>
internal static class MeasureStatements
{
    /// <summary>A statement of every measure.</summary>
    /// <param name="scenario">The scenario's settings, with or without a group of measures.</param>
    /// <param name="otherwise">The source of the scenario itself: it answers for what is not stated.</param>
    /// <param name="sources">All sources.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static IReadOnlyList<StatedMeasure> Read(Settings scenario, string otherwise, IReadOnlyDictionary<string, Source> sources, Faults faults)
    {
        var all = Enum.GetValues<ScenarioMeasure>();
        if (!scenario.Has("measures"))
        {
            return [.. all.Select(measure => new StatedMeasure(measure, MeasureStatus.Possible, otherwise))];
        }

        var group = scenario.Part("measures");
        string source = SourceOf(group, otherwise);
        StatedMeasure[] stated = [.. all.Select(measure => One(measure))];
        group.NothingElse();
        return stated;

        StatedMeasure One(ScenarioMeasure measure)
        {
            if (!group.Has(measure.Key()))
            {
                return new StatedMeasure(measure, MeasureStatus.Possible, source);
            }

            var part = group.Part(measure.Key());
            string word = part.Word("status", [.. Enum.GetValues<MeasureStatus>().Select(status => status.Key())]);
            var said = new StatedMeasure(measure, TableKeys.TryParse<MeasureStatus>(word, out var status) ? status : MeasureStatus.Possible, SourceOf(part, source));
            part.NothingElse();
            return said;
        }

        string SourceOf(Settings settings, string unlessNamed) => settings.Has("source") ? SourceReference.Checked(settings, settings.Text("source"), sources, faults) : unlessNamed;
    }
}

using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand.Labels;
using Energy.Model.Supply;
using Energy.Report.Compare;
using Energy.Runner.Commands;
using Energy.Runner.Learn;
using Energy.Runner.Read;

namespace Energy.Runner.Compare;

/// <summary>The data that a run was made from, read again and found to be the same.</summary>
internal sealed record DataAtHand(Region Region, LabelModel? Labels, CoefficientBook Book, IReadOnlyList<LandRule> Rules, IReadOnlyDictionary<string, Source> Sources)
{
    private const int MostNamed = 3;

    /// <summary>Reads the data of a run; says why not when they are not there any more or are other data.</summary>
    public static (DataAtHand? Data, NoCauses? WhyNot) Of(RecordedRun run, string dataFolder, string regionFile)
    {
        try
        {
            return Read(run, dataFolder, regionFile);
        }
        catch (InputFaultException fault)
        {
            string others = fault.Faults.Count > 1 ? $" (and {fault.Faults.Count - 1} more)" : string.Empty;
            return (null, new NoCauses(NoCausesReason.Unreadable, $"The data of {run.Folder} cannot be read any more: {fault.Faults[0]}{others}"));
        }
    }

    private static (DataAtHand?, NoCauses?) Read(RecordedRun run, string dataFolder, string regionFile)
    {
        var faults = new Faults();
        var (sources, book, rules) = MethodFiles.Read(dataFolder, faults);
        var description = RegionFile.Read(regionFile, DataFolder.Shown(regionFile), sources, faults);
        faults.ThrowIfAny();
        if (description.Name != run.Region)
        {
            return (null, new NoCauses(NoCausesReason.OtherRegion, $"{DataFolder.Shown(regionFile)} is of {description.Name}, not of {run.Region}: give the data of {run.Folder} with --data and --region."));
        }

        if (description.Municipalities.Count > 1)
        {
            return (null, new NoCauses(NoCausesReason.SeveralMunicipalities, $"{run.Region} has {description.Municipalities.Count} municipalities: causes are told of a region of one. Compare a run of each by itself."));
        }

        var reader = new RegionReader(description, faults);
        var region = reader.Read();
        var labels = description.LabelModel is { } named ? faults.Try(() => LabelModelFile.Read(named.Path, named.Shown)) : null;
        faults.ThrowIfAny();
        string[] other = [.. Differing(run, reader.Records, labels)];
        return other.Length > 0
            ? (null, new NoCauses(NoCausesReason.OtherData, $"The data at hand are not those of {run.Folder}: {string.Join(", ", other.Take(MostNamed))}{(other.Length > MostNamed ? $" and {other.Length - MostNamed} more" : string.Empty)}. Give its data with --data and --region."))
            : (new DataAtHand(region!, labels?.Model, book, rules, description.Sources), null);
    }

    /// <summary>Layers that are not those of the run.</summary>
    private static IEnumerable<string> Differing(RecordedRun run, IReadOnlyList<LayerRecord> found, StoredLabelModel? labels)
    {
        var recorded = run.Layers.ToDictionary(layer => layer.Key, layer => layer.Sha256);
        foreach (var layer in found)
        {
            if (!recorded.Remove(layer.Description.Key, out string? checksum))
            {
                yield return $"layer '{layer.Description.Key}' is new";
            }
            else if (checksum != layer.Sha256)
            {
                yield return $"layer '{layer.Description.Key}' is another file";
            }
        }

        foreach (string layer in recorded.Keys)
        {
            yield return $"layer '{layer}' is not there";
        }

        if (labels?.Sha256 != run.LabelModel)
        {
            yield return "the label model is another one";
        }
    }
}

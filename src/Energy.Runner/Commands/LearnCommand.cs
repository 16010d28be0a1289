using System.CommandLine;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Demand.Labels;
using Energy.Runner.Learn;
using Energy.Runner.Read;
using Energy.Runner.Write;

namespace Energy.Runner.Commands;

/// <summary><c>energy learn labels FILE</c>: learns to tell missing labels from the registered ones, says what that is worth, and stores it.</summary>
internal static class LearnCommand
{
    public static Command Build(Option<string> data, Option<string?> region)
    {
        var file = new Argument<string>("file") { Description = "The label register (EP-Online, CSV) of the region's homes." };
        var output = new Option<string>("--out") { Description = "File to store the model in.", DefaultValueFactory = _ => "label-model.json" };
        var labels = new Command("labels", "Learns labels of homes from the register and the region's buildings, prints what that is worth on homes not seen, and stores the model.") { file, output, data, region };
        labels.SetAction(parsed => Learn(
            parsed.GetValue(file)!,
            parsed.GetValue(output)!,
            parsed.GetValue(data)!,
            parsed.GetValue(region) ?? Path.Combine(parsed.GetValue(data)!, "layers.yaml"),
            new Progress()));
        return new Command("learn", "Learns from your own data.") { labels };
    }

    private static void Learn(string file, string output, string data, string region, Progress progress)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        progress.Begin("read");
        var (land, book, areDrawn) = Read(file, data, region);
        var (cases, since2021) = LabelLearning.Labelled(LabelCases.Of(land, book));
        int areas = cases.Area.Distinct().Count();
        progress.End("read", watch.Elapsed);
        if (cases.Count < LabelLearning.FewestHomes || areas < LabelLearning.FewestAreas)
        {
            throw new InputFaultException(new InputFault(
                file,
                $"{cases.Count} homes of the region have a label of one stratum, in {areas} neighbourhoods.",
                $"To learn takes {LabelLearning.FewestHomes} in {LabelLearning.FewestAreas}.",
                "Look whether register and buildings are of the same municipality, and the identifications of the same form."));
        }

        watch.Restart();
        progress.Begin("learn");
        var model = LabelLearning.Learn(cases, since2021, areDrawn, Environment.ProcessorCount);
        progress.End("learn", watch.Elapsed);
        byte[] bytes = LabelModelFile.Bytes(model);
        WholeFile.Replace(output, stream => stream.Write(bytes));
        LearnText.Write(Console.Out, model, output);
    }

    private static (OverlaidRegion Land, Energy.Model.Coefficients.CoefficientBook Book, bool AreDrawn) Read(string file, string data, string region)
    {
        var faults = new Faults();
        var sources = SourcesFile.Read(Path.Combine(data, "sources.yaml"), DataFolder.Shown(Path.Combine(data, "sources.yaml")), faults);
        var book = CoefficientFiles.Read(Path.Combine(data, "coefficients"), sources, faults);
        var description = RegionFile.Read(region, DataFolder.Shown(region), sources, faults);
        if (!File.Exists(file))
        {
            faults.Add(file, "The file is not there.", "It is the label register of the region.", "Look at the name.");
        }

        faults.ThrowIfAny();
        var reader = new RegionReader(description.WithLabels(file), faults);
        var read = reader.Read();
        faults.ThrowIfAny();
        return (Overlay.Of(read!), book, reader.LabelsAreDrawn);
    }
}

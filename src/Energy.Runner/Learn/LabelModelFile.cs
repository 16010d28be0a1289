using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Demand.Labels;

namespace Energy.Runner.Learn;

/// <summary>
/// A label model as a file: JSON with the trees as columns (described in data/README.md), so that reading it can do nothing but fill columns. What does not
/// fit, is cut off, was changed by a byte or is of another program is a fault of the input.
/// </summary>
internal static class LabelModelFile
{
    private const string Format = "energy-label-model";
    private const int Version = 1;
    private const int FewestBytes = 2;
    private const long MostBytes = 256L << 20;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The bytes of a model: the same model gives the same bytes.</summary>
    public static byte[] Bytes(LabelModel model)
    {
        var document = Document.Of(model);
        return [.. JsonSerializer.SerializeToUtf8Bytes(document with { Sha256 = Checksum(document) }, Options), (byte)'\n'];
    }

    /// <summary>Reads a model.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">What to call it in messages.</param>
    /// <exception cref="InputFaultException">It is no sound model.</exception>
    public static StoredLabelModel Read(string path, string shown)
    {
        try
        {
            byte[] bytes = new FileInfo(path).Length is >= FewestBytes and <= MostBytes ? File.ReadAllBytes(path) : throw Fault(shown, "It is empty, or far too large.");
            return new StoredLabelModel(Of(bytes, shown), shown, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw Fault(shown, $"It cannot be read: {refusal.Message}");
        }
    }

    /// <summary>The model that the bytes of a file hold.</summary>
    public static LabelModel Of(byte[] bytes, string shown)
    {
        Document document;
        try
        {
            document = JsonSerializer.Deserialize<Document>(bytes, Options) ?? throw Fault(shown, "It holds nothing.");
        }
        catch (JsonException broken)
        {
            throw Fault(shown, $"It is cut off, changed or something else (line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}{(broken.Path is { Length: > 1 } at ? $", {at}" : string.Empty)}).");
        }

        return document.Flaw() is { } flaw ? throw Fault(shown, $"In it {flaw}.") : document.Model();
    }

    private static string Checksum(Document document) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(document with { Sha256 = string.Empty }, Options)));

    private static InputFaultException Fault(string shown, string found) =>
        new(new InputFault($"label model {shown}", found, $"A label model is a file of the form {Format}, version {Version}.", "Make it again with 'energy learn labels', or leave label_model out of the region file."));

    private sealed record Scored(double ExactPct, double WithinOnePct, double LogLoss, double CalibrationErrorPct)
    {
        public static Scored Of(LabelScore score) => new(score.ExactPct, score.WithinOnePct, score.LogLoss, score.CalibrationErrorPct);

        public LabelScore Score() => new(ExactPct, WithinOnePct, LogLoss, CalibrationErrorPct);

        public bool IsSound() => ExactPct is >= 0 and <= 100 && WithinOnePct is >= 0 and <= 100 && LogLoss is > 0 and < 100 && CalibrationErrorPct is >= 0 and <= 100;
    }

    private sealed record AreaScores(Scored Table, Scored Model, Scored Alone);

    private sealed record Beside(Scored Table, Scored Model);

    private sealed record Feature(string Name, double IfMissing);

    private sealed record Shares(double[] Overall, double[] Cells);

    private sealed record Pool(double Trees, double Table, double[] PerLabel)
    {
        public static Pool Of(LabelPool pool) => new(pool.Trees, pool.Table, [.. pool.PerLabel]);

        public LabelPool LabelPool() => new(Trees, Table, PerLabel);
    }

    private sealed record Grown(double Start, int[] Roots, int[] Feature, float[] Threshold, int[] Left, int[] Right, double[] Value)
    {
        public static Grown Of(BoostedTrees trees) => new(trees.Start, trees.Roots, trees.Feature, trees.Threshold, trees.Left, trees.Right, trees.Value);

        public BoostedTrees Trees() => new(Start, Roots, Feature, Threshold, Left, Right, Value);
    }

    private sealed record Expert(Feature?[] Features, Pool Pool, Grown?[] UpToLabel)
    {
        private const double LargestFigure = 1e9;

        public static Expert Of(LabelExpert expert) =>
            new([.. expert.Features.Zip(expert.IfMissing, (name, value) => new Feature(name, value))], Pool.Of(expert.Pool), [.. expert.Trees.Select(Grown.Of)]);

        public LabelExpert LabelExpert() =>
            new([.. Features.Select(feature => feature!.Name)], [.. Features.Select(feature => feature!.IfMissing)], [.. UpToLabel.Select(trees => trees!.Trees())], Pool.LabelPool());

        /// <summary>What is wrong with it; null when nothing is.</summary>
        public string? Flaw()
        {
            if (Features.Any(feature => feature is null || !LabelFeatures.Known.Contains(feature.Name) || !(Math.Abs(feature.IfMissing) < LargestFigure)) || Features.Select(feature => feature!.Name).Distinct().Count() != Features.Length)
            {
                return $"a feature is none of {string.Join(", ", LabelFeatures.Known)}, stands twice, or has no value where it is missing";
            }

            if (!Pool.LabelPool().IsSound)
            {
                return "a pool is out of bounds";
            }

            return UpToLabel.Length == EnergyLabels.Count - 1 && !UpToLabel.Contains(null)
                ? UpToLabel.Select(trees => trees!.Trees().Flaw(Features.Length)).FirstOrDefault(flaw => flaw is not null)
                : "there are not trees for every label but the last";
        }
    }

    private sealed record Document(
        string Format,
        int Version,
        string Sha256,
        string[] Labels,
        string Stratum,
        int Homes,
        int Areas,
        bool Circular,
        AreaScores AreaLeftOut,
        Beside RandomFold,
        Shares Table,
        Expert AmongNeighbours,
        Expert Alone)
    {
        private const double Rounding = 1e-6;

        private static readonly string[] Strata = ["before_2021", "since_2021"];
        private static readonly string[] Words = [.. Enum.GetValues<EnergyLabel>().Select(label => label.Text())];

        public static Document Of(LabelModel model) => new(
            LabelModelFile.Format,
            LabelModelFile.Version,
            string.Empty,
            Words,
            Strata[model.Since2021 ? 1 : 0],
            model.Homes,
            model.Areas,
            model.IsCircular,
            new AreaScores(Scored.Of(model.Scores.TableAreaLeftOut), Scored.Of(model.Scores.ModelAreaLeftOut), Scored.Of(model.Scores.AloneAreaLeftOut)),
            new Beside(Scored.Of(model.Scores.TableRandomFold), Scored.Of(model.Scores.ModelRandomFold)),
            new Shares([.. model.Table.Overall], [.. model.Table.Shares]),
            Expert.Of(model.AmongNeighbours),
            Expert.Of(model.Alone));

        /// <summary>What is wrong with what was read; null when nothing is.</summary>
        public string? Flaw()
        {
            if (Format != LabelModelFile.Format || Version != LabelModelFile.Version)
            {
                return $"the form is '{Format}', version {Version}";
            }

            if (Checksum(this) != Sha256)
            {
                return "the checksum is not that of its contents";
            }

            if (!Labels.SequenceEqual(Words) || !Strata.Contains(Stratum) || Homes < 1 || Areas < 1)
            {
                return "the labels, the stratum or the numbers of homes and areas are others than they can be";
            }

            if (!AllScores().All(score => score.IsSound()))
            {
                return "a score is out of bounds";
            }

            if (Table.Overall.Length != EnergyLabels.Count || Table.Cells.Length != LabelTable.Cells * EnergyLabels.Count || Table.Cells.Concat(Table.Overall).Any(share => share is not (>= 0 and <= 1)) || !Table.Overall.Concat(Table.Cells).Chunk(EnergyLabels.Count).All(shares => shares.Length == EnergyLabels.Count && Math.Abs(shares.Sum() - 1) < Rounding))
            {
                return "the table does not hold shares that sum to 1";
            }

            return AmongNeighbours.Flaw() ?? Alone.Flaw();
        }

        public LabelModel Model() => new()
        {
            Table = LabelTable.From(Table.Overall, Table.Cells),
            AmongNeighbours = AmongNeighbours.LabelExpert(),
            Alone = Alone.LabelExpert(),
            Since2021 = Stratum == Strata[1],
            Homes = Homes,
            Areas = Areas,
            IsCircular = Circular,
            Scores = new LabelScores(AreaLeftOut.Table.Score(), AreaLeftOut.Model.Score(), AreaLeftOut.Alone.Score(), RandomFold.Table.Score(), RandomFold.Model.Score()),
        };

        private Scored[] AllScores() => [AreaLeftOut.Table, AreaLeftOut.Model, AreaLeftOut.Alone, RandomFold.Table, RandomFold.Model];
    }
}

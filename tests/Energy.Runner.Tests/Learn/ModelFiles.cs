using System.Text;
using Energy.Fixtures;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Demand.Labels;
using Energy.Runner.Learn;

namespace Energy.Runner.Tests.Learn;

/// <summary>A model file is data: it is read whole, or it is a fault of the input.</summary>
public sealed class ModelFiles
{
    private static readonly byte[] Sound = LabelModelFile.Bytes(LabelTowns.Learned);

    [Fact]
    public void What_is_read_back_says_the_same()
    {
        var read = LabelModelFile.Of(Sound, "model.json");
        var cases = LabelTowns.Known();
        Assert.Equal(LabelTowns.Learned.Probabilities(cases), read.Probabilities(cases));
        Assert.Equal(LabelTowns.Learned.Scores, read.Scores);
        Assert.Equal(Sound, LabelModelFile.Bytes(read));
    }

    [Fact]
    public void Cut_off_anywhere_it_is_a_fault()
    {
        int[] cuts = [0, 1, 2, 3, 10, .. Enumerable.Range(1, 60).Select(part => Sound.Length * part / 61), Sound.Length - 3, Sound.Length - 2];
        Assert.All(cuts, cut => IsFault(Sound[..cut]));
    }

    [Fact]
    public void Changed_in_any_byte_it_is_a_fault()
    {
        // The last byte ends the line and says nothing.
        Assert.All(Enumerable.Range(0, 150).Select(part => part * (Sound.Length - 2) / 149), place =>
        {
            byte[] changed = [.. Sound];
            changed[place] = (byte)(changed[place] ^ 1);
            IsFault(changed);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("PK\u0003\u0004 a model of another program")]
    [InlineData("PAR1")]
    [InlineData("""{"format":"energy-label-model","version":1}""")]
    [InlineData("""{"$type":"System.Diagnostics.Process","format":"energy-label-model"}""")]
    public void A_file_of_something_else_is_a_fault(string text) => IsFault(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void A_tree_that_leads_back_or_out_of_the_file_is_a_fault_even_where_the_checksum_fits()
    {
        BoostedTrees[] bad =
        [
            new(0, [0], [0], [1], [0], [0], [0]),
            new(0, [0], [0, -1], [1, 0], [1, 0], [7, 0], [0, 1]),
            new(0, [3], [-1], [0], [0], [0], [1]),
            new(0, [-1], [-1], [0], [0], [0], [1]),
            new(0, [0], [5, -1, -1], [1, 0, 0], [1, 0, 0], [2, 0, 0], [0, 1, 1]),
            new(0, [0], [-1], [0], [0], [0], []),
            new(1e9, [], [], [], [], [], []),
            new(0, [0], [-1], [0], [0], [0], [1e300]),
        ];
        var model = LabelTowns.Always(EnergyLabel.C);
        Assert.All(bad, trees => IsFault(LabelModelFile.Bytes(With(model, model.Table, model.Alone with { Trees = [trees, .. model.Alone.Trees.Skip(1)] }))));
    }

    [Fact]
    public void Shares_pools_and_features_that_cannot_be_are_a_fault_even_where_the_checksum_fits()
    {
        var model = LabelTowns.Always(EnergyLabel.C);
        Assert.NotNull(LabelModelFile.Of(LabelModelFile.Bytes(With(model, model.Table, model.Alone)), "model.json"));
        IsFault(LabelModelFile.Bytes(With(model, model.Table, model.Alone with { Trees = [.. model.Alone.Trees.Skip(1)] })));
        IsFault(LabelModelFile.Bytes(With(model, LabelTable.From(model.Table.Overall, [.. model.Table.Shares.Skip(8)]), model.Alone)));
        IsFault(LabelModelFile.Bytes(With(model, LabelTable.From([2, -1, 0, 0, 0, 0, 0, 0], model.Table.Shares), model.Alone)));
        IsFault(LabelModelFile.Bytes(With(model, model.Table, model.Alone with { Pool = new LabelPool(99, 0, new double[8]) })));
        IsFault(LabelModelFile.Bytes(With(model, model.Table, model.Alone with { Pool = new LabelPool(1, 0, new double[7]) })));
        IsFault(LabelModelFile.Bytes(With(model, model.Table, model.Alone with { Features = ["colour_of_the_door"] })));
    }

    [Fact]
    public void A_file_that_is_not_there_or_a_folder_is_a_fault()
    {
        using var folder = new ScratchFolder();
        Assert.Throws<InputFaultException>(() => LabelModelFile.Read(folder["nothing.json"], "nothing.json"));
        Assert.Throws<InputFaultException>(() => LabelModelFile.Read(folder.Path, "folder"));
    }

    private static LabelModel With(LabelModel model, LabelTable table, LabelExpert alone) => new()
    {
        Table = table,
        AmongNeighbours = model.AmongNeighbours,
        Alone = alone,
        Since2021 = model.Since2021,
        Homes = model.Homes,
        Areas = model.Areas,
        IsCircular = model.IsCircular,
        Scores = model.Scores,
    };

    private static void IsFault(byte[] bytes)
    {
        var fault = Assert.Single(Assert.Throws<InputFaultException>(() => LabelModelFile.Of(bytes, "model.json")).Faults);
        Assert.Contains("model.json", fault.Where, StringComparison.Ordinal);
        Assert.All(new[] { fault.Found, fault.Expected, fault.Remedy }, Assert.NotEmpty);
    }
}

using Energy.Fixtures;
using Energy.Model;
using Energy.Runner.Write;

namespace Energy.Runner.Tests.Write;

/// <summary>A file is there whole or not at all.</summary>
public sealed class WholeFiles : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_place_where_nothing_can_be_written_is_a_fault_and_no_mistake_of_ours()
    {
        Assert.Throws<InputFaultException>(() => WholeFile.Try(folder["not/there.csv"]));
        Assert.Throws<InputFaultException>(() => WholeFile.Replace(folder["not/there.csv"], stream => stream.WriteByte(1)));
        WholeFile.Try(folder["there.csv"]);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_disk_that_fills_up_leaves_what_stood_there_and_nothing_beside_it()
    {
        folder.Write("result.csv", "former");
        Assert.Throws<InputFaultException>(() => WholeFile.Replace(folder["result.csv"], stream =>
        {
            stream.WriteByte(1);
            throw new IOException("No space left on device");
        }));
        Assert.Equal("former", File.ReadAllText(folder["result.csv"]));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }
}

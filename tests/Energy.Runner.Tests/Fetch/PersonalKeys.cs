using System.Text;
using Energy.Fixtures;
using Energy.Fixtures.Publishers;
using Energy.Model;

namespace Energy.Runner.Tests.Fetch;

/// <summary>The label register is behind a personal key, which nobody else gets to see. One test at a time: the key stands in the environment.</summary>
public sealed class PersonalKeys : IDisposable
{
    private const string Variable = "ENERGY_EP_ONLINE_KEY";

    private readonly FetchTrial trial = new();

    public PersonalKeys()
    {
        trial.Without.Remove("labels");
        Environment.SetEnvironmentVariable(Variable, PublishersStub.PersonalKey);
    }

    [Fact]
    public async Task With_the_key_the_labels_of_the_regions_own_units_come_as_they_stand()
    {
        await trial.FetchAsync();
        string[] lines = trial.Text("labels.csv").TrimEnd().Split('\n'), register = [.. File.ReadLines(Repository.Path("data", "heerlen", "ep-online-v4.csv"))];
        Assert.InRange(lines.Length, 100, register.Length / 5);
        Assert.Equal(register[..3].Select(line => line.Trim('\uFEFF')), lines[..3].Select(line => line.Trim('\uFEFF')));
        Assert.Subset(register.ToHashSet(), lines[3..].ToHashSet());
        Assert.Contains("  labels:\n    file: labels.csv\n    contract: ep-online\n", trial.Text("layers.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_the_key_nor_a_signed_address_is_written_anywhere_or_sent_to_anyone_else()
    {
        await trial.FetchAsync();
        Assert.Equal(["/register/DownloadInfo"], trial.Stub.Keys.Keys);
        Assert.All(Directory.EnumerateFiles(trial.Region, "*", SearchOption.AllDirectories), path =>
        {
            string text = Encoding.UTF8.GetString(File.ReadAllBytes(path));
            Assert.DoesNotContain(PublishersStub.PersonalKey, text, StringComparison.Ordinal);
            Assert.DoesNotContain(PublishersStub.Signature, text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_key_is_not_sent_to_another_host_even_if_the_service_may_send_us_there()
    {
        int times = 0;
        trial.Change = text => text.Replace("hosts: [epbdwebstorage.blob.core.windows.net]", "hosts: [localhost]", StringComparison.Ordinal);
        trial.Stub.ListensAlsoAsLocalhost();
        trial.Stub.Mood = (what, _) => what.Contains("DownloadInfo", StringComparison.Ordinal) && times++ == 0 ? Misbehaviour.SendsAway : Misbehaviour.None;
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults);
        Assert.Equal("The service does not know this key (status 401).", fault.Found);
        Assert.Equal(2, times);
        Assert.Equal(["127.0.0.1"], trial.Stub.KeyHosts);
    }

    [Theory]
    [InlineData("key with blanks")]
    [InlineData("key\nX-Injected: yes")]
    [InlineData("sleutél")]
    public async Task A_key_that_can_be_none_is_told_and_not_sent(string key)
    {
        Environment.SetEnvironmentVariable(Variable, key);
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults);
        Assert.Equal("It holds what no key holds.", fault.Found);
        Assert.Empty(trial.Stub.KeyHosts);
    }

    [Fact]
    public async Task A_register_without_its_header_is_no_register_without_labels()
    {
        using var other = new FetchTrial(new Dictionary<string, byte[]>(SmallTownPublished.Files) { ["labels.zip"] = SmallTownPublished.Zip("labels.csv", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("Pand;Label\n", 100)))) });
        other.Without.Remove("labels");
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => other.FetchAsync())).Faults);
        Assert.Equal("None of the first 20 lines of the register has the column BAGVerblijfsobjectID.", fault.Found);
    }

    [Fact]
    public async Task A_signed_address_is_in_no_message_either()
    {
        trial.Stub.Mood = (what, _) => what.Contains("labels.zip", StringComparison.Ordinal) ? Misbehaviour.ServerError : Misbehaviour.None;
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults);
        Assert.DoesNotContain(PublishersStub.Signature, fault.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(PublishersStub.Signature, File.ReadAllText(Path.Combine(trial.Partial, "fetch.log")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_key_there_are_no_labels_and_the_region_file_says_so()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        await trial.FetchAsync();
        Assert.DoesNotContain("\n  labels:\n", trial.Text("layers.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain(trial.Stub.Asked, what => what.Contains("register", StringComparison.Ordinal));
        Assert.Contains($"labels: not fetched, {Variable} is not set", trial.Text("fetch.log"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_the_register_does_not_know_is_told_without_showing_it()
    {
        Environment.SetEnvironmentVariable(Variable, "another-key");
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults);
        Assert.Equal("The service does not know this key (status 401).", fault.Found);
        Assert.Equal($"Ask the publisher for a key and set {Variable} to it.", fault.Remedy);
        Assert.DoesNotContain("another-key", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_at_a_host_that_is_not_allowed_is_not_fetched()
    {
        trial.Change = text => text.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        trial.Stub.ListensAlsoAsLocalhost();
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults);
        Assert.StartsWith("The register lies at http://127.0.0.1:", fault.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_that_would_unpack_without_end_is_refused()
    {
        using var bomb = new FetchTrial(new Dictionary<string, byte[]>(SmallTownPublished.Files)
        {
            ["labels.zip"] = SmallTownPublished.Zip("labels.csv", Encoding.ASCII.GetBytes("BAGVerblijfsobjectID\n" + string.Concat(Enumerable.Repeat("0000000000000000\n", 1_000_000)))),
        });
        bomb.Without.Remove("labels");
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => bomb.FetchAsync())).Faults);
        Assert.StartsWith("The zip is damaged: it holds more than", fault.Found, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        trial.Dispose();
    }
}

using System.Text.Json;
using System.Xml.Linq;
using Energy.Fixtures;

namespace Energy.Runner.Tests.House;

/// <summary>What keeps the house in order.</summary>
public sealed class Layout
{
    private static readonly string[] Code =
    [
        .. new[] { "src", "tests", "data" }.SelectMany(folder => Directory.GetFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)),
    ];

    private static readonly string[] Texts =
    [
        .. new[] { "*.md", "*.yaml", "*.yml", "*.csv" }.SelectMany(pattern => Directory.GetFiles(Repository.Root, pattern, SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/out/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal)),
    ];

    [Fact]
    public void The_top_level_is_that_of_the_client()
    {
        string[] folders = [.. Directory.GetDirectories(Repository.Root).Select(folder => Path.GetFileName(folder)!).Where(name => !name.StartsWith('.') && name is not ("out" or "bin" or "obj" or "TestResults")).Order(StringComparer.Ordinal)];
        Assert.Equal(["data", "notebooks", "src", "tests"], folders);
        Assert.Equal(["Energy.Model", "Energy.Report", "Energy.Runner"], Directory.GetDirectories(Repository.Path("src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_name_ends_in_a_word_that_says_nothing() =>
        Assert.All(Code, file => Assert.DoesNotMatch("[a-z](Manager|Helper|Util|Utils|Utilities|Service|Processor|Handler|Common|Misc)$", Path.GetFileNameWithoutExtension(file)));

    [Fact]
    public void Files_are_short()
    {
        var lines = Code.Where(file => file.Contains("/src/", StringComparison.Ordinal)).Select(file => File.ReadLines(file).Count()).Order().ToArray();
        Assert.InRange(lines[lines.Length / 2], 1, 80);
        Assert.All(Code, file => Assert.True(File.ReadLines(file).Count() <= 300, file));
    }

    [Theory]
    [InlineData("Energy.Model", "")]
    [InlineData("Energy.Report", "Energy.Model")]
    [InlineData("Energy.Runner", "Energy.Model;Energy.Report")]
    public void Projects_depend_in_one_direction(string project, string allowed)
    {
        var references = XDocument.Load(Repository.Path("src", project, project + ".csproj")).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));
        Assert.Empty(references.Except(allowed.Split(';', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void The_model_may_not_touch_files_console_clock_or_chance()
    {
        string banned = File.ReadAllText(Repository.Path("src", "Energy.Model", "BannedSymbols.txt"));
        Assert.All(["N:System.IO;", "System.Console;", "System.DateTime.Now;", "System.Random;", "System.Environment.ProcessorCount;", "System.Net.Http"], symbol => Assert.Contains(symbol, banned, StringComparison.Ordinal));
    }

    [Fact]
    public void No_test_is_skipped() =>
        Assert.All(Code.Where(file => file.Contains("/tests/", StringComparison.Ordinal) && !file.EndsWith("Layout.cs", StringComparison.Ordinal)), file => Assert.DoesNotMatch(@"Skip(When|Unless|Type)?\s*=\s|Assert\.Skip", File.ReadAllText(file)));

    [Fact]
    public void Every_package_is_pinned_exactly_and_locked()
    {
        var versions = XDocument.Load(Repository.Path("Directory.Packages.props")).Descendants("PackageVersion").Select(package => (string)package.Attribute("Version")!);
        Assert.All(versions, version => Assert.Matches(@"^\[[0-9.]+\]$", version));
        var projects = Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories);
        Assert.True(projects.Length >= 9);
        Assert.All(projects, project => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), project));
    }

    [Fact]
    public void Every_package_has_a_licence_that_goes_with_ours()
    {
        string[] allowed = ["MIT", "Apache-2.0", "BSD-3-Clause", "MS-PL OR Apache-2.0", "LGPL-2.1-or-later"];
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var locked = Directory.GetFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories).SelectMany(Locked).Distinct().ToArray();
        Assert.True(locked.Length > 30);
        foreach (var (id, version) in locked)
        {
            var metadata = XDocument.Load(Path.Combine(packages, id, version, id + ".nuspec")).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
            string? Element(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

            // One package names its licence, MIT, only by an address, and some by a file that they hold.
            string? licence = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license" && (string?)element.Attribute("type") == "file") is { } file
                ? File.ReadLines(Path.Combine(packages, id, version, file.Value)).First() == "The MIT License (MIT)" ? "MIT" : file.Value
                : Element("license");
            licence ??= (Element("licenseUrl") == "https://github.com/MiloszKrajewski/K4os.Compression.LZ4/blob/master/LICENSE?raw=true" ? "MIT" : "none");
            Assert.True(allowed.Contains(licence), $"{id} {version}: {licence}");
        }
    }

    [Fact]
    public void No_text_names_a_folder_of_one_persons_machine() =>
        Assert.All(
            [.. Code.Where(file => !file.EndsWith("Layout.cs", StringComparison.Ordinal)), .. Texts],
            file => Assert.DoesNotMatch(@"(?<![\w.}])/(work|root|home|Users)/[a-z]", File.ReadAllText(file)));

    private static IEnumerable<(string Id, string Version)> Locked(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. document.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project")
                .Select(package => (package.Name.ToLowerInvariant(), package.Value.GetProperty("resolved").GetString()!)),
        ];
    }
}

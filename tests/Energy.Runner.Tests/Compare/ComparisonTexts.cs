using Energy.Report.Compare;
using Energy.Report.Pages;
using Energy.Report.Words;
using UglyToad.PdfPig;

namespace Energy.Runner.Tests.Compare;

/// <summary>What the command and the report say of a comparison.</summary>
public sealed class ComparisonTexts
{
    private const string Scenario = "plan[b]";

    private static readonly ResultKey Fossil = new(Scenario, 2040, "region", "town", "fossil_gj_per_yr");

    [Fact]
    public void Brackets_in_what_comes_from_files_are_text()
    {
        using var said = new StringWriter();
        CompareText.Write(said, With(-5000, [new CausePart(Fossil, "coefficient", "fuels [gas]", -5000)]) with
        {
            Inputs = [InputChange.Of("scenario", Scenario, "[item]", "[was]", "[is]")],
            Measured = [new MeasuredTotal(Scenario, "GM[1]", "sector[a]", "item[b]", 2026, 1, 2, null), new MeasuredTotal(Scenario, "GM[1]", "sector[a]", "left[c]", 2026, null, 2, "[because]")],
        });
        Assert.All([Scenario, "fuels [gas]", "[item]", "[was]", "[is]", "GM[1]", "sector[a] item[b]", "left[c]", "[because]"], part => Assert.Contains(part, said.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void What_did_most_of_a_change_works_the_same_way_as_the_change()
    {
        string text = Report(With(-1000, [new CausePart(Fossil, "data", string.Empty, 5000), new CausePart(Fossil, "rules", string.Empty, -2500), new CausePart(Fossil, "scenario", string.Empty, -3500)]));
        Assert.Contains("1,0 TJ minder fossiel", text, StringComparison.Ordinal);
        Assert.Contains("Het meest komt door: andere keuzen in het scenario (-3,5 TJ)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_run_does_not_know_is_not_called_the_same()
    {
        string text = Report(With(null, []));
        Assert.Contains("in een van beide berekeningen niet bekend", text, StringComparison.Ordinal);
        Assert.DoesNotContain("even veel", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_neither_run_knows_is_called_unknown_and_not_the_same()
    {
        var comparison = With(-1000, []) with { Results = [new ResultChange(Fossil with { Indicator = "saved_gj_per_yr" }, 1, 2)] };
        Assert.Contains("even veel fossiel", Report(comparison), StringComparison.Ordinal);
        foreach (var unknown in new[] { comparison with { Unknown = [Fossil] }, comparison with { Unknown = [Fossil], Results = [] } })
        {
            Assert.Contains("in geen van beide berekeningen bekend", Report(unknown), StringComparison.Ordinal);
            Assert.DoesNotContain("even veel", Report(unknown), StringComparison.Ordinal);
            Assert.Contains("is known in neither run", Report(unknown with { Language = Language.English }), StringComparison.Ordinal);
        }

        string unchanged = Report(comparison with { Unknown = [Fossil], Results = [new ResultChange(Fossil with { AreaLevel = "neighbourhood" }, 1, 2)] });
        Assert.Contains("veranderde in dit scenario niets van wat bekend is", unchanged, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_tells_in_Dutch_why_causes_are_lacking_and_what_is_to_be_known_of_them()
    {
        var comparison = With(-1000, []);
        string[] texts = [.. Enum.GetValues<NoCausesReason>().Select(reason => Report(comparison with { WhyNoCauses = new NoCauses(reason, "English") }))];
        Assert.All(texts, text => Assert.DoesNotContain("English", text, StringComparison.Ordinal));
        Assert.Single(texts, text => text.Contains("controlegetallen als toen", StringComparison.Ordinal));
        Assert.Equal(texts.Length, texts.Distinct().Count());
        string remarked = Report(comparison with { Remarks = [.. Enum.GetValues<CauseRemarkKind>().Select(kind => new CauseRemark(kind, $"about-{kind}", "English"))] });
        Assert.DoesNotContain("English", remarked, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<CauseRemarkKind>().Where(kind => kind != CauseRemarkKind.RulesAtHand), kind => Assert.Contains($"about-{kind}", remarked, StringComparison.Ordinal));
    }

    private static RunComparison With(double? change, IReadOnlyList<CausePart> causes) => new()
    {
        Language = Language.Dutch,
        Region = "town",
        Title = "Town",
        IsApproximation = false,
        Scenarios = [(Scenario, "plan b")],
        Neighbourhoods = new Dictionary<string, string>(),
        Years = [2023, 2030, 2040],
        Inputs = [],
        Results = [new ResultChange(Fossil, 100_000, 100_000 + change)],
        Causes = causes,
        Concordance = [],
    };

    private static string Report(RunComparison comparison)
    {
        using var stream = new MemoryStream();
        ComparisonReport.Write(comparison, stream);
        using var report = PdfDocument.Open(stream.ToArray());
        return string.Join(' ', report.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }
}

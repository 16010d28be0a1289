using System.Globalization;
using CsvHelper;
using Energy.Fixtures;

namespace Energy.Validation.Tests;

/// <summary>
/// Figures that others published, beside ours. A figure that the run is calibrated to says only that the calibration works; the others are evidence.
/// The question of a row is asked of the run's own files by an engine that is not ours; where no run publishes it, of the method by name.
/// </summary>
public sealed class PublishedFigures
{
    private const string Outside = "outside";
    private const string OfModel = "model: ";

    private static readonly string[] Kinds = ["fitted", "calibrated", "independent", Outside];

    private static readonly PublishedFigure[] Figures = Read();

    public static TheoryData<string> Near => [.. Figures.Where(figure => figure.Kind != Outside).Select(figure => figure.Name)];

    public static TheoryData<string> Far => [.. Figures.Where(figure => figure.Kind == Outside).Select(figure => figure.Name)];

    [Theory]
    [MemberData(nameof(Near))]
    public void Our_figure_is_as_close_to_the_published_one_as_there_is_reason_to_expect(string name)
    {
        var figure = Figures.Single(figure => figure.Name == name);
        Assert.InRange(Ours(figure), figure.Low, figure.High);
    }

    [Theory]
    [MemberData(nameof(Far))]
    public void A_figure_that_is_known_to_differ_is_said_to_differ_only_as_long_as_it_does(string name)
    {
        var figure = Figures.Single(figure => figure.Name == name);
        Assert.NotInRange(Ours(figure), figure.Low, figure.High);
    }

    [Fact]
    public void Every_figure_names_its_publisher_its_year_and_the_reason_for_its_band() =>
        Assert.All(Figures, figure =>
        {
            Assert.InRange(figure.Year, 2010, 2026);
            Assert.True(figure.Publisher.Length > 0 && figure.Because.Length > 0 && figure.Unit.Length > 0, figure.Name);
            Assert.Contains(figure.Kind, Kinds);
            Assert.InRange(figure.Published, figure.Low, figure.High);
            Assert.NotEmpty(figure.Region);

            // A figure that ours can only exceed, or only fall short of, has a band to that side.
            Assert.True(figure.Direction switch { "above" => figure.Low >= 0.999 * figure.Published, "below" => figure.High <= 1.001 * figure.Published, _ => figure.Direction == "either" }, figure.Name);
        });

    [Theory]
    [InlineData("independent figures", "independent")]
    [InlineData("figures that differ", Outside)]
    [InlineData("fitted and calibrated figures", "fitted", "calibrated")]
    public void The_readme_prints_these_figures(string block, params string[] kinds)
    {
        string made = string.Join('\n', (string[])["| figure | published | ours | expected | by | because |", "| --- | --- | --- | --- | --- | --- |", .. Figures.Where(figure => kinds.Contains(figure.Kind)).Select(ReadmeRow)]);
        Assert.Equal(made, ReadmeBlock.Standing(block, made));
    }

    private static double Ours(PublishedFigure figure) => figure.Question.StartsWith(OfModel, StringComparison.Ordinal)
        ? ModelFigures.Of(figure.Question[OfModel.Length..])
        : Duck.Number(EmbeddedRun.Folder, figure.Question);

    private static string ReadmeRow(PublishedFigure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"| {figure.Name} | {Short(figure.Published)} {figure.Unit} | {Short(Ours(figure))} | {Short(figure.Low)} – {Short(figure.High)} | {figure.Publisher}, {figure.Year} | {figure.Because} |");

    private static string Short(double value) => value.ToString(value >= 100 ? "#,0" : value >= 10 ? "0.0" : "0.##", CultureInfo.InvariantCulture);

    private static PublishedFigure[] Read()
    {
        using var reader = new CsvReader(File.OpenText(Repository.Path("tests", "Energy.Validation.Tests", "published-figures.csv")), CultureInfo.InvariantCulture);
        reader.Read();
        reader.ReadHeader();
        var figures = new List<PublishedFigure>();
        while (reader.Read())
        {
            figures.Add(new(
                reader.GetField("figure")!, reader.GetField("region")!, reader.GetField<double>("published"), reader.GetField("unit")!, reader.GetField<int>("year"), reader.GetField("publisher")!,
                reader.GetField<double>("low"), reader.GetField<double>("high"), reader.GetField("direction")!, reader.GetField("kind")!, reader.GetField("because")!, reader.GetField("question")!));
        }

        return [.. figures];
    }

    private sealed record PublishedFigure(
        string Name, string Region, double Published, string Unit, int Year, string Publisher, double Low, double High, string Direction, string Kind, string Because, string Question);
}

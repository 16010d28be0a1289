using System.Globalization;
using System.Text.RegularExpressions;
using Energy.Model.Areas;
using Energy.Runner.Commands;
using Energy.Runner.Read;
using Microsoft.Data.Sqlite;

namespace Energy.Fixtures;

/// <summary>
/// The embedded region cut up into made-up municipalities, as a folder of data by itself: neighbouring codes go together, and every municipal total is
/// divided by what the region as a whole says is used of it in each neighbourhood. All other files are those of the project.
/// </summary>
internal static partial class DividedRegion
{
    private const string Neighbourhoods = "wijkenbuurten-2019.gpkg";
    private const string Totals = "municipal-totals.csv";
    private const int FirstCode = 9001;

    private static readonly string[] CopiedFiles = ["coefficient-effects.csv", "rules.csv", "sources.yaml"];

    /// <summary>Writes the folder and gives back the path of its region file.</summary>
    /// <param name="folder">Where it is put; files of an earlier time are written over.</param>
    /// <param name="municipalities">How many there are to be, no more than there are neighbourhoods.</param>
    public static string Write(string folder, int municipalities)
    {
        CopyData(folder, "coefficients", "heerlen", "scenarios");
        var region = Inputs.Read(new RunOptions(Repository.Path("data"), Repository.Path("data", "layers.yaml"), [], string.Empty)).Region;
        var codes = Codes(municipalities);
        string[] municipalityOf = [.. region.Neighbourhoods.Select((_, place) => codes[place * municipalities / region.Neighbourhoods.Count])];
        Regroup(Path.Combine(folder, "heerlen", Neighbourhoods), region.Neighbourhoods, municipalityOf);
        string totals = Path.Combine(folder, "heerlen", Totals);
        File.WriteAllText(totals, string.Concat(Divided(File.ReadAllLines(totals), new TotalsInUse(region), codes, municipalityOf).Select(line => line + "\n")));
        string regionFile = Path.Combine(folder, "layers.yaml");
        File.WriteAllText(regionFile, RegionFile(File.ReadAllText(Repository.Path("data", "layers.yaml")), codes));
        return regionFile;
    }

    /// <summary>The codes of so many municipalities.</summary>
    public static IReadOnlyList<string> Codes(int municipalities) => [.. Enumerable.Range(FirstCode, municipalities).Select(code => $"GM{code.ToString(CultureInfo.InvariantCulture)}")];

    /// <summary>Copies folders of the project's data, and the files beside them that every run reads.</summary>
    /// <param name="folder">Where to; files of an earlier time are written over.</param>
    /// <param name="parts">The folders.</param>
    public static void CopyData(string folder, params string[] parts)
    {
        foreach (string file in parts.SelectMany(part => Directory.GetFiles(Repository.Path("data", part))).Concat(CopiedFiles.Select(file => Repository.Path("data", file))))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(Repository.Path("data"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    [GeneratedRegex(@"(?<=\bmunicipal_totals:\n(?:    .*\n)*    approximation: )false")]
    private static partial Regex ApproximationOfTotals();

    private static void Regroup(string file, IReadOnlyList<Neighbourhood> neighbourhoods, string[] municipalityOf)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var transaction = connection.BeginTransaction();
        foreach (var (neighbourhood, municipality) in neighbourhoods.Zip(municipalityOf))
        {
            using var change = connection.CreateCommand();
            change.CommandText = "UPDATE buurten SET gemeentecode = $municipality, gemeentenaam = $municipality WHERE buurtcode = $neighbourhood";
            change.Parameters.AddWithValue("$municipality", municipality);
            change.Parameters.AddWithValue("$neighbourhood", neighbourhood.Code);
            change.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static IEnumerable<string> Divided(string[] lines, TotalsInUse inUse, IReadOnlyList<string> codes, string[] municipalityOf)
    {
        yield return lines[0];
        foreach (string[] cells in lines[1..].Select(line => line.Split(',', 5)))
        {
            double total = double.Parse(cells[3], CultureInfo.InvariantCulture);
            double[] weights = inUse.Of(cells[1], cells[2]);
            foreach (string code in codes)
            {
                double part = weights.Where((_, place) => municipalityOf[place] == code).Sum() / weights.Sum();
                yield return string.Create(CultureInfo.InvariantCulture, $"{code},{cells[1]},{cells[2]},{total * part},{cells[4]}");
            }
        }
    }

    private static string RegionFile(string text, IReadOnlyList<string> municipalities) => ApproximationOfTotals().Replace(
        text
            .Replace("region: heerlen\n", "region: divided\n", StringComparison.Ordinal)
            .Replace("title: Heerlen\n", "title: Heerlen, verdeeld\n", StringComparison.Ordinal)
            .Replace("municipalities: [GM0917]\n", $"municipalities: [{string.Join(", ", municipalities)}]\n", StringComparison.Ordinal),
        "true");
}

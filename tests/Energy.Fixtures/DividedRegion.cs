using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Energy.Fixtures;

/// <summary>
/// The embedded region cut up into made-up municipalities, as a folder of data by itself: neighbouring codes go together, and municipal totals are divided by homes. All
/// other files are those of the project.
/// </summary>
internal static partial class DividedRegion
{
    private const string Neighbourhoods = "wijkenbuurten-2019.gpkg";
    private const string Totals = "municipal-totals.csv";
    private const int FirstCode = 9001;

    private static readonly string[] Copied = ["coefficients", "heerlen", "scenarios"];

    private static readonly string[] CopiedFiles = ["coefficient-effects.csv", "rules.csv", "sources.yaml"];

    /// <summary>Writes the folder and gives back the path of its region file.</summary>
    /// <param name="folder">Where it is put; files of an earlier time are written over.</param>
    /// <param name="municipalities">How many there are to be, no more than there are neighbourhoods.</param>
    public static string Write(string folder, int municipalities)
    {
        foreach (string file in Copied.SelectMany(part => Directory.GetFiles(Repository.Path("data", part))).Concat(CopiedFiles.Select(file => Repository.Path("data", file))))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(Repository.Path("data"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        var homes = Regroup(Path.Combine(folder, "heerlen", Neighbourhoods), municipalities);
        string totals = Path.Combine(folder, "heerlen", Totals);
        File.WriteAllText(totals, string.Concat(Divided(File.ReadAllLines(totals), homes).Select(line => line + "\n")));
        string region = Path.Combine(folder, "layers.yaml");
        File.WriteAllText(region, RegionFile(File.ReadAllText(Repository.Path("data", "layers.yaml")), [.. homes.Keys]));
        return region;
    }

    /// <summary>The codes of so many municipalities.</summary>
    public static IReadOnlyList<string> Codes(int municipalities) => [.. Enumerable.Range(FirstCode, municipalities).Select(code => $"GM{code.ToString(CultureInfo.InvariantCulture)}")];

    [GeneratedRegex(@"(?<=\bmunicipal_totals:\n(?:    .*\n)*    approximation: )false")]
    private static partial Regex ApproximationOfTotals();

    /// <summary>Gives the neighbourhoods other municipalities, and gives back the homes of each.</summary>
    private static SortedDictionary<string, double> Regroup(string file, int municipalities)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var transaction = connection.BeginTransaction();
        var homes = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var rows = SqliteFile.Rows(file, "SELECT buurtcode, woningvoorraad FROM buurten ORDER BY buurtcode");
        var codes = Codes(municipalities);
        for (int place = 0; place < rows.Count; place++)
        {
            string code = codes[place * municipalities / rows.Count];
            homes[code] = homes.GetValueOrDefault(code) + Convert.ToDouble(rows[place][1] ?? 0, CultureInfo.InvariantCulture);
            using var change = connection.CreateCommand();
            change.CommandText = "UPDATE buurten SET gemeentecode = $code, gemeentenaam = $code WHERE buurtcode = $neighbourhood";
            change.Parameters.AddWithValue("$code", code);
            change.Parameters.AddWithValue("$neighbourhood", rows[place][0]);
            change.ExecuteNonQuery();
        }

        transaction.Commit();
        return homes.Count == municipalities && homes.Values.All(number => number > 0)
            ? homes
            : throw new ArgumentOutOfRangeException(nameof(municipalities), municipalities, "Some municipality would have no homes.");
    }

    private static IEnumerable<string> Divided(string[] lines, SortedDictionary<string, double> homes)
    {
        yield return lines[0];
        double all = homes.Values.Sum();
        foreach (string[] cells in lines[1..].Select(line => line.Split(',', 5)))
        {
            double total = double.Parse(cells[3], CultureInfo.InvariantCulture);
            foreach (var (code, number) in homes)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{code},{cells[1]},{cells[2]},{total * number / all},{cells[4]}");
            }
        }
    }

    private static string RegionFile(string text, string[] municipalities) => ApproximationOfTotals().Replace(
        text
            .Replace("region: heerlen\n", "region: divided\n", StringComparison.Ordinal)
            .Replace("title: Heerlen\n", "title: Heerlen, verdeeld\n", StringComparison.Ordinal)
            .Replace("municipalities: [GM0917]\n", $"municipalities: [{string.Join(", ", municipalities)}]\n", StringComparison.Ordinal),
        "true");
}

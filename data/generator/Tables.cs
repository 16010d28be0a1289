using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Energy.Generator;

/// <summary>The committed tables that the region is made from. No column about energy use is among those that buildings are made from.</summary>
internal sealed class Tables
{
    private readonly string folder;

    public Tables(string folder)
    {
        this.folder = folder;
        Neighbourhoods = [.. Rows("neighbourhoods.csv").Select(row => new NeighbourhoodRow(row))];
        Outline = [.. Rows("municipal-outline.csv").Select(row => (Number(row, "x"), Number(row, "y")))];
        Centres = [.. Rows("built-up-centres.csv").Select(row => new Centre(row["code"], row["kind"] == "business", Number(row, "x"), Number(row, "y"), Number(row, "radius_m")))];
        Dwellings = [.. Rows("dwellings.csv").Select(row => new DwellingCell(row["dwelling_type"], row["period"], (int)Number(row, "built_from"), (int)Number(row, "built_to"), (int)Number(row, "homes")))];
        Eras = Rows("construction-eras.csv").ToDictionary(
            row => row["code"],
            row => new[] { Number(row, "before_1945"), Number(row, "1945_1964"), Number(row, "1965_1984"), Number(row, "1985_1999") });
        Services = [.. Rows("services.csv").Select(row => new ServicesRow(
            row["use"], Number(row, "floor_m2_per_inhabitant"), Number(row, "building_floor_m2"), Number(row, "storeys"), Places(row["places"])))];
        Labels = Rows("label-shares.csv")
            .GroupBy(row => (row["dwelling_type"], row["period"]))
            .ToDictionary(group => group.Key, group => group.Select(row => (row["label"], Number(row, "share_pct") / 100)).ToArray());
        Zones = [.. Rows("zones.csv").Select(row => new ZoneRow(row["layer"], row["name"], row["grade"], row["figure"], row["shape"]))];
    }

    public IReadOnlyList<NeighbourhoodRow> Neighbourhoods { get; }

    public IReadOnlyList<(double X, double Y)> Outline { get; }

    public IReadOnlyList<Centre> Centres { get; }

    public IReadOnlyList<DwellingCell> Dwellings { get; }

    /// <summary>Assumed weights of four construction periods per neighbourhood; the counts come from the statistics.</summary>
    public IReadOnlyDictionary<string, double[]> Eras { get; }

    public IReadOnlyList<ServicesRow> Services { get; }

    public IReadOnlyDictionary<(string Type, string Period), (string Label, double Share)[]> Labels { get; }

    public IReadOnlyList<ZoneRow> Zones { get; }

    /// <summary>Published energy figures, which go into the figures layer as they are. Read apart, so that no building can be made from them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ReadEnergyFigures() =>
        Rows("neighbourhood-energy.csv").ToDictionary(row => row["code"], row => (IReadOnlyDictionary<string, string>)row);

    internal static double Number(IReadOnlyDictionary<string, string> row, string column) => double.Parse(row[column], CultureInfo.InvariantCulture);

    internal static double? Figure(IReadOnlyDictionary<string, string> row, string column) => row[column].Length == 0 ? null : Number(row, column);

    private static (string Place, double Share)[] Places(string text) =>
        [.. text.Split(' ').Select(part => part.Split(':')).Select(part => (part[0], double.Parse(part[1], CultureInfo.InvariantCulture) / 100))];

    private IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        using var reader = new CsvReader(new StreamReader(Path.Combine(folder, file)), new CsvConfiguration(CultureInfo.InvariantCulture));
        reader.Read();
        reader.ReadHeader();
        while (reader.Read())
        {
            yield return reader.HeaderRecord!.ToDictionary(column => column, column => reader.GetField(column) ?? string.Empty);
        }
    }
}

/// <summary>Figures of one neighbourhood, none of them about energy.</summary>
internal sealed class NeighbourhoodRow(IReadOnlyDictionary<string, string> row)
{
    public string Code => row["code"];

    public string Name => row["name"];

    public string District => row["district"];

    public double CentreX { get; } = Tables.Number(row, "centre_x");

    public double CentreY { get; } = Tables.Number(row, "centre_y");

    public double AreaHa { get; } = Tables.Number(row, "area_ha");

    public double Homes { get; } = Tables.Figure(row, "homes") ?? 0;

    public double Inhabitants { get; } = Tables.Figure(row, "inhabitants") ?? 0;

    public double? SingleFamilyPct { get; } = Tables.Figure(row, "single_family_pct");

    public double? BuiltFrom2000Pct { get; } = Tables.Figure(row, "built_from_2000_pct");

    public double? HomeValueKeur { get; } = Tables.Figure(row, "home_value_keur");

    /// <summary>A figure as published, or null where the statistics office gives none.</summary>
    public double? Figure(string column) => Tables.Figure(row, column);
}

internal sealed record Centre(string Code, bool IsBusiness, double X, double Y, double RadiusM);

internal sealed record DwellingCell(string Type, string Period, int BuiltFrom, int BuiltTo, int Homes);

internal sealed record ServicesRow(string Use, double FloorM2PerInhabitant, double BuildingFloorM2, double Storeys, (string Place, double Share)[] Places);

internal sealed record ZoneRow(string Layer, string Name, string Grade, string Figure, string Shape);

using System.Globalization;
using Energy.Runner.Write.GeoPackage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Energy.Generator;

/// <summary>Writes the outlines with the published figures in the contract of the statistics office's map of districts and neighbourhoods, missing codes included.</summary>
internal static class NeighbourhoodFiguresLayer
{
    private const int Missing = -99997;

    private static readonly (string Column, string Table, string Type, double Scale)[] Figures =
    [
        ("aantal_inwoners", "inhabitants", "MEDIUMINT", 1),
        ("aantal_huishoudens", "households", "MEDIUMINT", 1),
        ("gemiddelde_huishoudsgrootte", "household_size", "REAL", 1),
        ("personen_65_jaar_en_ouder", "aged_65_or_over", "MEDIUMINT", 1),
        ("woningvoorraad", "homes", "MEDIUMINT", 1),
        ("gemiddelde_woningwaarde", "home_value_keur", "MEDIUMINT", 1),
        ("percentage_eengezinswoning", "single_family_pct", "MEDIUMINT", 1),
        ("percentage_meergezinswoning", "multi_family_pct", "MEDIUMINT", 1),
        ("percentage_bewoond", "occupied_pct", "MEDIUMINT", 1),
        ("percentage_koopwoningen", "owner_occupied_pct", "MEDIUMINT", 1),
        ("percentage_huurwoningen", "rented_pct", "MEDIUMINT", 1),
        ("perc_huurwoningen_in_bezit_woningcorporaties", "corporation_pct", "MEDIUMINT", 1),
        ("perc_huurwoningen_in_bezit_overige_verhuurders", "other_landlord_pct", "MEDIUMINT", 1),
        ("percentage_bouwjaarklasse_tot_2000", "built_before_2000_pct", "MEDIUMINT", 1),
        ("percentage_bouwjaarklasse_vanaf_2000", "built_from_2000_pct", "MEDIUMINT", 1),
        ("aantal_personenautos", "passenger_cars", "MEDIUMINT", 1),
    ];

    private static readonly (string Column, string Table, string Type)[] EnergyFigures =
    [
        ("gemiddeld_gasverbruik_totaal", "gas_m3_per_home", "MEDIUMINT"),
        ("gemiddeld_elektriciteitsverbruik_totaal", "electricity_kwh_per_home", "MEDIUMINT"),
        ("percentage_woningen_met_stadsverwarming", "district_heat_pct", "REAL"),
    ];

    public static void Write(string path, Tables tables, Geometry municipality, Geometry[] outlines)
    {
        var energy = tables.ReadEnergyFigures();
        var factory = municipality.Factory;
        using var package = new GeoPackageWriter(path);
        (string, string)[] common = [("gemeentecode", "TEXT"), ("gemeentenaam", "TEXT"), ("water", "TEXT")];
        package.Layer("gemeenten", Region.Description, "geom", "MULTIPOLYGON", "fid", common, [(Multi(UnaryUnionOp.Union(outlines), factory), ["GM0917", "Heerlen", "NEE"])]);
        package.Layer("wijken", Region.Description, "geom", "MULTIPOLYGON", "fid", [("wijkcode", "TEXT"), ("wijknaam", "TEXT"), .. common], Districts(tables, outlines, factory));
        (string, string)[] columns =
        [
            ("buurtcode", "TEXT"), ("buurtnaam", "TEXT"), ("wijkcode", "TEXT"), .. common, ("indelingswijziging_wijken_en_buurten", "MEDIUMINT"),
            .. Figures.Select(figure => (figure.Column, figure.Type)),
            .. EnergyFigures.Select(figure => (figure.Column, figure.Type)),
            ("oppervlakte_totaal_in_ha", "MEDIUMINT"), ("oppervlakte_land_in_ha", "MEDIUMINT"), ("oppervlakte_water_in_ha", "MEDIUMINT"), ("jaar", "MEDIUMINT"),
        ];
        package.Layer("buurten", Region.Description, "geom", "MULTIPOLYGON", "fid", columns, outlines.Select((outline, b) =>
        {
            var row = tables.Neighbourhoods[b];
            object?[] values =
            [
                row.Code, row.Name, "WK" + row.Code[2..8], "GM0917", "Heerlen", "NEE", 1,
                .. Figures.Select(figure => Value(row.Figure(figure.Table)?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, figure.Type)),
                .. EnergyFigures.Select(figure => Value(energy[row.Code][figure.Table], figure.Type)),
                (long)row.AreaHa, (long)row.AreaHa, 0L, 2019L,
            ];
            return (Multi(outline, factory), values);
        }));
    }

    private static IEnumerable<(Geometry, object?[])> Districts(Tables tables, Geometry[] outlines, GeometryFactory factory) =>
        tables.Neighbourhoods
            .Select((row, b) => (Row: row, Outline: outlines[b]))
            .GroupBy(part => "WK" + part.Row.Code[2..8])
            .Select(group => (Multi(UnaryUnionOp.Union(group.Select(part => part.Outline)), factory), new object?[] { group.Key, group.First().Row.District, "GM0917", "Heerlen", "NEE" }));

    private static object Value(string published, string type) =>
        published.Length == 0 ? (type == "REAL" ? (double)Missing : (long)Missing)
        : type == "REAL" ? double.Parse(published, CultureInfo.InvariantCulture)
        : (long)double.Parse(published, CultureInfo.InvariantCulture);

    private static Geometry Multi(Geometry outline, GeometryFactory factory) => outline is Polygon polygon ? factory.CreateMultiPolygon([polygon]) : outline;
}

using System.Globalization;
using System.Text;

namespace Energy.Generator;

/// <summary>
/// Writes labels for about 60 % of the homes in the contract of the label register, version 4: two lines before the header, byte-order mark, 42 columns bound
/// by name (only the places of the first three and of the postcode are known; the rest of the order is assumed), decimal comma.
/// </summary>
internal static class LabelRegister
{
    private const double LabelledShare = 0.6;

    private static readonly string[] Columns =
    [
        "Registratiedatum", "Opnamedatum", "GeldigTot", "Certificaathouder", "SoortOpname", "Status", "Berekeningstype", "EnergieIndex", "EnergieIndexEMGForfaitair",
        "Energieklasse", "OpBasisVanReferentiegebouw", "Gebouwklasse", "Postcode", "Huisnummer", "Huisletter", "Huisnummertoevoeging", "Detailaanduiding",
        "BAGVerblijfsobjectID", "BAGLigplaatsID", "BAGStandplaatsID", "BAGPandIDs", "Gebouwtype", "Gebouwsubtype", "Projectnaam", "Projectobject", "SBIcode", "Bouwjaar",
        "GebruiksoppervlakteThermischeZone", "Compactheid", "Energiebehoefte", "EisEnergiebehoefte", "PrimaireFossieleEnergie", "EisPrimaireFossieleEnergie",
        "PrimaireFossieleEnergieEMGForfaitair", "AandeelHernieuwbareEnergie", "EisAandeelHernieuwbareEnergie", "AandeelHernieuwbareEnergieEMGForfaitair",
        "Temperatuuroverschrijding", "EisTemperatuuroverschrijding", "Warmtebehoefte", "BerekendeCO2Emissie", "BerekendeEnergieverbruik",
    ];

    public static void Write(string path, Tables tables, List<BuildingRegister.Unit> units)
    {
        var numbers = SeededNumbers.For("labels");
        using var file = new StreamWriter(path, false, new UTF8Encoding(true)) { NewLine = "\n" };
        file.WriteLine("PublicatieDatum;20260101");
        file.WriteLine("LaatstVerwerkteMutatievolgnummer;1");
        file.WriteLine(string.Join(';', Columns));
        int written = 0;
        foreach (var unit in units)
        {
            bool isHome = unit.Plan.Use == "woonfunctie";
            if (!isHome || numbers.Next() >= LabelledShare)
            {
                continue;
            }

            string label = Draw(tables, unit, numbers);
            file.WriteLine(Row(unit, label, numbers));

            // The real register holds several rows for some addresses, even of one day.
            if (++written % 400 == 0)
            {
                file.WriteLine(Row(unit, label, numbers));
            }
        }
    }

    private static string Draw(Tables tables, BuildingRegister.Unit unit, SeededNumbers numbers)
    {
        int year = unit.Building.Plan.BuiltYear;
        var cell = tables.Dwellings.First(cell => cell.Type == unit.Building.Plan.DwellingType && year <= cell.BuiltTo);
        double drawn = numbers.Next();
        foreach (var (label, share) in tables.Labels[(cell.Type, cell.Period)])
        {
            drawn -= share;
            if (drawn < 0)
            {
                return label;
            }
        }

        return "D";
    }

    private static string Row(BuildingRegister.Unit unit, string label, SeededNumbers numbers)
    {
        int year = numbers.Whole(2021, 2025);
        string date = string.Create(CultureInfo.InvariantCulture, $"{year}{numbers.Whole(1, 12):D2}{numbers.Whole(1, 28):D2}");
        string type = unit.Building.Plan.DwellingType switch
        {
            "detached" => "Vrijstaande woning",
            "semi_detached" => "Twee-onder-één-kap",
            "terraced" => "Rijwoning tussen",
            _ => "Appartement",
        };
        double area = unit.Plan.FloorM2 * numbers.Between(0.94, 1.04);
        var values = new Dictionary<string, string>
        {
            ["Registratiedatum"] = date,
            ["Opnamedatum"] = date,
            ["GeldigTot"] = (int.Parse(date, CultureInfo.InvariantCulture) + 100000).ToString(CultureInfo.InvariantCulture),
            ["SoortOpname"] = "basis",
            ["Status"] = "Bestaand",
            ["Berekeningstype"] = "NTA 8800:2023 (basisopname woningbouw)",
            ["Energieklasse"] = label,
            ["OpBasisVanReferentiegebouw"] = "0",
            ["Gebouwklasse"] = "W",
            ["Postcode"] = "9999XX",
            ["Huisnummer"] = unit.HouseNumber.ToString(CultureInfo.InvariantCulture),
            ["BAGVerblijfsobjectID"] = unit.Id,
            ["BAGPandIDs"] = unit.BuildingId,
            ["Gebouwtype"] = type,
            ["Bouwjaar"] = unit.Building.Plan.BuiltYear.ToString(CultureInfo.InvariantCulture),
            ["GebruiksoppervlakteThermischeZone"] = area.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ','),
        };
        return string.Join(';', Columns.Select(column => values.GetValueOrDefault(column, string.Empty)));
    }
}

using System.Globalization;

namespace Energy.Report.Pages;

/// <summary>Dutch words and numbers of the report.</summary>
internal static class Dutch
{
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] };

    private static readonly Dictionary<string, string> Words = new()
    {
        ["heat"] = "warmte",
        ["power"] = "stroom",
        ["process"] = "industriële processen",
        ["transport"] = "verkeer",
        ["dwellings"] = "woningen",
        ["services"] = "utiliteit",
        ["industry"] = "industrie",
        ["mobility"] = "verkeer",
        ["renovation"] = "renovatie",
        ["thinning"] = "sloop zonder vervanging",
        ["replacement"] = "vervangende nieuwbouw",
        ["renovation_dwellings"] = "renovatie van woningen",
        ["renovation_services"] = "renovatie van utiliteit",
        ["natural_moments"] = "natuurlijke momenten",
        ["owners_who_act"] = "eigenaren die meedoen",
        ["contractor_capacity"] = "aannemers",
        ["appliances"] = "zuiniger apparaten en licht",
        ["free_cooling"] = "koelen met bodem of mijnwater",
        ["process_efficiency"] = "zuiniger processen",
        ["vehicle_efficiency"] = "elektrisch rijden",
        ["rooftop_pv"] = "zon op dak",
        ["field_pv"] = "zon op land",
        ["wind"] = "wind",
        ["hydro"] = "waterkracht",
        ["grid_renewable"] = "hernieuwbare netstroom",
        ["ambient_air"] = "warmte uit de lucht",
        ["ground_heat"] = "bodemwarmte",
        ["mine_water"] = "mijnwater",
        ["waste_heat"] = "restwarmte",
        ["surface_water"] = "aquathermie",
        ["biomass"] = "biomassa",
        ["biofuel"] = "biobrandstof",
        ["green_gas"] = "groen gas",
        ["natural_gas"] = "aardgas",
        ["grid_fossil"] = "fossiele netstroom",
        ["oil"] = "olie",
        ["other_fossil"] = "kolen",
        ["gas_boiler"] = "gasketel",
        ["hybrid"] = "hybride warmtepomp",
        ["air_heat_pump"] = "luchtwarmtepomp",
        ["ground_heat_pump"] = "bodemwarmtepomp",
        ["ground_heat_network"] = "bodemwarmtenet",
        ["district_heat"] = "warmtenet",
        ["biomass_boiler"] = "hout",
        ["electric_heating"] = "elektrisch koken",
        ["detached"] = "vrijstaand",
        ["semi_detached"] = "twee onder een kap",
        ["end_terrace"] = "hoekwoning",
        ["mid_terrace"] = "tussenwoning",
        ["low_rise_flat"] = "flat, laagbouw",
        ["high_rise_flat"] = "flat, hoogbouw",
        ["very_good"] = "zeer goed",
        ["good"] = "goed",
        ["moderate"] = "matig",
        ["neighbourhoods"] = "buurten",
        ["neighbourhood_figures"] = "kerncijfers van buurten",
        ["buildings"] = "panden",
        ["units"] = "verblijfsobjecten",
        ["labels"] = "energielabels",
        ["labels_from_table"] = "de tabel met aandelen per soort woning en bouwperiode",
        ["labels_from_model"] = "het geleerde labelmodel",
        ["labels_because_no_model"] = "er is geen geleerd labelmodel opgegeven",
        ["labels_because_circular"] = "het opgegeven model leerde van labels die voor dit programma zijn getrokken: zijn score is een cirkelredenering en bewijst niets",
        ["labels_because_not_better"] = "het opgegeven model doet het niet genoeg beter",
        ["labels_because_better"] = "dat doet het in weggelaten wijken genoeg beter dan de tabel",
        ["parcels"] = "gewaspercelen",
        ["wind_speed"] = "windsnelheid",
        ["wind_zone"] = "windzones",
        ["national_landscape"] = "Nationaal Landschap",
        ["forest"] = "bos",
        ["natura_2000"] = "Natura 2000",
        ["heritage"] = "beschermde gezichten",
        ["monument"] = "monumenten",
        ["green_transformation"] = "groene transformatiezones",
        ["stream_valley"] = "beekdalen",
        ["car_park"] = "parkeerterreinen",
        ["landfill"] = "stortplaatsen",
        ["public_green"] = "openbaar groen",
        ["einstein_telescope"] = "zone Einstein Telescope",
        ["municipal_totals"] = "gemeentelijke totalen",
        ["household_change"] = "verandering van huishoudens",
        ["hydro_sites"] = "plekken voor waterkracht",
        ["waste_heat_sites"] = "bronnen van restwarmte",
        ["weather_base_year"] = "weer van het basisjaar",
        ["weather_normal_years"] = "weer van normale jaren",
        ["ground_heat_prohibited"] = "verbod op bodemwarmte",
        ["aquathermal_sites"] = "plekken voor aquathermie",
        ["demolition"] = "sloop en vervanging",
        ["industry_saving"] = "besparing in de industrie",
        ["electric_traffic"] = "elektrisch rijden",
        ["rooftop_solar"] = "zon op dak",
        ["field_solar"] = "zon op land",
        ["energy_crops"] = "energiegewassen",
        ["green_residues"] = "groenresten",
        ["hydropower"] = "waterkracht",
        ["electric_industry"] = "elektrische industrie",
        ["decided"] = "besloten",
        ["planned"] = "gepland",
        ["possible"] = "mogelijk",
        ["contractors"] = "aannemers en installateurs",
        ["electricity_grid"] = "het stroomnet",
        ["together"] = "alles samen",
        ["monuments"] = "monumenten",
        ["car_parks"] = "parkeerterreinen",
        ["landfills"] = "stortplaatsen",
        ["small_consumers"] = "gemeten verbruik van kleinverbruikers",
        ["postcode_use"] = "gemeten verbruik per postcode",
        ["municipal_monitor"] = "cijfers van de Klimaatmonitor",
    };

    private static readonly Dictionary<string, string> UnitWords = new()
    {
        ["yr"] = "jaar",
        ["home"] = "woning",
        ["person"] = "persoon",
        ["neighbourhood"] = "buurten",
        ["building"] = "pand",
        ["car"] = "auto",
        ["well"] = "bron",
        ["degree"] = "graden",
        ["degC"] = "°C",
        ["degree-day"] = "graaddagen",
        ["h"] = "uur",
        ["EUR"] = "euro",
        ["-"] = string.Empty,
    };

    /// <summary>The Dutch word for a key of the datasets.</summary>
    public static string Word(string key) => Words.TryGetValue(key, out string? word) ? word : throw new InvalidOperationException($"The report has no Dutch word for '{key}'.");

    /// <summary>A number with so many decimals, with a point between thousands and a comma for decimals; a dash where it is missing.</summary>
    public static string Number(double value, int decimals = 0) => double.IsNaN(value) ? "–" : (value == 0 ? 0 : value).ToString("N" + decimals, Format);

    /// <summary>A share in per cent.</summary>
    public static string Percent(double value, int decimals = 0) => double.IsNaN(value) ? "–" : Number(value, decimals) + " %";

    /// <summary>A count that need not be whole: one decimal below ten where it is not.</summary>
    public static string Count(double value) => Number(value, value < 9.95 && Math.Abs(value - Math.Round(value)) >= 0.05 ? 1 : 0);

    /// <summary>A number of homes.</summary>
    public static string Homes(double value) => Counted(value, "woning", "woningen");

    /// <summary>A number of dwelling equivalents.</summary>
    public static string Equivalents(double value) => Counted(value, "woningequivalent", "woningequivalenten");

    /// <summary>A count with the word that goes with it: one for exactly one, another for any other.</summary>
    public static string Counted(double value, string one, string other) => Count(value) is var count && count == "1" ? $"1 {one}" : $"{count} {other}";

    /// <summary>A coefficient: as many digits as it needs.</summary>
    public static string Short(double value) => value.ToString(Math.Abs(value) >= 1000 ? "#,0" : "0.####", Format);

    /// <summary>A coefficient in its unit: a calendar year has no point between thousands.</summary>
    public static string Short(double value, string unit) => unit == "yr" ? value.ToString("0", Format) : Short(value);

    /// <summary>A unit in Dutch.</summary>
    public static string Unit(string unit) => string.Join('/', unit.Split('/').Select(part => UnitWords.GetValueOrDefault(part, part)));

    /// <summary>A step of distance between turbines and homes, with its metres where they are the same everywhere.</summary>
    public static string Distance(string setback, IReadOnlyList<double> metres)
    {
        string where = metres.Count == 1 ? $"{Number(metres[0])} m" : string.Empty;
        return setback.StartsWith("tip_height_", StringComparison.Ordinal) ? $"{setback["tip_height_".Length..]} × tiphoogte{(where.Length > 0 ? $" ({where})" : where)}"
            : where.Length > 0 ? where
            : setback;
    }

    /// <summary>Who published a source.</summary>
    public static string Publisher(string publisher) => publisher is "the project" or "project team" ? "dit project" : publisher;

    /// <summary>With a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

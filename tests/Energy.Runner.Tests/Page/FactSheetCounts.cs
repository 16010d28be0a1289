using Energy.Fixtures;
using Energy.Report.Words;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Energy.Runner.Tests.Page;

/// <summary>Whether what the pages of the neighbourhoods count, in homes, euro and shares, is what an engine that is not ours counts in the datasets.</summary>
public sealed class FactSheetCounts
{
    private const string Focus = "palet-ambition";

    private static readonly string[] Scenarios = ["present-pace", Focus, "all-permitted"];

    private static readonly Dictionary<string, string> Limits = new()
    {
        ["pace"] = "te weinig installateurs",
        ["label"] = "het label van de woning",
        ["reach"] = "het net ligt er nog niet",
        ["connection_share"] = "het deel van de buurt dat aansluit",
        ["plot"] = "te weinig grond om het gebouw",
        ["hectares"] = "de grond in de buurt is vergeven",
        ["power"] = "het vermogen van het mijnwaternet",
        ["wells"] = "de putten",
        ["year_balance"] = "de jaarbalans van het mijnwater",
        ["sites"] = "de plekken die warmte geven",
        ["little_avoided"] = "te weinig CO2 vermeden",
    };

    private static readonly (string Word, string Of)[] Types =
    [
        ("vrijstaand", "dwelling_type = 'detached'"), ("twee onder een kap", "dwelling_type = 'semi_detached'"), ("hoekwoning", "dwelling_type = 'end_terrace'"),
        ("tussenwoning", "dwelling_type = 'mid_terrace'"), ("flat, laagbouw", "dwelling_type = 'low_rise_flat'"), ("flat, hoogbouw", "dwelling_type = 'high_rise_flat'"),
    ];

    private static readonly (string Word, string Of)[] Periods =
    [
        ("tot en met 1944", "built_year <= 1944"), ("1945–1964", "built_year BETWEEN 1945 AND 1964"), ("1965–1984", "built_year BETWEEN 1965 AND 1984"),
        ("1985–2004", "built_year BETWEEN 1985 AND 2004"), ("vanaf 2005", "built_year >= 2005"),
    ];

    private static readonly Language Words = Language.Dutch;
    private static readonly Dictionary<string, IReadOnlyList<string>> Pages = Read();

    [Fact]
    public void Every_neighbourhood_has_a_page_under_its_name()
    {
        var names = Ask("SELECT neighbourhood_code, neighbourhood_name FROM '@neighbourhoods.parquet'").ToDictionary(row => (string)row[0]!, row => (string)row[1]!);
        Assert.Equal(57, names.Count);
        Assert.Equal(names.Keys.Order(StringComparer.Ordinal), Pages.Keys.Order(StringComparer.Ordinal));
        Assert.All(names, place => Assert.Equal(place.Value, Pages[place.Key][Line(Pages[place.Key], place.Key + " ") - 1]));
    }

    [Fact]
    public void What_keeps_most_from_an_option_and_how_many_is_counted_from_the_refusals()
    {
        var rows = Ask($"""
            WITH refused AS (SELECT neighbourhood_code, option, limiting, sum(dwelling_equivalents) homes FROM '@heat_refusals.parquet' WHERE scenario = '{Focus}' AND year = 2040 GROUP BY ALL)
            SELECT o.neighbourhood_code, o.option, o.limiting, coalesce(r.homes, 0.0), coalesce((SELECT max(homes) FROM refused a WHERE a.neighbourhood_code = o.neighbourhood_code AND a.option = o.option), 0.0)
            FROM '@heat_options.parquet' o LEFT JOIN refused r ON r.neighbourhood_code = o.neighbourhood_code AND r.option = o.option AND r.limiting = o.limiting
            WHERE o.scenario = '{Focus}' AND o.year = 2040 AND o.option <> 'gas_boiler'
            """);
        Assert.Contains(rows, row => (double)row[3]! > 0);
        Assert.Equal(Pages.Keys.Order(StringComparer.Ordinal), rows.Select(row => (string)row[0]!).Distinct().Order(StringComparer.Ordinal));
        foreach (var row in rows)
        {
            var (code, limit, kept, most) = ((string)row[0]!, (string)row[2]!, (double)row[3]!, (double)row[4]!);
            Assert.True(limit == "little_avoided" || kept == most, $"{code} {row[1]}: {limit} keeps {kept}, and something else {most}");
            string wanted = limit == "none" ? "–" : Limit(limit, (string)row[1]!) + (kept > 0 ? $" ({Words.Count(kept)})" : string.Empty);
            string name = Language.Capital(Words.Word((string)row[1]!));
            var lines = Pages[code];
            int line = lines.ToList().FindIndex(Line(lines, "Optie "), text => text.StartsWith(name + " ", StringComparison.Ordinal) && char.IsDigit(text.Replace("–", "0", StringComparison.Ordinal)[name.Length + 1]));
            Assert.True(line >= 0, $"{name} has no line on the page of {code}");
            string told = lines[line] + " ";
            for (int next = line + 1; !told.Contains($" {wanted} ", StringComparison.Ordinal) && next <= line + 2; next++)
            {
                told += lines[next] + " ";
            }

            Assert.True(told.EndsWith($" {wanted} ", StringComparison.Ordinal), $"{code}: '{wanted}' does not close '{told}'");
        }
    }

    [Fact]
    public void The_gas_boiler_is_kept_back_by_nothing() =>
        Assert.All(Pages.Values, page => Assert.EndsWith(" houdt alleen een gasketel", page[Line(page, "Gasketel ")], StringComparison.Ordinal));

    [Fact]
    public void Homes_renovated_their_share_and_what_it_takes_in_euro_are_those_of_the_measures()
    {
        object? year = Ask("SELECT max(CAST(split_part(keys, ' · ', 2) AS INTEGER)) FROM '@coefficients.parquet' WHERE coefficient = 'price-index' AND keys LIKE 'building%'").Single()[0];
        var done = Ask($"""
            SELECT n.neighbourhood_code, n.dwellings, coalesce(sum(m.dwellings) FILTER (year = 2030), 0.0), coalesce(sum(m.dwellings) FILTER (year = 2040), 0.0), sum(m.investment_eur) FILTER (year = 2040)
            FROM '@neighbourhoods.parquet' n LEFT JOIN '@savings_measures.parquet' m ON m.neighbourhood_code = n.neighbourhood_code AND m.scenario = '{Focus}' AND m.measure = 'renovation_dwellings' GROUP BY 1, 2
            """);
        Assert.Equal(Pages.Count, done.Count);
        Assert.Contains(done, row => row[4] is double euro && euro >= 1e6);
        foreach (var row in done)
        {
            double later = (double)row[3]!;
            Says((string)row[0]!, later < 0.5 ? "eigenaren: geen woningen te renoveren"
                : $"eigenaren: {Words.Homes((double)row[2]!)} renoveren tot en met 2030 en {Words.Number(later)} tot en met 2040 ({Words.Number(100 * later / (int)row[1]!)} % van nu; {Words.Number((double)row[4]! / 1e6, 1)} miljoen euro, prijspeil {year}, zonder btw)");
        }
    }

    [Fact]
    public void What_renovation_of_homes_saves_is_that_of_the_measures_in_every_scenario()
    {
        var saved = Ask("SELECT neighbourhood_code, scenario, sum(saved_gj_per_yr) FROM '@savings_measures.parquet' WHERE measure = 'renovation_dwellings' AND year = 2040 GROUP BY 1, 2").ToDictionary(row => ((string)row[0]!, (string)row[1]!), row => (double)row[2]!);
        Assert.All(Pages.Keys, code => Says(code, $"Woningrenovatie bespaart, GJ – {string.Join(' ', Scenarios.Select(scenario => Words.Number(saved.GetValueOrDefault((code, scenario)))))}"));
    }

    [Fact]
    public void Shares_of_labels_are_of_homes_by_the_label_of_their_building_and_the_registered_share_is_that_of_the_neighbourhood()
    {
        var rows = Ask("""
            SELECT n.neighbourhood_code, any_value(n.registered_label_pct), CAST(coalesce(sum(b.dwellings) FILTER (energy_label IS NOT NULL), 0) AS DOUBLE), CAST(coalesce(sum(b.dwellings) FILTER (energy_label IN ('A+', 'A')), 0) AS DOUBLE),
            CAST(coalesce(sum(b.dwellings) FILTER (energy_label IN ('B', 'C', 'D')), 0) AS DOUBLE), CAST(coalesce(sum(b.dwellings) FILTER (energy_label IN ('E', 'F', 'G')), 0) AS DOUBLE)
            FROM '@neighbourhoods.parquet' n LEFT JOIN '@buildings.parquet' b USING (neighbourhood_code) GROUP BY 1
            """);
        foreach (var row in rows)
        {
            double all = (double)row[2]!;
            string Share(int column) => Words.Number(100 * (double)row[column]! / all) + " %";
            Says((string)row[0]!, all == 0 ? "geen woningen" : $"A en beter {Share(3)}, B tot en met D {Share(4)}, E tot en met G {Share(5)}");
            if (all > 0)
            {
                Says((string)row[0]!, $"geregistreerd {Words.Number((double)row[1]!)} %, de rest geschat");
            }
        }
    }

    [Fact]
    public void Who_cannot_see_the_bars_is_told_the_homes_of_each_type_and_period()
    {
        using var pdf = new TaggedPdf(File.ReadAllBytes(Path.Combine(EmbeddedRun.Folder, "report.pdf")));
        string[] told = [.. pdf.Root.Children.TakeLast(Pages.Count).Select(sheet => sheet.All.Single(element => element.Type == "Figure").AlternativeText)];
        var homes = Ask($"SELECT neighbourhood_code, {string.Join(", ", Types.Concat(Periods).Select(count => $"CAST(coalesce(sum(dwellings) FILTER ({count.Of}), 0) AS DOUBLE)"))} FROM '@buildings.parquet' GROUP BY 1 HAVING sum(dwellings) > 0")
            .ToDictionary(row => (string)row[0]!, row => row.Skip(1).Select(count => Words.Number((double)count!)).ToArray());
        foreach (var (code, text) in Pages.Keys.Order(StringComparer.Ordinal).Zip(told))
        {
            string List((string Word, string Of)[] counts, int from) => string.Join(", ", counts.Select((count, place) => $"{count.Word} {homes[code][from + place]}"));
            Assert.Contains(homes.ContainsKey(code) ? $"Naar soort: {List(Types, 0)}. Naar bouwperiode: {List(Periods, Types.Length)}." : "Er staan geen woningen.", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Homes_near_networks_mine_water_good_ground_and_heritage_are_counted_from_the_buildings()
    {
        string[] grades = ["very_good", "good", "moderate"];
        string[] counts = ["district_heat_flag", "mine_water_flag", "heritage_flag", .. grades.Select(grade => $"ground_heat_class = '{grade}'")];
        var rows = Ask($"SELECT n.neighbourhood_code, {string.Join(", ", counts.Select(count => $"CAST(coalesce(sum(b.dwellings) FILTER ({count}), 0) AS DOUBLE)"))} FROM '@neighbourhoods.parquet' n LEFT JOIN '@buildings.parquet' b USING (neighbourhood_code) GROUP BY 1");
        Assert.All(Enumerable.Range(1, 3), flag => Assert.Contains(rows, row => (double)row[flag]! > 0));
        foreach (var row in rows)
        {
            string ground = string.Join(", ", grades.Select((grade, place) => (Word: Words.Word(grade), Homes: (double)row[4 + place]!)).Where(grade => grade.Homes > 0).Select(grade => $"{grade.Word} bij {Words.Number(grade.Homes)}"));
            Says(
                (string)row[0]!,
                $"Woningen in het gebied van een warmtenet: {Words.Number((double)row[1]!)}; in een gebied van het mijnwaternet, nu of gepland: {Words.Number((double)row[2]!)}; "
                + $"geschiktheid van de bodem voor warmte en koude: {(ground.Length > 0 ? ground : "bij geen woning op de kaart")}; in een beschermd gezicht of kolonie: {Words.Number((double)row[3]!)}.");
        }
    }

    [Fact]
    public void Flats_with_a_poor_label_and_homes_demolished_are_counted_from_the_datasets()
    {
        var rows = Ask($"""
            SELECT n.neighbourhood_code, CAST(coalesce(sum(b.dwellings) FILTER (energy_label IN ('E', 'F', 'G')), 0) AS DOUBLE), CAST(coalesce(sum(b.dwellings) FILTER (energy_label IN ('E', 'F', 'G') AND dwelling_type LIKE '%_rise_flat'), 0) AS DOUBLE),
            coalesce((SELECT sum(m.dwellings) FROM '@savings_measures.parquet' m WHERE m.neighbourhood_code = n.neighbourhood_code AND scenario = '{Focus}' AND year = 2040 AND measure = 'thinning'), 0.0),
            coalesce((SELECT sum(m.dwellings) FROM '@savings_measures.parquet' m WHERE m.neighbourhood_code = n.neighbourhood_code AND scenario = '{Focus}' AND year = 2040 AND measure = 'replacement'), 0.0)
            FROM '@neighbourhoods.parquet' n LEFT JOIN '@buildings.parquet' b USING (neighbourhood_code) GROUP BY 1
            """);
        Assert.Contains(rows, row => (double)row[2]! > 0);
        foreach (var row in rows)
        {
            string poor = (double)row[1]! == 0 ? "geen heeft label E, F of G" : $"{Words.Homes((double)row[1]!)} met label E, F of G, waarvan {Words.Number((double)row[2]!)} in een flat";
            Says((string)row[0]!, $"(ook in de balk): {poor}; sloop tot en met 2040: {Words.Count((double)row[3]!)} zonder en {Words.Count((double)row[4]!)} met vervanging.");
        }
    }

    [Fact]
    public void Each_page_opens_with_the_homes_floor_and_shares_of_its_neighbourhood()
    {
        var rows = Ask($"""
            SELECT n.neighbourhood_code, n.neighbourhood_name, CAST(n.dwellings AS DOUBLE), n.service_floor_m2, n.industry_floor_m2, n.area_ha, sum(energy_gj_per_yr) FILTER (step = 'demand'), coalesce(sum(energy_gj_per_yr) FILTER (step = 'saved'), 0.0),
            coalesce(sum(energy_gj_per_yr) FILTER (step = 'renewable'), 0.0), coalesce(sum(energy_gj_per_yr) FILTER (step = 'fossil'), 0.0)
            FROM '@neighbourhoods.parquet' n LEFT JOIN '@balance.parquet' b ON b.neighbourhood_code = n.neighbourhood_code AND b.scenario = '{Focus}' AND b.year = 2040 GROUP BY 1, 2, 3, 4, 5, 6
            """);
        foreach (var row in rows)
        {
            string code = (string)row[0]!;
            Says(code, $"{code} · Heerlen · {Words.Number((double)row[5]!)} hectare");
            Says(code, $"{row[1]} heeft {((double)row[2]! == 0 ? "geen woningen" : Words.Homes((double)row[2]!))}, {Words.Number((double)row[3]!)} m2 utiliteit en {Words.Number((double)row[4]!)} m2 industrie.");
            string Part(int column) => Words.Number(100 * (double)row[column]! / (double)row[6]!) + " %";
            Says(code, $"{Part(7)} bespaard, wordt {Part(8)} hernieuwbaar ingevuld en blijft {Part(9)} fossiel, dat is {Words.Number((double)row[9]! / 1000, 1)} TJ per jaar.");
        }
    }

    [Fact]
    public void The_cheapest_option_its_price_and_what_keeps_others_from_it_are_those_of_the_options()
    {
        var options = Ask($"SELECT neighbourhood_code, option, merit_rank, taken_dwelling_equivalents, extra_cost_eur_per_t_co2, limiting FROM '@heat_options.parquet' WHERE scenario = '{Focus}' AND year = 2040 AND option <> 'gas_boiler' ORDER BY merit_rank, option")
            .ToLookup(row => (string)row[0]!);
        Assert.Equal(Pages.Count, options.Count);
        foreach (var all in options)
        {
            var cheapest = all.FirstOrDefault(option => option[2] is not null);
            var winner = all.Where(option => (double)option[3]! >= 1).OrderByDescending(option => (double)option[3]!).ThenBy(option => (string)option[1]!, StringComparer.Ordinal).FirstOrDefault();
            string price = cheapest is null ? string.Empty : $"({Words.Number((double)cheapest[4]!)} euro per ton CO2)";
            Says(all.Key, cheapest is null ? "Geen optie vermijdt genoeg CO2 om een prijs per ton te geven."
                : cheapest == winner ? $"Die optie staat ook naar kosten vooraan {price}."
                : $"Naar kosten staat {Words.Word((string)cheapest[1]!)} vooraan {price}; {((string)cheapest[5]! == "none" ? "wie eerder een andere koos, houdt die" : $"wat de meeste anderen daarvan weerhoudt: {Limit((string)cheapest[5]!, (string)cheapest[1]!)}")}.");
        }
    }

    [Fact]
    public void New_heat_pumps_and_whether_it_is_a_transition_area_are_those_of_the_datasets()
    {
        var pumps = Ask($"SELECT neighbourhood_code, coalesce(sum(taken_dwelling_equivalents) FILTER (year = 2030), 0.0), coalesce(sum(taken_dwelling_equivalents) FILTER (year = 2040), 0.0) FROM '@heat_options.parquet' WHERE scenario = '{Focus}' AND option IN ('hybrid', 'air_heat_pump', 'ground_heat_pump') GROUP BY 1")
            .ToDictionary(row => (string)row[0]!);
        var flags = Ask($"SELECT area_code, value FROM '@indicators.parquet' WHERE scenario = '{Focus}' AND year = 2023 AND area_level = 'neighbourhood' AND indicator = 'transition_area_flag'").ToDictionary(row => (string)row[0]!, row => row[1] as double?);
        Assert.Contains(flags.Values, flag => flag > 0);
        foreach (string code in Pages.Keys)
        {
            Says(code, $"nieuwe warmtepompen: {Words.Equivalents((double)pumps[code][1]!)} in 2030 en {Words.Count((double)pumps[code][2]!)} in 2040;");
            Says(code, $"Transitiegebied (twee van drie kenmerken): {flags[code] switch { null => "onbekend", > 0 => "ja", _ => "nee" }}.");
        }
    }

    private static void Says(string code, string text)
    {
        string page = string.Join(' ', Pages[code]);
        Assert.True(page.Contains(text, StringComparison.Ordinal), $"'{text}' does not stand on the page of {code}: {page}");
    }

    private static int Line(IReadOnlyList<string> page, string start) => Enumerable.Range(0, page.Count).First(line => page[line].StartsWith(start, StringComparison.Ordinal));

    private static List<object?[]> Ask(string sql) => Duck.Rows(EmbeddedRun.Folder, sql);

    /// <summary>The lines of the page of each neighbourhood, from top to bottom, by its code.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Read()
    {
        using var document = PdfDocument.Open(Path.Combine(EmbeddedRun.Folder, "report.pdf"));
        return document.GetPages().Select(page => Lines(page.GetWords()))
            .Select(lines => (Code: lines.FirstOrDefault(line => line.StartsWith("BU", StringComparison.Ordinal) && line.Contains(" · ", StringComparison.Ordinal))?.Split(' ')[0], Lines: lines))
            .Where(page => page.Code is not null).ToDictionary(page => page.Code!, page => page.Lines);
    }

    private static IReadOnlyList<string> Lines(IEnumerable<Word> words) =>
    [
        .. words.GroupBy(word => Math.Round(word.Letters[0].StartBaseLine.Y)).OrderByDescending(line => line.Key)
            .Select(line => string.Join(' ', line.OrderBy(word => word.BoundingBox.Left).Select(word => word.Text.Replace('\u00A0', ' ')))),
    ];

    private static string Limit(string limit, string option) => limit == "hectares" && option == "biomass_boiler" ? "het hout van de regio is vergeven" : Limits[limit];
}

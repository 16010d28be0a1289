using System.Globalization;
using Energy.Fixtures;
using Energy.Report.Data;
using Energy.Report.Pages;
using Energy.Report.Pdf;
using Energy.Report.Words;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Energy.Runner.Tests.Page;

/// <summary>Whether the figures on the pages of the neighbourhoods are those of the datasets, asked of an engine that is not ours.</summary>
public sealed class FactSheetFigures
{
    private const string Focus = "palet-ambition";

    private static readonly string[] Scenarios = ["present-pace", Focus, "all-permitted"];
    private static readonly string[] PowerSources = ["rooftop_pv", "field_pv", "wind"];

    private static readonly Dictionary<string, string> Words = new()
    {
        ["hybrid"] = "hybride warmtepomp",
        ["air_heat_pump"] = "luchtwarmtepomp",
        ["ground_heat_pump"] = "bodemwarmtepomp",
        ["biomass_boiler"] = "hout",
        ["ground_heat_network"] = "bodemwarmtenet",
        ["mine_water"] = "mijnwater",
        ["district_heat"] = "warmtenet",
    };

    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] };
    private static readonly IReadOnlyList<IReadOnlyList<string>> Pages = Read();
    private static readonly string[] Codes = [.. Ask("SELECT neighbourhood_code FROM '@neighbourhoods.parquet' ORDER BY 1").Select(row => (string)row[0]!)];

    [Fact]
    public void Every_neighbourhood_has_one_page_in_the_order_of_the_codes()
    {
        Assert.Equal(57, Codes.Length);
        Assert.Equal(Codes, Pages.Skip(Pages.Count - Codes.Length).Select(lines => lines.Single(line => line.StartsWith("BU", StringComparison.Ordinal)).Split(' ')[0]));
    }

    [Fact]
    public async Task No_neighbourhood_needs_a_second_page()
    {
        var data = await ReportData.ReadAsync(EmbeddedRun.Folder, Language.Dutch);
        Assert.All(FactSheetSection.Of(data), sheet => Assert.Equal(1, ReportDocument.PageCount(Language.Dutch, data.Facts, "Titel", [sheet])));
    }

    [Fact]
    public void What_is_asked_for_saved_renewed_and_left_is_that_of_the_indicators()
    {
        var values = Ask("SELECT area_code, scenario, year, indicator, value FROM '@indicators.parquet' WHERE year IN (2023, 2040)")
            .ToDictionary(row => ((string)row[0]!, (string)row[1]!, (int)row[2]!, (string)row[3]!), row => row[4] as double? ?? double.NaN);
        EachPage((code, page) =>
        {
            double[] Of(string indicator) => [values[(code, Scenarios[0], 2023, indicator)], .. Scenarios.Select(scenario => values[(code, scenario, 2040, indicator)])];
            double[] demand = Of("demand_gj_per_yr");
            Stands(page, "Vraag, TJ", demand.Select(gj => Number(gj / 1000, 1)));
            Stands(page, "Bespaard, %", Of("saved_gj_per_yr").Zip(demand, (gj, all) => Number(gj / all * 100)));
            Stands(page, "Hernieuwbaar, %", Of("renewable_gj_per_yr").Zip(demand, (gj, all) => Number(gj / all * 100)));
            Stands(page, "Fossiel, %", Of("fossil_gj_per_yr").Zip(demand, (gj, all) => Number(gj / all * 100)));
            Stands(page, "Fossiel, TJ", Of("fossil_gj_per_yr").Select(gj => Number(gj / 1000, 1)));
            Stands(page, "Uitstoot CO2, ton", Of("co2_t_per_yr").Select(tonnes => Number(tonnes)));
        });
    }

    [Fact]
    public void Homes_by_type_period_and_label_are_those_of_the_buildings()
    {
        (string Word, string Of)[] counts =
        [
            ("Vrijstaand", "dwelling_type = 'detached'"), ("Twee onder een kap", "dwelling_type = 'semi_detached'"), ("Hoekwoning", "dwelling_type = 'end_terrace'"),
            ("Tussenwoning", "dwelling_type = 'mid_terrace'"), ("Flat, laagbouw", "dwelling_type = 'low_rise_flat'"), ("Flat, hoogbouw", "dwelling_type = 'high_rise_flat'"),
            ("Tot en met 1944", "built_year <= 1944"), ("1945–1964", "built_year BETWEEN 1945 AND 1964"), ("1965–1984", "built_year BETWEEN 1965 AND 1984"),
            ("1985–2004", "built_year BETWEEN 1985 AND 2004"), ("Vanaf 2005", "built_year >= 2005"),
        ];
        var homes = Ask($"SELECT neighbourhood_code, {string.Join(", ", counts.Select(count => $"CAST(coalesce(sum(dwellings) FILTER ({count.Of}), 0) AS DOUBLE)"))} FROM '@buildings.parquet' GROUP BY 1").ToDictionary(row => (string)row[0]!);
        var labels = Ask("SELECT neighbourhood_code, 100.0 * sum(dwellings) FILTER (energy_label IN ('A+', 'A')) / sum(dwellings), 100.0 * sum(dwellings) FILTER (energy_label IN ('E', 'F', 'G')) / sum(dwellings) FROM '@buildings.parquet' GROUP BY 1 HAVING sum(dwellings) > 0")
            .ToDictionary(row => (string)row[0]!);
        EachPage((code, page) =>
        {
            for (int count = 0; count < counts.Length; count++)
            {
                Stands(page, counts[count].Word, [Number((double)homes[code][count + 1]!)]);
            }

            if (labels.TryGetValue(code, out var shares))
            {
                Stands(page, "A en beter", [Number(Convert.ToDouble(shares[1] ?? 0, Dutch)) + " %,"]);
                Stands(page, "E tot en met G", [Number(Convert.ToDouble(shares[2] ?? 0, Dutch)) + " %"]);
            }
        });
    }

    [Fact]
    public void Sun_and_wind_are_those_of_the_potentials()
    {
        var yields = Ask("SELECT neighbourhood_code, scenario, year, source, rung, yield_gj_per_yr / 3600, capacity_kw / 1000 FROM '@potentials.parquet' WHERE year IN (2023, 2040)")
            .ToDictionary(row => ((string)row[0]!, (string)row[1]!, (int)row[2]!, (string)row[3]!, (string)row[4]!), row => (Gwh: (double)row[5]!, Mw: (double)row[6]!));
        EachPage((code, page) =>
        {
            IEnumerable<string> Of(string scenario, int year, string rung) => PowerSources
                .Select(source => yields.GetValueOrDefault((code, scenario, year, source, rung)).Gwh).Select(gwh => Number(gwh, gwh == 0 ? 0 : 2));
            Stands(page, "Technisch kan", Of("all", 2023, "technical"));
            Stands(page, "Mag in 2040 b", Of(Focus, 2040, "permitted"));
            Stands(page, "Staat er in 2023", Of(Focus, 2023, "deployed"));
            Stands(page, "Staat er in 2040 a", Of(Scenarios[0], 2040, "deployed"));
            Stands(page, "Staat er in 2040 b", Of(Focus, 2040, "deployed"));
            Stands(page, "Staat er in 2040 c", Of(Scenarios[2], 2040, "deployed"));
            string Mw(int year, string source) => Number(yields.GetValueOrDefault((code, Focus, year, source, "deployed")).Mw, 1);
            Says(page, $"panelen op daken van {Mw(2023, "rooftop_pv")} naar {Mw(2040, "rooftop_pv")} MW.");
            Says(page, $"{Mw(2040, "rooftop_pv")} MW zon op dak en {Mw(2040, "field_pv")} MW zon op land in 2040;");
        });
    }

    [Fact]
    public void The_options_for_heat_are_those_of_the_datasets_with_the_most_taken_named()
    {
        var options = Ask($"SELECT l.neighbourhood_code, l.option, l.merit_rank, l.dwelling_equivalents, coalesce(s.taken_dwelling_equivalents, 0), l.taken_dwelling_equivalents, l.extra_cost_eur_per_dwelling_per_yr, l.extra_cost_eur_per_t_co2 FROM '@heat_options.parquet' l LEFT JOIN '@heat_options.parquet' s ON s.scenario = l.scenario AND s.neighbourhood_code = l.neighbourhood_code AND s.option = l.option AND s.year = 2030 WHERE l.scenario = '{Focus}' AND l.year = 2040 ORDER BY l.neighbourhood_code, l.merit_rank")
            .ToLookup(row => (string)row[0]!);
        EachPage((code, page) =>
        {
            Assert.NotEmpty(options[code]);
            foreach (var option in options[code].Where(option => (string)option[1]! != "gas_boiler"))
            {
                string word = Words[(string)option[1]!];
                Stands(page, char.ToUpperInvariant(word[0]) + word[1..], [option[2] is int rank ? Number(rank) : "–", Count(option[3]), Count(option[4]), Count(option[5]), Number((double)option[6]!), option[7] is double euro ? Number(euro) : "–"]);
            }

            var gas = options[code].Single(option => (string)option[1]! == "gas_boiler");
            Stands(page, "Gasketel", ["–", Count(gas[3]), Count(gas[4]), Count(gas[5])]);
            var winner = options[code].Where(option => (string)option[1]! != "gas_boiler" && (double)option[5]! >= 1).OrderByDescending(option => (double)option[5]!).FirstOrDefault();
            Says(page, winner is null ? "Geen enkele optie naast de gasketel haalt in 2040 een heel woningequivalent;" : $"niet meer alleen een gasketel heeft, koos meestal: {Words[(string)winner[1]!]} ({Count(winner[5])} van {Equivalents(gas[3])});");
        });
    }

    [Fact]
    public void What_is_asked_of_whom_is_counted_from_the_datasets()
    {
        var homes = Ask($"SELECT n.neighbourhood_code, n.dwellings, (SELECT coalesce(max(dwellings), 0) FROM '@savings_measures.parquet' m WHERE m.neighbourhood_code = n.neighbourhood_code AND scenario = '{Focus}' AND year = 2030 AND measure = 'renovation_dwellings'), (SELECT coalesce(max(dwellings), 0) FROM '@savings_measures.parquet' m WHERE m.neighbourhood_code = n.neighbourhood_code AND scenario = '{Focus}' AND year = 2040 AND measure = 'renovation_dwellings'), (SELECT coalesce(max(floor_1000_m2), 0) * 1000 FROM '@savings_measures.parquet' m WHERE m.neighbourhood_code = n.neighbourhood_code AND scenario = '{Focus}' AND year = 2040 AND measure = 'renovation_services') FROM '@neighbourhoods.parquet' n")
            .ToDictionary(row => (string)row[0]!);
        var power = Ask($"SELECT neighbourhood_code, sum(final_energy_gj_per_yr) FILTER (year = 2023) / 3600, sum(final_energy_gj_per_yr) FILTER (year = 2040) / 3600 FROM '@balance.parquet' WHERE scenario = '{Focus}' AND carrier = 'electricity' AND sector IN ('dwellings', 'services') GROUP BY 1")
            .ToDictionary(row => (string)row[0]!);
        var pumps = Ask($"SELECT neighbourhood_code, sum(taken_dwelling_equivalents) FILTER (year = 2040 AND option IN ('hybrid', 'air_heat_pump', 'ground_heat_pump')), coalesce(sum(taken_dwelling_equivalents) FILTER (year = 2040 AND option IN ('mine_water', 'district_heat', 'ground_heat_network')), 0), coalesce(sum(taken_dwelling_equivalents) FILTER (year = 2030 AND option IN ('mine_water', 'district_heat', 'ground_heat_network')), 0) FROM '@heat_options.parquet' WHERE scenario = '{Focus}' GROUP BY 1")
            .ToDictionary(row => (string)row[0]!);
        EachPage((code, page) =>
        {
            var renovated = homes[code];
            if ((double)renovated[3]! > 0)
            {
                Says(page, $"renoveren tot en met 2030 en {Number((double)renovated[3]!)} tot en met 2040 ({Number((double)renovated[3]! / (int)renovated[1]! * 100)} % van nu;");
                Says(page, $"eigenaren: {Count(renovated[2])} woning");
            }

            Says(page, (double)renovated[4]! > 0 ? $"en {Number((double)renovated[4]!)} m2 utiliteit; panelen" : "; panelen");
            Says(page, $"van {Number((double)power[code][1]!, 1)} naar {Number((double)power[code][2]!, 1)} GWh per jaar.");
            Says(page, $"en {Count(pumps[code][1])} in 2040; ");
            Says(page, (double)pumps[code][2]! < 0.05 ? "en warmtebedrijf: " : $"bodemwarmtenet: {Equivalents(pumps[code][3])} in 2030 en {Count(pumps[code][2])} in 2040; ");
        });
    }

    [Fact]
    public void A_hybrid_counts_as_one_that_uses_gas()
    {
        var taken = Ask($"SELECT neighbourhood_code, sum(taken_dwelling_equivalents) FILTER (option = 'gas_boiler'), coalesce(sum(taken_dwelling_equivalents) FILTER (option = 'hybrid'), 0) FROM '@heat_options.parquet' WHERE scenario = '{Focus}' AND year = 2040 GROUP BY 1")
            .ToDictionary(row => (string)row[0]!);
        Assert.Contains(taken.Values, row => (double)row[2]! >= 0.05 && (double)row[1]! < 0.05);
        EachPage((code, page) =>
        {
            var (boilers, hybrids) = ((double)taken[code][1]!, (double)taken[code][2]!);
            string kept = boilers < 0.05 ? "geen woningequivalent" : Equivalents(boilers);
            string text = string.Join(' ', page);
            if (hybrids >= 0.05)
            {
                string verb = Count(hybrids) == "1" ? "heeft" : "hebben";
                Assert.DoesNotMatch(@"(geen houdt|geen woning heeft in \d+ nog) een gasketel|op gas in 2040: geen woningequivalent\.|gasketel (heeft|hebben) vervangen", text);
                Says(page, $"alleen een gasketel en {Count(hybrids)} {verb} een hybride, die gas blijft gebruiken.");
                Says(page, $"op gas in 2040: {kept} met alleen een gasketel en {Count(hybrids)} met een hybride.");
            }
            else if (hybrids == 0)
            {
                Says(page, $"op gas in 2040: {kept}.");
            }
        });
    }

    [Fact]
    public void What_counts_floor_as_homes_is_not_called_homes()
    {
        double floor = (double)Ask("SELECT value FROM '@coefficients.parquet' WHERE coefficient = 'services-measures' AND keys LIKE '%floor_per_home'").Single()[0]!;
        EachPage((_, page) =>
        {
            Says(page, $"Woningequivalenten op gas in 2023 ({Number(floor)} m2 utiliteit telt als een).");
            Assert.DoesNotMatch(@"\(\S+ van \S+ woning(en)?\)|warmtepompen(:| bij) \S+ woning(en)? |nieuwe aansluitingen \S+ \S+ woning(en)? ", string.Join(' ', page));
        });
        Assert.Contains(Pages, page => string.Join(' ', page).Contains($"woningequivalenten die in het basisjaar op gas waren (utiliteit telt mee, {Number(floor)} m2 als een woning)", StringComparison.Ordinal));
    }

    [Fact]
    public void Homes_on_a_map_and_homes_with_a_poor_label_are_those_of_the_buildings()
    {
        var homes = Ask("SELECT neighbourhood_code, CAST(coalesce(sum(dwellings) FILTER (mine_water_flag), 0) AS DOUBLE), CAST(coalesce(sum(dwellings) FILTER (energy_label IN ('E', 'F', 'G')), 0) AS DOUBLE) FROM '@buildings.parquet' GROUP BY 1").ToDictionary(row => (string)row[0]!);
        EachPage((code, page) =>
        {
            Says(page, $"in een gebied van het mijnwaternet, nu of gepland: {Number((double)homes[code][1]!)};");
            string poor = (double)homes[code][2]! is var count && count == 0 ? "geen heeft label" : $"{Number(count)} {(count == 1 ? "woning" : "woningen")} met label";
            Says(page, $"naar het meest voorkomende label van het pand (ook in de balk): {poor} E, F of G");
        });
    }

    [Fact]
    public void One_is_never_followed_by_the_word_for_many() =>
        EachPage((_, page) => Assert.DoesNotMatch(@"(?<![\d.,])1 (woningen|woningequivalenten|houden|hebben|nieuwe aansluitingen)", string.Join(' ', page)));

    [Fact]
    public async Task A_page_that_runs_over_moves_those_that_follow()
    {
        var data = await ReportData.ReadAsync(EmbeddedRun.Folder, Language.Dutch);
        Block[] first = [.. Enumerable.Range(0, 3).Select(_ => TextBlock.Paragraph("Regel"))];
        Assert.Equal([1, 2, 4], ReportDocument.PagesOf(first.ToHashSet(), Language.Dutch, data.Facts, "Titel", [[first[0]], [first[1], .. Enumerable.Repeat(TextBlock.Paragraph("Regel"), 50)], [first[2]]]));
    }

    [Fact]
    public void The_criteria_of_a_transition_area_are_those_of_the_neighbourhoods()
    {
        var figures = Ask("SELECT neighbourhood_code, built_1950_to_1980_pct, mean_home_value_eur, household_change_until_2035_pct FROM '@neighbourhoods.parquet'").ToDictionary(row => (string)row[0]!);
        EachPage((code, page) =>
        {
            var figure = figures[code];
            Says(page, figure[1] is double share ? $"tot 1980: {Number(share)} % van de woningen, drempel 50 %: {(share >= 50 ? "ja" : "nee")}." : "tot 1980: onbekend.");
            Says(page, figure[2] is double value ? $"WOZ-waarde: {Number(value)} euro, drempel 120.000 euro: {(value <= 120000 ? "ja" : "nee")}." : "WOZ-waarde: onbekend.");
            Says(page, figure[3] is double change ? $"2035: {Number(change, 1)} %, drempel -5,0 %: {(change <= -5 ? "ja" : "nee")}." : "2035: onbekend.");
        });
    }

    [Fact]
    public async Task The_table_begins_with_the_homes_that_stay_most_fossil_and_leads_to_the_page_of_each()
    {
        var data = await ReportData.ReadAsync(EmbeddedRun.Folder, Language.Dutch);
        var ranked = Ask($"SELECT n.neighbourhood_code, n.neighbourhood_name, sum(b.energy_gj_per_yr) / n.dwellings FROM '@neighbourhoods.parquet' n LEFT JOIN '@balance.parquet' b ON b.neighbourhood_code = n.neighbourhood_code AND b.scenario = '{Focus}' AND b.year = 2040 AND b.sector = 'dwellings' AND b.step = 'fossil' GROUP BY n.neighbourhood_code, n.neighbourhood_name, n.dwellings ORDER BY n.dwellings < 100, 3 DESC NULLS LAST, 1");
        Assert.Equal(ranked.Select(row => (string)row[0]!), NeighbourhoodTableSection.Ranked(data).Select(place => data.Neighbourhoods[place].Code));
        string[] table = [.. Pages.Take(Pages.Count - Codes.Length).SelectMany(page => page)];
        foreach (var row in ranked)
        {
            int page = Pages.ToList().FindIndex(lines => lines.Any(line => line.StartsWith((string)row[0]! + " ", StringComparison.Ordinal))) + 1;
            string first = ((string)row[1]!).Split(' ')[0];
            Assert.Contains(table, line => line.StartsWith(first, StringComparison.Ordinal) && line.EndsWith(FormattableString.Invariant($" {page}"), StringComparison.Ordinal));
        }
    }

    private static void EachPage(Action<string, IReadOnlyList<string>> look)
    {
        for (int place = 0; place < Codes.Length; place++)
        {
            look(Codes[place], Pages[Pages.Count - Codes.Length + place]);
        }
    }

    private static void Stands(IReadOnlyList<string> page, string word, IEnumerable<string> numbers)
    {
        string wanted = $"{word} {string.Join(' ', numbers)}";
        Assert.True(page.Any(line => (line + " ").Contains(wanted + " ", StringComparison.Ordinal)), $"'{wanted}' does not stand on the page of {page.First(line => line.StartsWith("BU", StringComparison.Ordinal))}: {string.Join(" / ", page)}");
    }

    private static void Says(IReadOnlyList<string> page, string text) => Assert.Contains(text.TrimEnd(), string.Join(' ', page), StringComparison.Ordinal);

    private static string Number(double value, int decimals = 0) => (value == 0 ? 0 : value).ToString("N" + decimals, Dutch);

    private static string Equivalents(object? value) => Count(value) is var count && count == "1" ? "1 woningequivalent" : $"{count} woningequivalenten";

    private static string Count(object? value) => (double)value! is var count && count < 9.95 && Math.Abs(count - Math.Round(count)) >= 0.05 ? Number(count, 1) : Number((double)value!);

    private static List<object?[]> Ask(string sql) => Duck.Rows(EmbeddedRun.Folder, sql);

    /// <summary>Per page its lines from top to bottom.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> Read()
    {
        using var document = PdfDocument.Open(Path.Combine(EmbeddedRun.Folder, "report.pdf"));
        return [.. document.GetPages().Select(page => Lines(page.GetWords()))];
    }

    private static IReadOnlyList<string> Lines(IEnumerable<Word> words) =>
    [
        .. words.GroupBy(word => Math.Round(word.Letters[0].StartBaseLine.Y)).OrderByDescending(line => line.Key)
            .Select(line => string.Join(' ', line.OrderBy(word => word.BoundingBox.Left).Select(word => word.Text.Replace('\u00A0', ' ')))),
    ];
}

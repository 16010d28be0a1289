using Energy.Model.Areas;
using Energy.Model.Measures;
using Energy.Model.Savings;
using Energy.Model.Trias;
using Energy.Report.Parquet;
using Energy.Report.Tables;

namespace Energy.Runner.Shards;

/// <summary>Reads back what a shard says of one municipality, as the method knows it.</summary>
internal sealed class UnsettledTables(string shard, string municipality)
{
    /// <summary>The codes of its neighbourhoods and the years of every scenario, in the order in which they were written.</summary>
    public async Task<(IReadOnlyList<string> Codes, IReadOnlyList<(string Scenario, UnsettledYear Part)> Years)> YearsAsync()
    {
        var areas = await ReadAsync("area_books");
        var (codes, keys) = Keys(areas);
        var lines = Lines(await ReadAsync("balance"), Places(codes)).ToLookup(line => line.Key, line => line.Line);
        var uses = Uses(await ReadAsync("electricity"), Places(codes)).ToLookup(use => use.Key, use => use.Line);
        var municipal = Municipal(await ReadAsync("municipal_books"));
        var books = Books(areas);
        return (codes, [.. keys.Select((key, place) => (key.Scenario, new UnsettledYear(
            key.Year, [.. lines[key]], [.. uses[key]], books[(place * codes.Length)..((place + 1) * codes.Length)], municipal[key])))]);
    }

    /// <summary>What the municipality takes from the pool and brings into it, by scenario and year.</summary>
    public async Task<IReadOnlyList<((string Scenario, int Year) Key, PoolShare Share)>> SharesAsync()
    {
        var table = await ReadAsync("municipal_books");
        string?[] scenarios = table.Text("scenario");
        int[] years = table.Whole("year");
        return [.. Shares(table).Select((share, row) => ((scenarios[row]!, years[row]), share))];
    }

    /// <summary>The runs from which effects follow, by scenario, and what each scenario states of its measures.</summary>
    public async Task<IReadOnlyDictionary<string, (EffectSums Sums, IReadOnlyDictionary<string, (string? Status, string? Source)> Stated)>> EffectsAsync()
    {
        var table = await ReadAsync("effect_sums");
        string?[] scenarios = table.Text("scenario"), runs = table.Text("run"), subjects = table.Text("subject"), statuses = table.Text("status"), sources = table.Text("source");
        var sums = Sums(table);
        return Enumerable.Range(0, table.Rows).GroupBy(row => scenarios[row]!).ToDictionary(scenario => scenario.Key, scenario =>
        {
            var bySubject = scenario.ToLookup(row => (runs[row], subjects[row]), row => sums[row]);
            return (
                new EffectSums(
                    [.. bySubject[("as_it_is", null)]],
                    [.. MeasureEffects.Measures.Select(measure => (IReadOnlyList<YearSums>)[.. bySubject[("without", measure?.Key() ?? MeasuresTable.Together)]])],
                    [.. Lag.All.Select(lag => (IReadOnlyList<YearSums>)[.. bySubject[("late", lag.Cause.Key())]])]),
                (IReadOnlyDictionary<string, (string?, string?)>)scenario.Where(row => runs[row] == "without").DistinctBy(row => subjects[row]).ToDictionary(row => subjects[row]!, row => (statuses[row], sources[row])));
        });
    }

    /// <summary>What the files of the municipality say of themselves.</summary>
    public async Task<IReadOnlyDictionary<string, string>> MetadataAsync() => (await ReadAsync("municipal_books")).Metadata;

    private Task<TableReader> ReadAsync(string table) => ShardRecord.WholeAsync(shard, () => TableReader.OfFilesAsync([TableFiles.Part(shard, table, municipality)]));

    private static (string[] Codes, (string Scenario, int Year)[] Keys) Keys(TableReader areas)
    {
        string?[] codes = areas.Text("neighbourhood_code"), scenarios = areas.Text("scenario");
        int[] years = areas.Whole("year");
        int count = Enumerable.Range(0, areas.Rows).TakeWhile(row => (scenarios[row], years[row]) == (scenarios[0], years[0])).Count();
        return ([.. codes[..count].Select(code => code!)], [.. Enumerable.Range(0, areas.Rows / count).Select(block => (scenarios[block * count]!, years[block * count]))]);
    }

    private static Dictionary<string, int> Places(string[] codes) => codes.Select((code, place) => (code, place)).ToDictionary(area => area.code, area => area.place);

    private static IEnumerable<((string Scenario, int Year) Key, LedgerLine Line)> Lines(TableReader table, Dictionary<string, int> places)
    {
        string?[] scenarios = table.Text("scenario"), codes = table.Text("neighbourhood_code");
        int[] years = table.Whole("year");
        var sectors = Kinds<Sector>(table, "sector");
        var services = Kinds<Service>(table, "service");
        var steps = Kinds<TriasStep>(table, "step");
        var options = Kinds<EnergyOption>(table, "option");
        var carriers = Kinds<Carrier>(table, "carrier");
        var sources = Kinds<EnergySource>(table, "source");
        double[] energy = table.Number("energy_gj_per_yr"), final = table.Number("final_energy_gj_per_yr"), input = table.Number("input_energy_gj_per_yr"), co2 = table.Number("co2_t_per_yr");
        for (int row = 0; row < table.Rows; row++)
        {
            var key = new LedgerKey(sectors[row], services[row], steps[row], options[row], carriers[row], sources[row]);
            yield return ((scenarios[row]!, years[row]), new LedgerLine(places[codes[row]!], key, new LedgerAmounts(energy[row], final[row], input[row], co2[row])));
        }
    }

    private static IEnumerable<((string Scenario, int Year) Key, PooledLine Line)> Uses(TableReader table, Dictionary<string, int> places)
    {
        string?[] scenarios = table.Text("scenario"), codes = table.Text("neighbourhood_code");
        int[] years = table.Whole("year");
        var sectors = Kinds<Sector>(table, "sector");
        var services = Kinds<Service>(table, "service");
        var options = Kinds<EnergyOption>(table, "option");
        var carriers = Kinds<Carrier>(table, "carrier");
        double[] energy = table.Number("energy_gj_per_yr"), final = table.Number("final_energy_gj_per_yr"), input = table.Number("input_energy_gj_per_yr");
        for (int row = 0; row < table.Rows; row++)
        {
            yield return ((scenarios[row]!, years[row]), new PooledLine(places[codes[row]!], sectors[row], services[row], options[row], carriers[row], energy[row], final[row], input[row]));
        }
    }

    private static AreaBooks[] Books(TableReader table)
    {
        double[] roofs = table.Number("rooftop_pv_gj_per_yr"), fields = table.Number("field_pv_gj_per_yr"), wind = table.Number("wind_gj_per_yr"), hydro = table.Number("hydro_gj_per_yr");
        double[] biomass = table.Number("local_biomass_gj_per_yr"), boilers = table.Number("boiler_saving_gj_per_yr");
        int?[] flags = table.WholeOrMissing("transition_area_flag");
        return [.. Enumerable.Range(0, table.Rows).Select(row => new AreaBooks(roofs[row], fields[row], wind[row], hydro[row], biomass[row], boilers[row], flags[row] is { } flag ? flag == 1 : null))];
    }

    private static Dictionary<(string Scenario, int Year), MunicipalBooks> Municipal(TableReader table)
    {
        string?[] scenarios = table.Text("scenario");
        int[] years = table.Whole("year");
        double[] drawn = table.Number("mine_water_drawn_gj_per_yr"), returned = table.Number("mine_water_returned_gj_per_yr"), connected = table.Number("mine_water_connected_kw");
        double[] system = table.Number("mine_water_system_kw"), delivered = table.Number("network_delivered_gj_per_yr");
        int?[] chances = table.WholeOrMissing("renovation_chances_dwellings_per_yr"), decisions = table.WholeOrMissing("renovation_decisions_dwellings_per_yr");
        int?[] capacity = table.WholeOrMissing("contractor_capacity_dwellings_per_yr"), renovated = table.WholeOrMissing("renovated_dwellings_per_yr"), waiting = table.WholeOrMissing("renovation_waiting_dwellings");
        return Enumerable.Range(0, table.Rows).ToDictionary(row => (scenarios[row]!, years[row]), row => new MunicipalBooks(
            drawn[row],
            returned[row],
            connected[row],
            system[row],
            delivered[row],
            chances[row] is { } chance ? new UptakeYear(years[row], chance, decisions[row]!.Value, capacity[row]!.Value, renovated[row]!.Value, waiting[row]!.Value) : null));
    }

    private static YearSums[] Sums(TableReader table)
    {
        double[] saved = table.Number("saved_gj_per_yr"), renewable = table.Number("renewable_gj_per_yr"), fossil = table.Number("fossil_gj_per_yr"), co2 = table.Number("co2_t_per_yr");
        double[] electricity = table.Number("electricity_gj_per_yr");
        return [.. Shares(table).Select((share, row) => new YearSums(saved[row], renewable[row], fossil[row], co2[row], electricity[row], share))];
    }

    private static IEnumerable<PoolShare> Shares(TableReader table)
    {
        double[] drawn = table.Number("drawn_gj_per_yr");
        double[] roofs = table.Number("rooftop_pv_gj_per_yr"), fields = table.Number("field_pv_gj_per_yr"), wind = table.Number("wind_gj_per_yr"), hydro = table.Number("hydro_gj_per_yr");
        return Enumerable.Range(0, table.Rows).Select(row => new PoolShare(drawn[row], roofs[row], fields[row], wind[row], hydro[row]));
    }

    private static T[] Kinds<T>(TableReader table, string column)
        where T : struct, Enum
    {
        var kinds = Enum.GetValues<T>().ToDictionary(kind => kind.Key());
        return Array.ConvertAll(table.Text(column), text => kinds[text!]);
    }
}

using System.Text.Json;
using Energy.Report.Data;
using Energy.Report.Parquet;
using Energy.Report.Words;

namespace Energy.Report.Explain;

/// <summary>The tables of a run from which any indicator is explained.</summary>
public sealed class RunTables
{
    private readonly TableReader balance;
    private readonly TableReader buildings;
    private readonly TableReader coefficients;
    private readonly TableReader indicators;
    private readonly TableReader neighbourhoods;
    private readonly TableReader potentials;
    private readonly RunFacts facts;

    private RunTables(TableReader balance, TableReader buildings, TableReader coefficients, TableReader indicators, TableReader neighbourhoods, TableReader potentials, string?[] scenarios, RunFacts facts)
    {
        this.balance = balance;
        this.buildings = buildings;
        this.coefficients = coefficients;
        this.indicators = indicators;
        this.neighbourhoods = neighbourhoods;
        this.potentials = potentials;
        this.facts = facts;
        Scenarios = [.. scenarios.OfType<string>()];
    }

    /// <summary>The scenarios of the run, in their order.</summary>
    public IReadOnlyList<string> Scenarios { get; }

    /// <summary>The first and the last year.</summary>
    public (int First, int Last) Years => (facts.BaseYear, facts.TargetYear);

    /// <summary>Codes of neighbourhoods and municipalities, and the name of the region.</summary>
    public IReadOnlyCollection<string> Areas => [.. indicators.Text("area_code").Distinct().OfType<string>()];

    /// <summary>Names of indicators in the run.</summary>
    public IReadOnlyCollection<string> Indicators => [.. indicators.Text("indicator").Distinct().OfType<string>()];

    /// <summary>Reads the tables of a run folder.</summary>
    public static async Task<RunTables> ReadAsync(string folder)
    {
        using var run = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "run.json")));
        return new RunTables(
            await OpenAsync("balance", "scenario", "year", "neighbourhood_code", "sector", "service", "step", "option", "carrier", "source", "energy_gj_per_yr", "final_energy_gj_per_yr", "input_energy_gj_per_yr", "co2_t_per_yr"),
            await OpenAsync("buildings", [.. ResultColumns.Buildings.Where(column => column.Kind != ColumnKind.Geometry).Select(column => column.Name)]),
            await OpenAsync("coefficients"),
            await OpenAsync("indicators"),
            await OpenAsync("neighbourhoods", [.. ResultColumns.Neighbourhoods.Where(column => column.Kind != ColumnKind.Geometry).Select(column => column.Name)]),
            await OpenAsync("potentials"),
            (await OpenAsync("scenarios")).Text("scenario"),
            RunFacts.Read(run.RootElement, Language.English));

        Task<TableReader> OpenAsync(string table, params string[] columns) => TableReader.OfRunAsync(folder, table, columns);
    }

    /// <summary>The code of the area with that code or, where one neighbourhood has it, that name; null when there is none.</summary>
    public string? AreaCode(string codeOrName)
    {
        if (Areas.Contains(codeOrName))
        {
            return codeOrName;
        }

        string?[] names = neighbourhoods.Text("neighbourhood_name");
        int[] rows = [.. Enumerable.Range(0, neighbourhoods.Rows).Where(row => string.Equals(names[row], codeOrName, StringComparison.OrdinalIgnoreCase))];
        return rows.Length == 1 ? neighbourhoods.Text("neighbourhood_code")[rows[0]] : null;
    }

    /// <summary>Explains an indicator of an area; null when the run does not have it there.</summary>
    public Explanation? Explain(string scenario, int year, string area, string indicator)
    {
        int place = Find(scenario, year, area, indicator);
        if (place < 0 || ResultIndicators.Find(indicator) is not { } known)
        {
            return null;
        }

        double value = indicators.Number("value")[place];
        var codes = CodesOf(area);
        var rows = AreaRows.Of(balance, potentials, coefficients, scenario, year, codes);
        var (terms, again) = IndicatorTerms.Of(indicator, rows);

        // Export is told of each pool; where a scenario names pools, the sum over the region does not tell it again.
        again = indicator == "electricity_export_gj_per_yr" && facts.Settings[scenario].Any(setting => setting.Name.StartsWith("electricity_pools.", StringComparison.Ordinal)) ? null : again;
        var figures = new PublishedFigures(buildings, neighbourhoods, potentials, scenario, year, codes);
        return new Explanation(
            scenario, year, Named(area), known, double.IsNaN(value) ? null : value, indicators.Text("label")[place], terms, again, [.. Upstream.Chain(known.Formula).Select(formula => LinkOf(formula, figures, scenario))]);
    }

    private int Find(string scenario, int year, string area, string indicator)
    {
        string?[] scenarios = indicators.Text("scenario"), areas = indicators.Text("area_code"), names = indicators.Text("indicator");
        int[] years = indicators.Whole("year");
        return Enumerable.Range(0, indicators.Rows).FirstOrDefault(row => years[row] == year && names[row] == indicator && areas[row] == area && scenarios[row] == scenario, -1);
    }

    private HashSet<string> CodesOf(string area)
    {
        string?[] codes = neighbourhoods.Text("neighbourhood_code"), municipalities = neighbourhoods.Text("municipality_code");
        int[] rows = [.. Enumerable.Range(0, neighbourhoods.Rows)];
        int[] own = [.. rows.Where(row => codes[row] == area)];
        int[] members = own.Length > 0 ? own : [.. rows.Where(row => municipalities[row] == area)];
        return [.. (members.Length > 0 ? members : rows).Select(row => codes[row]!)];
    }

    private string Named(string area)
    {
        int place = Array.IndexOf(neighbourhoods.Text("neighbourhood_code"), area);
        return place < 0 ? area : $"{area} {neighbourhoods.Text("neighbourhood_name")[place]}";
    }

    private Explanation.Link LinkOf(int number, PublishedFigures figures, string scenario)
    {
        var formula = Method.Formulas[number];
        return new Explanation.Link(formula, Upstream.Of(number), figures.Of(number), [.. CoefficientsOf(formula)], [.. facts.Settings[scenario].Where(setting => Upstream.IsSettingOf(number, setting.Name))], [.. Upstream.RawOf(number).Select(Raw)]);
    }

    private IEnumerable<Explanation.UsedCoefficient> CoefficientsOf(Formula formula)
    {
        string?[] tables = coefficients.Text("coefficient");
        for (int row = 0; row < coefficients.Rows; row++)
        {
            if (formula.Tables.Contains(tables[row]!))
            {
                yield return new Explanation.UsedCoefficient(
                    tables[row]!,
                    coefficients.Text("keys")[row]!,
                    coefficients.Number("value")[row],
                    coefficients.Number("low")[row],
                    coefficients.Number("high")[row],
                    coefficients.Text("unit")[row]!,
                    coefficients.Text("source")[row]!,
                    coefficients.Text("source_title")[row]!,
                    coefficients.Flag("assumption")[row]);
            }
        }
    }

    private Explanation.RawInput Raw(RawColumn column)
    {
        var layer = facts.Layers.FirstOrDefault(layer => layer.Key == column.Layer);
        return layer is null ? new(column, null, null, 0, false) : new(column, layer.File, layer.Publisher, layer.Year, layer.IsApproximation);
    }
}

using Energy.Model;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>The tables of a fact sheet.</summary>
internal static class FactSheetTables
{
    private const float Size = 7.5f;
    private const float Padding = 2.4f;

    private static readonly string[] PowerSources = ["rooftop_pv", "field_pv", "wind"];

    /// <summary>From demand to remainder per scenario.</summary>
    public static TableBlock Trias(ReportData data, NeighbourhoodArea area, IReadOnlyList<ScenarioName> shown)
    {
        var language = data.Language;
        var (first, target) = (data.Facts.BaseYear, data.Facts.TargetYear);
        double Value(ScenarioName scenario, int year, string indicator) => data.Indicators.Of(scenario.Id, year, area.Code, indicator);
        double Part(ScenarioName scenario, int year, string step) => data.Indicators.ShareOfDemandPct(scenario.Id, year, area, step);
        return Table(
            [new(language.Say("Alle sectoren samen", "All sectors together"), 2.7f), new($"{first}", 1, true), .. shown.Select(scenario => new TableBlock.Column($"{target} {scenario.Letter}", 1, true))],
            [
                Row(language.Say("Vraag, TJ", "Demand, TJ"), (scenario, year) => language.Number(Value(scenario, year, "demand_gj_per_yr") / 1000, 1)),
                Row(language.Say("Bespaard, %", "Saved, %"), (scenario, year) => language.Number(Part(scenario, year, "saved"))),
                Row(language.Say("Hernieuwbaar, %", "Renewable, %"), (scenario, year) => language.Number(Part(scenario, year, "renewable"))),
                Row(language.Say("Fossiel, %", "Fossil, %"), (scenario, year) => language.Number(Part(scenario, year, "fossil"))),
                Row(language.Say("Fossiel, TJ", "Fossil, TJ"), (scenario, year) => language.Number(Value(scenario, year, "fossil_gj_per_yr") / 1000, 1)),
                Row(language.Say("Uitstoot CO2, ton", "CO2 emitted, tonnes"), (scenario, year) => language.Number(Value(scenario, year, "co2_t_per_yr"))),
                Row(language.Say("Woningrenovatie bespaart, GJ", "Saved by home renovation, GJ"), (scenario, year) => year == first ? "–" : language.Number(data.Areas.Savings.Of(scenario.Id, year, area.Code, "renovation_dwellings").SavedGj)),
            ]);

        List<string> Row(string name, Func<ScenarioName, int, string> value) => [name, value(shown[0], first), .. shown.Select(scenario => value(scenario, target))];
    }

    /// <summary>What sun and wind could give, may give and give, in GWh a year.</summary>
    public static TableBlock Power(ReportData data, NeighbourhoodArea area, IReadOnlyList<ScenarioName> shown)
    {
        var language = data.Language;
        var (first, target) = (data.Facts.BaseYear, data.Facts.TargetYear);
        string inPlace = language.Say("Staat er in", "In place in");
        return Table(
            [new(language.Say("GWh per jaar", "GWh a year"), 1.7f), new(language.Say("Dak", "Roof"), 1, true), new(language.Say("Land", "Field"), 1, true), new("Wind", 1, true)],
            [
                Row(language.Say("Technisch kan", "Technically possible"), "all", first, "technical"),
                Row($"{language.Say("Mag in", "Permitted in")} {target} {data.Focus.Letter}", data.Focus.Id, target, "permitted"),
                Row($"{inPlace} {first}", shown[0].Id, first, "deployed"),
                .. shown.Select(scenario => Row($"{inPlace} {target} {scenario.Letter}", scenario.Id, target, "deployed")),
            ]);

        List<string> Row(string name, string scenario, int year, string rung) =>
            [name, .. PowerSources.Select(source => Gwh(language, data.Areas.Potentials.Of(scenario, year, area.Code, source, rung).Gwh))];
    }

    /// <summary>The options for heat in the order of what they cost; of more than fit, those that most homes have.</summary>
    public static TableBlock Heat(ReportData data, NeighbourhoodArea area, int most)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        string scenario = data.Focus.Id;
        var all = data.Areas.Heat.Options(scenario, target, area.Code);
        var kept = all.OrderByDescending(option => option.TakenHomes).ThenBy(option => option.Rank ?? int.MaxValue).Take(most).ToHashSet();
        var rows = all.Where(kept.Contains).Select(option => (List<string>)
        [
            Language.Capital(language.Word(option.Option)),
            option.Rank is { } rank ? language.Number(rank) : "–",
            language.Count(option.Homes),
            language.Count(data.Areas.Heat.Taken(scenario, BaseYear.Halfway, area.Code, option.Option)),
            language.Count(option.TakenHomes),
            language.Number(option.ExtraEurPerHome),
            language.Number(option.EurPerTonne),
            Limit(data, area, option),
        ]).ToList();
        if (data.Areas.Heat.Gas(scenario, target, area.Code) is { } gas)
        {
            string halfway = language.Count(data.Areas.Heat.Taken(scenario, BaseYear.Halfway, area.Code, gas.Option));
            rows.Add([Language.Capital(language.Word(gas.Option)), "–", language.Count(gas.Homes), halfway, language.Count(gas.TakenHomes), "–", "–", language.Say("houdt alleen een gasketel", "keeps just a gas boiler")]);
        }

        string has = language.Say("Heeft het", "Have it in");
        return Table(
            [
                new(language.Say("Optie", "Option"), 1.95f),
                new(language.Say("Plaats", "Rank"), 0.7f, true),
                new(language.Say("Kan bij", "Can have it"), 0.8f, true),
                new($"{has} {BaseYear.Halfway}", 1.1f, true),
                new($"{has} {target}", 1.1f, true),
                new(language.Say("Euro per woningequivalent", "Euros per equivalent"), 1.6f, true),
                new(language.Say("Euro per ton CO2", "Euros per tonne CO2"), 1.2f, true),
                new(language.Say("Wat de meeste anderen tegenhoudt", "What keeps most of the others from it"), 3.6f),
            ],
            rows);
    }

    /// <summary>What keeps most of the others from an option, with how many where that was counted.</summary>
    private static string Limit(ReportData data, NeighbourhoodArea area, AreaHeat.Choice option)
    {
        if (option.Limiting == "none")
        {
            return "–";
        }

        double kept = data.Areas.Heat.Refused(data.Focus.Id, data.Facts.TargetYear, area.Code, option.Option, option.Limiting);
        return data.Language.Limit(option.Limiting, option.Option) + (kept > 0 ? $" ({data.Language.Count(kept)})" : string.Empty);
    }

    private static string Gwh(Language language, double gwh) => language.Number(gwh, gwh == 0 ? 0 : 2);

    private static TableBlock Table(IReadOnlyList<TableBlock.Column> columns, IReadOnlyList<IReadOnlyList<string>> rows) => new(columns, rows, Size, Padding);
}

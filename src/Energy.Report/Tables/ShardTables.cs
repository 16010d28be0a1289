using Energy.Model;
using Energy.Model.Measures;
using Energy.Model.Trias;

namespace Energy.Report.Tables;

/// <summary>The tables that only a shard has: what is needed to settle a municipality together with others.</summary>
public static class ShardTables
{
    /// <summary>Fills the tables of one municipality.</summary>
    /// <param name="outcomes">The scenarios.</param>
    /// <param name="effects">The runs from which their effects follow, in the same order.</param>
    public static IReadOnlyList<ResultTable> Of(IReadOnlyList<Outcome> outcomes, IReadOnlyList<EffectSums> effects)
    {
        string[] codes = [.. outcomes[0].Start.Land.Region.Neighbourhoods.Select(neighbourhood => neighbourhood.Code)];
        Year[] years = [.. outcomes.SelectMany(outcome => UnsettledYear.Of(outcome).Select(part => new Year(outcome.Scenario.Id, part)))];
        return
        [
            BalanceTable.Of(codes, [.. years.SelectMany(year => year.Part.Lines.Select(line => (year.Scenario, year.Part.Year, line)))]),
            Electricity(codes, [.. years.SelectMany(year => year.Part.Electricity.Select(line => new Use(year.Scenario, year.Part.Year, line)))]),
            AreaBooks(codes, [.. years.SelectMany(year => year.Part.Areas.Select((books, place) => new Area(year.Scenario, year.Part.Year, place, books)))]),
            MunicipalBooks(years),
            EffectSums([.. outcomes.Zip(effects).SelectMany(pair => Runs(pair.First.Scenario, pair.Second))]),
        ];
    }

    private static ResultTable Electricity(string[] codes, IReadOnlyCollection<Use> uses) => ResultTable.Of(
        "electricity",
        uses,
        ColumnReader<Use>.Text("scenario", use => use.Scenario),
        ColumnReader<Use>.Whole("year", use => use.Year),
        ColumnReader<Use>.Text("neighbourhood_code", use => codes[use.Line.Neighbourhood]),
        ColumnReader<Use>.Text("sector", use => KeyTexts<Sector>.Of(use.Line.Sector)),
        ColumnReader<Use>.Text("service", use => KeyTexts<Service>.Of(use.Line.Service)),
        ColumnReader<Use>.Text("option", use => KeyTexts<EnergyOption>.Of(use.Line.Option)),
        ColumnReader<Use>.Text("carrier", use => KeyTexts<Carrier>.Of(use.Line.Carrier)),
        ColumnReader<Use>.Number("energy_gj_per_yr", use => use.Line.EnergyGj),
        ColumnReader<Use>.Number("final_energy_gj_per_yr", use => use.Line.FinalGj),
        ColumnReader<Use>.Number("input_energy_gj_per_yr", use => use.Line.InputGj));

    private static ResultTable AreaBooks(string[] codes, IReadOnlyCollection<Area> areas) => ResultTable.Of(
        "area_books",
        areas,
        ColumnReader<Area>.Text("scenario", area => area.Scenario),
        ColumnReader<Area>.Whole("year", area => area.Year),
        ColumnReader<Area>.Text("neighbourhood_code", area => codes[area.Place]),
        ColumnReader<Area>.Number("rooftop_pv_gj_per_yr", area => area.Books.RooftopPvGj),
        ColumnReader<Area>.Number("field_pv_gj_per_yr", area => area.Books.FieldPvGj),
        ColumnReader<Area>.Number("wind_gj_per_yr", area => area.Books.WindGj),
        ColumnReader<Area>.Number("hydro_gj_per_yr", area => area.Books.HydroGj),
        ColumnReader<Area>.Number("local_biomass_gj_per_yr", area => area.Books.LocalBiomassGj),
        ColumnReader<Area>.Number("boiler_saving_gj_per_yr", area => area.Books.BoilerSavingGj),
        ColumnReader<Area>.Whole("transition_area_flag", area => area.Books.IsTransitionArea switch { true => 1, false => 0, null => null }));

    private static ResultTable MunicipalBooks(IReadOnlyCollection<Year> years) => ResultTable.Of(
        "municipal_books",
        years,
        ColumnReader<Year>.Text("scenario", row => row.Scenario),
        ColumnReader<Year>.Whole("year", row => row.Part.Year),
        ColumnReader<Year>.Number("drawn_gj_per_yr", row => row.Part.Share.DrawnGj),
        ColumnReader<Year>.Number("rooftop_pv_gj_per_yr", row => row.Part.Share.RooftopPvGj),
        ColumnReader<Year>.Number("field_pv_gj_per_yr", row => row.Part.Share.FieldPvGj),
        ColumnReader<Year>.Number("wind_gj_per_yr", row => row.Part.Share.WindGj),
        ColumnReader<Year>.Number("hydro_gj_per_yr", row => row.Part.Share.HydroGj),
        ColumnReader<Year>.Number("mine_water_drawn_gj_per_yr", row => row.Part.Municipal.MineDrawnGj),
        ColumnReader<Year>.Number("mine_water_returned_gj_per_yr", row => row.Part.Municipal.MineReturnedGj),
        ColumnReader<Year>.Number("mine_water_connected_kw", row => row.Part.Municipal.MineConnectedKw),
        ColumnReader<Year>.Number("mine_water_system_kw", row => row.Part.Municipal.MineSystemKw),
        ColumnReader<Year>.Number("network_delivered_gj_per_yr", row => row.Part.Municipal.NetworkDeliveredGj),
        ColumnReader<Year>.Whole("renovation_chances_dwellings_per_yr", row => row.Part.Municipal.Uptake?.WithChance),
        ColumnReader<Year>.Whole("renovation_decisions_dwellings_per_yr", row => row.Part.Municipal.Uptake?.Decided),
        ColumnReader<Year>.Whole("contractor_capacity_dwellings_per_yr", row => row.Part.Municipal.Uptake?.Capacity),
        ColumnReader<Year>.Whole("renovated_dwellings_per_yr", row => row.Part.Municipal.Uptake?.Renovated),
        ColumnReader<Year>.Whole("renovation_waiting_dwellings", row => row.Part.Municipal.Uptake?.Waiting));

    private static ResultTable EffectSums(IReadOnlyCollection<EffectRun> runs) => ResultTable.Of(
        "effect_sums",
        runs,
        ColumnReader<EffectRun>.Text("scenario", run => run.Scenario),
        ColumnReader<EffectRun>.Text("run", run => run.Kind),
        ColumnReader<EffectRun>.Text("subject", run => run.Subject),
        ColumnReader<EffectRun>.Text("status", run => run.Stated is { } stated ? KeyTexts<MeasureStatus>.Of(stated.Status) : null),
        ColumnReader<EffectRun>.Text("source", run => run.Stated?.Source),
        ColumnReader<EffectRun>.Whole("year", run => run.Year),
        ColumnReader<EffectRun>.Number("saved_gj_per_yr", run => run.Sums.SavedGj),
        ColumnReader<EffectRun>.Number("renewable_gj_per_yr", run => run.Sums.RenewableGj),
        ColumnReader<EffectRun>.Number("fossil_gj_per_yr", run => run.Sums.FossilGj),
        ColumnReader<EffectRun>.Number("co2_t_per_yr", run => run.Sums.Co2T),
        ColumnReader<EffectRun>.Number("electricity_gj_per_yr", run => run.Sums.ElectricityGj),
        ColumnReader<EffectRun>.Number("drawn_gj_per_yr", run => run.Sums.Share.DrawnGj),
        ColumnReader<EffectRun>.Number("rooftop_pv_gj_per_yr", run => run.Sums.Share.RooftopPvGj),
        ColumnReader<EffectRun>.Number("field_pv_gj_per_yr", run => run.Sums.Share.FieldPvGj),
        ColumnReader<EffectRun>.Number("wind_gj_per_yr", run => run.Sums.Share.WindGj),
        ColumnReader<EffectRun>.Number("hydro_gj_per_yr", run => run.Sums.Share.HydroGj));

    private static IEnumerable<EffectRun> Runs(Scenario scenario, EffectSums effects)
    {
        return Years("as_it_is", null, null, effects.AsItIs)
            .Concat(MeasureEffects.Measures.SelectMany((measure, number) => Years(
                "without",
                measure is { } one ? KeyTexts<ScenarioMeasure>.Of(one) : MeasuresTable.Together,
                scenario.Measures.FirstOrDefault(stated => stated.Measure == measure),
                effects.Without[number])))
            .Concat(Lag.All.SelectMany((lag, number) => Years("late", KeyTexts<LagCause>.Of(lag.Cause), null, effects.Late[number])));

        IEnumerable<EffectRun> Years(string kind, string? subject, StatedMeasure? stated, IReadOnlyList<YearSums> sums) =>
            MeasureEffects.Years.Select((year, place) => new EffectRun(scenario.Id, kind, subject, stated, year, sums[place]));
    }

    private readonly record struct Year(string Scenario, UnsettledYear Part);

    private readonly record struct Use(string Scenario, int Year, PooledLine Line);

    private readonly record struct Area(string Scenario, int Year, int Place, AreaBooks Books);

    private sealed record EffectRun(string Scenario, string Kind, string? Subject, StatedMeasure? Stated, int Year, YearSums Sums);
}

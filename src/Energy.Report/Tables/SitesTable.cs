using System.Globalization;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Supply;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.SitesTable.Row>;

namespace Energy.Report.Tables;

/// <summary>What every scenario builds at a place.</summary>
public static class SitesTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes)
    {
        var region = outcomes[0].Start.Land.Region;
        Row[] rows = [.. outcomes.SelectMany(outcome => outcome.Supply.Sites().Select((site, number) => new Row(outcome.Scenario.Id, number + 1, site)))];
        return ResultTable.Of(
            "sites",
            rows,
            Text("scenario", row => row.Scenario),
            Text("site_id", row => row.Number.ToString("D4", CultureInfo.InvariantCulture)),
            Text("kind", row => row.Site.Kind),
            Text("source", row => row.Site.Source.Key()),
            Text("neighbourhood_code", row => region.Neighbourhoods[row.Site.Neighbourhood].Code),
            Whole("built_year", row => row.Site.BuiltYear),
            Number("area_ha", row => row.Site.AreaHa),
            Number("net_area_ha", row => row.Site.NetAreaHa),
            Number("capacity_kw", row => row.Site.Amount.CapacityKw),
            Number("yield_gj_per_yr", row => row.Site.Amount.YieldGj),
            Flag("approximation", _ => region.IsApproximation || region.HasApproximatedZones),
            Geometry("geometry", row => WellKnownBinary.Of(row.Site.Place)));
    }

    internal sealed record Row(string Scenario, int Number, Site Site);
}

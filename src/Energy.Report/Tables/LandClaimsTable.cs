using Energy.Model;
using Energy.Model.Supply;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.LandClaimsTable.Row>;

namespace Energy.Report.Tables;

/// <summary>Who takes which ground and roof for energy, and when, in every scenario.</summary>
public static class LandClaimsTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes)
    {
        var neighbourhoods = outcomes[0].Start.Land.Region.Neighbourhoods;
        Row[] rows = [.. outcomes.SelectMany(outcome => outcome.Supply.Claims().Select(claim => new Row(outcome.Scenario.Id, claim)))];
        return ResultTable.Of(
            "land_claims",
            rows,
            Text("scenario", row => row.Scenario),
            Text("claimant", row => KeyTexts<Claimant>.Of(row.Claim.Claimant)),
            Text("surface", row => row.Claim.Claimant == Claimant.RooftopPv ? "roof" : "land"),
            Text("neighbourhood_code", row => neighbourhoods[row.Claim.Neighbourhood].Code),
            Whole("claimed_year", row => row.Claim.Year),
            Number("area_ha", row => row.Claim.AreaHa));
    }

    internal readonly record struct Row(string Scenario, LandClaim Claim);
}

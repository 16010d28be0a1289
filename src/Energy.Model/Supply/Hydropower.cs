using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Model.Supply;

/// <summary>Small hydropower per neighbourhood (formula 33): 9.81 x flow x head x efficiency.</summary>
public sealed class Hydropower
{
    private const double GravityMPerS2 = 9.81;

    private readonly YearPath sharePct;

    /// <summary>Reckons every site.</summary>
    public Hydropower(OverlaidRegion land, CoefficientBook book, SupplyChoices choices)
    {
        sharePct = choices.HydroPct.StartingAt(BaseYear.Year, 0);
        double efficiency = book["hydropower"].One("-", "efficiency").Value;
        double hoursPerYr = book["hydropower"].One("h/yr", "full_load_hours").Value;
        Technical = new Potential[land.Region.Neighbourhoods.Count];
        var neighbourhoods = new PointLocator([.. land.Region.Neighbourhoods.Select(neighbourhood => neighbourhood.Outline)]);
        foreach (var site in land.Region.HydroSites)
        {
            int b = neighbourhoods.Find(site.X, site.Y);
            if (b != PointLocator.Nowhere)
            {
                var power = Power.FromKilowatts(GravityMPerS2 * site.FlowM3PerS * site.HeadM * efficiency);
                Technical[b] += new Potential(power.Kilowatts, power.AtFullLoadHours(hoursPerYr).GigajoulesPerYear);
            }
        }
    }

    /// <summary>Every site, per neighbourhood. No rule takes any away yet, so this is what is permitted too.</summary>
    public Potential[] Technical { get; }

    /// <summary>The sites in use in a year, per neighbourhood.</summary>
    public Potential[] Deployed(int year) => [.. Technical.Select(potential => potential * (sharePct.At(year) / 100))];
}

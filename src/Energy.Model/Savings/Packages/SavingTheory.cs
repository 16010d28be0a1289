using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;

namespace Energy.Model.Savings.Packages;

/// <summary>
/// What theory promises that a renovated home saves (formula 51), to be set beside what is measured and never added to it: by the physics of its elements,
/// and by its label with and without rebound. All in GJ a year at the calibrated use of the home.
/// </summary>
public sealed class SavingTheory
{
    private readonly BaseDemand demand;
    private readonly double largestSavedShare;
    private readonly double[] primaryKwhPerM2;
    private readonly double[] rebound;

    /// <summary>Looks up every coefficient once.</summary>
    public SavingTheory(BaseDemand demand, CoefficientBook book)
    {
        this.demand = demand;
        largestSavedShare = book["heat-loss"].One("-", "largest_saved_share").Value;
        var table = book["label-theory"];
        primaryKwhPerM2 = [.. Enum.GetValues<EnergyLabel>().Select(label => table.One("kWh/m2/yr", label.Text(), "primary_energy").Value)];
        double owner = table.One("%", "owner", "rebound").Value / 100;
        double tenant = table.One("%", "tenant", "rebound").Value / 100;
        rebound = [.. demand.Land.Region.Neighbourhoods.Select(neighbourhood => Rebound(neighbourhood.Figures.OwnerOccupiedPct, owner, tenant))];
    }

    /// <summary>By the physics of its elements, less what its fans use more.</summary>
    public double ElementGj(int home, HomePackage package, double spaceHeatRatio) => (RoomsGj(home, spaceHeatRatio) * package.SavedShare) - package.FansGj;

    /// <summary>By the classes of the label: the middle of the one it reaches over the middle of the one it has.</summary>
    public double LabelGj(int home, EnergyLabel reached, double spaceHeatRatio)
    {
        double rooms = RoomsGj(home, spaceHeatRatio);
        double share = 1 - (primaryKwhPerM2[(int)reached] / primaryKwhPerM2[(int)demand.Units.Label[home]]);
        return Math.Min(largestSavedShare * rooms, share * (rooms + demand.Units.HotWaterGj[home]));
    }

    /// <summary>The same less the rebound of owners and tenants, as they live in the neighbourhood.</summary>
    public double LabelAfterReboundGj(int home, EnergyLabel reached, double spaceHeatRatio) =>
        LabelGj(home, reached, spaceHeatRatio) * (1 - rebound[demand.Units.Neighbourhood[home]]);

    /// <summary>Heat for rooms and electricity for heating rooms: what a renovation can save of.</summary>
    private double RoomsGj(int home, double spaceHeatRatio) => (demand.Units.SpaceHeatGj[home] + demand.Units.HeatingPowerGj[home]) * spaceHeatRatio;

    /// <summary>As owners and tenants live there; half of each where nothing is published.</summary>
    private static double Rebound(double? ownerPct, double owner, double tenant) =>
        ownerPct is { } pct ? ((pct * owner) + ((100 - pct) * tenant)) / 100 : (owner + tenant) / 2;
}

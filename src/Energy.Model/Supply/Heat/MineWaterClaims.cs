namespace Energy.Model.Supply.Heat;

/// <summary>
/// The claims book of the mine: power, heat of the wells and the year's balance, each promised once. What district networks ask is left to them, in the year
/// at hand and in every later one. A unit that is cooled by the mine gives back what it is cooled of, and so makes room for others.
/// </summary>
internal sealed class MineWaterClaims(MineWater mine, NetworkMix network, NetworkLoad load, ConnectionPower power, CoolingReturn cooling) : IHeatSource
{
    private readonly Year[] years = new Year[BaseYear.Count];
    private double drawnGj;
    private double drawnKw;
    private double returnedGj;
    private double networksGj = double.NaN;

    public HeatConstraint TryTake(in HeatDraw draw)
    {
        LeaveToNetworks();
        double gj = mine.AtWellsGj(draw.Gj);
        double kw = power.Kw(draw.Unit);
        double returned = cooling.Gj(draw.Unit);
        bool givesBackMore = returned >= gj * (1 - mine.RechargeShare);
        for (int year = draw.Year; year <= BaseYear.Target; year++)
        {
            var at = years[year - BaseYear.Year];
            if (drawnKw + kw + at.NetworksKw > at.PowerKw)
            {
                return HeatConstraint.Power;
            }

            if (drawnGj + gj + at.NetworksGj > at.WellsGj)
            {
                return HeatConstraint.Wells;
            }

            if (!givesBackMore && drawnGj + gj + at.NetworksGj > mine.YearBalanceGj(year, returnedGj + returned))
            {
                return HeatConstraint.YearBalance;
            }
        }

        drawnGj += gj;
        drawnKw += kw;
        returnedGj += returned;
        return HeatConstraint.None;
    }

    /// <summary>Reckons what is left to the networks in every year, when they have grown since.</summary>
    private void LeaveToNetworks()
    {
        if (load.LargestGj == networksGj)
        {
            return;
        }

        networksGj = load.LargestGj;
        for (int place = 0; place < years.Length; place++)
        {
            double gj = network.AskedOfMineWaterGj(BaseYear.Year + place, networksGj);
            var limits = mine.Limits(BaseYear.Year + place, 0);
            years[place] = new Year(gj, mine.NetworkKw(gj, network.Lifted), limits.PowerKw, limits.WellsGj);
        }
    }

    /// <summary>What networks draw in a year at most, and the limits of that year that do not depend on who is connected.</summary>
    private readonly record struct Year(double NetworksGj, double NetworksKw, double PowerKw, double WellsGj);
}

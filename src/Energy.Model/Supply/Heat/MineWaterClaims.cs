namespace Energy.Model.Supply.Heat;

/// <summary>
/// The claims book of the mine: power, heat of the wells and the year's balance, each promised once. What district networks ask is left to them, in the year
/// at hand and in every later one. A unit that is cooled by the mine gives back what it is cooled of, and so makes room for others.
/// </summary>
internal sealed class MineWaterClaims(MineWater mine, NetworkMix network, NetworkLoad load, ConnectionPower power, CoolingReturn cooling) : HeatSource
{
    private readonly Year[] years = new Year[BaseYear.Count];
    private double drawnGj;
    private double drawnKw;
    private double returnedGj;
    private double networksGj = double.NaN;

    public override HeatConstraint TryTake(in HeatDraw draw)
    {
        LeaveToNetworks();
        double gj = mine.AtWellsGj(draw.Gj);
        double kw = power.Kw(draw.Unit);
        double returned = cooling.Gj(draw.Unit);
        bool givesBackMore = returned >= gj * (1 - mine.RechargeShare);
        for (int year = draw.Year; year <= BaseYear.Target; year++)
        {
            ref readonly var at = ref years[year - BaseYear.Year];
            if (LacksPower(at, kw))
            {
                return HeatConstraint.Power;
            }

            if (LacksWells(at, gj))
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

    /// <summary>
    /// Past the last year that lacks power or wells: both stay lacking, because whatever is promised stays promised and networks only grow. A year's balance may be
    /// mended by who gives back more than is taken.
    /// </summary>
    public override int RefusesUntil(in HeatDraw draw)
    {
        double gj = mine.AtWellsGj(draw.Gj);
        double kw = power.Kw(draw.Unit);
        for (int year = BaseYear.Target; year > draw.Year; year--)
        {
            ref readonly var at = ref years[year - BaseYear.Year];
            if (LacksPower(at, kw) || LacksWells(at, gj))
            {
                return year + 1;
            }
        }

        return draw.Year + 1;
    }

    private bool LacksPower(in Year at, double kw) => drawnKw + kw + at.NetworksKw > at.PowerKw;

    private bool LacksWells(in Year at, double gj) => drawnGj + gj + at.NetworksGj > at.WellsGj;

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

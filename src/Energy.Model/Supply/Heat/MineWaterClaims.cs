namespace Energy.Model.Supply.Heat;

/// <summary>
/// The claims book of the mine: power, heat of the wells and the year's balance, each promised once. What district networks ask is left to them, in the year
/// at hand and in every later one. A unit that is cooled by the mine gives back what it is cooled of, and so makes room for others.
/// </summary>
/// <param name="mine">The mine.</param>
/// <param name="network">What district networks are fed with.</param>
/// <param name="load">What they deliver.</param>
/// <param name="power">What every unit takes of the power.</param>
/// <param name="cooling">What every unit gives back.</param>
/// <param name="namesFirstLimit">Whether who is refused is told the first limit in the first year; else the year that refused last is looked at first, and any limit is told.</param>
internal sealed class MineWaterClaims(MineWater mine, NetworkMix network, NetworkLoad load, ConnectionPower power, CoolingReturn cooling, bool namesFirstLimit) : HeatSource
{
    private readonly Year[] years = new Year[BaseYear.Count];
    private double drawnGj;
    private double drawnKw;
    private double returnedGj;
    private double networksGj = double.NaN;
    private int refusedLast;

    public override HeatConstraint TryTake(in HeatDraw draw)
    {
        LeaveToNetworks();
        var asked = new Asked(mine.AtWellsGj(draw.Gj), power.Kw(draw.Unit), cooling.Gj(draw.Unit));
        if (!namesFirstLimit && refusedLast >= draw.Year && Limit(refusedLast, asked) is var known && known != HeatConstraint.None)
        {
            return known;
        }

        for (int year = draw.Year; year <= BaseYear.Target; year++)
        {
            var limit = Limit(year, asked);
            if (limit != HeatConstraint.None)
            {
                refusedLast = year;
                return limit;
            }
        }

        drawnGj += asked.Gj;
        drawnKw += asked.Kw;
        returnedGj += asked.ReturnedGj;
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

    /// <summary>The first limit of a year that stands in the way.</summary>
    private HeatConstraint Limit(int year, in Asked asked)
    {
        ref readonly var at = ref years[year - BaseYear.Year];
        bool givesBackMore = asked.ReturnedGj >= asked.Gj * (1 - mine.RechargeShare);
        return LacksPower(at, asked.Kw) ? HeatConstraint.Power
            : LacksWells(at, asked.Gj) ? HeatConstraint.Wells
            : !givesBackMore && drawnGj + asked.Gj + at.NetworksGj > mine.YearBalanceGj(year, returnedGj + asked.ReturnedGj) ? HeatConstraint.YearBalance
            : HeatConstraint.None;
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

    /// <summary>What a unit asks in heat at the wells and power, and what it gives back.</summary>
    private readonly record struct Asked(double Gj, double Kw, double ReturnedGj);
}

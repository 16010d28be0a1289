namespace Energy.Model.Supply.Heat;

/// <summary>
/// The claims book of the mine: power, heat of the wells and the year's balance, each promised once. What district networks ask is left to them, in the year
/// at hand and in every later one. A unit that is cooled by the mine gives back what it is cooled of, and so makes room for others.
/// </summary>
internal sealed class MineWaterClaims(MineWater mine, NetworkMix network, NetworkLoad load, ConnectionPower power, CoolingReturn cooling) : IHeatSource
{
    private double drawnGj;
    private double drawnKw;
    private double returnedGj;

    public HeatConstraint TryTake(in HeatDraw draw)
    {
        double gj = mine.AtWellsGj(draw.Gj);
        double kw = power.Kw(draw.Unit);
        double returned = cooling.Gj(draw.Unit);
        bool givesBackMore = returned >= gj * (1 - mine.RechargeShare);
        for (int year = draw.Year; year <= BaseYear.Target; year++)
        {
            double networkGj = network.AskedOfMineWaterGj(year, load.LargestGj);
            var limits = mine.Limits(year, returnedGj + returned);
            if (drawnKw + kw + mine.NetworkKw(networkGj, network.Lifted) > limits.PowerKw)
            {
                return HeatConstraint.Power;
            }

            if (drawnGj + gj + networkGj > limits.WellsGj)
            {
                return HeatConstraint.Wells;
            }

            if (!givesBackMore && drawnGj + gj + networkGj > limits.YearBalanceGj)
            {
                return HeatConstraint.YearBalance;
            }
        }

        drawnGj += gj;
        drawnKw += kw;
        returnedGj += returned;
        return HeatConstraint.None;
    }
}

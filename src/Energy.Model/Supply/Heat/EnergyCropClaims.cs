namespace Energy.Model.Supply.Heat;

/// <summary>The claims book of wood grown in the region: what grows in the leanest year to come is promised once.</summary>
internal sealed class EnergyCropClaims : IHeatSource
{
    private readonly double[] leastGj;
    private double promisedGj;

    public EnergyCropClaims(EnergyCrops crops)
    {
        leastGj = [.. BaseYear.All.Select(year => crops.Available(year).YieldGj)];
        for (int place = leastGj.Length - 2; place >= 0; place--)
        {
            leastGj[place] = Math.Min(leastGj[place], leastGj[place + 1]);
        }
    }

    public HeatConstraint TryTake(in HeatDraw draw)
    {
        if (promisedGj + draw.Gj > leastGj[draw.Year - BaseYear.Year])
        {
            return HeatConstraint.Hectares;
        }

        promisedGj += draw.Gj;
        return HeatConstraint.None;
    }
}

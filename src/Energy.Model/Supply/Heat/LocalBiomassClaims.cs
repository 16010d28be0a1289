namespace Energy.Model.Supply.Heat;

/// <summary>The claims book of biomass of the region: what there is in the leanest year to come is promised once.</summary>
internal sealed class LocalBiomassClaims(double[] leastGj) : HeatSource
{
    private double promisedGj;

    /// <summary>The heat in the leanest year from each year on, in GJ a year, from the base year on.</summary>
    public static double[] LeastGj(LocalBiomass biomass)
    {
        double[] leastGj = [.. BaseYear.All.Select(year => biomass.Available(year).YieldGj)];
        for (int place = leastGj.Length - 2; place >= 0; place--)
        {
            leastGj[place] = Math.Min(leastGj[place], leastGj[place + 1]);
        }

        return leastGj;
    }

    public override HeatConstraint TryTake(in HeatDraw draw)
    {
        if (promisedGj + draw.Gj > leastGj[draw.Year - BaseYear.Year])
        {
            return HeatConstraint.Hectares;
        }

        promisedGj += draw.Gj;
        return HeatConstraint.None;
    }

    public override int RefusesUntil(in HeatDraw draw)
    {
        int place = draw.Year + 1 - BaseYear.Year;
        while (place < leastGj.Length && promisedGj + draw.Gj > leastGj[place])
        {
            place++;
        }

        return BaseYear.Year + place;
    }
}

using Energy.Model.Coefficients;

namespace Energy.Model.Supply;

/// <summary>What panels still yield as they grow older (formula 24). Capacity stays; yield wears by the same share every year.</summary>
public sealed class PanelAgeing
{
    private readonly double kept;

    /// <summary>Takes the wear of a year from the book.</summary>
    public PanelAgeing(CoefficientBook book)
    {
        kept = 1 - (book["rooftop-solar"].One("%/yr", "any", "degradation").Value / 100);
    }

    /// <summary>The share of the first year's yield that is left after so many years.</summary>
    public double Left(int years) => Math.Pow(kept, years);

    /// <summary>What stands in each year from the base year on, each part worn since it came; what is taken down takes old and new alike.</summary>
    public double[] Worn(Func<int, double> standing)
    {
        double[] worn = new double[BaseYear.Count];
        double before = worn[0] = standing(BaseYear.Year);
        for (int year = 1; year < worn.Length; year++)
        {
            double now = standing(BaseYear.Year + year);
            worn[year] = now >= before
                ? (worn[year - 1] * kept) + (now - before)
                : worn[year - 1] * kept * now / before;
            before = now;
        }

        return worn;
    }
}

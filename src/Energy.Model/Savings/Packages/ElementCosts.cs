using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Savings.Packages;

/// <summary>
/// What it costs to bring a square metre of an element to a level (formula 50), at the price level of the report. Only some levels are on offer: whoever
/// insulates a roof does it well.
/// </summary>
internal sealed class ElementCosts
{
    private static readonly RenovationMoment[] Moments = Enum.GetValues<RenovationMoment>();

    private readonly PackageCost?[,,] perM2 = new PackageCost?[BuildingElements.All.Length, BuildingElements.HighestLevel + 1, Moments.Length];
    private readonly PackageCost[,,] ventilation = new PackageCost[BuildingElements.VentilationSystems.Length, BuildingElements.VentilationSystems.Length, Moments.Length];
    private readonly CostBand individual;
    private readonly CostBand multiFamily;

    public ElementCosts(CoefficientBook book)
    {
        var index = new PriceIndex(book);
        var metric = new CostMetric(book);
        individual = CostBand.Of(book["cost-metric"].One("-", "individual_job", "cost_factor"));
        multiFamily = CostBand.Of(book["cost-metric"].One("-", "multi_family", "cost_factor"));
        foreach (var moment in Moments)
        {
            foreach (var element in BuildingElements.All)
            {
                for (int level = 1; level <= BuildingElements.HighestLevel; level++)
                {
                    string[] words = [element.Key(), $"{level}", moment.Key()];
                    perM2[(int)element, level, (int)moment] = book["element-costs"].Has(words) ? Priced(book["element-costs"].One("EUR/m2", words), element) : null;
                }
            }

            for (int from = 0; from < BuildingElements.VentilationSystems.Length; from++)
            {
                for (int to = from + 1; to < BuildingElements.VentilationSystems.Length; to++)
                {
                    string step = $"{BuildingElements.VentilationSystems[from]}_to_{BuildingElements.VentilationSystems[to]}";
                    ventilation[from, to, (int)moment] = Priced(book["ventilation"].One("EUR/home", step, moment.Key()), BuildingElement.Ventilation);
                }
            }
        }

        PackageCost Priced(Coefficient cost, BuildingElement element) => metric.OfHome(CostBand.Of(cost) * index.Since(cost.Year), element);
    }

    /// <summary>The lowest level on offer that is not below the one wanted; the highest there is where none reaches so far; 0 where nothing is on offer.</summary>
    public int Offered(BuildingElement element, int wanted)
    {
        int level = wanted;
        while (level < BuildingElements.HighestLevel && !IsOffered(element, level))
        {
            level++;
        }

        return OfferedWithin(element, level);
    }

    /// <summary>The highest level on offer that keeps a limit; 0 where there is none.</summary>
    public int OfferedWithin(BuildingElement element, int limit)
    {
        int level = Math.Min(limit, BuildingElements.HighestLevel);
        while (level > 0 && !IsOffered(element, level))
        {
            level--;
        }

        return level;
    }

    /// <summary>The cost of bringing so many m2 of an element, or the ventilation of a home, from one level to a higher one on offer.</summary>
    public PackageCost Of(BuildingElement element, int from, int to, double areaM2, RenovationMoment moment, bool isFlat)
    {
        var one = element == BuildingElement.Ventilation ? ventilation[from, to, (int)moment] : perM2[(int)element, to, (int)moment]!.Value;
        return one * ((isFlat ? multiFamily : individual) * areaM2);
    }

    private bool IsOffered(BuildingElement element, int level) =>
        element == BuildingElement.Ventilation ? level < BuildingElements.VentilationSystems.Length : perM2[(int)element, level, 0] is not null;
}

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

    private readonly Prices house;
    private readonly Prices flat;

    public ElementCosts(CoefficientBook book)
    {
        house = new Prices(book, CostBand.Of(book["cost-metric"].One("-", "individual_job", "cost_factor")));
        flat = new Prices(book, CostBand.Of(book["cost-metric"].One("-", "multi_family", "cost_factor")));
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
        var prices = isFlat ? flat : house;
        return (element == BuildingElement.Ventilation ? prices.Ventilation[from, to, (int)moment] : prices.PerM2[(int)element, to, (int)moment]!.Value) * areaM2;
    }

    private bool IsOffered(BuildingElement element, int level) =>
        element == BuildingElement.Ventilation ? level < BuildingElements.VentilationSystems.Length : house.PerM2[(int)element, level, 0] is not null;

    /// <summary>The prices of a kind of home.</summary>
    private sealed class Prices
    {
        public Prices(CoefficientBook book, CostBand scale)
        {
            var index = new PriceIndex(book);
            var metric = new CostMetric(book);
            string[] systems = BuildingElements.VentilationSystems;
            PerM2 = new PackageCost?[BuildingElements.All.Length, BuildingElements.HighestLevel + 1, Moments.Length];
            Ventilation = new PackageCost[systems.Length, systems.Length, Moments.Length];
            foreach (var moment in Moments)
            {
                foreach (var element in BuildingElements.All)
                {
                    for (int level = 1; level <= BuildingElements.HighestLevel; level++)
                    {
                        string[] words = [element.Key(), $"{level}", moment.Key()];
                        PerM2[(int)element, level, (int)moment] = book["element-costs"].Has(words) ? Priced(book["element-costs"].One("EUR/m2", words), element) : null;
                    }
                }

                for (int from = 0; from < systems.Length; from++)
                {
                    for (int to = from + 1; to < systems.Length; to++)
                    {
                        var step = book["ventilation"].One("EUR/home", $"{systems[from]}_to_{systems[to]}", moment.Key());
                        Ventilation[from, to, (int)moment] = Priced(step, BuildingElement.Ventilation);
                    }
                }
            }

            PackageCost Priced(Coefficient cost, BuildingElement element) => metric.OfHome(CostBand.Of(cost) * index.Since(cost.Year) * scale, element);
        }

        /// <summary>By element, level and moment; null where the level is not on offer.</summary>
        public PackageCost?[,,] PerM2 { get; }

        /// <summary>From one system to another, by moment.</summary>
        public PackageCost[,,] Ventilation { get; }
    }
}

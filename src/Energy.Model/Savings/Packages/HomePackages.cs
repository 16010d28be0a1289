using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;

namespace Energy.Model.Savings.Packages;

/// <summary>
/// Puts together what brings a home from its label to a better one (formulas 50 and 51): every element that is worse than the label wants goes to the next
/// level on offer, as far as its protection allows. Where that falls short, the label reached follows from the heat that still leaves.
/// </summary>
public sealed class HomePackages
{
    private const double Rounding = 1e-9;

    private readonly UnitDemand units;
    private readonly ElementAreas areas;
    private readonly ElementLosses losses;
    private readonly ElementCosts costs;
    private readonly LabelLevels levels;
    private readonly HeritageLimits limits;

    /// <summary>Looks up every coefficient once.</summary>
    public HomePackages(BaseDemand demand, CoefficientBook book)
    {
        units = demand.Units;
        areas = new ElementAreas(demand.Land, book);
        losses = new ElementLosses(book);
        costs = new ElementCosts(book);
        levels = new LabelLevels(book);
        limits = new HeritageLimits(demand.Land, book);
        LargestSavedShare = book["heat-loss"].One("-", "largest_saved_share").Value;
    }

    /// <summary>No renovation saves more than this part of the space heat of a home.</summary>
    public double LargestSavedShare { get; }

    /// <summary>The package towards a label, within what the protection of the home allows.</summary>
    public HomePackage Towards(int home, EnergyLabel target) => Towards(home, target, heedsProtection: true);

    /// <summary>The package towards a label if the home had no protection.</summary>
    public HomePackage Unprotected(int home, EnergyLabel target) => Towards(home, target, heedsProtection: false);

    private HomePackage Towards(int home, EnergyLabel target, bool heedsProtection)
    {
        var label = units.Label[home];
        if (units.Type[home] is not { } type || target >= label)
        {
            return new HomePackage(label, 0, 0, default, default);
        }

        Span<double> areasM2 = stackalloc double[BuildingElements.All.Length];
        areas.Fill(home, type, units.ReckonedYear[home], areasM2);
        double before = 0;
        double after = 0;
        double fansGj = 0;
        bool fallsShort = false;
        PackageCost standAlone = default;
        PackageCost natural = default;
        foreach (var element in BuildingElements.All)
        {
            double area = areasM2[(int)element];
            if (area <= 0)
            {
                continue;
            }

            int has = levels.Of(label, element);
            int level = Reached(home, element, has, levels.Of(target, element), heedsProtection, ref fallsShort);
            before += area * losses.GjPerM2(element, has);
            after += area * losses.GjPerM2(element, level);
            if (level > has)
            {
                standAlone += costs.Of(element, has, level, area, RenovationMoment.StandAlone, type.IsFlat());
                natural += costs.Of(element, has, level, area, RenovationMoment.NaturalMoment, type.IsFlat());
                fansGj += element == BuildingElement.Ventilation ? losses.FansGj(level) - losses.FansGj(has) : 0;
            }
        }

        var reached = fallsShort ? BestLabel(target, label, areasM2, after) : target;
        return reached >= label
            ? new HomePackage(label, 0, 0, default, default)
            : new HomePackage(reached, Math.Clamp((before - after) / before, 0, LargestSavedShare), fansGj, standAlone, natural);
    }

    private int Reached(int home, BuildingElement element, int has, int wanted, bool heedsProtection, ref bool fallsShort)
    {
        if (wanted <= has)
        {
            return has;
        }

        int level = costs.Offered(element, wanted);
        int limit = heedsProtection ? limits.Of(home, element) : int.MaxValue;
        if (level <= limit)
        {
            return level;
        }

        level = costs.OfferedWithin(element, limit);
        fallsShort |= level < wanted;
        return Math.Max(has, level);
    }

    /// <summary>The best label, no better than the one aimed at, whose homes lose no less heat than this one still does.</summary>
    private EnergyLabel BestLabel(EnergyLabel target, EnergyLabel worst, ReadOnlySpan<double> areasM2, double lossGj)
    {
        for (var label = target; label < worst; label++)
        {
            double usual = 0;
            foreach (var element in BuildingElements.All)
            {
                usual += areasM2[(int)element] * losses.GjPerM2(element, levels.Of(label, element));
            }

            if (usual >= lossGj * (1 - Rounding))
            {
                return label;
            }
        }

        return worst;
    }
}

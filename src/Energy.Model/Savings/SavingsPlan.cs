using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings.Packages;

namespace Energy.Model.Savings;

/// <summary>Step 1: which homes and services are renovated or demolished, and when. Columns in the order of the unit stock.</summary>
public sealed class SavingsPlan
{
    /// <summary>The year of something that never happens.</summary>
    public const int Never = int.MaxValue;

    internal SavingsPlan(int units)
    {
        RenovatedIn = new int[units];
        RoomsRatioAfter = new double[units];
        LabelAfter = new EnergyLabel[units];
        RenovatedAt = new RenovationMoment[units];
        DemolishedIn = new int[units];
        IsReplaced = new bool[units];
        Array.Fill(RenovatedIn, Never);
        Array.Fill(DemolishedIn, Never);
        Array.Fill(RoomsRatioAfter, 1);
    }

    /// <summary>The first year in which the unit is renovated, or <see cref="Never"/>.</summary>
    public int[] RenovatedIn { get; }

    /// <summary>Space heat after renovation over space heat before.</summary>
    public double[] RoomsRatioAfter { get; }

    /// <summary>The label after renovation; meaningless before.</summary>
    public EnergyLabel[] LabelAfter { get; }

    /// <summary>The moment at which the home is renovated, which decides the cost; meaningless before.</summary>
    public RenovationMoment[] RenovatedAt { get; }

    /// <summary>The first year in which the home is gone, or <see cref="Never"/>.</summary>
    public int[] DemolishedIn { get; }

    /// <summary>Whether a new home takes the place of the demolished one.</summary>
    public bool[] IsReplaced { get; }

    /// <summary>How each year of renovation of homes came about.</summary>
    public IReadOnlyList<UptakeYear> Uptake { get; private set; } = [];

    /// <summary>Which neighbourhoods are transition areas.</summary>
    public required TransitionAreas TransitionAreas { get; init; }

    /// <summary>What a new home needs.</summary>
    public required NewHome NewHome { get; init; }

    /// <summary>When the owners of homes decide to renovate; null in a plan that was not made from choices.</summary>
    internal RenovationDecisions? Decisions { get; init; }

    /// <summary>Which building goes first; null in a plan that was not made from choices.</summary>
    internal DemolitionOrder? DemolitionOrder { get; init; }

    /// <summary>Whether the unit still stands in the year.</summary>
    public bool Stands(int unit, int year) => year < DemolishedIn[unit];

    /// <summary>Space heat of the unit in the year over that before any renovation, weather and prices apart.</summary>
    public double RoomsRatio(int unit, int year) => year >= RenovatedIn[unit] ? RoomsRatioAfter[unit] : 1;

    /// <summary>The label of the home in the year.</summary>
    public EnergyLabel Label(UnitDemand demand, int unit, int year) => year >= RenovatedIn[unit] ? LabelAfter[unit] : demand.Label[unit];

    /// <summary>
    /// Plans the scenario's savings from the calibrated demand (formulas 17 to 21 and 52). What is to be demolished is known to its owner and not renovated first.
    /// </summary>
    /// <param name="demand">What is asked for.</param>
    /// <param name="book">The coefficients.</param>
    /// <param name="scenario">What is chosen.</param>
    /// <param name="like">The outcome of another scenario from the same demand and book: what the choices leave as it is there is taken from it. Null to plan all anew.</param>
    public static SavingsPlan Of(BaseDemand demand, CoefficientBook book, Scenario scenario, Outcome? like = null)
    {
        like = like?.Scenario.Demand.TransitionCriteria == scenario.Demand.TransitionCriteria ? like : null;
        if (like is not null && scenario.Savings.PlansLike(like.Scenario.Savings))
        {
            return like.Savings;
        }

        var transitionAreas = TransitionAreas.Of(demand.Land, scenario.Demand.TransitionCriteria);
        var decisions = (like is not null && scenario.Savings.DecidesLike(like.Scenario.Savings) ? like.Savings.Decisions : null) ?? new RenovationDecisions(demand, book, scenario.Savings, transitionAreas);
        var order = like?.Savings.DemolitionOrder ?? new DemolitionOrder(demand);
        var plan = new SavingsPlan(demand.Units.Count)
        {
            TransitionAreas = transitionAreas,
            NewHome = new NewHome(book),
            Decisions = decisions,
            DemolitionOrder = order,
        };
        if (like is not null && scenario.Savings.DemolishesLike(like.Scenario.Savings))
        {
            like.Savings.DemolishedIn.CopyTo(plan.DemolishedIn, 0);
            like.Savings.IsReplaced.CopyTo(plan.IsReplaced, 0);
        }
        else
        {
            var demolition = new Demolition(demand.Land, order, plan);
            foreach (int year in BaseYear.All.Skip(1))
            {
                demolition.Thin(year, scenario.Savings.HomesThinnedPerYr.At(year));
                demolition.Replace(year, scenario.Savings.HomesReplacedPerYr.At(year));
            }
        }

        var homes = new HomeRenovation(decisions, scenario.Savings, plan);
        var services = new ServicesRenovation(demand, book, scenario.Savings, plan);
        var uptake = new List<UptakeYear>();
        foreach (int year in BaseYear.All.Skip(1))
        {
            uptake.Add(homes.Renovate(year));
            services.Renovate(year);
        }

        plan.Uptake = uptake;
        return plan;
    }
}

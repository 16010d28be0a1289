using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Demand.Labels;
using Energy.Model.Savings;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model;

/// <summary>The Trias Energetica for one region: first use less, then renew what is still used, and only then fossil, efficiently, for the rest.</summary>
public static class TriasEnergetica
{
    /// <summary>What holds for every scenario: what lies where, what is used now, and what the sun and wind could give.</summary>
    public static StartingPoint Start(Region region, CoefficientBook known, LabelModel? labels = null)
    {
        var land = Overlay.Of(region);                                                  // what lies where
        var demand = BaseDemand.Of(land, known, labels);                                // 0  what is used now
        var potential = PotentialSupply.Of(land, known);                                //    what could be generated
        return new StartingPoint(land, demand, potential);
    }

    /// <summary>What follows from a scenario.</summary>
    /// <param name="start">What holds for every scenario.</param>
    /// <param name="known">The coefficients.</param>
    /// <param name="chosen">The scenario.</param>
    /// <param name="years">With years given, the books are kept of those years alone, and it is not noted what kept units from an option for heat.</param>
    /// <param name="like">The outcome of another scenario from the same start and coefficients: what the choices leave as it is there is taken from it. Null to do all anew.</param>
    public static Outcome Assess(StartingPoint start, CoefficientBook known, Scenario chosen, IReadOnlyList<int>? years = null, Outcome? like = null)
    {
        var savings = SavingsPlan.Of(start.Demand, known, chosen, like);                // 1  use less
        var supply = RenewableSupply.Of(start, known, chosen, savings, like?.Supply, years is null); // 2  renew
        var balance = Balance.Of(start.Demand, savings, supply, known, chosen, years, like); // 3  what is left
        return new Outcome(start, chosen, savings, supply, balance);
    }
}

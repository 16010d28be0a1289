using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings.Packages;
using Energy.Model.Trias;

namespace Energy.Model.Savings;

/// <summary>
/// Renovates services buildings year by year (formula 21): what saves a GJ at the lowest cost, first. Of the saving that label theory promises only the part
/// is counted that is commonly realised.
/// </summary>
internal sealed class ServicesRenovation
{
    private readonly BaseDemand demand;
    private readonly SavingsChoices choices;
    private readonly SavingsPlan plan;
    private readonly Queue<int> waiting;
    private double carriedM2;

    public ServicesRenovation(BaseDemand demand, CoefficientBook book, SavingsChoices choices, SavingsPlan plan)
    {
        this.demand = demand;
        this.choices = choices;
        this.plan = plan;
        var use = new ServicesUse(book);
        double realised = book["services-measures"].One("-", "any", "saving_realised").Value;
        double least = 1 - book["heat-loss"].One("-", "largest_saved_share").Value;
        var costs = new ServicesCosts(book);
        var units = demand.Units;
        var stock = demand.Land.Region.Buildings.Units;
        var improvable = new List<int>();
        for (int unit = 0; unit < units.Count; unit++)
        {
            if (units.Sector[unit] == Sector.Services && units.Supply[unit] != HeatSupply.None)
            {
                plan.LabelAfter[unit] = choices.ServicesTargetLabel;
                plan.RoomsRatioAfter[unit] = Math.Max(least, 1 - (realised * (1 - use.TheoryRatio(stock.Use[unit], choices.ServicesTargetLabel))));
                if (plan.RoomsRatioAfter[unit] < 1)
                {
                    improvable.Add(unit);
                }
            }
        }

        waiting = new(improvable.OrderBy(unit => costs.PerM2(stock.Use[unit], choices.ServicesTargetLabel).Investment.Value / SavedPerM2(unit, stock)).ThenBy(EvenSpread.Of));
    }

    public void Renovate(int year)
    {
        // A large building may take more than a year's work: the debt is carried.
        carriedM2 += choices.ServicesRenovatedM2PerYr.At(year);
        while (carriedM2 > 0 && waiting.TryDequeue(out int unit))
        {
            plan.RenovatedIn[unit] = year;
            carriedM2 -= demand.Land.Region.Buildings.Units.FloorAreaM2[unit];
        }
    }

    private double SavedPerM2(int unit, UnitStock stock) =>
        demand.Units.SpaceHeatGj[unit] * (1 - plan.RoomsRatioAfter[unit]) / stock.FloorAreaM2[unit];
}

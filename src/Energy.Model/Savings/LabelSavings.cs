using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings.Packages;

namespace Energy.Model.Savings;

/// <summary>Measured and theoretical savings of label steps side by side, so that the gap is seen (formula 51). The same for every scenario.</summary>
public static class LabelSavings
{
    /// <summary>Every step to a better label that some home of the region could take.</summary>
    public static IReadOnlyList<LabelSaving> Of(BaseDemand demand, CoefficientBook book)
    {
        var units = demand.Units;
        var effect = new LabelEffect(book);
        var packages = new HomePackages(demand, book);
        var theory = new SavingTheory(demand, book);
        return
        [
            .. Enumerable.Range(0, units.Count)
                .Where(unit => units.Type[unit] is not null && units.Label[unit] > EnergyLabel.APlus)
                .GroupBy(unit => (Type: units.Type[unit]!.Value, Period: LabelEffect.PeriodOf(units.ReckonedYear[unit]), Label: units.Label[unit]))
                .OrderBy(group => group.Key)
                .SelectMany(group => Enumerable.Range(0, (int)group.Key.Label).Select(to => Step(group.Key.Type, group.Key.Period, group.Key.Label, (EnergyLabel)to, [.. group]))),
        ];

        LabelSaving Step(DwellingType type, int period, EnergyLabel from, EnergyLabel to, int[] homes)
        {
            double kept = effect.RelativeToD(type, LabelEffect.Periods[period].From, to) / effect.RelativeToD(type, LabelEffect.Periods[period].From, from);
            double rooms = homes.Average(home => units.SpaceHeatGj[home] + units.HeatingPowerGj[home]);
            double elements = 0;
            CostBand natural = default;
            CostBand standAlone = default;
            foreach (int home in homes)
            {
                var package = packages.Unprotected(home, to);
                elements += theory.ElementGj(home, package, 1);
                natural += package.NaturalMoment.Investment;
                standAlone += package.StandAlone.Investment;
            }

            double each = 1.0 / homes.Length;
            return new LabelSaving(
                type,
                LabelEffect.Periods[period].From,
                LabelEffect.Periods[period].To,
                from,
                to,
                homes.Length,
                rooms,
                rooms * Math.Min(packages.LargestSavedShare, 1 - kept),
                homes.Average(home => theory.LabelGj(home, to, 1)),
                homes.Average(home => theory.LabelAfterReboundGj(home, to, 1)),
                elements * each,
                natural * each,
                standAlone * each);
        }
    }
}

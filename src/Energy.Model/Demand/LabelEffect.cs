using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Demand;

/// <summary>What a label does to measured space heat, relative to label D of the same kind and period (formula 7).</summary>
public sealed class LabelEffect
{
    /// <summary>The construction years that are told apart.</summary>
    public static IReadOnlyList<(int From, int To)> Periods { get; } = [(0, 1974), (1975, 1991), (1992, 2005), (2006, 9999)];

    private readonly double[,,] effect = new double[2, Periods.Count, EnergyLabels.Count];

    /// <summary>Looks up every coefficient once.</summary>
    public LabelEffect(CoefficientBook book)
    {
        foreach (int kind in new[] { 0, 1 })
        {
            for (int period = 0; period < Periods.Count; period++)
            {
                foreach (var label in Enum.GetValues<EnergyLabel>())
                {
                    effect[kind, period, (int)label] = book["dwelling-label-effect"]
                        .ForYear(Periods[period].From, "-", kind == 0 ? "single_family" : "multi_family", label.Text()).Value;
                }
            }
        }
    }

    /// <summary>Measured space heat of such a home with this label over that of the same home with label D.</summary>
    public double RelativeToD(DwellingType type, int builtYear, EnergyLabel label) => effect[type.IsFlat() ? 1 : 0, PeriodOf(builtYear), (int)label];

    /// <summary>The place of a construction year in <see cref="Periods"/>.</summary>
    public static int PeriodOf(int builtYear)
    {
        int period = 0;
        while (builtYear > Periods[period].To)
        {
            period++;
        }

        return period;
    }
}

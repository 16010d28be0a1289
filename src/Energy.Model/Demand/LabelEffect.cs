using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Demand;

/// <summary>What a label does to measured space heat, relative to label D of the same kind and period (formula 7).</summary>
public sealed class LabelEffect
{
    private static readonly (int From, int To)[] Periods = [(0, 1974), (1975, 1991), (1992, 2005), (2006, 9999)];

    private readonly double[,,] effect = new double[2, Periods.Length, EnergyLabels.Count];

    /// <summary>Looks up every coefficient once.</summary>
    public LabelEffect(CoefficientBook book)
    {
        foreach (int kind in new[] { 0, 1 })
        {
            for (int period = 0; period < Periods.Length; period++)
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
    public double RelativeToD(DwellingType type, int builtYear, EnergyLabel label)
    {
        int period = 0;
        while (builtYear > Periods[period].To)
        {
            period++;
        }

        return effect[type.IsFlat() ? 1 : 0, period, (int)label];
    }
}

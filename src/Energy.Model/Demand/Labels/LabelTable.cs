using Energy.Model.Areas;

namespace Energy.Model.Demand.Labels;

/// <summary>
/// Shares of labels by kind of home and period of building, drawn towards the shares of all with the weight of six homes: what a label is told from without
/// any learning. Never zero.
/// </summary>
public sealed class LabelTable
{
    private const double Weight = 6;

    private readonly double[] shares;

    private LabelTable(double[] overall, double[] shares)
    {
        Overall = overall;
        this.shares = shares;
    }

    /// <summary>The last years of the periods of building that the method tells apart.</summary>
    public static IReadOnlyList<int> PeriodEnds { get; } = [1944, 1964, 1984, 2004, 9999];

    /// <summary>How many cells there are: house and flat, by period.</summary>
    public static int Cells => 2 * PeriodEnds.Count;

    /// <summary>The shares of all labels.</summary>
    public IReadOnlyList<double> Overall { get; }

    /// <summary>The shares cell by cell, best label first.</summary>
    public IReadOnlyList<double> Shares => shares;

    /// <summary>The cell of a home.</summary>
    public static int CellOf(DwellingType type, int builtYear) => ((type.IsFlat() ? 1 : 0) * PeriodEnds.Count) + PeriodOf(builtYear);

    /// <summary>The period of a construction year.</summary>
    public static int PeriodOf(int builtYear)
    {
        int period = 0;
        while (period < PeriodEnds.Count - 1 && builtYear > PeriodEnds[period])
        {
            period++;
        }

        return period;
    }

    /// <summary>The table of homes with a label.</summary>
    public static LabelTable Of(LabelCases cases) => Of(cases.Label, [.. cases.Type.Zip(cases.BuiltYear, CellOf)], Cells);

    /// <summary>A table of other cells.</summary>
    public static LabelTable Of(IReadOnlyList<EnergyLabel?> labels, IReadOnlyList<int> cellOfHome, int cells)
    {
        var counts = new double[cells, EnergyLabels.Count];
        var all = new double[EnergyLabels.Count];
        for (int home = 0; home < labels.Count; home++)
        {
            if (labels[home] is { } label)
            {
                counts[cellOfHome[home], (int)label]++;
                all[(int)label]++;
            }
        }

        double total = all.Sum();
        double[] overall = [.. all.Select(count => (count + 0.5) / (total + (0.5 * EnergyLabels.Count)))];
        var shares = new double[cells * EnergyLabels.Count];
        for (int cell = 0; cell < cells; cell++)
        {
            double homes = Weight;
            for (int label = 0; label < EnergyLabels.Count; label++)
            {
                homes += counts[cell, label];
            }

            for (int label = 0; label < EnergyLabels.Count; label++)
            {
                shares[(cell * EnergyLabels.Count) + label] = (counts[cell, label] + (Weight * overall[label])) / homes;
            }
        }

        return new LabelTable(overall, shares);
    }

    /// <summary>A table as it was stored.</summary>
    public static LabelTable From(IReadOnlyList<double> overall, IReadOnlyList<double> shares) => new([.. overall], [.. shares]);

    /// <summary>The shares in a cell, best label first.</summary>
    public ReadOnlySpan<double> At(int cell) => shares.AsSpan(cell * EnergyLabels.Count, EnergyLabels.Count);

    /// <summary>The shares per home, best label first, home after home.</summary>
    public double[] For(IReadOnlyList<int> cellOfHome)
    {
        var found = new double[cellOfHome.Count * EnergyLabels.Count];
        for (int home = 0; home < cellOfHome.Count; home++)
        {
            At(cellOfHome[home]).CopyTo(found.AsSpan(home * EnergyLabels.Count));
        }

        return found;
    }

    /// <summary>The shares per home, best label first, home after home.</summary>
    public double[] For(LabelCases cases) => For([.. cases.Type.Zip(cases.BuiltYear, CellOf)]);
}

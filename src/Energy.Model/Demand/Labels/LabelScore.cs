using Energy.Model.Areas;

namespace Energy.Model.Demand.Labels;

/// <summary>How well foretold labels agree with registered ones.</summary>
/// <param name="ExactPct">Homes whose likeliest label is theirs.</param>
/// <param name="WithinOnePct">Homes whose likeliest label is theirs or the next to it.</param>
/// <param name="LogLoss">Mean of minus the natural logarithm of the probability given to the label that it is.</param>
/// <param name="CalibrationErrorPct">Mean distance between a probability and how often it comes true, over labels and tenths of probability.</param>
public sealed record LabelScore(double ExactPct, double WithinOnePct, double LogLoss, double CalibrationErrorPct)
{
    private const int Tenths = 10;

    /// <summary>The score of probabilities, best label first, home after home.</summary>
    public static LabelScore Of(ReadOnlySpan<double> probabilities, IReadOnlyList<EnergyLabel> labels)
    {
        int exact = 0, near = 0;
        double loss = 0;
        var said = new double[EnergyLabels.Count, Tenths];
        var came = new double[EnergyLabels.Count, Tenths];
        for (int home = 0; home < labels.Count; home++)
        {
            var of = probabilities.Slice(home * EnergyLabels.Count, EnergyLabels.Count);
            int likeliest = 0;
            for (int label = 0; label < EnergyLabels.Count; label++)
            {
                likeliest = of[label] > of[likeliest] ? label : likeliest;
                int tenth = Math.Min(Tenths - 1, (int)(of[label] * Tenths));
                said[label, tenth] += of[label];
                came[label, tenth] += label == (int)labels[home] ? 1 : 0;
            }

            int distance = Math.Abs(likeliest - (int)labels[home]);
            exact += distance == 0 ? 1 : 0;
            near += distance <= 1 ? 1 : 0;
            loss -= Math.Log(of[(int)labels[home]]);
        }

        double apart = 0;
        for (int label = 0; label < EnergyLabels.Count; label++)
        {
            for (int tenth = 0; tenth < Tenths; tenth++)
            {
                apart += Math.Abs(said[label, tenth] - came[label, tenth]);
            }
        }

        double homes = Math.Max(1, labels.Count);
        return new LabelScore(100 * exact / homes, 100 * near / homes, loss / homes, 100 * apart / homes / EnergyLabels.Count);
    }
}

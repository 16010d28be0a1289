using Energy.Model.Areas;

namespace Energy.Model.Demand.Labels;

/// <summary>Turns the probabilities of many homes into one label each.</summary>
internal static class LabelDealing
{
    /// <summary>
    /// Deals labels so that their numbers come to the sums of the probabilities. Homes are taken from the best expected label to the worst, so that like follows
    /// like, and each gets the label that is owed most. However many have been taken, no label was dealt 7/8 of a home more than its probabilities sum to: the
    /// eight debts sum to 1 before each turn, so the largest is at least 1/8 and falls to no less than -7/8. It says nothing of a single home.
    /// </summary>
    /// <param name="probabilities">Per home the probabilities, best label first.</param>
    /// <param name="homes">The homes to deal to, by their place in the probabilities.</param>
    /// <returns>The labels, in the order of <paramref name="homes"/>.</returns>
    public static EnergyLabel[] Deal(double[] probabilities, IReadOnlyList<int> homes)
    {
        double[] expected = [.. homes.Select(home => Expected(probabilities, home))];
        int[] order = [.. Enumerable.Range(0, homes.Count).OrderBy(place => expected[place]).ThenBy(place => homes[place])];
        var labels = new EnergyLabel[homes.Count];
        var owed = new double[EnergyLabels.Count];
        foreach (int place in order)
        {
            int most = 0;
            for (int label = 0; label < EnergyLabels.Count; label++)
            {
                owed[label] += probabilities[(homes[place] * EnergyLabels.Count) + label];
                most = owed[label] > owed[most] ? label : most;
            }

            owed[most]--;
            labels[place] = (EnergyLabel)most;
        }

        return labels;
    }

    private static double Expected(double[] probabilities, int home)
    {
        double place = 0;
        for (int label = 0; label < EnergyLabels.Count; label++)
        {
            place += label * probabilities[(home * EnergyLabels.Count) + label];
        }

        return place;
    }
}

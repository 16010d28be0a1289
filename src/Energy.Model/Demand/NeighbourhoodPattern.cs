using Energy.Model.Areas;

namespace Energy.Model.Demand;

/// <summary>
/// How much more or less the homes of a neighbourhood use than the archetypes say, as seen in published means (formula 13): the ratio of the published to
/// the modelled pattern, pulled towards 1 where few homes or coarse rounding make the published mean doubtful.
/// </summary>
internal static class NeighbourhoodPattern
{
    /// <summary>What decides how much a published mean is believed.</summary>
    /// <param name="NeighbourhoodSpread">Standard deviation of the logarithm of true factors between neighbourhoods.</param>
    /// <param name="HomeSpread">Standard deviation of the logarithm of use between homes.</param>
    /// <param name="RoundingStep">The step to which published means are rounded, in their own unit.</param>
    public sealed record Doubt(double NeighbourhoodSpread, double HomeSpread, double RoundingStep);

    /// <summary>The factor per neighbourhood; 1 where nothing is published or no home counts.</summary>
    /// <param name="published">Published mean use per home, or null.</param>
    /// <param name="modelled">Modelled mean use per home in any unit.</param>
    /// <param name="homes">Homes in the published mean.</param>
    /// <param name="homesThatUse">Homes that use this carrier at all: what the doubt shrinks with.</param>
    /// <param name="doubt">How much to believe.</param>
    public static double[] Factors(double?[] published, double[] modelled, double[] homes, double[] homesThatUse, Doubt doubt)
    {
        double publishedSum = 0;
        double modelledSum = 0;
        for (int b = 0; b < published.Length; b++)
        {
            if (Counts(b))
            {
                publishedSum += published[b]!.Value * homes[b];
                modelledSum += modelled[b] * homes[b];
            }
        }

        var factors = new double[published.Length];
        Array.Fill(factors, 1);
        for (int b = 0; b < published.Length; b++)
        {
            if (Counts(b))
            {
                double ratio = published[b]!.Value / publishedSum / (modelled[b] / modelledSum);
                double rounding = doubt.RoundingStep / 2 / Math.Sqrt(3) / published[b]!.Value;
                double noise = (doubt.HomeSpread * doubt.HomeSpread / homesThatUse[b]) + (rounding * rounding);
                double weight = doubt.NeighbourhoodSpread * doubt.NeighbourhoodSpread / noise;
                factors[b] = Math.Exp(weight / (weight + 1) * Math.Log(ratio));
            }
        }

        return factors;

        bool Counts(int b) => published[b] is > 0 && modelled[b] > 0 && homesThatUse[b] > 0;
    }

    /// <summary>The published gas means of a region.</summary>
    public static double?[] PublishedGas(IReadOnlyList<Neighbourhood> neighbourhoods) =>
        [.. neighbourhoods.Select(neighbourhood => neighbourhood.Figures.GasM3PerDwellingPerYr)];

    /// <summary>The published electricity means of a region.</summary>
    public static double?[] PublishedElectricity(IReadOnlyList<Neighbourhood> neighbourhoods) =>
        [.. neighbourhoods.Select(neighbourhood => neighbourhood.Figures.ElectricityKwhPerDwellingPerYr)];
}

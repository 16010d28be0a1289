using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Energy.Model.Demand;

/// <summary>
/// A random-effects regression of the logarithm of published over modelled use on traits of the neighbourhood (formula 13): each neighbourhood deviates by
/// itself, and its published mean is doubtful besides. Where enough are known the spread between them is the one at which the residuals are as large as they
/// should be (the estimator of Paule and Mandel).
/// </summary>
internal sealed class PatternRegression
{
    private const double WidestSpread = 2;
    private const int Halvings = 60;

    private readonly double?[][] traits;
    private readonly double[] centre;
    private readonly double[] scale;
    private readonly Cholesky<double> normal;
    private readonly Vector<double> effect;

    private PatternRegression(double?[][] traits, double[] centre, double[] scale, double spread, Cholesky<double> normal, Vector<double> effect)
    {
        this.traits = traits;
        this.centre = centre;
        this.scale = scale;
        this.normal = normal;
        this.effect = effect;
        Spread = spread;
    }

    /// <summary>Standard deviation between neighbourhoods that traits do not explain.</summary>
    public double Spread { get; }

    /// <summary>Fits the counted neighbourhoods.</summary>
    public static PatternRegression Of(int[] counted, Observation[] seen, double?[][] traits, PatternDoubt doubt)
    {
        var centre = new double[traits.Length];
        var scale = new double[traits.Length];
        for (int trait = 0; trait < traits.Length; trait++)
        {
            (centre[trait], scale[trait]) = Spreading(counted, seen, traits[trait]);
        }

        double spread = doubt.Spread;
        var fit = At(spread);
        if (counted.Length >= doubt.EnoughNeighbourhoods)
        {
            double below = doubt.SmallestSpread;
            double above = WidestSpread;
            for (int halving = 0; halving < Halvings; halving++)
            {
                double middle = (below + above) / 2;
                bool isTooSmall = At(middle).Misfit(counted, seen) > counted.Length - 1 - traits.Length;
                (below, above) = isTooSmall ? (middle, above) : (below, middle);
            }

            fit = At(below);
        }

        return fit;

        PatternRegression At(double between)
        {
            var left = Matrix<double>.Build.Dense(1 + traits.Length, 1 + traits.Length);
            var right = Vector<double>.Build.Dense(1 + traits.Length);
            for (int trait = 1; trait <= traits.Length; trait++)
            {
                left[trait, trait] = 1 / (doubt.TraitSpread * doubt.TraitSpread);
            }

            foreach (int b in counted)
            {
                var row = Row(traits, centre, scale, b);
                double weight = 1 / ((between * between) + seen[b].Noise);
                left += row.OuterProduct(row) * weight;
                right += row * (weight * seen[b].Logarithm);
            }

            var solved = left.Cholesky();
            return new PatternRegression(traits, centre, scale, between, solved, solved.Solve(right));
        }
    }

    /// <summary>What its traits say of a neighbourhood, its own published mean apart.</summary>
    public (double Mean, double Deviation) Without(int b)
    {
        var row = Row(traits, centre, scale, b);
        return (row.DotProduct(effect), Math.Sqrt(row.DotProduct(normal.Solve(row)) + (Spread * Spread)));
    }

    /// <summary>The same with its own published mean, each believed by how sure it is.</summary>
    public (double Mean, double Deviation) With(int b, Observation own)
    {
        double between = Spread * Spread;
        double belief = between / (between + own.Noise);
        double mean = (belief * own.Logarithm) + ((1 - belief) * Row(traits, centre, scale, b).DotProduct(effect));
        return (mean, Math.Sqrt(belief * own.Noise));
    }

    private static Vector<double> Row(double?[][] traits, double[] centre, double[] scale, int b) =>
        Vector<double>.Build.Dense([1, .. traits.Select((values, trait) => values[b] is { } value ? (value - centre[trait]) / scale[trait] : 0)]);

    private static (double Centre, double Scale) Spreading(int[] counted, Observation[] seen, double?[] values)
    {
        int[] known = [.. counted.Where(b => values[b] is not null)];
        double homes = known.Sum(b => seen[b].Homes);
        if (homes <= 0)
        {
            return (0, 1);
        }

        double centre = known.Sum(b => seen[b].Homes * values[b]!.Value) / homes;
        double variance = known.Sum(b => seen[b].Homes * Math.Pow(values[b]!.Value - centre, 2)) / homes;
        return (centre, variance > 0 ? Math.Sqrt(variance) : 1);
    }

    private double Misfit(int[] counted, Observation[] seen) =>
        counted.Sum(b => Math.Pow(seen[b].Logarithm - Row(traits, centre, scale, b).DotProduct(effect), 2) / ((Spread * Spread) + seen[b].Noise));

    /// <summary>What was seen of a neighbourhood.</summary>
    /// <param name="Logarithm">Natural logarithm of published over modelled.</param>
    /// <param name="Noise">Variance of that logarithm around the true one.</param>
    /// <param name="Homes">Homes behind it.</param>
    public readonly record struct Observation(double Logarithm, double Noise, double Homes);
}

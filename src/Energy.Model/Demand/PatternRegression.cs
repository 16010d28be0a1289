using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Energy.Model.Demand;

/// <summary>
/// A robust random-effects regression of the logarithm of published over modelled use on traits of the neighbourhood (formula 13): each neighbourhood deviates
/// by itself, with heavy tails (Student's t), and its published mean is doubtful besides. Where enough are known, the spread between them is the one at
/// which the residuals are as large as they should be (the estimator of Paule and Mandel), and a neighbourhood that deviates strongly counts for less.
/// </summary>
internal sealed class PatternRegression
{
    private const double WidestSpread = 2;
    private const int Halvings = 40;
    private const int Rounds = 12;

    private readonly Traits traits;
    private readonly PatternDoubt doubt;
    private readonly Cholesky<double> normal;
    private readonly Vector<double> effect;
    private readonly double[] effects;

    private PatternRegression(Traits traits, PatternDoubt doubt, double spread, Cholesky<double> normal, Vector<double> effect)
    {
        this.traits = traits;
        this.doubt = doubt;
        this.normal = normal;
        this.effect = effect;
        effects = effect.ToArray();
        Spread = spread;
    }

    /// <summary>Scale of the deviations between neighbourhoods that traits do not explain.</summary>
    public double Spread { get; }

    /// <summary>Fits the counted neighbourhoods.</summary>
    public static PatternRegression Of(int[] counted, Observation[] seen, double?[][] traitValues, PatternDoubt doubt)
    {
        var traits = new Traits(counted, seen, traitValues);
        var belief = new double[counted.Length];
        Array.Fill(belief, 1);
        if (counted.Length < doubt.EnoughNeighbourhoods)
        {
            return At(doubt.Spread);
        }

        var fit = At(doubt.Spread);
        for (int round = 0; round < Rounds; round++)
        {
            fit = At(SpreadThatFits());
            for (int place = 0; place < counted.Length; place++)
            {
                belief[place] = fit.Belief(counted[place], seen[counted[place]]);
            }
        }

        return fit;

        double SpreadThatFits()
        {
            double below = doubt.SmallestSpread;
            double above = WidestSpread;
            for (int halving = 0; halving < Halvings; halving++)
            {
                double middle = (below + above) / 2;
                bool isTooSmall = At(middle).Misfit(counted, seen, belief) > counted.Length - traits.Width;
                (below, above) = isTooSmall ? (middle, above) : (below, middle);
            }

            return below;
        }

        PatternRegression At(double spread)
        {
            int width = traits.Width;
            double[] left = new double[width * width];
            double[] right = new double[width];
            for (int trait = 1; trait < width; trait++)
            {
                left[(trait * width) + trait] = 1 / (doubt.TraitSpread * doubt.TraitSpread);
            }

            for (int place = 0; place < counted.Length; place++)
            {
                int b = counted[place];
                var row = traits.Row(b);
                double weight = 1 / ((spread * spread / belief[place]) + seen[b].Noise);
                for (int i = 0; i < width; i++)
                {
                    double weighed = weight * row[i];
                    right[i] += weighed * seen[b].Logarithm;

                    // A Cholesky decomposition reads the lower half alone.
                    for (int j = 0; j <= i; j++)
                    {
                        left[(j * width) + i] += weighed * row[j];
                    }
                }
            }

            var solved = Matrix<double>.Build.Dense(width, width, left).Cholesky();
            return new PatternRegression(traits, doubt, spread, solved, solved.Solve(Vector<double>.Build.Dense(right)));
        }
    }

    /// <summary>What its traits say of a neighbourhood, its own published mean apart: a logarithm, and the scale of its deviation.</summary>
    public (double Mean, double Scale) Without(int b)
    {
        var row = Vector<double>.Build.DenseOfArray(traits.Row(b).ToArray());
        return (row.DotProduct(effect), Math.Sqrt(row.DotProduct(normal.Solve(row)) + (Spread * Spread)));
    }

    /// <summary>The same with its own published mean, each believed by how sure it is.</summary>
    public (double Mean, double Scale) With(int b, Observation own)
    {
        double between = Spread * Spread / Belief(b, own);
        double share = between / (between + own.Noise);
        double mean = (share * own.Logarithm) + ((1 - share) * Expected(b));
        return (mean, Math.Sqrt(share * own.Noise));
    }

    /// <summary>The level at the mean of all traits: a logarithm, and the scale of its doubt.</summary>
    public (double Mean, double Scale) Level()
    {
        var row = Vector<double>.Build.Dense(traits.Width, place => place == 0 ? 1 : 0);
        return (effect[0], Math.Sqrt(row.DotProduct(normal.Solve(row))));
    }

    /// <summary>
    /// How far a neighbourhood counts as one of the others, given how far it deviates (the weight of Student's t): the deviation is itself doubtful by the noise
    /// of the published mean, so the two are found together.
    /// </summary>
    private double Belief(int b, Observation own)
    {
        double deviation = own.Logarithm - Expected(b);
        double belief = 1;
        for (int round = 0; round < Rounds; round++)
        {
            double between = Spread * Spread / belief;
            double share = between / (between + own.Noise);
            double square = (share * share * deviation * deviation) + (share * own.Noise);
            belief = (doubt.TailDegrees + 1) / (doubt.TailDegrees + (square / (Spread * Spread)));
        }

        return belief;
    }

    private double Expected(int b)
    {
        var row = traits.Row(b);
        double sum = 0;
        for (int i = 0; i < row.Length; i++)
        {
            sum += row[i] * effects[i];
        }

        return sum;
    }

    private double Misfit(int[] counted, Observation[] seen, double[] belief)
    {
        double sum = 0;
        for (int place = 0; place < counted.Length; place++)
        {
            int b = counted[place];
            double deviation = seen[b].Logarithm - Expected(b);
            sum += deviation * deviation / ((Spread * Spread / belief[place]) + seen[b].Noise);
        }

        return sum;
    }

    /// <summary>What was seen of a neighbourhood.</summary>
    /// <param name="Logarithm">Natural logarithm of published over modelled.</param>
    /// <param name="Noise">Variance of that logarithm around the true one.</param>
    /// <param name="Homes">Homes behind it.</param>
    public readonly record struct Observation(double Logarithm, double Noise, double Homes);

    /// <summary>The traits of all neighbourhoods in standard deviations around the mean of the counted homes, after a column of ones. What is unknown counts as the mean.</summary>
    private sealed class Traits
    {
        private readonly double[] rows;

        public Traits(int[] counted, Observation[] seen, double?[][] values)
        {
            Width = values.Length + 1;
            rows = new double[seen.Length * Width];
            for (int b = 0; b < seen.Length; b++)
            {
                rows[b * Width] = 1;
            }

            for (int trait = 0; trait < values.Length; trait++)
            {
                var (centre, scale) = Spreading(counted, seen, values[trait]);
                for (int b = 0; b < seen.Length; b++)
                {
                    rows[(b * Width) + trait + 1] = values[trait][b] is { } value ? (value - centre) / scale : 0;
                }
            }
        }

        public int Width { get; }

        public ReadOnlySpan<double> Row(int b) => rows.AsSpan(b * Width, Width);

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
    }
}

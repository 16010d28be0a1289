namespace Energy.Model.Demand;

/// <summary>
/// How much more or less the homes of a neighbourhood use than the archetypes say, as seen in published means (formula 13), and what would have been
/// said of it had its own mean not been known: the hold-out proof (formula 13). Columns in the order of the neighbourhoods.
/// </summary>
public sealed class NeighbourhoodPattern
{
    private readonly double[] homes;

    internal NeighbourhoodPattern(int neighbourhoods)
    {
        homes = new double[neighbourhoods];
        Ratio = Ones(neighbourhoods);
        RatioLow = Ones(neighbourhoods);
        RatioHigh = Ones(neighbourhoods);
        Archetype = new double?[neighbourhoods];
        Published = new double?[neighbourhoods];
        LeftOut = new double?[neighbourhoods];
        LeftOutLow = new double?[neighbourhoods];
        LeftOutHigh = new double?[neighbourhoods];
    }

    /// <summary>Use over that of homes of the same kind in the whole municipality; 1 where nothing can be said.</summary>
    public double[] Ratio { get; }

    /// <summary>The ratio that is exceeded with nine chances in ten.</summary>
    public double[] RatioLow { get; }

    /// <summary>The ratio that is exceeded with one chance in ten.</summary>
    public double[] RatioHigh { get; }

    /// <summary>Mean use of a home by the archetypes, before any calibration, in the unit of the published mean; null without homes.</summary>
    public double?[] Archetype { get; }

    /// <summary>The published mean use of a home; null where nothing is published or no home counts.</summary>
    public double?[] Published { get; }

    /// <summary>What the other neighbourhoods of the municipality say that the published mean is; null where it is not published or no other is.</summary>
    public double?[] LeftOut { get; }

    /// <summary>The lower end of the band that should hold eight published means in ten.</summary>
    public double?[] LeftOutLow { get; }

    /// <summary>The upper end of that band.</summary>
    public double?[] LeftOutHigh { get; }

    /// <summary>Scale of the logarithm of the ratios that traits do not explain, per municipality code.</summary>
    public Dictionary<string, double> Spread { get; } = [];

    /// <summary>Published over archetype in a neighbourhood of mean traits, with the band that holds it with eight chances in ten, per municipality code.</summary>
    public Dictionary<string, (double Ratio, double Low, double High)> Level { get; } = [];

    /// <summary>How well left-out neighbourhoods are foretold; null when none could be.</summary>
    public HoldOutScore? Proof => HoldOutScore.Of(Published, LeftOut, LeftOutLow, LeftOutHigh, homes);

    /// <summary>Fits the pattern inside one municipality.</summary>
    /// <param name="municipality">Its code.</param>
    /// <param name="published">Published mean use per home, or null.</param>
    /// <param name="modelled">Modelled mean use per home in the same unit, at any level; zero outside the municipality.</param>
    /// <param name="homesPublished">Homes in the published mean.</param>
    /// <param name="homesThatUse">Homes that use this carrier at all: what the doubt shrinks with.</param>
    /// <param name="traits">Per trait a value per neighbourhood, or null.</param>
    /// <param name="doubt">How much to believe.</param>
    internal void Fit(string municipality, double?[] published, double[] modelled, double[] homesPublished, double[] homesThatUse, double?[][] traits, PatternDoubt doubt)
    {
        int[] counted = [.. Enumerable.Range(0, published.Length).Where(b => published[b] is > 0 && modelled[b] > 0 && homesThatUse[b] > 0)];
        if (counted.Length == 0)
        {
            return;
        }

        var seen = new PatternRegression.Observation[published.Length];
        foreach (int b in counted)
        {
            seen[b] = new(Math.Log(published[b]!.Value / modelled[b]), doubt.Noise(published[b]!.Value, homesThatUse[b]), homesPublished[b]);
        }

        var fit = PatternRegression.Of(counted, seen, traits, doubt);
        Spread[municipality] = fit.Spread;
        var (atMeanTraits, doubtOfLevel) = fit.Level();
        double overArchetype = Math.Log(counted.Sum(b => modelled[b] * homesPublished[b]) / counted.Sum(b => (Archetype[b] ?? modelled[b]) * homesPublished[b]));
        Level[municipality] = doubt.Band(atMeanTraits + overArchetype, doubtOfLevel);
        double level = Math.Log(counted.Sum(b => published[b]!.Value * homesPublished[b]) / counted.Sum(b => modelled[b] * homesPublished[b]));
        for (int b = 0; b < published.Length; b++)
        {
            if (modelled[b] > 0)
            {
                var (mean, deviation) = counted.Contains(b) ? fit.With(b, seen[b]) : fit.Without(b);
                (Ratio[b], RatioLow[b], RatioHigh[b]) = doubt.Band(mean - level, deviation);
            }
        }

        foreach (int b in counted)
        {
            homes[b] = homesPublished[b];
            Published[b] = published[b];
            if (counted.Length > 1)
            {
                var (mean, deviation) = PatternRegression.Of([.. counted.Where(other => other != b)], seen, traits, doubt).Without(b);
                double foretold = Math.Exp(mean) * modelled[b];
                double doubtOfMean = Math.Sqrt((deviation * deviation) + doubt.Noise(foretold, homesThatUse[b]));
                (LeftOut[b], LeftOutLow[b], LeftOutHigh[b]) = doubt.Band(Math.Log(foretold), doubtOfMean);
            }
        }
    }

    private static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }
}

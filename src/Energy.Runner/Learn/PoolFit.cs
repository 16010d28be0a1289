using Energy.Model.Areas;
using Energy.Model.Demand.Labels;
using MathNet.Numerics.LinearAlgebra;

namespace Energy.Runner.Learn;

/// <summary>
/// Finds the pool of trees and table under which labels that neither had seen are likeliest (Newton's method on a convex loss). A gentle pull towards the trees
/// alone keeps it still where few homes speak; a weight that would leave its limits stands on the limit and the rest is found again.
/// </summary>
internal static class PoolFit
{
    private const int Steps = 30;
    private const int Halvings = 12;
    private const double Pull = 5;
    private const int Weights = 2;
    private const int Parameters = Weights + EnergyLabels.Count;

    /// <summary>The pool for homes left out.</summary>
    /// <param name="trees">What the trees say, best label first, home after home.</param>
    /// <param name="table">What the table says, likewise.</param>
    /// <param name="labels">The registered labels.</param>
    /// <param name="homes">Which homes speak.</param>
    public static LabelPool Of(double[] trees, double[] table, IReadOnlyList<EnergyLabel> labels, IReadOnlyList<int> homes)
    {
        double[] logTrees = Array.ConvertAll(trees, LabelPool.Log), logTable = Array.ConvertAll(table, LabelPool.Log);
        var parameters = Vector<double>.Build.Dense(Parameters);
        parameters[0] = 1;
        bool[] isFixed = new bool[Parameters];
        for (int round = 0; round <= Weights; round++)
        {
            parameters = Newton(parameters, isFixed, logTrees, logTable, labels, homes);
            int outside = Array.FindIndex([.. parameters.Take(Weights)], weight => weight is < 0 or > LabelPool.Largest);
            if (outside < 0)
            {
                break;
            }

            parameters[outside] = Math.Clamp(parameters[outside], 0, LabelPool.Largest);
            isFixed[outside] = true;
        }

        return new LabelPool(
            Math.Clamp(parameters[0], 0, LabelPool.Largest),
            Math.Clamp(parameters[1], 0, LabelPool.Largest),
            [.. parameters.Skip(Weights).Select(rise => Math.Clamp(rise, -LabelPool.Largest, LabelPool.Largest))]);
    }

    private static Vector<double> Newton(Vector<double> from, bool[] isFixed, double[] logTrees, double[] logTable, IReadOnlyList<EnergyLabel> labels, IReadOnlyList<int> homes)
    {
        var at = from.Clone();
        double loss = Loss(at, null, null);
        for (int step = 0; step < Steps; step++)
        {
            var slope = Vector<double>.Build.Dense(Parameters);
            var curve = Matrix<double>.Build.Dense(Parameters, Parameters);
            Loss(at, slope, curve);
            for (int parameter = 0; parameter < Parameters; parameter++)
            {
                if (isFixed[parameter])
                {
                    curve.ClearRow(parameter);
                    curve.ClearColumn(parameter);
                    (curve[parameter, parameter], slope[parameter]) = (1, 0);
                }
            }

            var change = curve.Cholesky().Solve(slope);
            double better = loss;
            for (int halving = 0; halving < Halvings; halving++)
            {
                var next = at - (change * Math.Pow(0.5, halving));
                better = Loss(next, null, null);
                if (better < loss)
                {
                    at = next;
                    break;
                }
            }

            if (!(loss - better > 1e-9 * Math.Abs(loss)))
            {
                break;
            }

            loss = better;
        }

        return at;

        double Loss(Vector<double> where, Vector<double>? slope, Matrix<double>? curve)
        {
            double sum = Pull * ((where[0] - 1) * (where[0] - 1));
            for (int parameter = 1; parameter < Parameters; parameter++)
            {
                sum += Pull * where[parameter] * where[parameter];
            }

            for (int parameter = 0; slope is not null && parameter < Parameters; parameter++)
            {
                slope[parameter] = 2 * Pull * (where[parameter] - (parameter == 0 ? 1 : 0));
                curve![parameter, parameter] = 2 * Pull;
            }

            Span<double> share = stackalloc double[EnergyLabels.Count];
            foreach (int home in homes)
            {
                int first = home * EnergyLabels.Count;
                double largest = double.NegativeInfinity, total = 0;
                for (int label = 0; label < EnergyLabels.Count; label++)
                {
                    share[label] = (where[0] * logTrees[first + label]) + (where[1] * logTable[first + label]) + where[Weights + label];
                    largest = Math.Max(largest, share[label]);
                }

                sum -= share[(int)labels[home]] - largest;
                for (int label = 0; label < EnergyLabels.Count; label++)
                {
                    share[label] = Math.Exp(share[label] - largest);
                    total += share[label];
                }

                sum += Math.Log(total);
                if (slope is not null)
                {
                    AddHome(share, total, logTrees.AsSpan(first, EnergyLabels.Count), logTable.AsSpan(first, EnergyLabels.Count), (int)labels[home], slope, curve!);
                }
            }

            return sum;
        }
    }

    /// <summary>Adds what one home says of slope and curvature.</summary>
    private static void AddHome(ReadOnlySpan<double> share, double total, ReadOnlySpan<double> logTrees, ReadOnlySpan<double> logTable, int own, Vector<double> slope, Matrix<double> curve)
    {
        double trees = 0, table = 0, treesTrees = 0, treesTable = 0, tableTable = 0;
        for (int label = 0; label < EnergyLabels.Count; label++)
        {
            double p = share[label] / total;
            trees += p * logTrees[label];
            table += p * logTable[label];
            treesTrees += p * logTrees[label] * logTrees[label];
            treesTable += p * logTrees[label] * logTable[label];
            tableTable += p * logTable[label] * logTable[label];
        }

        slope[0] += trees - logTrees[own];
        slope[1] += table - logTable[own];
        curve[0, 0] += treesTrees - (trees * trees);
        curve[0, 1] += treesTable - (trees * table);
        curve[1, 0] += treesTable - (trees * table);
        curve[1, 1] += tableTable - (table * table);
        for (int label = 0; label < EnergyLabels.Count; label++)
        {
            double p = share[label] / total;
            slope[Weights + label] += p - (label == own ? 1 : 0);
            double byTrees = p * (logTrees[label] - trees), byTable = p * (logTable[label] - table);
            curve[0, Weights + label] += byTrees;
            curve[Weights + label, 0] += byTrees;
            curve[1, Weights + label] += byTable;
            curve[Weights + label, 1] += byTable;
            for (int other = 0; other < EnergyLabels.Count; other++)
            {
                curve[Weights + label, Weights + other] += (label == other ? p : 0) - (p * share[other] / total);
            }
        }
    }
}

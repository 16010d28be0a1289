using Energy.Model.Supply;

namespace Energy.Model.Trias;

/// <summary>What a part of a region takes from the pool of electricity and brings into it, in GJ a year.</summary>
/// <param name="DrawnGj">What it uses.</param>
/// <param name="RooftopPvGj">What panels on its roofs generate.</param>
/// <param name="FieldPvGj">What its solar fields generate.</param>
/// <param name="WindGj">What its turbines generate.</param>
/// <param name="HydroGj">What its hydropower generates.</param>
public readonly record struct PoolShare(double DrawnGj, double RooftopPvGj, double FieldPvGj, double WindGj, double HydroGj)
{
    /// <summary>What is generated, by source.</summary>
    public IReadOnlyList<(EnergySource Source, double Gj)> GeneratedGj =>
        [(EnergySource.RooftopPv, RooftopPvGj), (EnergySource.FieldPv, FieldPvGj), (EnergySource.Wind, WindGj), (EnergySource.Hydro, HydroGj)];

    /// <summary>The share of uses and generators.</summary>
    /// <param name="electricity">Every use, in the order of the ledger.</param>
    /// <param name="generation">What each generator yields, per neighbourhood.</param>
    public static PoolShare Of(IReadOnlyList<PooledLine> electricity, IReadOnlyDictionary<EnergySource, Potential[]> generation)
    {
        return new PoolShare(Drawn(electricity), Sum(EnergySource.RooftopPv), Sum(EnergySource.FieldPv), Sum(EnergySource.Wind), Sum(EnergySource.Hydro));

        double Sum(EnergySource source) => generation[source].Sum(potential => potential.YieldGj);
    }

    /// <summary>All that is drawn by uses, in GJ a year.</summary>
    public static double Drawn(IReadOnlyList<PooledLine> electricity) => electricity.Sum(line => line.DrawnGj);

    /// <summary>What two parts take and bring together.</summary>
    public static PoolShare operator +(PoolShare left, PoolShare right) => new(
        left.DrawnGj + right.DrawnGj, left.RooftopPvGj + right.RooftopPvGj, left.FieldPvGj + right.FieldPvGj, left.WindGj + right.WindGj, left.HydroGj + right.HydroGj);
}

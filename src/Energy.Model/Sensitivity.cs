using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model;

/// <summary>
/// What one coefficient alone does to what is left fossil in the target year (formula 57): the whole method run again with it at its low and at its high end, all
/// others in the middle.
/// </summary>
public sealed class Sensitivity
{
    private readonly OverlaidRegion land;
    private readonly CoefficientBook book;
    private readonly Scenario scenario;
    private readonly double middleGj;

    /// <summary>Runs the method once with every coefficient in the middle, which tells which of them it uses.</summary>
    public Sensitivity(Region region, CoefficientBook book, Scenario scenario)
    {
        land = Overlay.Of(region);
        this.book = book;
        this.scenario = scenario;
        middleGj = RemainderGj(book);
    }

    /// <summary>The coefficients that the remainder may depend on and that have a doubt.</summary>
    public IReadOnlyList<Coefficient> Doubted => [.. book.Used.Where(coefficient => coefficient.Low != coefficient.Value || coefficient.High != coefficient.Value)];

    /// <summary>The effect of one coefficient. Null when the method refuses it at one of its ends.</summary>
    public CoefficientEffect? Of(Coefficient coefficient)
    {
        try
        {
            return new CoefficientEffect(coefficient.Table, coefficient.KeyText, coefficient.Value, coefficient.Low, coefficient.High, AtGj(coefficient, coefficient.Low), AtGj(coefficient, coefficient.High));
        }
        catch (InputFaultException)
        {
            return null;
        }
    }

    private double AtGj(Coefficient coefficient, double value) =>
        value == coefficient.Value ? 0 : RemainderGj(book.With(coefficient, value)) - middleGj;

    private double RemainderGj(CoefficientBook known)
    {
        var start = new StartingPoint(land, BaseDemand.Of(land, known), PotentialSupply.Of(land, known));
        var outcome = TriasEnergetica.Assess(start, known, scenario);
        return outcome.Balance[BaseYear.Target].Ledger.Lines.Where(line => line.Key.Step == TriasStep.Fossil).Sum(line => line.Amounts.EnergyGj);
    }
}

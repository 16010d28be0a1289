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
    private readonly StartingPoint middle;
    private readonly HashSet<(string Table, string Keys)> usedByDemand;
    private readonly HashSet<(string Table, string Keys)> usedByPotential;
    private readonly HashSet<(string Table, string Keys)> used;
    private readonly double middleGj;

    /// <summary>Runs the method once with every coefficient in the middle, which tells which of them it uses.</summary>
    public Sensitivity(Region region, CoefficientBook book, Scenario scenario)
    {
        land = Overlay.Of(region);
        this.book = book;
        this.scenario = scenario;
        var ofDemand = book.Unused();
        var ofPotential = book.Unused();
        middle = new StartingPoint(land, BaseDemand.Of(land, ofDemand), PotentialSupply.Of(land, ofPotential));
        usedByDemand = Rows(ofDemand);
        middleGj = RemainderGj(middle, book);
        usedByPotential = Rows(ofPotential);
        used = [.. usedByDemand, .. usedByPotential, .. Rows(book)];
    }

    /// <summary>The coefficients that the remainder may depend on and that have a doubt, in the order of the book.</summary>
    public IEnumerable<Coefficient> Doubted => book.Tables.SelectMany(table => table.Rows)
        .Where(row => used.Contains((row.Table, row.KeyText)) && (row.Low != row.Value || row.High != row.Value));

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

    private static HashSet<(string Table, string Keys)> Rows(CoefficientBook book) => [.. book.Used.Select(row => (row.Table, row.KeyText))];

    /// <summary>What comes before the scenario is taken from the middle run where it does not ask for the coefficient.</summary>
    private double AtGj(Coefficient coefficient, double value)
    {
        if (value == coefficient.Value)
        {
            return 0;
        }

        var known = book.With(coefficient, value);
        var row = (coefficient.Table, coefficient.KeyText);
        var start = new StartingPoint(
            land,
            usedByDemand.Contains(row) ? BaseDemand.Of(land, known) : middle.Demand,
            usedByPotential.Contains(row) ? PotentialSupply.Of(land, known) : middle.Potential);
        return RemainderGj(start, known) - middleGj;
    }

    private double RemainderGj(StartingPoint start, CoefficientBook known) => TriasEnergetica.Assess(start, known, scenario, [BaseYear.Target]).Balance[BaseYear.Target].Ledger.Lines
        .Where(line => line.Key.Step == TriasStep.Fossil)
        .Sum(line => line.Amounts.EnergyGj);
}

using Energy.Model.Units;

namespace Energy.Model.Trias;

/// <summary>
/// The one pool from which all electricity of a region and year comes (formula 36): local generation as far as it goes, pro rata; the rest is import,
/// part fossil and part not. Every use is split alike.
/// </summary>
public sealed class ElectricityPool
{
    private readonly List<(EnergySource Source, TriasStep Step, double Share)> split = [];

    /// <summary>A pool from which so much is drawn and into which so much is generated.</summary>
    /// <param name="drawnGj">All electricity used, in GJ a year.</param>
    /// <param name="generatedGj">Generation in the region by source, in GJ a year.</param>
    /// <param name="gridFossilShare">The fossil part of import, as a fraction.</param>
    /// <param name="gridFactorKgPerKwh">CO2 of import, average of the grid, in kg per kWh.</param>
    public ElectricityPool(double drawnGj, IReadOnlyList<(EnergySource Source, double Gj)> generatedGj, double gridFossilShare, double gridFactorKgPerKwh)
    {
        DrawnGj = drawnGj;
        GeneratedGj = generatedGj.Sum(source => source.Gj);
        double local = drawnGj > 0 ? Math.Min(1, GeneratedGj / drawnGj) : 0;
        ImportShare = drawnGj > 0 ? 1 - local : 0;
        ImportCo2TPerGj = gridFactorKgPerKwh / EnergyConversion.GigajoulesPerKilowattHour / EnergyConversion.KilogramsPerTonne;
        foreach (var (source, gj) in generatedGj)
        {
            if (gj > 0)
            {
                split.Add((source, TriasStep.Renewable, local * gj / GeneratedGj));
            }
        }

        split.Add((EnergySource.GridRenewable, TriasStep.Renewable, ImportShare * (1 - gridFossilShare)));
        split.Add((EnergySource.GridFossil, TriasStep.Fossil, ImportShare * gridFossilShare));
    }

    /// <summary>The pool of a year into which several parts of a region bring what they use and generate.</summary>
    /// <param name="parts">What each brings, in the order of the parts.</param>
    /// <param name="emissions">CO2 and origin of import.</param>
    /// <param name="year">The year.</param>
    public static ElectricityPool Of(IEnumerable<PoolShare> parts, Emissions emissions, int year)
    {
        var whole = parts.Aggregate((sum, part) => sum + part);
        return new ElectricityPool(whole.DrawnGj, whole.GeneratedGj, emissions.GridFossilShare(year), emissions.GridKgPerKwh(year));
    }

    /// <summary>All electricity used, in GJ a year.</summary>
    public double DrawnGj { get; }

    /// <summary>All generation in the region, in GJ a year.</summary>
    public double GeneratedGj { get; }

    /// <summary>The part of use that is imported.</summary>
    public double ImportShare { get; }

    /// <summary>CO2 of import in tonnes per GJ.</summary>
    public double ImportCo2TPerGj { get; }

    /// <summary>The part of use that something renewable meets, of the region or from the grid.</summary>
    public double RenewableShare => split.Where(part => part.Step == TriasStep.Renewable).Sum(part => part.Share);

    /// <summary>The part of use that fossil import meets.</summary>
    public double FossilShare => split.Where(part => part.Step == TriasStep.Fossil).Sum(part => part.Share);

    /// <summary>Whether a source of the ledger is one that a pool splits electricity over; no other line has it.</summary>
    public static bool Splits(EnergySource source) => source is
        EnergySource.RooftopPv or EnergySource.FieldPv or EnergySource.Wind or EnergySource.Hydro or EnergySource.GridRenewable or EnergySource.GridFossil;

    /// <summary>Generation above use, in GJ a year: exported, in no balance, without credit.</summary>
    public double ExportGj => Math.Max(0, GeneratedGj - DrawnGj);

    /// <summary>Adds a use to a ledger, split over the sources of the pool. All CO2 of import stands on fossil import.</summary>
    public void Add(YearLedger.Builder ledger, PooledLine line)
    {
        foreach (var (source, step, share) in split)
        {
            double co2T = source == EnergySource.GridFossil ? line.DrawnGj * ImportShare * ImportCo2TPerGj : 0;
            ledger.Add(
                line.Neighbourhood,
                new LedgerKey(line.Sector, line.Service, step, line.Option, line.Carrier, source),
                new LedgerAmounts(line.EnergyGj * share, line.FinalGj * share, line.InputGj * share, co2T));
        }
    }
}

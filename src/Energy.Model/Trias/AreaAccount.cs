using Energy.Model.Units;

namespace Energy.Model.Trias;

/// <summary>The sums of one area and year from which its indicators follow. Sums of parts are sums of their accounts.</summary>
internal sealed class AreaAccount
{
    private static readonly int Sources = Enum.GetValues<EnergySource>().Length;

    private static readonly int Carriers = Enum.GetValues<Carrier>().Length;

    private readonly double[] renewableBySource = new double[Sources];
    private readonly double[] finalByCarrier = new double[Carriers];

    public double HeatDemandGj { get; private set; }

    public double DemandGj { get; private set; }

    public double SavedGj { get; private set; }

    public double RenewableGj { get; private set; }

    public double FossilGj { get; private set; }

    public double FinalGj { get; private set; }

    public double Co2T { get; private set; }

    public double AmbientGj { get; private set; }

    public double BuildingGasGj { get; private set; }

    public double BiomassInputGj { get; private set; }

    public double LocalHeatGj { get; private set; }

    public double GeneratedGj { get; private set; }

    public double RooftopPvGj { get; private set; }

    public double BoilerSavingGj { get; private set; }

    public IReadOnlyList<double> RenewableBySource => renewableBySource;

    public IReadOnlyList<double> FinalByCarrier => finalByCarrier;

    /// <summary>What is known of an area apart from the lines of its ledger.</summary>
    public static AreaAccount Of(AreaBooks books) => new()
    {
        GeneratedGj = books.GeneratedGj,
        RooftopPvGj = books.RooftopPvGj,
        LocalHeatGj = books.LocalBiomassGj,
        BoilerSavingGj = books.BoilerSavingGj,
    };

    /// <summary>The sum of parts, in their order.</summary>
    public static AreaAccount Sum(IEnumerable<AreaAccount> parts)
    {
        var sum = new AreaAccount();
        foreach (var part in parts)
        {
            sum.Add(part);
        }

        return sum;
    }

    public void Add(in LedgerLine line)
    {
        var key = line.Key;
        double energy = line.Amounts.EnergyGj;
        FinalGj += line.Amounts.FinalGj;
        finalByCarrier[(int)key.Carrier] += line.Amounts.FinalGj;
        Co2T += line.Amounts.Co2T;
        switch (key.Step)
        {
            case TriasStep.Demand:
                DemandGj += energy;
                HeatDemandGj += key.Service == Service.Heat ? energy : 0;
                break;
            case TriasStep.Saved:
                SavedGj += energy;
                break;
            case TriasStep.Renewable:
                RenewableGj += energy;
                renewableBySource[(int)key.Source] += energy;
                LocalHeatGj += key.Source is EnergySource.AmbientAir or EnergySource.GroundHeat or EnergySource.MineWater or EnergySource.WasteHeat or EnergySource.SurfaceWater ? energy : 0;
                BiomassInputGj += key.Source == EnergySource.Biomass ? line.Amounts.InputGj : 0;
                break;
            default:
                FossilGj += energy;
                break;
        }

        AmbientGj += key.Carrier == Carrier.AmbientHeat ? energy : 0;
        BuildingGasGj += key.Carrier == Carrier.Gas && key.Sector is Sector.Dwellings or Sector.Services ? energy : 0;
    }

    public void Add(AreaAccount part)
    {
        HeatDemandGj += part.HeatDemandGj;
        DemandGj += part.DemandGj;
        SavedGj += part.SavedGj;
        RenewableGj += part.RenewableGj;
        FossilGj += part.FossilGj;
        FinalGj += part.FinalGj;
        Co2T += part.Co2T;
        AmbientGj += part.AmbientGj;
        BuildingGasGj += part.BuildingGasGj;
        BiomassInputGj += part.BiomassInputGj;
        LocalHeatGj += part.LocalHeatGj;
        GeneratedGj += part.GeneratedGj;
        RooftopPvGj += part.RooftopPvGj;
        BoilerSavingGj += part.BoilerSavingGj;
        for (int source = 0; source < Sources; source++)
        {
            renewableBySource[source] += part.renewableBySource[source];
        }

        for (int carrier = 0; carrier < Carriers; carrier++)
        {
            finalByCarrier[carrier] += part.finalByCarrier[carrier];
        }
    }

    public double RooftopPvMwh => AnnualEnergy.FromGigajoulesPerYear(RooftopPvGj).MegawattHoursPerYear;
}

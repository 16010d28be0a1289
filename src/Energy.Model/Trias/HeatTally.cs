namespace Energy.Model.Trias;

/// <summary>Adds up the heat of one year per neighbourhood, sector and option before it is written to the ledger.</summary>
internal sealed class HeatTally
{
    private static readonly int Options = Enum.GetValues<EnergyOption>().Length;

    private readonly Sums[][] sums;
    private readonly double[] demandGj;
    private readonly double[] renovationGj;
    private readonly double[] thinningGj;
    private readonly double[] replacementGj;

    public HeatTally(int neighbourhoods)
    {
        sums = [.. Enumerable.Range(0, Options).Select(_ => new Sums[neighbourhoods * 2])];
        demandGj = new double[neighbourhoods * 2];
        renovationGj = new double[neighbourhoods * 2];
        thinningGj = new double[neighbourhoods * 2];
        replacementGj = new double[neighbourhoods * 2];
    }

    /// <summary>What one option gives, in GJ a year, and what goes with it.</summary>
    public struct Sums
    {
        /// <summary>Heat from air, ground or mine water.</summary>
        public double Ambient;

        /// <summary>Electricity of heat pumps.</summary>
        public double Electricity;

        /// <summary>Heat and cooking from gas.</summary>
        public double Gas;

        /// <summary>The gas for it.</summary>
        public double GasFinal;

        /// <summary>The gas it would have taken with the boilers of the base year.</summary>
        public double GasFinalThen;

        /// <summary>Heat from a network.</summary>
        public double Network;

        /// <summary>Heat from wood.</summary>
        public double Biomass;

        /// <summary>The wood for it.</summary>
        public double BiomassFinal;

        /// <summary>The part of <see cref="Biomass"/> that grew in the region.</summary>
        public double LocalBiomass;

        /// <summary>Cooking that left gas.</summary>
        public double Cooking;

        /// <summary>The power asked of a shared source, in kW as delivered.</summary>
        public double ConnectedKw;

        /// <summary>Heat given to the mine by being cooled.</summary>
        public double Returned;
    }

    public ref Sums Of(int neighbourhood, Sector sector, EnergyOption option) => ref sums[(int)option][Place(neighbourhood, sector)];

    public ref double Demand(int neighbourhood, Sector sector) => ref demandGj[Place(neighbourhood, sector)];

    public ref double Renovation(int neighbourhood, Sector sector) => ref renovationGj[Place(neighbourhood, sector)];

    public ref double Thinning(int neighbourhood, Sector sector) => ref thinningGj[Place(neighbourhood, sector)];

    public ref double Replacement(int neighbourhood, Sector sector) => ref replacementGj[Place(neighbourhood, sector)];

    /// <summary>The sum of a part over all neighbourhoods and both sectors.</summary>
    public double Total(EnergyOption option, Func<Sums, double> part)
    {
        double total = 0;
        foreach (var place in sums[(int)option])
        {
            total += part(place);
        }

        return total;
    }

    private static int Place(int neighbourhood, Sector sector) => (neighbourhood * 2) + (int)sector;
}

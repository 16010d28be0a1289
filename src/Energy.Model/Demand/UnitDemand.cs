using Energy.Model.Areas;
using Energy.Model.Trias;

namespace Energy.Model.Demand;

/// <summary>
/// What every unit asks for in the base year, as columns in the order of the unit stock. Heat is useful heat; power is final electricity.
/// A unit outside every neighbourhood has <see cref="OverlaidRegion.Nowhere"/> as its place and asks for nothing.
/// </summary>
public sealed class UnitDemand
{
    /// <summary>Columns for so many units, all zero.</summary>
    public UnitDemand(int count)
    {
        Count = count;
        Neighbourhood = new int[count];
        Sector = new Sector[count];
        Supply = new HeatSupply[count];
        Type = new DwellingType?[count];
        Label = new EnergyLabel[count];
        ReckonedYear = new int[count];
        SpaceHeatGj = new double[count];
        HotWaterGj = new double[count];
        CookingGj = new double[count];
        WoodGj = new double[count];
        AppliancesGj = new double[count];
        HeatingPowerGj = new double[count];
        CoolingPowerGj = new double[count];
    }

    /// <summary>How many units there are.</summary>
    public int Count { get; }

    /// <summary>The place of the neighbourhood the unit lies in.</summary>
    public int[] Neighbourhood { get; }

    /// <summary>Dwellings, services, or industry; industry has no demand here.</summary>
    public Sector[] Sector { get; }

    /// <summary>How the unit was heated in the base year.</summary>
    public HeatSupply[] Supply { get; }

    /// <summary>The type of home; null for other units.</summary>
    public DwellingType?[] Type { get; }

    /// <summary>The label, registered or estimated; homes only.</summary>
    public EnergyLabel[] Label { get; }

    /// <summary>The construction year to reckon with.</summary>
    public int[] ReckonedYear { get; }

    /// <summary>Useful heat for rooms in GJ a year, what wood gives included; zero when heated by electricity.</summary>
    public double[] SpaceHeatGj { get; }

    /// <summary>Useful heat for tap water in GJ a year; zero when heated by electricity.</summary>
    public double[] HotWaterGj { get; }

    /// <summary>Gas for cooking in GJ a year, taken as useful at efficiency 1.</summary>
    public double[] CookingGj { get; }

    /// <summary>The part of <see cref="SpaceHeatGj"/> that a wood stove gives, in GJ a year.</summary>
    public double[] WoodGj { get; }

    /// <summary>Electricity for light and appliances in GJ a year.</summary>
    public double[] AppliancesGj { get; }

    /// <summary>Electricity for heating rooms in GJ a year.</summary>
    public double[] HeatingPowerGj { get; }

    /// <summary>Electricity for cooling in GJ a year.</summary>
    public double[] CoolingPowerGj { get; }

    /// <summary>All electricity of a unit in GJ a year.</summary>
    public double PowerGj(int unit) => AppliancesGj[unit] + HeatingPowerGj[unit] + CoolingPowerGj[unit];

    /// <summary>All useful heat of a unit in GJ a year.</summary>
    public double HeatGj(int unit) => SpaceHeatGj[unit] + HotWaterGj[unit] + CookingGj[unit];
}

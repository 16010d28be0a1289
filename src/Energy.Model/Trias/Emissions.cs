using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Model.Trias;

/// <summary>CO2 per unit of fuel at the stack, and of imported electricity (formula 37). Biomass counts as nothing here; its chain is reported apart.</summary>
public sealed class Emissions
{
    private readonly YearPath gridKgPerKwh;
    private readonly double fossilPlantKgPerKwh;

    /// <summary>Looks up every coefficient once.</summary>
    public Emissions(CoefficientBook book)
    {
        double TonnesPerGj(string fuel, string quantity = "co2") => book["fuels"].One("kg/GJ", fuel, quantity).Value / EnergyConversion.KilogramsPerTonne;
        GasTPerGj = TonnesPerGj("natural_gas");
        TransportOilTPerGj = TonnesPerGj("transport_oil");
        IndustryOilTPerGj = TonnesPerGj("industry_oil");
        SolidTPerGj = TonnesPerGj("solid_fossil");
        WoodChainTPerGj = TonnesPerGj("wood", "chain_co2");
        gridKgPerKwh = book["grid-electricity"].Path("kg/kWh");
        fossilPlantKgPerKwh = book["grid-fossil"].One("kg/kWh", "fossil_plant_factor").Value;
    }

    /// <summary>Natural gas, in tonnes per GJ.</summary>
    public double GasTPerGj { get; }

    /// <summary>Petrol, diesel and LPG together, in tonnes per GJ.</summary>
    public double TransportOilTPerGj { get; }

    /// <summary>Oil of industry, in tonnes per GJ.</summary>
    public double IndustryOilTPerGj { get; }

    /// <summary>Coal and cokes, in tonnes per GJ.</summary>
    public double SolidTPerGj { get; }

    /// <summary>Growing, making and bringing wood, in tonnes per GJ.</summary>
    public double WoodChainTPerGj { get; }

    /// <summary>Imported electricity, average of the grid in a year, in kg per kWh.</summary>
    public double GridKgPerKwh(int year) => gridKgPerKwh.At(year);

    /// <summary>The fossil part of imported electricity in a year, as a fraction.</summary>
    public double GridFossilShare(int year) => Math.Min(1, GridKgPerKwh(year) / fossilPlantKgPerKwh);
}

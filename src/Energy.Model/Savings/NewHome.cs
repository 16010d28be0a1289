using Energy.Model.Coefficients;
using Energy.Model.Savings.Packages;
using Energy.Model.Units;

namespace Energy.Model.Savings;

/// <summary>What a home built after the base year needs (formula 20), and what a demolished one costs and frees.</summary>
public sealed class NewHome
{
    private readonly double singleRoomsGj;
    private readonly double multiRoomsGj;
    private readonly double singleLandHa;
    private readonly double multiLandHa;
    private readonly PackageCost singleDemolition;
    private readonly PackageCost multiDemolition;

    /// <summary>Looks up every coefficient once.</summary>
    public NewHome(CoefficientBook book)
    {
        var table = book["new-homes"];
        double rooms = table.One("kWh/m2/yr", "space_heat").Value * EnergyConversion.GigajoulesPerKilowattHour;
        singleRoomsGj = rooms * table.One("m2", "floor_area_single_family").Value;
        multiRoomsGj = rooms * table.One("m2", "floor_area_multi_family").Value;
        HotWaterGj = table.One("GJ/home/yr", "hot_water").Value;
        PowerGj = AnnualEnergy.FromKilowattHoursPerYear(table.One("kWh/home/yr", "electricity").Value).GigajoulesPerYear;
        singleLandHa = SurfaceArea.FromSquareMetres(table.One("m2", "land_single_family").Value).Hectares;
        multiLandHa = SurfaceArea.FromSquareMetres(table.One("m2", "land_multi_family").Value).Hectares;
        var prices = new PriceIndex(book);
        var metric = new CostMetric(book);
        singleDemolition = Demolishing("demolition_single_family");
        multiDemolition = Demolishing("demolition_multi_family");

        PackageCost Demolishing(string quantity)
        {
            var cost = table.One("EUR/home", quantity);
            return metric.OfDemolition(CostBand.Of(cost) * prices.Since(cost.Year));
        }
    }

    /// <summary>Useful heat for tap water in GJ a year.</summary>
    public double HotWaterGj { get; }

    /// <summary>Electricity other than for heating in GJ a year.</summary>
    public double PowerGj { get; }

    /// <summary>Useful heat for rooms in GJ a year.</summary>
    public double SpaceHeatGj(bool isFlat) => isFlat ? multiRoomsGj : singleRoomsGj;

    /// <summary>All useful heat in GJ a year.</summary>
    public double HeatGj(bool isFlat) => SpaceHeatGj(isFlat) + HotWaterGj;

    /// <summary>Land that comes free when such a home is demolished, in hectares.</summary>
    public double LandHa(bool isFlat) => isFlat ? multiLandHa : singleLandHa;

    /// <summary>What it costs to demolish such a home, at the price level of the report. What the new one costs is no cost of energy and is left out.</summary>
    public PackageCost DemolitionCost(bool isFlat) => isFlat ? multiDemolition : singleDemolition;
}

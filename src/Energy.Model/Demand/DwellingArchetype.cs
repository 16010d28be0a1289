using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Demand;

/// <summary>Fills the demand of a home before calibration (formulas 4 to 8).</summary>
internal sealed class DwellingArchetype
{
    private readonly OverlaidRegion land;
    private readonly DwellingHeat heat;
    private readonly LabelEffect labels;
    private readonly double[] ownership;
    private readonly double cookingGj;
    private readonly double powerPerHomeGj;
    private readonly double powerPerPersonGj;
    private readonly int gasFreeFrom;
    private readonly double pumpRooms;
    private readonly double pumpWater;

    public DwellingArchetype(OverlaidRegion land, CoefficientBook book, DwellingHeat heat)
    {
        this.land = land;
        this.heat = heat;
        labels = new LabelEffect(book);
        var use = book["dwelling-use"];
        double owner = use.One("-", "ownership_owner").Value;
        double corporation = use.One("-", "ownership_housing_corporation").Value;
        double landlord = use.One("-", "ownership_private_rent").Value;
        ownership = [.. land.Region.Neighbourhoods.Select(neighbourhood => OwnershipFactor(neighbourhood.Figures, owner, corporation, landlord))];
        cookingGj = use.One("m3/home/yr", "cooking_gas").Value * book["fuels"].One("MJ/m3", "natural_gas", "lower_heating_value").Value / 1000;
        powerPerHomeGj = Units.AnnualEnergy.FromKilowattHoursPerYear(use.One("kWh/home/yr", "electricity_per_home").Value).GigajoulesPerYear;
        powerPerPersonGj = Units.AnnualEnergy.FromKilowattHoursPerYear(use.One("kWh/person/yr", "electricity_per_person").Value).GigajoulesPerYear;
        gasFreeFrom = (int)use.One("yr", "gas_free_new_homes_from").Value;
        pumpRooms = book["heat-pumps"].One("-", "air", "space_heat", "A").Value;
        pumpWater = book["heat-pumps"].One("-", "air", "hot_water", "any").Value;
    }

    public void Fill(UnitDemand demand, int unit, bool connected)
    {
        var stock = land.Region.Buildings;
        var type = land.DwellingTypeOfBuilding[stock.Units.Building[unit]]
            ?? throw new InvalidOperationException("A home lies in a building without a dwelling type.");
        int year = demand.ReckonedYear[unit];
        double area = stock.Units.FloorAreaM2[unit];
        double persons = heat.Persons(type, area);
        double rooms = ownership[demand.Neighbourhood[unit]] * labels.RelativeToD(type, year, demand.Label[unit]) * heat.SpaceHeatGjPerYr(type, year, area);
        double water = heat.HotWaterGjPerYr(persons);
        demand.Type[unit] = type;
        demand.AppliancesGj[unit] = powerPerHomeGj + (powerPerPersonGj * persons);
        demand.Supply[unit] = connected ? HeatSupply.Network : year >= gasFreeFrom ? HeatSupply.Electric : HeatSupply.Gas;
        if (demand.Supply[unit] == HeatSupply.Electric)
        {
            demand.HeatingPowerGj[unit] = rooms / pumpRooms;
            demand.AppliancesGj[unit] += water / pumpWater;
            return;
        }

        demand.SpaceHeatGj[unit] = rooms;
        demand.HotWaterGj[unit] = water;
        demand.CookingGj[unit] = demand.Supply[unit] == HeatSupply.Gas ? cookingGj : 0;
    }

    /// <summary>The mean over a neighbourhood, because the register does not say who owns a home; 1 where ownership is unknown.</summary>
    private static double OwnershipFactor(NeighbourhoodFigures figures, double owner, double corporation, double landlord)
    {
        if (figures.OwnerOccupiedPct is not { } owned || figures.HousingCorporationPct is not { } social)
        {
            return 1;
        }

        double rest = Math.Max(0, 100 - owned - social);
        return ((owned * owner) + (social * corporation) + (rest * landlord)) / (owned + social + rest);
    }
}

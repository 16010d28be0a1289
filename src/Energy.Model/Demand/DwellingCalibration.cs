using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Model.Demand;

/// <summary>
/// Brings the archetypes of homes to the measured level of the base year, end use by end use, with the pattern between neighbourhoods that the published
/// means show (formulas 13 and 14). Works on one municipality at a time.
/// </summary>
internal sealed class DwellingCalibration
{
    private readonly OverlaidRegion land;
    private readonly UnitDemand demand;
    private readonly Boilers boilers;
    private readonly Calibration record;
    private readonly double gasHeatingValueGjPerM3;
    private readonly double gasRooms;
    private readonly double gasWater;
    private readonly double gasCooking;
    private readonly double powerForRooms;
    private readonly double smallestFactor;
    private readonly NeighbourhoodPattern.Doubt gasDoubt;
    private readonly NeighbourhoodPattern.Doubt electricityDoubt;

    public DwellingCalibration(OverlaidRegion land, CoefficientBook book, UnitDemand demand, Boilers boilers, Calibration record)
    {
        this.land = land;
        this.demand = demand;
        this.boilers = boilers;
        this.record = record;
        gasHeatingValueGjPerM3 = book["fuels"].One("MJ/m3", "natural_gas", "lower_heating_value").Value / 1000;
        var shares = book["base-year"];
        gasRooms = shares.One("%", "household_gas_space_heat").Value / 100;
        gasWater = shares.One("%", "household_gas_hot_water").Value / 100;
        gasCooking = shares.One("%", "household_gas_cooking").Value / 100;
        powerForRooms = shares.One("%", "household_electricity_space_heat").Value / 100;
        var doubts = book["calibration"];
        smallestFactor = doubts.One("-", "smallest_space_heat_factor").Value;
        double spread = doubts.One("-", "neighbourhood_spread").Value;
        double step = doubts.One("-", "rounding_step").Value;
        gasDoubt = new(spread, doubts.One("-", "home_spread_gas").Value, step);
        electricityDoubt = new(spread, doubts.One("-", "home_spread_electricity").Value, step);
    }

    public void Apply(string municipality, int[] homes)
    {
        AnnualEnergy Total(string item) => land.Region.Totals.Of(municipality, "dwellings", item);
        int[] gas = Of(HeatSupply.Gas);
        int[] network = Of(HeatSupply.Network);
        int[] electric = Of(HeatSupply.Electric);
        double gasGj = Total("gas").GigajoulesPerYear;
        double woodUsefulGj = Total("wood").GigajoulesPerYear * boilers.HouseholdWoodRatio;

        double archetypeGasGj = gas.Sum(GasOf);
        double roomsGj = (gasGj * gasRooms * boilers.SpaceHeatRatio(BaseYear.Year)) + woodUsefulGj;
        Scale(homes, demand.SpaceHeatGj, Ratio(roomsGj, gas, demand.SpaceHeatGj));
        Scale(homes, demand.HotWaterGj, Ratio(gasGj * gasWater * boilers.HotWaterRatio(BaseYear.Year), gas, demand.HotWaterGj));
        Scale(gas, demand.CookingGj, Ratio(gasGj * gasCooking, gas, demand.CookingGj));
        record.HomeGasRatio[municipality] = Calibration.Ratio(municipality, "gas in homes", gasGj, archetypeGasGj);

        SpreadWood(gas, woodUsefulGj);
        FollowGasPattern(homes, gas, roomsGj);
        SpreadWood(gas, woodUsefulGj);

        double networkRatio = Calibration.Ratio(municipality, "network heat in homes", Total("network_heat").GigajoulesPerYear, network.Sum(demand.HeatGj));
        record.HomeNetworkRatio[municipality] = networkRatio;
        Scale(network, demand.SpaceHeatGj, networkRatio);
        Scale(network, demand.HotWaterGj, networkRatio);

        CalibratePower(municipality, homes, electric, Total("electricity").GigajoulesPerYear);

        int[] Of(HeatSupply supply) => [.. homes.Where(home => demand.Supply[home] == supply)];
    }

    private double GasOf(int home) =>
        boilers.GasGj(demand.SpaceHeatGj[home] - demand.WoodGj[home], demand.HotWaterGj[home], demand.CookingGj[home], BaseYear.Year);

    private void FollowGasPattern(int[] homes, int[] gas, double roomsGj)
    {
        int count = land.Region.Neighbourhoods.Count;
        var all = new double[count];
        var onGas = new double[count];
        var gasGj = new double[count];
        var roomsGasGj = new double[count];
        foreach (int home in homes)
        {
            all[demand.Neighbourhood[home]]++;
        }

        foreach (int home in gas)
        {
            int b = demand.Neighbourhood[home];
            onGas[b]++;
            gasGj[b] += GasOf(home);
            roomsGasGj[b] += (demand.SpaceHeatGj[home] - demand.WoodGj[home]) / boilers.SpaceHeatRatio(BaseYear.Year);
        }

        var meanM3 = gasGj.Zip(all, (energy, number) => number > 0 ? energy / number / gasHeatingValueGjPerM3 : 0).ToArray();
        var pattern = NeighbourhoodPattern.Factors(NeighbourhoodPattern.PublishedGas(land.Region.Neighbourhoods), meanM3, all, onGas, gasDoubt);

        // Only rooms follow the pattern: hot water and cooking differ by household, not by wall.
        var factor = new double[count];
        for (int b = 0; b < count; b++)
        {
            factor[b] = roomsGasGj[b] > 0 ? Math.Max(smallestFactor, 1 + ((pattern[b] - 1) * gasGj[b] / roomsGasGj[b])) : 1;
            if (all[b] > 0)
            {
                record.GasPatternRatio[b] = pattern[b];
            }
        }

        foreach (int home in homes)
        {
            demand.SpaceHeatGj[home] *= factor[demand.Neighbourhood[home]];
        }

        Scale(homes, demand.SpaceHeatGj, Ratio(roomsGj, gas, demand.SpaceHeatGj));
    }

    private void SpreadWood(int[] gas, double woodUsefulGj)
    {
        int[] houses = [.. gas.Where(home => demand.Type[home] is { } type && !type.IsFlat())];
        int[] burners = houses.Length > 0 ? houses : gas;
        double ratio = Ratio(woodUsefulGj, burners, demand.SpaceHeatGj);
        foreach (int home in burners)
        {
            demand.WoodGj[home] = demand.SpaceHeatGj[home] * ratio;
        }
    }

    private void CalibratePower(string municipality, int[] homes, int[] electric, double powerGj)
    {
        double archetypeGj = homes.Sum(home => demand.PowerGj(home));
        record.HomeElectricityRatio[municipality] = Calibration.Ratio(municipality, "electricity in homes", powerGj, archetypeGj);
        double electricRoomsGj = electric.Sum(home => demand.HeatingPowerGj[home]);
        double roomsGj = Math.Max(powerGj * powerForRooms, electricRoomsGj);

        // What the all-electric homes do not use for their rooms is stoves and boosters in all other homes.
        int[] others = [.. homes.Except(electric)];
        double stoves = (roomsGj - electricRoomsGj) / others.Sum(home => demand.AppliancesGj[home]);
        foreach (int home in others)
        {
            demand.HeatingPowerGj[home] = demand.AppliancesGj[home] * stoves;
        }

        Scale(homes, demand.AppliancesGj, Ratio(powerGj - roomsGj, homes, demand.AppliancesGj));
        FollowElectricityPattern(homes);
        double level = powerGj / homes.Sum(home => demand.PowerGj(home));
        Scale(homes, demand.AppliancesGj, level);
        Scale(homes, demand.HeatingPowerGj, level);
    }

    private void FollowElectricityPattern(int[] homes)
    {
        int count = land.Region.Neighbourhoods.Count;
        var number = new double[count];
        var meanGj = new double[count];
        foreach (int home in homes)
        {
            number[demand.Neighbourhood[home]]++;
            meanGj[demand.Neighbourhood[home]] += demand.PowerGj(home);
        }

        for (int b = 0; b < count; b++)
        {
            meanGj[b] = number[b] > 0 ? meanGj[b] / number[b] : 0;
        }

        var pattern = NeighbourhoodPattern.Factors(
            NeighbourhoodPattern.PublishedElectricity(land.Region.Neighbourhoods), meanGj, number, number, electricityDoubt);
        foreach (int home in homes)
        {
            int b = demand.Neighbourhood[home];
            demand.AppliancesGj[home] *= pattern[b];
            demand.HeatingPowerGj[home] *= pattern[b];
            record.ElectricityPatternRatio[b] = pattern[b];
        }
    }

    private static double Ratio(double wantedGj, int[] units, double[] columnGj)
    {
        double present = units.Sum(unit => columnGj[unit]);
        return present > 0 ? wantedGj / present : 0;
    }

    private static void Scale(int[] units, double[] columnGj, double ratio)
    {
        foreach (int unit in units)
        {
            columnGj[unit] *= ratio;
        }
    }
}

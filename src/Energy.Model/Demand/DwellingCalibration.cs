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
    private readonly PatternDoubt gasDoubt;
    private readonly PatternDoubt electricityDoubt;
    private readonly double?[][] traits;

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
        smallestFactor = book["calibration"].One("-", "smallest_space_heat_factor").Value;
        gasDoubt = PatternDoubt.Of(book, "home_spread_gas");
        electricityDoubt = PatternDoubt.Of(book, "home_spread_electricity");
        traits = NeighbourhoodTraits.Of(land.Region.Neighbourhoods);
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
        MeanPerHome(homes, gas, GasOf, gasHeatingValueGjPerM3, record.Gas.Archetype);
        MeanPerHome(homes, homes, demand.PowerGj, EnergyConversion.GigajoulesPerKilowattHour, record.Electricity.Archetype);
        double roomsGj = (gasGj * gasRooms * boilers.SpaceHeatRatio(BaseYear.Year)) + woodUsefulGj;
        Scale(homes, demand.SpaceHeatGj, Ratio(roomsGj, gas, demand.SpaceHeatGj));
        Scale(homes, demand.HotWaterGj, Ratio(gasGj * gasWater * boilers.HotWaterRatio(BaseYear.Year), gas, demand.HotWaterGj));
        Scale(gas, demand.CookingGj, Ratio(gasGj * gasCooking, gas, demand.CookingGj));
        record.HomeGasRatio[municipality] = Calibration.Ratio(municipality, "gas in homes", gasGj, archetypeGasGj);

        SpreadWood(gas, woodUsefulGj);
        FollowGasPattern(municipality, homes, gas, roomsGj);
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

    private void FollowGasPattern(string municipality, int[] homes, int[] gas, double roomsGj)
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
        record.Gas.Fit(municipality, Published(figures => figures.GasM3PerDwellingPerYr), meanM3, all, onGas, traits, gasDoubt);

        // Only rooms follow the pattern: hot water and cooking differ by household, not by wall.
        var factor = new double[count];
        for (int b = 0; b < count; b++)
        {
            factor[b] = roomsGasGj[b] > 0 ? Math.Max(smallestFactor, 1 + ((record.Gas.Ratio[b] - 1) * gasGj[b] / roomsGasGj[b])) : 1;
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
        FollowElectricityPattern(municipality, homes);
        double level = powerGj / homes.Sum(home => demand.PowerGj(home));
        Scale(homes, demand.AppliancesGj, level);
        Scale(homes, demand.HeatingPowerGj, level);
    }

    private void FollowElectricityPattern(string municipality, int[] homes)
    {
        int count = land.Region.Neighbourhoods.Count;
        var number = new double[count];
        var meanKwh = new double[count];
        foreach (int home in homes)
        {
            number[demand.Neighbourhood[home]]++;
            meanKwh[demand.Neighbourhood[home]] += demand.PowerGj(home) / EnergyConversion.GigajoulesPerKilowattHour;
        }

        for (int b = 0; b < count; b++)
        {
            meanKwh[b] = number[b] > 0 ? meanKwh[b] / number[b] : 0;
        }

        record.Electricity.Fit(municipality, Published(figures => figures.ElectricityKwhPerDwellingPerYr), meanKwh, number, number, traits, electricityDoubt);
        foreach (int home in homes)
        {
            double ratio = record.Electricity.Ratio[demand.Neighbourhood[home]];
            demand.AppliancesGj[home] *= ratio;
            demand.HeatingPowerGj[home] *= ratio;
        }
    }

    private double?[] Published(Func<NeighbourhoodFigures, double?> figure) => [.. land.Region.Neighbourhoods.Select(neighbourhood => figure(neighbourhood.Figures))];

    /// <summary>The mean over all homes of what some of them use, per neighbourhood with homes.</summary>
    private void MeanPerHome(int[] homes, int[] users, Func<int, double> useGj, double gjPerUnit, double?[] mean)
    {
        var used = users.GroupBy(home => demand.Neighbourhood[home]).ToDictionary(group => group.Key, group => group.Sum(useGj));
        foreach (var group in homes.GroupBy(home => demand.Neighbourhood[home]))
        {
            mean[group.Key] = used.GetValueOrDefault(group.Key) / gjPerUnit / group.Count();
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

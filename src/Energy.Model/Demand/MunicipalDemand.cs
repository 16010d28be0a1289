using Energy.Model.Areas;

namespace Energy.Model.Demand;

/// <summary>
/// Industry and traffic of the base year, in GJ final energy per neighbourhood (formula 15): municipal totals spread by industrial floor and by passenger cars.
/// </summary>
public sealed class MunicipalDemand
{
    private MunicipalDemand(int neighbourhoods)
    {
        IndustryElectricityGj = new double[neighbourhoods];
        IndustryGasGj = new double[neighbourhoods];
        IndustryOilGj = new double[neighbourhoods];
        IndustrySolidGj = new double[neighbourhoods];
        IndustryWoodGj = new double[neighbourhoods];
        IndustrySteamGj = new double[neighbourhoods];
        TransportOilGj = new double[neighbourhoods];
        TransportGasGj = new double[neighbourhoods];
        TransportBiofuelGj = new double[neighbourhoods];
        TransportElectricityGj = new double[neighbourhoods];
    }

    /// <summary>Electricity of industry, data centres included.</summary>
    public double[] IndustryElectricityGj { get; }

    /// <summary>Gas of industry, as energy only.</summary>
    public double[] IndustryGasGj { get; }

    /// <summary>Oil of industry, as energy only.</summary>
    public double[] IndustryOilGj { get; }

    /// <summary>Coal and cokes of industry, as energy only.</summary>
    public double[] IndustrySolidGj { get; }

    /// <summary>Wood of industry.</summary>
    public double[] IndustryWoodGj { get; }

    /// <summary>Steam bought by industry.</summary>
    public double[] IndustrySteamGj { get; }

    /// <summary>Petrol, diesel and LPG.</summary>
    public double[] TransportOilGj { get; }

    /// <summary>Compressed natural gas.</summary>
    public double[] TransportGasGj { get; }

    /// <summary>Biofuel mixed into petrol and diesel.</summary>
    public double[] TransportBiofuelGj { get; }

    /// <summary>Electricity of road and rail.</summary>
    public double[] TransportElectricityGj { get; }

    /// <summary>Energy of industry that is not electricity, in one neighbourhood.</summary>
    public double ProcessGj(int neighbourhood) =>
        IndustryGasGj[neighbourhood] + IndustryOilGj[neighbourhood] + IndustrySolidGj[neighbourhood] + IndustryWoodGj[neighbourhood] + IndustrySteamGj[neighbourhood];

    /// <summary>Fuel of traffic, all kinds together, in one neighbourhood.</summary>
    public double TransportFuelGj(int neighbourhood) => TransportOilGj[neighbourhood] + TransportGasGj[neighbourhood] + TransportBiofuelGj[neighbourhood];

    /// <summary>Spreads the totals of every municipality over its neighbourhoods. Where no car is published, homes stand in for cars; where no industrial floor stands, so do they for floor.</summary>
    public static MunicipalDemand Of(OverlaidRegion land, UnitDemand units)
    {
        var region = land.Region;
        var spread = new MunicipalDemand(region.Neighbourhoods.Count);
        var homes = new double[region.Neighbourhoods.Count];
        var industrialM2 = new double[region.Neighbourhoods.Count];
        var stock = region.Buildings.Units;
        for (int unit = 0; unit < stock.Count; unit++)
        {
            if (units.Neighbourhood[unit] != OverlaidRegion.Nowhere)
            {
                homes[units.Neighbourhood[unit]] += stock.Use[unit] == BuildingUse.Dwelling ? 1 : 0;
                industrialM2[units.Neighbourhood[unit]] += stock.Use[unit] == BuildingUse.Industry ? stock.FloorAreaM2[unit] : 0;
            }
        }

        double[] cars = PassengerCars(region, homes);
        foreach (string municipality in region.MunicipalityCodes)
        {
            int[] members = [.. Enumerable.Range(0, region.Neighbourhoods.Count).Where(b => region.Neighbourhoods[b].MunicipalityCode == municipality)];
            var byFloor = Shares(members, industrialM2, homes);
            var byCars = Shares(members, cars, homes);
            foreach (var (column, shares, sector, items) in spread.Plan(byFloor, byCars))
            {
                double total = items.Sum(item => region.Totals.Of(municipality, sector, item).GigajoulesPerYear);
                foreach (var (b, share) in members.Zip(shares))
                {
                    column[b] = total * share;
                }
            }
        }

        return spread;
    }

    private (double[] Column, double[] Shares, string Sector, string[] Items)[] Plan(double[] byFloor, double[] byCars) =>
    [
        (IndustryElectricityGj, byFloor, "industry", ["electricity"]),
        (IndustryGasGj, byFloor, "industry", ["gas"]),
        (IndustryOilGj, byFloor, "industry", ["oil"]),
        (IndustrySolidGj, byFloor, "industry", ["solid_fossil"]),
        (IndustryWoodGj, byFloor, "industry", ["wood"]),
        (IndustrySteamGj, byFloor, "industry", ["steam"]),
        (TransportOilGj, byCars, "mobility", ["petrol", "diesel", "lpg"]),
        (TransportGasGj, byCars, "mobility", ["cng"]),
        (TransportBiofuelGj, byCars, "mobility", ["biofuel"]),
        (TransportElectricityGj, byCars, "mobility", ["electricity"]),
    ];

    /// <summary>Published cars; where there is no figure, as many per home as in the neighbourhoods that have one.</summary>
    private static double[] PassengerCars(Region region, double[] homes)
    {
        var known = region.Neighbourhoods.Select((neighbourhood, b) => (neighbourhood.Figures.PassengerCars, Homes: homes[b])).Where(row => row.PassengerCars is not null).ToArray();
        double perHome = known.Sum(row => row.Homes) > 0 ? known.Sum(row => row.PassengerCars!.Value) / known.Sum(row => row.Homes) : 0;
        return [.. region.Neighbourhoods.Select((neighbourhood, b) => neighbourhood.Figures.PassengerCars ?? (homes[b] * perHome))];
    }

    private static double[] Shares(int[] members, double[] key, double[] standIn)
    {
        double sum = members.Sum(b => key[b]);
        var used = sum > 0 ? key : standIn;
        sum = members.Sum(b => used[b]);
        return [.. members.Select(b => sum > 0 ? used[b] / sum : 0)];
    }
}

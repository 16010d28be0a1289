using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Fixtures;

/// <summary>How much of each municipal total is used in each neighbourhood, as the base year of the region as a whole says: a total belongs where something uses it.</summary>
internal sealed class TotalsInUse
{
    private readonly BaseDemand demand;
    private readonly double[] homes;

    public TotalsInUse(Region region)
    {
        var book = ProjectData.Book();
        demand = BaseDemand.Of(Overlay.Of(region), book);
        homes = OfUnits(Sector.Dwellings, _ => true, _ => 1);
    }

    /// <summary>Per neighbourhood its weight in a total. Panels go by homes, the electricity of services or hectares of parcels; what feeds networks by the heat they deliver.</summary>
    public double[] Of(string sector, string item) => (sector, item) switch
    {
        ("dwellings", "gas") => OfUnits(Sector.Dwellings, On(HeatSupply.Gas), demand.Units.HeatGj),
        ("dwellings", "electricity") => OfUnits(Sector.Dwellings, _ => true, demand.Units.PowerGj),
        ("dwellings", "network_heat") => OfUnits(Sector.Dwellings, On(HeatSupply.Network), demand.Units.HeatGj),
        ("dwellings", "wood") => OfUnits(Sector.Dwellings, _ => true, unit => demand.Units.WoodGj[unit]),
        ("services", "gas") => OfUnits(Sector.Services, On(HeatSupply.Gas), demand.Units.HeatGj),
        ("services", "network_heat") => OfUnits(Sector.Services, On(HeatSupply.Network), demand.Units.HeatGj),
        ("services", _) => OfUnits(Sector.Services, _ => true, demand.Units.PowerGj),
        ("industry", _) => demand.Municipal.IndustryElectricityGj,
        ("mobility", _) => demand.Municipal.TransportElectricityGj,
        ("energy", "network_heat_pump_production" or "network_wood_production" or "network_gas_production") => OfUnits(null, On(HeatSupply.Network), demand.Units.HeatGj),
        ("energy", "field_pv") => ParcelsHa(),
        _ => homes,
    };

    private double[] ParcelsHa()
    {
        var sums = new double[demand.Land.Region.Neighbourhoods.Count];
        for (int parcel = 0; parcel < demand.Land.Parcels.Count; parcel++)
        {
            if (demand.Land.NeighbourhoodOfParcel[parcel] is var place and not OverlaidRegion.Nowhere)
            {
                sums[place] += demand.Land.Parcels.AreaHa(parcel);
            }
        }

        return sums;
    }

    private Func<int, bool> On(HeatSupply supply) => unit => demand.Units.Supply[unit] == supply;

    private double[] OfUnits(Sector? sector, Func<int, bool> counts, Func<int, double> amount)
    {
        var sums = new double[demand.Land.Region.Neighbourhoods.Count];
        for (int unit = 0; unit < demand.Units.Count; unit++)
        {
            if (demand.Units.Neighbourhood[unit] != OverlaidRegion.Nowhere && (sector is null || demand.Units.Sector[unit] == sector) && counts(unit))
            {
                sums[demand.Units.Neighbourhood[unit]] += amount(unit);
            }
        }

        return sums;
    }
}

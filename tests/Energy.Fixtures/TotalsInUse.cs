using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Fixtures;

/// <summary>How much of each municipal total is used in each neighbourhood, as the base year of the region as a whole says: a total belongs where something uses it.</summary>
internal sealed class TotalsInUse
{
    private readonly BaseDemand demand;
    private readonly RooftopSolar roofs;

    public TotalsInUse(Region region)
    {
        var land = Overlay.Of(region);
        var book = ProjectData.Book();
        demand = BaseDemand.Of(land, book);
        roofs = RooftopSolar.Of(land, book);
    }

    /// <summary>Per neighbourhood its weight in a total. Panels go by what roofs can yield and by hectares of parcels; what feeds networks by the heat they deliver.</summary>
    public double[] Of(string sector, string item) => (sector, item) switch
    {
        ("dwellings", "gas") => OfUnits(Sector.Dwellings, On(HeatSupply.Gas), demand.Units.HeatGj),
        ("dwellings", "electricity") => OfUnits(Sector.Dwellings, _ => true, demand.Units.PowerGj),
        ("dwellings", "network_heat") => OfUnits(Sector.Dwellings, On(HeatSupply.Network), demand.Units.HeatGj),
        ("dwellings", "wood") => OfUnits(Sector.Dwellings, _ => true, unit => demand.Units.WoodGj[unit]),
        ("dwellings", "rooftop_pv") => OfRoofs(ofHomes: true),
        ("services", "gas") => OfUnits(Sector.Services, On(HeatSupply.Gas), demand.Units.HeatGj),
        ("services", "electricity") => OfUnits(Sector.Services, _ => true, demand.Units.PowerGj),
        ("services", "network_heat") => OfUnits(Sector.Services, On(HeatSupply.Network), demand.Units.HeatGj),
        ("services", "rooftop_pv") => OfRoofs(ofHomes: false),
        ("industry", _) => demand.Municipal.IndustryElectricityGj,
        ("mobility", _) => demand.Municipal.TransportElectricityGj,
        ("energy", "field_pv") => Sums(demand.Land.Parcels.Count, parcel => demand.Land.NeighbourhoodOfParcel[parcel], demand.Land.Parcels.AreaHa),
        ("energy", _) => OfUnits(null, On(HeatSupply.Network), demand.Units.HeatGj),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "Nobody says who uses this."),
    };

    private Func<int, bool> On(HeatSupply supply) => unit => demand.Units.Supply[unit] == supply;

    private double[] OfUnits(Sector? sector, Func<int, bool> counts, Func<int, double> amount) =>
        Sums(demand.Units.Count, unit => demand.Units.Neighbourhood[unit], unit => (sector is null || demand.Units.Sector[unit] == sector) && counts(unit) ? amount(unit) : 0);

    private double[] OfRoofs(bool ofHomes) =>
        Sums(roofs.YieldGj.Length, building => demand.Land.NeighbourhoodOfBuilding[building], building => (roofs.Kind[building] == RoofKind.Homes) == ofHomes ? roofs.YieldGj[building] : 0);

    private double[] Sums(int count, Func<int, int> neighbourhood, Func<int, double> amount)
    {
        var sums = new double[demand.Land.Region.Neighbourhoods.Count];
        for (int place = 0; place < count; place++)
        {
            if (neighbourhood(place) != OverlaidRegion.Nowhere)
            {
                sums[neighbourhood(place)] += amount(place);
            }
        }

        return sums;
    }
}

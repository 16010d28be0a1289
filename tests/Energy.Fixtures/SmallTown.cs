using Energy.Model.Areas;
using NetTopologySuite.Geometries;

namespace Energy.Fixtures;

/// <summary>Builds a small town by hand: two neighbourhoods of a square kilometre side by side, West and East, and what a test puts into them.</summary>
internal sealed class SmallTown
{
    public const double Left = 190_000;
    public const double Bottom = 320_000;
    public const double Side = 1000;
    public const string Municipality = "GM0001";

    private static readonly GeometryFactory Factory = new();

    private readonly FootprintsBuilder outlines = new();
    private readonly List<string> ids = [];
    private readonly List<int> years = [];
    private readonly List<(int Building, BuildingUse Use, double FloorM2, EnergyLabel? Label)> units = [];
    private readonly Dictionary<ZoneKind, List<Zone>> zones = [];
    private readonly List<(Geometry Outline, LandUse Use)> parcels = [];
    private readonly Dictionary<(string, string, string), double> totals = [];
    private readonly Dictionary<string, HouseholdChange> changes = [];
    private readonly List<WasteHeatSite> wasteHeat = [];
    private readonly List<AquathermalSite> aquathermal = [];
    private readonly List<HydroSite> hydro = [];
    private RoofSurvey? survey;
    private readonly NeighbourhoodFigures[] figures = [NeighbourhoodFigures.None, NeighbourhoodFigures.None];

    public SmallTown()
    {
        foreach (var (sector, item) in MunicipalTotals.Needed)
        {
            Total(sector, item, 0);
        }
    }

    /// <summary>Sets a municipal total, in TJ a year.</summary>
    public SmallTown Total(string sector, string item, double terajoules)
    {
        totals[(Municipality, sector, item)] = terajoules;
        return this;
    }

    /// <summary>Sets the published figures of West (0) or East (1).</summary>
    public SmallTown Figures(int neighbourhood, NeighbourhoodFigures published)
    {
        figures[neighbourhood] = published;
        return this;
    }

    /// <summary>Sets the expected household change of West (0) or East (1).</summary>
    public SmallTown Change(int neighbourhood, double until2035Pct, double until2040Pct)
    {
        changes[Code(neighbourhood)] = new HouseholdChange(until2035Pct, until2040Pct);
        return this;
    }

    /// <summary>A row of houses wall to wall, 6 m wide and 10 m deep, from a corner given in metres from the town's south-west.</summary>
    public SmallTown Row(double x, double y, int houses, int year = 1960, EnergyLabel? label = null, double floorM2 = 105)
    {
        for (int house = 0; house < houses; house++)
        {
            Building(Box(x + (house * 6), y, 6, 10), year, (BuildingUse.Dwelling, floorM2, label));
        }

        return this;
    }

    /// <summary>A block of flats of 40 by 12 m.</summary>
    public SmallTown Flats(double x, double y, int flats, int year = 1970, EnergyLabel? label = null, double floorM2 = 75) =>
        Building(Box(x, y, 40, 12), year, [.. Enumerable.Repeat((BuildingUse.Dwelling, floorM2, label), flats)]);

    /// <summary>A building with one unit of some use, 50 by 30 m.</summary>
    public SmallTown Other(double x, double y, BuildingUse use, double floorM2, int year = 1985) => Building(Box(x, y, 50, 30), year, (use, floorM2, null));

    /// <summary>A building without units.</summary>
    public SmallTown Shed(double x, double y) => Building(Box(x, y, 3, 3), 1980);

    /// <summary>A building of any outline, given in metres from the town's south-west.</summary>
    public SmallTown Building(Geometry outline, int year, params (BuildingUse Use, double FloorM2, EnergyLabel? Label)[] inside)
    {
        var polygon = (Polygon)outline;
        foreach (var ring in new[] { polygon.ExteriorRing }.Concat(polygon.InteriorRings))
        {
            foreach (var corner in ring.Coordinates)
            {
                outlines.AddPoint(corner.X, corner.Y);
            }

            outlines.EndRing();
        }

        outlines.EndBuilding();
        ids.Add((ids.Count + 1).ToString("D16", System.Globalization.CultureInfo.InvariantCulture));
        years.Add(year);
        units.AddRange(inside.Select(unit => (ids.Count - 1, unit.Use, unit.FloorM2, unit.Label)));
        return this;
    }

    /// <summary>A zone of a layer.</summary>
    public SmallTown Zone(ZoneKind kind, Geometry outline, string grade = "", double? figure = null)
    {
        if (!zones.TryGetValue(kind, out var all))
        {
            zones[kind] = all = [];
        }

        all.Add(new Zone($"{kind} {all.Count}", grade, figure, outline));
        return this;
    }

    /// <summary>A site of waste heat in the middle of West, in GJ a year.</summary>
    public SmallTown WasteHeat(double gj, HeatNetworkKind feeds)
    {
        wasteHeat.Add(new WasteHeatSite("waste heat", Left + 500, Bottom + 500, gj, feeds));
        return this;
    }

    /// <summary>A stream, with its flow in cubic metres per hour, in the middle of West.</summary>
    public SmallTown Stream(double flowM3PerH, AquathermalWater water = AquathermalWater.SurfaceWater)
    {
        aquathermal.Add(new AquathermalSite("stream", Left + 500, Bottom + 500, water, flowM3PerH, null));
        return this;
    }

    /// <summary>A weir, from a place given in metres from the town's south-west.</summary>
    public SmallTown Weir(double x, double y, double headM, double flowM3PerS)
    {
        hydro.Add(new HydroSite("weir", Left + x, Bottom + y, headM, flowM3PerS));
        return this;
    }

    /// <summary>What a survey says of the roofs, in the order of the buildings.</summary>
    public SmallTown Surveyed(params (double FlatM2, double SlopedM2, double SlopeDegrees, double AzimuthDegrees)[] roofs)
    {
        survey = new RoofSurvey
        {
            FlatM2 = [.. roofs.Select(roof => roof.FlatM2)],
            SlopedM2 = [.. roofs.Select(roof => roof.SlopedM2)],
            SlopeDegrees = [.. roofs.Select(roof => roof.SlopeDegrees)],
            AzimuthDegrees = [.. roofs.Select(roof => roof.AzimuthDegrees)],
        };
        return this;
    }

    /// <summary>A listed monument: a point given in metres from the town's south-west.</summary>
    public SmallTown Monument(double x, double y) => Zone(ZoneKind.Monument, Factory.CreatePoint(new Coordinate(Left + x, Bottom + y)));

    /// <summary>A farm parcel.</summary>
    public SmallTown Parcel(Geometry outline, LandUse use = LandUse.Grassland)
    {
        parcels.Add((outline, use));
        return this;
    }

    /// <summary>The town.</summary>
    public Region Build() => new()
    {
        Name = "small-town",
        Title = "Small Town",
        IsApproximation = true,
        Neighbourhoods =
        [
            new Neighbourhood(Code(0), "West", Municipality, Box(0, 0, Side, Side), figures[0]),
            new Neighbourhood(Code(1), "East", Municipality, Box(Side, 0, Side, Side), figures[1]),
        ],
        Buildings = new BuildingStock
        {
            Id = [.. ids],
            BuiltYear = [.. years],
            Footprints = outlines.Build(),
            Roofs = survey,
            Units = new UnitStock
            {
                Building = [.. units.Select(unit => unit.Building)],
                Use = [.. units.Select(unit => unit.Use)],
                FloorAreaM2 = [.. units.Select(unit => unit.FloorM2)],
                RegisteredLabel = [.. units.Select(unit => unit.Label)],
            },
        },
        Parcels = new LandParcels { Outline = [.. parcels.Select(parcel => parcel.Outline)], Use = [.. parcels.Select(parcel => parcel.Use)] },
        Zones = zones.ToDictionary(layer => layer.Key, layer => new ZoneLayer(layer.Key, layer.Value)),
        Totals = new MunicipalTotals(totals),
        HouseholdChanges = changes,
        WasteHeatSites = wasteHeat,
        AquathermalSites = aquathermal,
        HydroSites = hydro,
    };

    /// <summary>The code of West (0) or East (1).</summary>
    public static string Code(int neighbourhood) => $"BU0001000{neighbourhood}";

    /// <summary>A rectangle given in metres from the town's south-west.</summary>
    public static Polygon Box(double x, double y, double width, double height) => (Polygon)Factory.ToGeometry(new Envelope(Left + x, Left + x + width, Bottom + y, Bottom + y + height));

    /// <summary>The whole of both neighbourhoods.</summary>
    public static Polygon Everywhere => Box(0, 0, 2 * Side, Side);

    /// <summary>A town with some of everything, for laws that must hold for any town.</summary>
    public static SmallTown WithEverything()
    {
        var town = new SmallTown();
        for (int row = 0; row < 12; row++)
        {
            town.Row(20 + (row % 3 * 90), 20 + (row / 3 * 60), 8, 1925 + (row * 8), row % 3 == 0 ? EnergyLabel.F : row % 3 == 1 ? null : EnergyLabel.C);
            town.Row(1020 + (row % 3 * 90), 20 + (row / 3 * 60), 6, 1950 + (row * 6), row % 2 == 0 ? EnergyLabel.G : null);
        }

        for (int block = 0; block < 5; block++)
        {
            town.Flats(20 + (block * 60), 300, 12 + (block * 8), 1955 + (block * 10), block % 2 == 0 ? EnergyLabel.E : null);
            town.Other(20 + (block * 80), 400, BuildingUse.Office, 2000 + (block * 500), 1970 + (block * 8));
            town.Other(1020 + (block * 80), 400, block % 2 == 0 ? BuildingUse.Shop : BuildingUse.Health, 900);
            town.Other(1020 + (block * 80), 500, BuildingUse.Industry, 1500);
            town.Shed(20 + (block * 10), 480);
        }

        town.Building(Box(700, 300, 20, 12), 1935, (BuildingUse.Dwelling, 90, null), (BuildingUse.Shop, 110, null));
        for (int field = 0; field < 12; field++)
        {
            town.Parcel(Box(20 + (field * 75), 700, 70, 250), field % 3 == 0 ? LandUse.Arable : field % 3 == 1 ? LandUse.Grassland : LandUse.Fallow);
            town.Parcel(Box(1020 + (field * 75), 700, 70, 250), field % 2 == 0 ? LandUse.Arable : LandUse.Other);
        }

        return town
            .Zone(ZoneKind.MineWater, Box(0, 0, 500, 600))
            .Zone(ZoneKind.DistrictHeat, Box(0, 250, 600, 200), figure: 40)
            .Zone(ZoneKind.GroundHeat, Box(900, 0, 300, 600), grade: "very_good")
            .Zone(ZoneKind.GroundHeat, Box(1200, 0, 300, 600), grade: "good")
            .Zone(ZoneKind.WindSpeed, Everywhere, figure: 6.25)
            .Zone(ZoneKind.WindZone, Box(1300, 600, 700, 400))
            .Zone(ZoneKind.Heritage, Box(0, 0, 100, 100))
            .Zone(ZoneKind.GreenTransformation, Box(1500, 600, 500, 400))
            .Zone(ZoneKind.Natura2000, Box(0, 900, 400, 100))
            .WasteHeat(900, HeatNetworkKind.MineWater).WasteHeat(120, HeatNetworkKind.DistrictHeat)
            .Total("dwellings", "gas", 6).Total("dwellings", "electricity", 2.2).Total("dwellings", "network_heat", 0.5).Total("dwellings", "wood", 0.2).Total("dwellings", "rooftop_pv", 0.6)
            .Total("services", "gas", 5).Total("services", "electricity", 5).Total("services", "network_heat", 0.4).Total("services", "rooftop_pv", 0.4)
            .Total("industry", "electricity", 2).Total("industry", "gas", 3).Total("industry", "oil", 0.5).Total("industry", "solid_fossil", 0.1).Total("industry", "wood", 0.1).Total("industry", "steam", 0.4)
            .Total("mobility", "petrol", 5).Total("mobility", "diesel", 4).Total("mobility", "biofuel", 0.5).Total("mobility", "lpg", 0.1).Total("mobility", "cng", 0.05).Total("mobility", "electricity", 0.2)
            .Total("energy", "field_pv", 0.3).Total("energy", "network_heat_pump_production", 0.4).Total("energy", "network_wood_production", 0.3).Total("energy", "network_gas_production", 0.5)
            .Change(0, -6, -9).Change(1, -2, -3)
            .Figures(0, new NeighbourhoodFigures { Dwellings = 200, GasM3PerDwellingPerYr = 1000, ElectricityKwhPerDwellingPerYr = 2400, MeanHomeValueEur = 110_000, PassengerCars = 180, OwnerOccupiedPct = 40, HousingCorporationPct = 45 })
            .Figures(1, new NeighbourhoodFigures { Dwellings = 72, GasM3PerDwellingPerYr = 1500, ElectricityKwhPerDwellingPerYr = 3000, MeanHomeValueEur = 220_000, PassengerCars = 90, OwnerOccupiedPct = 80, HousingCorporationPct = 10 });
    }
}

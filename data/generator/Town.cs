using NetTopologySuite.Geometries;

namespace Energy.Generator;

/// <summary>The town: every building and shed with its place.</summary>
internal sealed class Town
{
    private const double StreetSpacingM = 54;
    private const double StreetSetbackM = 8;
    private const double StreetPlotM = 18.5;
    private const double ParkSpacingM = 110;
    private const double ParkSetbackM = 10;
    private const double ParkPlotM = 42;

    public List<PlacedBuilding> Buildings { get; } = [];

    public List<PlacedShed> Sheds { get; } = [];

    /// <summary>Ground taken by streets, per neighbourhood: what farm parcels keep clear of.</summary>
    public List<Geometry> BuiltUp { get; } = [];

    public static Town Build(Tables tables, Geometry[] outlines)
    {
        var town = new Town();
        var kinds = HomesByFitting.Kinds(tables);
        int[,] homes = HomesByFitting.Fit(tables);
        double[,] floors = ServicesDesigns.Floors(tables);
        for (int b = 0; b < outlines.Length; b++)
        {
            town.BuildNeighbourhood(tables, outlines[b], b, kinds, homes, floors);
        }

        return town;
    }

    private void BuildNeighbourhood(Tables tables, Geometry outline, int b, HomesByFitting.Kind[] kinds, int[,] homes, double[,] floors)
    {
        string code = tables.Neighbourhoods[b].Code;
        var numbers = SeededNumbers.For(code);
        Centre[] centres = [.. tables.Centres.Where(centre => centre.Code == code)];
        Centre[] parks = [.. centres.Where(centre => centre.IsBusiness)];
        bool isCentre = tables.Neighbourhoods[b].SingleFamilyPct < 20 && parks.Length == 0;
        var ground = outline.Buffer(-8);
        var parkGround = parks.Length == 0 ? null : ground.Intersection(Circles(parks, 0, outline.Factory));
        var homeGround = parks.Length == 0 ? ground : ground.Difference(Circles(parks, 30, outline.Factory));
        Centre[] homeCentres = [.. centres.Where(centre => !centre.IsBusiness).DefaultIfEmpty(new Centre(code, false, homeGround.Centroid.X, homeGround.Centroid.Y, 200))];
        var streets = new StreetPlan(homeGround, numbers.Between(0, Math.PI / 2), StreetSpacingM, StreetSetbackM, StreetPlotM, Remoteness(homeCentres));
        var groups = HomeDesigns.Of(kinds, homes, b, isCentre, numbers);
        var parkGroups = new List<PlannedGroup>();
        for (int s = 0; s < tables.Services.Count; s++)
        {
            double floorM2 = tables.Services[s].Use == "shop" && parks.Length == 0 ? ServicesDesigns.PutShopsUnderFlats(floors[b, s], groups) : floors[b, s];
            (parks.Length > 0 ? parkGroups : groups).AddRange(ServicesDesigns.Of(tables.Services[s], floorM2, parks.Length > 0, isCentre, numbers));
        }

        Place(streets, Mixed(groups), b);
        var used = Circles(homeCentres, 0, outline.Factory);
        if (parkGround is not null)
        {
            var park = new StreetPlan(parkGround, numbers.Between(0, Math.PI / 2), ParkSpacingM, ParkSetbackM, ParkPlotM, Remoteness(parks));
            Place(park, parkGroups.OrderByDescending(group => group.WidthM), b);
            used = used.Union(Circles(parks, 0, outline.Factory));
        }

        BuiltUp.Add(used);
    }

    /// <summary>Services stand between the homes, in the order of their year with some spread.</summary>
    private static IEnumerable<PlannedGroup> Mixed(IEnumerable<PlannedGroup> groups) => groups.OrderBy(group => group.Order);

    private void Place(StreetPlan streets, IEnumerable<PlannedGroup> groups, int b)
    {
        foreach (var group in groups)
        {
            var plot = streets.TryTake(group.WidthM, group.GapM)
                ?? throw new InvalidOperationException($"Neighbourhood {b} has no room for a group {group.WidthM} m wide.");
            double from = 0;
            foreach (var building in group.Buildings)
            {
                Buildings.Add(new PlacedBuilding(b, building, streets.Rectangle(plot, from, building.WidthM, 0, building.DepthM)));
                if (building.HasShed)
                {
                    double behind = streets.PlotDepthM - 3.2;
                    Sheds.Add(new PlacedShed(b, building.BuiltYear, streets.Rectangle(plot, from + 0.6, 2.8, behind, 2.6)));
                }

                from += building.WidthM;
            }
        }
    }

    private static Geometry Circles(IEnumerable<Centre> centres, double grownM, GeometryFactory factory) =>
        centres.Select(centre => factory.CreatePoint(new Coordinate(centre.X, centre.Y)).Buffer(centre.RadiusM + grownM)).Aggregate((one, other) => one.Union(other));

    private static Func<double, double, double> Remoteness(Centre[] centres) =>
        (x, y) => centres.Min(centre => Math.Sqrt(((x - centre.X) * (x - centre.X)) + ((y - centre.Y) * (y - centre.Y))) / centre.RadiusM);
}

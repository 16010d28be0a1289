using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Savings.Packages;

/// <summary>
/// How much of each element a home has (formula 50): by its floor area, and for the roof and ground floor of flats by its part of the outline.
/// </summary>
internal sealed class ElementAreas
{
    private readonly OverlaidRegion land;
    private readonly double[] floorOfBuildingM2;
    private readonly Ratios[] ratios;
    private readonly int cavityFrom;

    public ElementAreas(OverlaidRegion land, CoefficientBook book)
    {
        this.land = land;
        var table = book["element-areas"];
        ratios =
        [
            .. Enum.GetValues<DwellingType>().Select(type => new Ratios(
                Look(type, "roof", type.IsFlat() ? "footprint" : "floor_area"),
                Look(type, "floor", type.IsFlat() ? "footprint" : "floor_area"),
                Look(type, "wall", "floor_area"),
                Look(type, "glass", "floor_area"))),
        ];
        cavityFrom = (int)book["heat-loss"].One("yr", "cavity_walls_from").Value;
        floorOfBuildingM2 = land.Region.Buildings.FloorAreaM2;

        double Look(DwellingType type, string element, string per) => table.One("m2/m2", type.Key(), element, per).Value;
    }

    /// <summary>Fills in m2 per element; one for ventilation.</summary>
    public void Fill(int home, DwellingType type, int builtYear, Span<double> areasM2)
    {
        int building = land.Region.Buildings.Units.Building[home];
        double floor = land.Region.Buildings.Units.FloorAreaM2[home];
        var ratio = ratios[(int)type];
        double ground = !type.IsFlat() ? floor
            : floorOfBuildingM2[building] > 0 ? land.Region.Buildings.Footprints.AreaM2(building) * floor / floorOfBuildingM2[building]
            : 0;
        areasM2.Clear();
        areasM2[(int)(type.IsFlat() ? BuildingElement.FlatRoof : BuildingElement.PitchedRoof)] = ground * ratio.Roof;
        areasM2[(int)(builtYear >= cavityFrom ? BuildingElement.CavityWall : BuildingElement.SolidWall)] = floor * ratio.Wall;
        areasM2[(int)BuildingElement.Floor] = ground * ratio.Floor;
        areasM2[(int)BuildingElement.Glass] = floor * ratio.Glass;
        areasM2[(int)BuildingElement.Draught] = floor;
        areasM2[(int)BuildingElement.Ventilation] = 1;
    }

    private sealed record Ratios(double Roof, double Floor, double Wall, double Glass);
}

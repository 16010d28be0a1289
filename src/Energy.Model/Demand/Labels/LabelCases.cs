using Energy.Model.Areas;

namespace Energy.Model.Demand.Labels;

/// <summary>
/// Homes as a label is told from them: columns of equal length, of any origin. What the stock does not tell is left out (a whole column) or NaN (one home).
/// </summary>
public sealed class LabelCases
{
    /// <summary>Columns for so many homes.</summary>
    public LabelCases(int count)
    {
        Count = count;
        Type = new DwellingType[count];
        BuiltYear = new int[count];
        Area = new int[count];
        Label = new EnergyLabel?[count];
        Since2021 = new bool[count];
    }

    /// <summary>How many homes there are.</summary>
    public int Count { get; }

    /// <summary>The type of home.</summary>
    public DwellingType[] Type { get; }

    /// <summary>The construction year to reckon with.</summary>
    public int[] BuiltYear { get; }

    /// <summary>The area whose homes are each other's neighbours, or <see cref="OverlaidRegion.Nowhere"/>.</summary>
    public int[] Area { get; }

    /// <summary>The registered label, or null where none is known.</summary>
    public EnergyLabel?[] Label { get; }

    /// <summary>Whether the label was registered from 2021 on, when another method of calculation (NTA 8800) began: a stratum of its own.</summary>
    public bool[] Since2021 { get; }

    /// <summary>More that is known of the homes: floor area in m2, homes in the building, figures of the neighbourhood. By name of the feature.</summary>
    public Dictionary<string, double[]> Figures { get; } = [];

    /// <summary>The homes of a region, and the unit that each is.</summary>
    /// <param name="land">The region; its neighbourhoods are the areas.</param>
    /// <param name="heat">Says which year to reckon with.</param>
    internal static (LabelCases Cases, int[] Units) Of(OverlaidRegion land, DwellingHeat heat)
    {
        var stock = land.Region.Buildings;
        var units = stock.Units;
        int[] homes = [.. Enumerable.Range(0, units.Count).Where(unit => units.Use[unit] == BuildingUse.Dwelling && land.DwellingTypeOfBuilding[units.Building[unit]] is not null)];
        var inBuilding = new int[stock.Count];
        foreach (int unit in homes)
        {
            inBuilding[units.Building[unit]]++;
        }

        var cases = new LabelCases(homes.Length);
        for (int home = 0; home < homes.Length; home++)
        {
            int unit = homes[home];
            int building = units.Building[unit];
            cases.Type[home] = land.DwellingTypeOfBuilding[building]!.Value;
            cases.BuiltYear[home] = heat.ReckonedYear(stock.BuiltYear[building]);
            cases.Area[home] = land.NeighbourhoodOfBuilding[building];
            cases.Label[home] = units.RegisteredLabel[unit];
            cases.Since2021[home] = units.IsLabelledSince2021(unit);
        }

        cases.Figures[LabelFeatures.FloorAreaM2] = [.. homes.Select(unit => units.FloorAreaM2[unit])];
        cases.Figures[LabelFeatures.HomesInBuilding] = [.. homes.Select(unit => (double)inBuilding[units.Building[unit]])];
        cases.AddNeighbourhood(land, LabelFeatures.OwnerOccupiedPct, figures => figures.OwnerOccupiedPct);
        cases.AddNeighbourhood(land, LabelFeatures.HousingCorporationPct, figures => figures.HousingCorporationPct);
        cases.AddNeighbourhood(land, LabelFeatures.MeanHomeValueEur, figures => figures.MeanHomeValueEur);
        return (cases, homes);
    }

    /// <summary>The homes of a region, ready to learn from.</summary>
    public static LabelCases Of(OverlaidRegion land, Coefficients.CoefficientBook book) => Of(land, new DwellingHeat(book)).Cases;

    /// <summary>Some of the homes, in the order asked for.</summary>
    public LabelCases At(IReadOnlyList<int> places)
    {
        var some = new LabelCases(places.Count);
        for (int place = 0; place < places.Count; place++)
        {
            int home = places[place];
            (some.Type[place], some.BuiltYear[place], some.Area[place]) = (Type[home], BuiltYear[home], Area[home]);
            (some.Label[place], some.Since2021[place]) = (Label[home], Since2021[home]);
        }

        foreach (var (name, values) in Figures)
        {
            some.Figures[name] = [.. places.Select(home => values[home])];
        }

        return some;
    }

    private void AddNeighbourhood(OverlaidRegion land, string name, Func<NeighbourhoodFigures, double?> figure)
    {
        var known = land.Region.Neighbourhoods.Select(neighbourhood => figure(neighbourhood.Figures) ?? double.NaN).ToArray();
        if (!known.All(double.IsNaN))
        {
            Figures[name] = [.. Area.Select(area => area == OverlaidRegion.Nowhere ? double.NaN : known[area])];
        }
    }
}

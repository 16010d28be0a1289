using Energy.Model.Areas;

namespace Energy.Model.Demand.Labels;

/// <summary>
/// What a label is told from, as columns of single precision, in the order that a model asks for. Shape from 3D models is not among them yet.
/// </summary>
public static class LabelFeatures
{
    /// <summary>Floor area in m2.</summary>
    public const string FloorAreaM2 = "floor_area_m2";

    /// <summary>How many homes the building holds.</summary>
    public const string HomesInBuilding = "homes_in_building";

    /// <summary>Share of owner-occupied homes in the neighbourhood.</summary>
    public const string OwnerOccupiedPct = "owner_occupied_pct";

    /// <summary>Share of homes of housing corporations in the neighbourhood.</summary>
    public const string HousingCorporationPct = "housing_corporation_pct";

    /// <summary>Mean value of a home in the neighbourhood.</summary>
    public const string MeanHomeValueEur = "mean_home_value_eur";

    private const string NeighboursUpTo = "neighbours_up_to_";

    private static readonly Dictionary<string, Func<DwellingType, bool>> Types = new()
    {
        ["flat"] = DwellingTypeKinds.IsFlat,
        ["detached"] = type => type == DwellingType.Detached,
        ["semi_detached"] = type => type == DwellingType.SemiDetached,
        ["end_of_row"] = type => type == DwellingType.EndTerrace,
    };

    private static readonly string[] Figures = [FloorAreaM2, HomesInBuilding, OwnerOccupiedPct, HousingCorporationPct, MeanHomeValueEur];

    private static readonly string[] Neighbours = [.. Enum.GetValues<EnergyLabel>().SkipLast(1).Select(label => NeighboursUpTo + label.Text())];

    /// <summary>Every feature that a model may ask for: type, year, figures, and the share of neighbours with each label or a better one.</summary>
    public static IReadOnlyList<string> Known { get; } = [.. Types.Keys, "built_year", .. Figures, .. Neighbours];

    /// <summary>The features that these homes offer, in the order of <see cref="Known"/>: those without a figure are left out.</summary>
    /// <param name="cases">The homes.</param>
    /// <param name="withNeighbours">Whether labels of neighbours are to be looked at.</param>
    public static IReadOnlyList<string> OfferedBy(LabelCases cases, bool withNeighbours) =>
        [.. Known.Where(name => (withNeighbours || !Neighbours.Contains(name)) && (!Figures.Contains(name) || (cases.Figures.TryGetValue(name, out double[]? values) && values.Any(double.IsFinite))))];

    /// <summary>The columns that a model asks for.</summary>
    /// <param name="cases">The homes.</param>
    /// <param name="neighbours">Labels around each home.</param>
    /// <param name="names">Which features, by name.</param>
    /// <param name="ifMissing">The value of each where a home does not tell it.</param>
    public static float[][] Columns(LabelCases cases, NeighbourLabels neighbours, IReadOnlyList<string> names, IReadOnlyList<double> ifMissing)
    {
        var columns = new float[names.Count][];
        for (int feature = 0; feature < names.Count; feature++)
        {
            double otherwise = ifMissing[feature];
            columns[feature] = Column(cases, neighbours, names[feature], (float)otherwise);
        }

        return columns;
    }

    private static float[] Column(LabelCases cases, NeighbourLabels neighbours, string name, float otherwise)
    {
        if (Types.TryGetValue(name, out var isType))
        {
            return Array.ConvertAll(cases.Type, type => isType(type) ? 1f : 0f);
        }

        if (name == "built_year")
        {
            return Array.ConvertAll(cases.BuiltYear, year => (float)year);
        }

        int place = Array.IndexOf(Neighbours, name);
        if (place >= 0)
        {
            return Array.ConvertAll(neighbours.UpTo[place], share => (float)share);
        }

        return cases.Figures.TryGetValue(name, out double[]? values)
            ? Array.ConvertAll(values, value => double.IsFinite(value) ? (float)value : otherwise)
            : [.. Enumerable.Repeat(otherwise, cases.Count)];
    }
}

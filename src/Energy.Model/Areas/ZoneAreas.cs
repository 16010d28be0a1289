namespace Energy.Model.Areas;

/// <summary>How many hectares of each grade of a layer lie in each neighbourhood. Ground that zones share counts once, in the better grade.</summary>
public sealed class ZoneAreas
{
    private readonly Dictionary<(ZoneKind Kind, string Grade), double[]> hectares;

    /// <summary>Hectares per neighbourhood, by kind and grade.</summary>
    public ZoneAreas(IReadOnlyDictionary<(ZoneKind Kind, string Grade), double[]> hectaresByGrade, int neighbourhoods)
    {
        hectares = new(hectaresByGrade);
        Neighbourhoods = neighbourhoods;
    }

    /// <summary>How many neighbourhoods there are.</summary>
    public int Neighbourhoods { get; }

    /// <summary>The area in a neighbourhood, in hectares; zero where the layer or the grade is not there.</summary>
    public double AreaHa(ZoneKind kind, string grade, int neighbourhood) =>
        hectares.TryGetValue((kind, grade), out var perNeighbourhood) ? perNeighbourhood[neighbourhood] : 0;

    /// <summary>The area of all grades of a layer in a neighbourhood, in hectares.</summary>
    public double AreaHa(ZoneKind kind, int neighbourhood) =>
        hectares.Where(grade => grade.Key.Kind == kind).Sum(grade => grade.Value[neighbourhood]);
}

namespace Energy.Model.Areas;

/// <summary>The grades of the layers that have them, best first. Where two grades overlap, the better one holds: no ground counts twice.</summary>
public static class ZoneGrades
{
    /// <summary>The mine-water grid as it stands; also what a zone without a grade is.</summary>
    public const string Existing = "existing";

    /// <summary>Where the mine-water grid is meant to come.</summary>
    public const string Planned = "planned";

    /// <summary>Ground that suits ground heat very well.</summary>
    public const string VeryGood = "very_good";

    /// <summary>Ground that suits ground heat.</summary>
    public const string Good = "good";

    /// <summary>Ground that bears closed loops only.</summary>
    public const string Moderate = "moderate";

    /// <summary>Parks and roadside planting, where branches are cut.</summary>
    public const string Planting = "planting";

    /// <summary>Verges, where grass is mown.</summary>
    public const string Verge = "verge";

    /// <summary>The grades that a kind of layer knows; none where its zones are all alike.</summary>
    public static IReadOnlyList<string> Of(ZoneKind kind) => kind switch
    {
        ZoneKind.MineWater => [Existing, Planned],
        ZoneKind.GroundHeat => [VeryGood, Good, Moderate],
        ZoneKind.PublicGreen => [Planting, Verge],
        _ => [],
    };

    /// <summary>The place of a grade among those of its kind, the best first; a zone without one is as good as the best.</summary>
    internal static int Rank(ZoneKind kind, string grade)
    {
        var grades = Of(kind);
        for (int place = 0; place < grades.Count; place++)
        {
            if (grades[place] == grade)
            {
                return place;
            }
        }

        return 0;
    }
}

using Energy.Model.Areas;

namespace Energy.Runner.Read.Layers;

/// <summary>
/// Keeps of each business park its latest edition: the provinces' register (IBIS) holds several years in one layer, each park under the same number. Of other layers
/// everything is kept.
/// </summary>
internal sealed class BusinessParkEditions
{
    private readonly List<(string Park, double Year, int Place)> editions = [];

    /// <summary>The columns that tell a park and its year; none where the layer is not that register.</summary>
    public static string?[] Columns(ColumnNames names) => names.Find("RIN_NUMMER") is { } park && names.Find("JAAR") is { } year ? [park, year] : [null, null];

    /// <summary>Takes the number and year of the zone that gets this place.</summary>
    public void Add(string park, double? year, int place)
    {
        if (park.Length > 0 && year is { } known)
        {
            editions.Add((park, known, place));
        }
    }

    /// <summary>Takes the zones away that are an older edition of another; parts of one park in one year all stay.</summary>
    public void KeepLatest(List<Zone> zones, LayerRecord record)
    {
        var latest = editions.GroupBy(edition => edition.Park).ToDictionary(park => park.Key, park => park.Max(edition => edition.Year));
        var old = editions.Where(edition => edition.Year < latest[edition.Park]).Select(edition => edition.Place).ToHashSet();
        if (old.Count > 0)
        {
            record.Remark("older edition of a business park", old.Count);
            int place = 0;
            zones.RemoveAll(_ => old.Contains(place++));
        }
    }
}

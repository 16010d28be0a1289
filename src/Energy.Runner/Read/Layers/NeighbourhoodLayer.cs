using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read.Geometry;

namespace Energy.Runner.Read.Layers;

/// <summary>Reads neighbourhood outlines in the contract of the statistics office: municipality chosen, water left out, ordered by code.</summary>
internal static class NeighbourhoodLayer
{
    public static List<Neighbourhood> Read(LayerDescription layer, LayerRecord record, IReadOnlyList<string> municipalities)
    {
        using var file = FeatureFile.Open(layer);
        var names = new ColumnNames(layer, file.Columns);
        string?[] columns = [names.Need("buurtcode", "BU_CODE"), names.Find("buurtnaam", "BU_NAAM"), names.Need("gemeentecode", "GM_CODE"), names.Find("water", "H2O")];
        var toRd = new ToRd(layer, record, file.Crs);
        var found = new SortedDictionary<string, Neighbourhood>(StringComparer.Ordinal);
        foreach (var row in record.Follow(file.Rows(columns), columns))
        {
            string code = row.Text(0);
            if (!municipalities.Contains(row.Text(2)))
            {
                record.Remark("in another municipality");
            }
            else if (row.Text(3) is "JA" or "B")
            {
                record.Remark("water or abroad");
            }
            else if (toRd.Convert(row) is not { } outline)
            {
                record.Remark("without outline");
            }
            else if (found.ContainsKey(code))
            {
                record.Remark("code stands twice");
            }
            else
            {
                found[code] = new Neighbourhood(code, row.Text(1), row.Text(2), toRd.Mended(outline), NeighbourhoodFigures.None);
            }
        }

        toRd.CheckExtent();
        record.Kept = found.Count;
        return found.Count > 0 ? [.. found.Values] : throw Without(layer, record, municipalities);
    }

    /// <summary>Reads the neighbourhoods of municipalities, each of which has some.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="record">Takes what was found.</param>
    /// <param name="municipalities">Codes of the municipalities of a region.</param>
    public static List<Neighbourhood> ReadOfEach(LayerDescription layer, LayerRecord record, IReadOnlyList<string> municipalities)
    {
        var found = Read(layer, record, municipalities);
        string[] without = [.. municipalities.Except(found.Select(neighbourhood => neighbourhood.MunicipalityCode))];
        return without.Length == 0 ? found : throw Without(layer, record, without);
    }

    private static InputFaultException Without(LayerDescription layer, LayerRecord record, IReadOnlyList<string> municipalities) => new(new InputFault(
        $"layer '{layer.Key}', {layer.File}",
        $"None of its {record.Read} neighbourhoods lies in {string.Join(", ", municipalities)}.",
        "A municipality of a region has neighbourhoods.",
        "Look at the line municipalities of the region file, or at the edition of the layer."));
}

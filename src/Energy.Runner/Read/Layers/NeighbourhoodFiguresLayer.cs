using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read.Geometry;

namespace Energy.Runner.Read.Layers;

/// <summary>
/// Reads key figures of neighbourhoods: from the map's own columns by code, or from a table of the StatLine dialect, which has no codes, by name.
/// A number of -99990 or lower, an empty cell and a point are no value.
/// </summary>
internal static class NeighbourhoodFiguresLayer
{
    private static readonly string[][] Names =
    [
        ["woningvoorraad", "WONINGEN", "Wonen_Woningvoorraad"],
        ["aantal_huishoudens", "AANTAL_HH", "Bevolking_Particuliere_huishoudens_Huishoudens_totaal"],
        ["gemiddelde_woningwaarde", "WOZ", "Wonen_Gemiddelde_woningwaarde"],
        ["gemiddeld_aardgasverbruik", "gemiddeld_gasverbruik_totaal", "G_GAS_TOT", "Energie_Gemiddeld_aardgasverbruik_Gemiddeld_aardgasverbruik_totaal"],
        ["gemiddelde_elektriciteitslevering", "gemiddeld_elektriciteitsverbruik_totaal", "G_ELEK_TOT", "Energie_Gemiddeld_elektriciteitsverbruik_Gemiddeld_elektriciteitsverbruik_totaal"],
        ["percentage_woningen_met_stadsverwarming", "P_STADVERW", "Energie_Gemiddeld_aardgasverbruik_Percentage_woningen_met_stadsverwarming"],
        ["perc_huurwoningen_in_bezit_woningcorporaties", "Wonen_Woningen_naar_eigendom_Huurwoningen_In_bezit_woningcorporatie"],
        ["percentage_koopwoningen", "P_KOOPWON", "Wonen_Woningen_naar_eigendom_Koopwoningen"],
        ["aantal_personenautos", "personenautos_totaal", "Motorvoertuigen_Personenautos_Personenautos_totaal"],
        ["gemiddelde_huishoudsgrootte", "gemiddelde_huishoudensgrootte", "GEM_HH_GR", "Bevolking_Particuliere_huishoudens_Gemiddelde_huishoudensgrootte"],
        ["percentage_meergezinswoning", "P_MGEZW", "Wonen_Woningen_naar_type_Percentage_meergezinswoning"],
    ];

    /// <summary>The neighbourhoods with the figures put in.</summary>
    public static List<Neighbourhood> Read(LayerDescription layer, LayerRecord record, List<Neighbourhood> neighbourhoods) =>
        layer.Contract == "statline-key-figures" ? ByName(layer, record, neighbourhoods) : ByCode(layer, record, neighbourhoods);

    private static List<Neighbourhood> ByCode(LayerDescription layer, LayerRecord record, List<Neighbourhood> neighbourhoods)
    {
        using var file = FeatureFile.Open(layer);
        var names = new ColumnNames(layer, file.Columns);
        string?[] columns = [names.Need("buurtcode", "BU_CODE"), .. Names.Select(candidates => names.Find(candidates))];
        var figures = new Dictionary<string, NeighbourhoodFigures>();
        foreach (var row in record.Follow(file.Rows(columns), columns))
        {
            figures.TryAdd(row.Text(0), Figures(place => row.Figure(place + 1)));
        }

        return Put(record, neighbourhoods, neighbourhood => figures.GetValueOrDefault(neighbourhood.Code));
    }

    private static List<Neighbourhood> ByName(LayerDescription layer, LayerRecord record, List<Neighbourhood> neighbourhoods)
    {
        var file = new DelimitedFile(layer, "Wijk_Buurt");
        var names = new ColumnNames(layer, file.Columns);
        string?[] columns = [names.Need("Wijk_Buurt"), .. Names.Select(candidates => names.Find(candidates))];
        var figures = new Dictionary<string, NeighbourhoodFigures>();
        var twice = new HashSet<string>();
        foreach (var (line, values) in record.Follow(file.Rows(columns), columns))
        {
            if (values[0].StartsWith("Bron", StringComparison.OrdinalIgnoreCase))
            {
                record.Remark("line about the source");
            }
            else if (values[0].StartsWith("Wijk ", StringComparison.Ordinal))
            {
                record.Remark("district, not neighbourhood");
            }
            else if (!figures.TryAdd(values[0], Figures(place => file.Number(values[place + 1], line, columns[place + 1] ?? string.Empty))))
            {
                twice.Add(values[0]);
            }
        }

        var ambiguous = neighbourhoods.Where(neighbourhood => twice.Contains(neighbourhood.Name) || neighbourhoods.Count(other => other.Name == neighbourhood.Name) > 1).ToArray();
        if (ambiguous.Length > 0)
        {
            throw new InputFaultException(new InputFault(
                $"layer '{layer.Key}', {layer.File}",
                $"The name {ambiguous[0].Name} stands for more than one neighbourhood.",
                "A table without codes can only be joined when names differ.",
                "Use a table with codes."));
        }

        return Put(record, neighbourhoods, neighbourhood => figures.GetValueOrDefault(neighbourhood.Name));
    }

    private static List<Neighbourhood> Put(LayerRecord record, List<Neighbourhood> neighbourhoods, Func<Neighbourhood, NeighbourhoodFigures?> find)
    {
        var with = neighbourhoods.Select(neighbourhood => neighbourhood with { Figures = find(neighbourhood) ?? neighbourhood.Figures }).ToList();
        record.Kept = with.Count(neighbourhood => !ReferenceEquals(neighbourhood.Figures, NeighbourhoodFigures.None));
        int without = with.Count - record.Kept;
        if (without > 0)
        {
            record.Remark("neighbourhood without figures", without);
        }

        return with;
    }

    private static NeighbourhoodFigures Figures(Func<int, double?> read)
    {
        double? Value(int place) => read(place) is { } value && value > FeatureRow.NoValue ? value : null;
        return new NeighbourhoodFigures
        {
            Dwellings = Value(0),
            Households = Value(1),
            MeanHomeValueEur = Value(2) * 1000,
            GasM3PerDwellingPerYr = Value(3),
            ElectricityKwhPerDwellingPerYr = Value(4),
            DistrictHeatPct = Value(5),
            HousingCorporationPct = Value(6),
            OwnerOccupiedPct = Value(7),
            PassengerCars = Value(8),
            HouseholdSize = Value(9),
            MultiFamilyPct = Value(10),
        };
    }
}

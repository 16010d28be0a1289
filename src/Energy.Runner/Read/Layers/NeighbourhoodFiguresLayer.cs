using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read.Geometry;

namespace Energy.Runner.Read.Layers;

/// <summary>
/// Reads key figures of neighbourhoods: from the map's own columns or a StatLine table with codes by code, or from a table of the StatLine dialect that has none, by
/// name. A number of -99990 or lower, an empty cell and a point are no value; why there is none is put in the record. Where a figure stands under several of its
/// names, the first that is filled counts.
/// </summary>
internal static class NeighbourhoodFiguresLayer
{
    private const string ChangedBorder = "border changed since the year before";

    private static readonly string[] Code = ["buurtcode", "BU_CODE", "WijkenEnBuurten", "Codering"];

    private static readonly string[][] Names =
    [
        ["woningvoorraad", "WONINGEN", "Wonen_Woningvoorraad"],
        ["aantal_huishoudens", "AANTAL_HH", "Bevolking_Particuliere_huishoudens_Huishoudens_totaal", "HuishoudensTotaal"],
        ["gemiddelde_woningwaarde", "WOZ", "Wonen_Gemiddelde_woningwaarde", "GemiddeldeWOZWaardeVanWoningen"],
        ["gemiddeld_aardgasverbruik", "gemiddeld_gasverbruik_totaal", "G_GAS_TOT", "Energie_Gemiddeld_aardgasverbruik_Gemiddeld_aardgasverbruik_totaal", "GemiddeldAardgasverbruikTotaal"],
        ["gemiddelde_elektriciteitslevering", "gemiddeld_elektriciteitsverbruik_totaal", "G_ELEK_TOT", "Energie_Gemiddeld_elektriciteitsverbruik_Gemiddeld_elektriciteitsverbruik_totaal", "GemiddeldeElektriciteitsleveringTotaal", "GemiddeldElektriciteitsverbruikTotaal"],
        ["percentage_woningen_met_stadsverwarming", "P_STADVERW", "Energie_Gemiddeld_aardgasverbruik_Percentage_woningen_met_stadsverwarming"],
        ["perc_huurwoningen_in_bezit_woningcorporaties", "Wonen_Woningen_naar_eigendom_Huurwoningen_In_bezit_woningcorporatie", "InBezitWoningcorporatie"],
        ["percentage_koopwoningen", "P_KOOPWON", "Wonen_Woningen_naar_eigendom_Koopwoningen", "Koopwoningen"],
        ["aantal_personenautos", "personenautos_totaal", "Motorvoertuigen_Personenautos_Personenautos_totaal"],
        ["gemiddelde_huishoudsgrootte", "gemiddelde_huishoudensgrootte", "GEM_HH_GR", "Bevolking_Particuliere_huishoudens_Gemiddelde_huishoudensgrootte"],
        ["percentage_meergezinswoning", "P_MGEZW", "Wonen_Woningen_naar_type_Percentage_meergezinswoning"],
    ];

    /// <summary>The neighbourhoods with the figures put in.</summary>
    public static List<Neighbourhood> Read(LayerDescription layer, LayerRecord record, List<Neighbourhood> neighbourhoods)
    {
        if (layer.Contract != "statline-key-figures")
        {
            return FromMap(layer, record, neighbourhoods);
        }

        var table = TextTable.Open(layer, [["Wijk_Buurt"], ["WijkenEnBuurten"], ["Codering"]]);
        var names = new ColumnNames(layer, table.Columns);
        return names.Find(Code) is { } code ? ByCode(record, neighbourhoods, table, names, code) : ByName(layer, record, neighbourhoods, table, names);
    }

    private static List<Neighbourhood> FromMap(LayerDescription layer, LayerRecord record, List<Neighbourhood> neighbourhoods)
    {
        using var file = FeatureFile.Open(layer);
        var names = new ColumnNames(layer, file.Columns);
        var (used, places) = Columns(names);
        int first = 2;
        string?[] columns = [names.Need(Code), names.Find("indelingswijziging_wijken_en_buurten", "IND_WBI"), .. used];
        var figures = new Dictionary<string, NeighbourhoodFigures>();
        var codes = neighbourhoods.Select(neighbourhood => neighbourhood.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var row in record.Follow(file.Rows(columns), columns))
        {
            if (!codes.Contains(row.Text(0)))
            {
                record.Remark("of another neighbourhood");
            }
            else if (figures.TryAdd(row.Text(0), Figures(places, used, record, place => row.Figure(first + place))) && row.Text(1) is "2" or "3")
            {
                record.Remark(ChangedBorder);
            }
        }

        return Put(record, neighbourhoods, neighbourhood => figures.GetValueOrDefault(neighbourhood.Code));
    }

    private static List<Neighbourhood> ByCode(LayerRecord record, List<Neighbourhood> neighbourhoods, TextTable table, ColumnNames names, string code)
    {
        var (used, places) = Columns(names);
        string?[] columns = [code, .. used];
        var figures = new Dictionary<string, NeighbourhoodFigures>();
        var codes = neighbourhoods.Select(neighbourhood => neighbourhood.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (line, values) in record.Follow(table.Rows(columns), columns))
        {
            if (!codes.Contains(values[0].Trim()))
            {
                record.Remark("of another neighbourhood");
                continue;
            }

            figures.TryAdd(values[0].Trim(), Figures(places, used, record, place => table.Number(values[1 + place], line, used[place])));
        }

        return Put(record, neighbourhoods, neighbourhood => figures.GetValueOrDefault(neighbourhood.Code));
    }

    private static List<Neighbourhood> ByName(LayerDescription layer, LayerRecord record, List<Neighbourhood> neighbourhoods, TextTable table, ColumnNames names)
    {
        var (used, places) = Columns(names);
        string?[] columns = [names.Need("Wijk_Buurt"), .. used];
        var figures = new Dictionary<string, NeighbourhoodFigures>();
        var twice = new HashSet<string>();
        foreach (var (line, values) in record.Follow(table.Rows(columns), columns))
        {
            if (values[0].StartsWith("Bron", StringComparison.OrdinalIgnoreCase))
            {
                record.Remark("line about the source");
            }
            else if (values[0].StartsWith("Wijk ", StringComparison.Ordinal))
            {
                record.Remark("district, not neighbourhood");
            }
            else if (!figures.TryAdd(values[0], Figures(places, used, record, place => table.Number(values[1 + place], line, used[place]))))
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

    /// <summary>The columns of the file that hold a figure, and for each figure where among them its columns stand, in the order of its names.</summary>
    private static (string[] Used, int[][] Places) Columns(ColumnNames names)
    {
        string[][] found = [.. Names.Select(candidates => candidates.Select(candidate => names.Find(candidate)).OfType<string>().Distinct().ToArray())];
        string[] used = [.. found.SelectMany(columns => columns).Distinct()];
        return (used, [.. found.Select(columns => columns.Select(column => Array.IndexOf(used, column)).ToArray())]);
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

    private static NeighbourhoodFigures Figures(int[][] places, string[] used, LayerRecord record, Func<int, double?> read)
    {
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

        double? Value(int figure)
        {
            foreach (int place in places[figure])
            {
                switch (read(place))
                {
                    case > FeatureRow.NoValue and var value:
                        return value;
                    case { } code:
                        record.Remark($"{used[place]} {MissingFigure.Reason(code)}");
                        break;
                }
            }

            return null;
        }
    }
}

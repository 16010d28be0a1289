using System.Runtime.InteropServices;
using Energy.Model.Areas;

namespace Energy.Runner.Read.Layers;

/// <summary>
/// Reads registered labels of homes by the identification of the unit. Of several rows for one unit the latest registration counts, then the largest floor.
/// Only the class is read: energies of different calculation methods have different units.
/// </summary>
internal static class LabelLayer
{
    /// <summary>What the identifications of homes begin with that our own generator drew: no municipality has this code.</summary>
    private const string DrawnIds = "9917";

    private const string FirstDateOfNewMethod = "2021";

    /// <summary>What the header of the register holds in all its generations, and that of exports in English.</summary>
    private static readonly string[][] HeaderForms = [["Postcode", "Huisnummer"], ["bag_id", "energy_label"]];

    /// <summary>Whether every one of these homes was drawn by our own generator, its label with it.</summary>
    public static bool AreDrawn(IReadOnlyCollection<string> ids) => ids.Count > 0 && ids.All(id => id.StartsWith(DrawnIds, StringComparison.Ordinal));

    public static RegisteredLabels Read(LayerDescription layer, LayerRecord record)
    {
        var file = new DelimitedFile(layer, HeaderForms);
        var names = new ColumnNames(layer, file.Columns);
        string?[] columns =
        [
            names.Need("BAGVerblijfsobjectID", "Pand_bagverblijfsobjectid", "bag_id"),
            names.Need("Energieklasse", "Pand_energieklasse", "energy_label"),
            names.Find("Registratiedatum", "Pand_registratiedatum", "registration_date"),
            names.Find("GebruiksoppervlakteThermischeZone", "Pand_gebruiksoppervlakte_thermische_zone", "Pand_gebruiksoppervlakte", "surface_area_m2"),
            names.Find("Gebouwklasse", "Pand_gebouwklasse", "building_class"),
            names.Find("Status", "Pand_status"),
        ];
        var best = new Dictionary<ulong, Registration>();
        var others = new Dictionary<string, Registration>();
        var dates = new Dictionary<string, string>();
        foreach (var (line, values) in record.Follow(file.Rows(columns), columns))
        {
            if (values[4].Length > 0 && values[4] != "W")
            {
                record.Remark("not a home");
            }
            else if (values[5].Length > 0 && values[5] != "Bestaand")
            {
                record.Remark($"status {values[5]}");
            }
            else if (values[0].Length == 0)
            {
                record.Remark("without identification");
            }
            else if (!EnergyLabels.TryParse(values[1], out var label))
            {
                record.Remark("without class");
            }
            else
            {
                string id = BuildingLayer.PlainId(values[0]);
                var mine = new Registration(Known(values[2]), file.Number(values[3], line, "floor area") ?? 0, label);
                bool isFirst = RegisteredLabels.IsNumber(id, out ulong number) ? Keep(best, number, mine) : Keep(others, id, mine);
                if (!isFirst)
                {
                    record.Remark("another row for the same unit");
                }
            }
        }

        record.Kept = best.Count + others.Count;
        return new RegisteredLabels(
            best.Count,
            best.Select(entry => new KeyValuePair<ulong, RegisteredLabel>(entry.Key, entry.Value.Registered)),
            others.ToDictionary(entry => entry.Key, entry => entry.Value.Registered));

        // The country has millions of labels, and a few thousand days on which they were registered.
        string Known(string date) => dates.TryGetValue(date, out string? known) ? known : dates[date] = date;
    }

    /// <summary>Keeps the latest registration of a unit, of one day that of the largest floor, and tells whether it is the first.</summary>
    private static bool Keep<TKey>(Dictionary<TKey, Registration> best, TKey id, Registration mine)
        where TKey : notnull
    {
        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(best, id, out bool isKnown);
        kept = !isKnown || mine.CountsMoreThan(kept) ? mine : kept;
        return !isKnown;
    }

    private readonly record struct Registration(string Date, double AreaM2, EnergyLabel Label)
    {
        public RegisteredLabel Registered => new(Label, string.CompareOrdinal(Date, FirstDateOfNewMethod) >= 0);

        /// <summary>Whether it counts more than another: it is later, or of the same day with a larger floor.</summary>
        public bool CountsMoreThan(Registration other) => string.CompareOrdinal(Date, other.Date) > 0 || (Date == other.Date && AreaM2 > other.AreaM2);
    }
}

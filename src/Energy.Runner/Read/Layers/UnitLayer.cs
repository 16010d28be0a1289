using Energy.Model.Areas;
using Energy.Runner.Measured;
using Energy.Runner.Read.Geometry;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read.Layers;

/// <summary>Reads the units inside buildings in the contract of the light building register: in use, once each, ordered by identification.</summary>
internal static class UnitLayer
{
    private const double SmallestFloorM2 = 10;
    private const double LargestFloorM2 = 250_000;
    private const string Living = "woonfunctie";

    private static readonly HashSet<string> InUse = ["Verblijfsobject in gebruik", "Verblijfsobject in gebruik (niet ingemeten)", "Verbouwing verblijfsobject"];

    private static readonly Dictionary<string, BuildingUse> Uses = new()
    {
        [Living] = BuildingUse.Dwelling,
        ["kantoorfunctie"] = BuildingUse.Office,
        ["winkelfunctie"] = BuildingUse.Shop,
        ["onderwijsfunctie"] = BuildingUse.Education,
        ["gezondheidszorgfunctie"] = BuildingUse.Health,
        ["logiesfunctie"] = BuildingUse.Lodging,
        ["bijeenkomstfunctie"] = BuildingUse.Assembly,
        ["sportfunctie"] = BuildingUse.Sport,
        ["industriefunctie"] = BuildingUse.Industry,
        ["overige gebruiksfunctie"] = BuildingUse.Other,
        ["celfunctie"] = BuildingUse.Other,
    };

    /// <summary>Reads the units and gives them their labels, by the identification of the unit; their postcodes go to the addresses.</summary>
    public static UnitStock Read(LayerDescription layer, LayerRecord record, BuildingLayer.Columns buildings, IReadOnlyDictionary<string, RegisteredLabel> labels, Envelope? around = null, PostcodeAddresses? addresses = null)
    {
        using var file = FeatureFile.Open(layer);
        var names = new ColumnNames(layer, file.Columns);
        string?[] columns =
        [
            names.Need("identificatie"), names.Need("pand_identificatie"), names.Need("gebruiksdoel"), names.Need("oppervlakte"), names.Find("status"),
            addresses is null ? null : names.Find("postcode"),
        ];
        // A table of units without places has no coordinate system.
        var toRd = file.Crs.Length == 0 ? null : new ToRd(layer, record, file.Crs);
        var away = new UnitsAway(buildings.Footprints);
        var seen = new HashSet<string>();
        var found = new List<(string Id, int Building, string Uses, double FloorM2)>();
        foreach (var row in record.Follow(toRd?.Rows(file, columns, around) ?? file.Rows(columns), columns))
        {
            string id = BuildingLayer.PlainId(row.Text(0));
            string status = row.Text(4);
            double floor = row.Figure(3) ?? 0;
            int building = Array.BinarySearch(buildings.Id, BuildingLayer.PlainId(row.Text(1)), StringComparer.Ordinal);
            if (status.Length > 0 && !InUse.Contains(status))
            {
                record.Remark($"status {status}");
            }
            else if (building < 0)
            {
                record.Remark("its building is not in the building layer");
            }
            else if (floor is < SmallestFloorM2 or > LargestFloorM2)
            {
                record.Remark("floor area is a fill value");
            }
            else if (!seen.Add(id))
            {
                record.Remark("identification stands twice");
            }
            else
            {
                found.Add((id, building, row.Text(2), floor));
                away.Add(building, toRd?.Convert(row));
                addresses?.Add(row.Text(5), building, row.Text(2).Contains(Living, StringComparison.OrdinalIgnoreCase));
            }
        }

        toRd?.CheckExtent();
        away.Tell(record);
        found.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        record.Kept = found.Count;
        return Columns(found, labels, record);
    }

    private static UnitStock Columns(List<(string Id, int Building, string Uses, double FloorM2)> found, IReadOnlyDictionary<string, RegisteredLabel> labels, LayerRecord record)
    {
        var building = new List<int>(found.Count);
        var use = new List<BuildingUse>(found.Count);
        var floor = new List<double>(found.Count);
        var label = new List<EnergyLabel?>(found.Count);
        var since2021 = new List<bool>(found.Count);
        foreach (var unit in found)
        {
            var uses = UsesOf(unit.Uses, record);
            foreach (var kind in uses)
            {
                building.Add(unit.Building);
                use.Add(kind);
                floor.Add(unit.FloorM2 / uses.Count);
                bool isLabelled = labels.TryGetValue(unit.Id, out var registered);
                label.Add(isLabelled ? registered.Label : null);
                since2021.Add(isLabelled && registered.Since2021);
            }
        }

        return new UnitStock { Building = [.. building], Use = [.. use], FloorAreaM2 = [.. floor], RegisteredLabel = [.. label], LabelledSince2021 = [.. since2021] };
    }

    private static IReadOnlyList<BuildingUse> UsesOf(string text, LayerRecord record)
    {
        var uses = new SortedSet<BuildingUse>();
        foreach (string word in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Uses.TryGetValue(word.ToLowerInvariant(), out var use))
            {
                uses.Add(use);
            }
            else
            {
                record.Remark($"use {word} taken as other");
                uses.Add(BuildingUse.Other);
            }
        }

        return uses.Count == 0 ? [BuildingUse.Other] : uses.Contains(BuildingUse.Dwelling) ? [BuildingUse.Dwelling] : [.. uses];
    }
}

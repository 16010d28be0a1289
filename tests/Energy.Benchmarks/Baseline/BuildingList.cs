using System.Text;
using Energy.Benchmarks.Work;
using NetTopologySuite.Geometries;

namespace Energy.Benchmarks.Baseline;

/// <summary>All buildings in memory.</summary>
internal sealed class BuildingList
{
    /// <summary>Reads them.</summary>
    public BuildingList(string path)
    {
        var ids = new List<string>();
        var classes = new List<int>();
        var floors = new List<long>();
        Outlines = FeatureList.Read(path, "SELECT geom, identificatie, bouwjaar, gebruiksdoel, oppervlakte FROM pand", row =>
        {
            ids.Add(row.GetString(1));
            classes.Add(Classes.Of(row.IsDBNull(3) ? default : Encoding.UTF8.GetBytes(row.GetString(3)), row.GetInt64(2)));
            floors.Add(row.GetInt64(4));
        });
        FloorM2 = [.. floors];
        Batch = new BuildingBatch(ids.Count) { Count = ids.Count };
        for (int i = 0; i < ids.Count; i++)
        {
            Batch.Id[i] = ids[i].AsMemory();
            Batch.Class[i] = classes[i];
        }
    }

    /// <summary>Their outlines.</summary>
    public List<Geometry> Outlines { get; }

    /// <summary>Their floor areas, in square metres.</summary>
    public long[] FloorM2 { get; }

    /// <summary>Their columns, as one batch.</summary>
    public BuildingBatch Batch { get; }
}

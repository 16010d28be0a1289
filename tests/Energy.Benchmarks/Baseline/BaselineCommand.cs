using Energy.Benchmarks.Measuring;
using Energy.Benchmarks.Work;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index.Strtree;

namespace Energy.Benchmarks.Baseline;

/// <summary>The whole work as one would write it with plain NetTopologySuite: all in memory, trees of boxes, prepared geometries, overlays where a border crosses.</summary>
internal static class BaselineCommand
{
    private const int BatchRows = 1 << 16;
    private const int JobRows = 1 << 12;

    /// <summary>Runs it.</summary>
    /// <param name="data">The folder with the three GeoPackages.</param>
    /// <param name="output">The folder for the results.</param>
    /// <param name="threads">How many threads.</param>
    public static void Run(string data, string output, int threads)
    {
        var stages = new Stages(threads, OverlayFiles.StageNames);
        var mark = Stages.NowOfAll();
        Directory.CreateDirectory(output);
        var files = new OverlayFiles(data);
        var neighbourhoods = Layer(files.Areas, "buurt", rows => files.Codes.Add(rows.GetString(1)), "buurtcode");
        var layers = OverlayFiles.LayerNames.Select(layer => Layer(files.Overlay, layer)).ToArray();
        var parcels = FeatureList.Read(files.Overlay, "SELECT geom FROM landbouwperceel", _ => { });
        var buildings = new BuildingList(files.Buildings);
        mark = stages.AddOfAll(0, mark);

        int count = buildings.Outlines.Count;
        var points = new Point[count];
        Each(threads, count, i =>
        {
            var outline = buildings.Outlines[i];
            buildings.Batch.AreaM2[i] = outline.Area;
            points[i] = outline.InteriorPoint;
            buildings.Batch.Neighbourhood[i] = neighbourhoods.First(points[i]);
        });
        mark = stages.AddOfAll(1, mark);
        Each(threads, count, i =>
        {
            for (int layer = 0; layer < layers.Length; layer++)
            {
                buildings.Batch.Flags[i] |= layers[layer].First(points[i]) >= 0 ? 1 << layer : 0;
            }
        });
        mark = stages.AddOfAll(2, mark);
        Each(threads, count, i =>
        {
            buildings.Batch.FirstM2[i] = layers[OverlayFiles.Measured[0]].AreaInM2(buildings.Outlines[i]);
            buildings.Batch.SecondM2[i] = layers[OverlayFiles.Measured[1]].AreaInM2(buildings.Outlines[i]);
        });
        mark = stages.AddOfAll(3, mark);
        var excluding = OverlayFiles.Excluding.Select(layer => layers[layer]).ToArray();
        var farmland = new Sums[threads];
        Workers.Share(threads, (parcels.Count + JobRows - 1) / JobRows, (thread, job) =>
        {
            var sums = farmland[thread] ??= new Sums(files.Codes.Count);
            for (int i = job * JobRows; i < Math.Min(parcels.Count, (job + 1) * JobRows); i++)
            {
                foreach (var (place, areaM2) in neighbourhoods.Divide(excluding.Aggregate(parcels[i], (rest, layer) => layer.Without(rest))))
                {
                    sums.AddFarmland(place, areaM2);
                }
            }
        });
        mark = stages.AddOfAll(4, mark);
        var all = new Sums(files.Codes.Count);
        for (int i = 0; i < count; i++)
        {
            var batch = buildings.Batch;
            all.Add(batch.Neighbourhood[i], batch.Class[i], batch.Flags[i], buildings.FloorM2[i], batch.AreaM2[i], batch.FirstM2[i], batch.SecondM2[i]);
        }

        foreach (var part in farmland.Where(part => part is not null))
        {
            all.Add(part);
        }

        mark = stages.AddOfAll(5, mark);
        using (var table = new BuildingTable(Path.Combine(output, "building.parquet"), files.Codes))
        {
            for (int start = 0; start < count; start += BatchRows)
            {
                table.Write(buildings.Batch, start, Math.Min(BatchRows, count - start));
            }
        }

        SumTables.Write(output, files.Codes, all);
        stages.AddOfAll(6, mark);
        CheckFile.Write("baseline", data, output, threads, all);
        stages.Write(Path.Combine(output, "stages.jsonl"));
    }

    private static ZoneIndex Layer(string path, string layer, Action<Microsoft.Data.Sqlite.SqliteDataReader>? each = null, string column = "NULL") =>
        new(FeatureList.Read(path, $"SELECT geom, {column} FROM {layer}", each ?? (_ => { })));

    private static void Each(int threads, int count, Action<int> work) => Workers.Share(threads, (count + JobRows - 1) / JobRows, (_, job) =>
    {
        for (int i = job * JobRows; i < Math.Min(count, (job + 1) * JobRows); i++)
        {
            work(i);
        }
    });

    /// <summary>Zones with a tree of their boxes, each prepared for many questions.</summary>
    private sealed class ZoneIndex
    {
        private readonly STRtree<int> tree = new();
        private readonly IPreparedGeometry[] zones;

        public ZoneIndex(List<Geometry> outlines)
        {
            zones = [.. outlines.Select(PreparedGeometryFactory.Prepare)];
            for (int i = 0; i < zones.Length; i++)
            {
                tree.Insert(outlines[i].EnvelopeInternal, i);
            }

            tree.Build();
        }

        public int First(Point point)
        {
            int first = -1;
            foreach (int zone in tree.Query(point.EnvelopeInternal))
            {
                if ((first < 0 || zone < first) && zones[zone].Intersects(point))
                {
                    first = zone;
                }
            }

            return first;
        }

        public double AreaInM2(Geometry outline) => Divide(outline).Sum(part => part.AreaM2);

        public IEnumerable<(int Place, double AreaM2)> Divide(Geometry outline)
        {
            foreach (int zone in outline.IsEmpty ? [] : tree.Query(outline.EnvelopeInternal))
            {
                if (zones[zone].Intersects(outline))
                {
                    yield return (zone, zones[zone].Covers(outline) ? outline.Area : outline.Intersection(zones[zone].Geometry).Area);
                }
            }
        }

        public Geometry Without(Geometry outline)
        {
            foreach (int zone in outline.IsEmpty ? [] : tree.Query(outline.EnvelopeInternal))
            {
                if (!outline.IsEmpty && zones[zone].Intersects(outline))
                {
                    outline = zones[zone].Covers(outline) ? Polygon.Empty : outline.Difference(zones[zone].Geometry);
                }
            }

            return outline;
        }
    }
}

using System.Globalization;
using Energy.Model;
using Energy.Model.Areas;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read.Geometry;

/// <summary>Brings geometries of a layer to RD New, and looks whether they can be what the layer says they are.</summary>
internal sealed class ToRd
{
    private const string OtherSystem = "Look whether the file is in another coordinate system.";

    /// <summary>RD New with heights above NAP, as 3DBAG has it: in the plane it is RD New.</summary>
    private const string RdWithHeights = "EPSG:7415";

    private readonly LayerDescription layer;
    private readonly LayerRecord record;
    private readonly bool isDegrees;
    private readonly Envelope extent = new();

    public ToRd(LayerDescription layer, LayerRecord record, string found)
    {
        this.layer = layer;
        this.record = record;
        if (found.Length == 0 && layer.Crs.Length > 0)
        {
            found = layer.Crs;
            record.Remark($"the file names no coordinate system: taken as {found}");
        }

        record.Crs = found;
        if (found == RdWithHeights)
        {
            found = $"EPSG:{RdCoordinates.EpsgCode}";
        }

        isDegrees = found is "OGC:CRS84" or "OGC:1.3:CRS84" or "EPSG:4326" or "EPSG:4258";
        if (!isDegrees && found != $"EPSG:{RdCoordinates.EpsgCode}")
        {
            throw Fault(found.Length == 0 ? "The file names no coordinate system." : $"The file is in {found}.", "Known are EPSG:28992 (RD New), EPSG:4326, EPSG:4258 and OGC:CRS84 (degrees).", found.Length == 0 ? "Say which it is with crs in the region file." : "Reproject the layer to EPSG:28992.");
        }

        if (layer.Crs.Length > 0 && isDegrees == (layer.Crs == $"EPSG:{RdCoordinates.EpsgCode}"))
        {
            throw Fault($"The file is in {found}, the region file says {layer.Crs}.", "The two must agree.", "Correct the line crs, or reproject the layer.");
        }
    }

    /// <summary>Whether a file whose features were asked for has none at all.</summary>
    public bool HoldsNothing { get; private set; } = true;

    /// <summary>
    /// The geometry of a feature in RD New; null when it has none that is whole. What had to be changed or left out is put in the record.
    /// </summary>
    public NetTopologySuite.Geometries.Geometry? Convert(in FeatureRow row)
    {
        if (row.Geometry is not { IsEmpty: false } geometry)
        {
            return null;
        }

        var box = geometry.EnvelopeInternal;
        if (!double.IsFinite(box.MinX + box.MaxX + box.MinY + box.MaxY))
        {
            record.Remark("coordinates are no numbers");
            return null;
        }

        Note(row.Changes, ShapeChanges.HeightDropped, "height or measure dropped");
        Note(row.Changes, ShapeChanges.ArcsStraightened, "arcs made straight");
        extent.ExpandToInclude(box);
        if (isDegrees)
        {
            geometry.Apply(new MetresFilter());
            geometry.GeometryChanged();
        }

        record.Envelope.ExpandToInclude(geometry.EnvelopeInternal);
        return geometry;
    }

    /// <summary>An outline without crossings; one that had them is mended, and the record says so.</summary>
    public NetTopologySuite.Geometries.Geometry Mended(NetTopologySuite.Geometries.Geometry outline)
    {
        if (outline.IsValid)
        {
            return outline;
        }

        record.Remark("outline mended");
        return NetTopologySuite.Geometries.Utilities.GeometryFixer.Fix(outline);
    }

    /// <summary>
    /// The features of a file that an index puts near a part of the map, or all where it has none. Where nothing lies near, the first of the file is looked at, though not passed on:
    /// else coordinates of another system would pass for a layer that lies elsewhere.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">Its columns that are used.</param>
    /// <param name="around">The part of the map that matters, in RD New; null for all.</param>
    public IEnumerable<FeatureRow> Rows(FeatureFile file, IReadOnlyList<string?> columns, Envelope? around)
    {
        foreach (var row in file.Rows(columns, Near(around)))
        {
            HoldsNothing = false;
            yield return row;
        }

        foreach (var first in HoldsNothing ? file.Rows(columns).Take(1) : [])
        {
            HoldsNothing = false;
            extent.ExpandToInclude(first.Geometry?.EnvelopeInternal ?? new Envelope());
        }
    }

    /// <summary>Says when the coordinates read cannot be in the coordinate system named.</summary>
    public void CheckExtent()
    {
        if (extent.IsNull)
        {
            return;
        }

        string seen = string.Create(CultureInfo.InvariantCulture, $"x runs from {extent.MinX:0.###} to {extent.MaxX:0.###}, y from {extent.MinY:0.###} to {extent.MaxY:0.###}");
        if (isDegrees && (extent.MinX < 2 || extent.MaxX > 8 || extent.MinY < 50 || extent.MaxY > 54))
        {
            bool areSwapped = extent.MinX >= 50 && extent.MaxX <= 54 && extent.MinY >= 2 && extent.MaxY <= 8;
            bool areMetres = extent.MaxX > 1000;
            var (found, remedy) = areSwapped ? ($"The axes are swapped: {seen}.", "Export the layer with longitude first.")
                : areMetres ? ($"The layer says degrees, but {seen}: these are metres.", "Say crs: EPSG:28992, and export the layer with its coordinate system.")
                : ($"{seen}.", OtherSystem);
            throw Fault(found, "Degrees in the Netherlands run from 3 to 8 east (x) and from 50 to 54 north (y).", remedy);
        }

        var box = RdCoordinates.Extent;
        if (!isDegrees && (extent.MinX < box.MinX || extent.MaxX > box.MaxX || extent.MinY < box.MinY || extent.MaxY > box.MaxY))
        {
            bool areDegrees = extent.MaxX <= 180 && extent.MaxY <= 180;
            bool areSwapped = extent.MinX >= box.MinY && extent.MaxX <= box.MaxY && extent.MinY >= box.MinX && extent.MaxY <= box.MaxX;
            var (found, remedy) = areSwapped ? ($"The axes are swapped: {seen}.", "Export the layer with east first.")
                : areDegrees ? ($"The layer says metres (EPSG:28992), but {seen}: these are degrees.", "Give the layer in EPSG:28992, or say crs: OGC:CRS84.")
                : ($"{seen}.", OtherSystem);
            throw Fault(found, "RD New runs from 0 to 300,000 m east and from 300,000 to 640,000 m north.", remedy);
        }
    }

    /// <summary>The part of the map that matters, in the coordinates of the file.</summary>
    private Envelope? Near(Envelope? around)
    {
        if (around is null || around.IsNull || !isDegrees)
        {
            return around;
        }

        // Sides that are straight in metres are bent in degrees, by far less than this.
        const double Margin = 0.01;
        var near = new Envelope();
        foreach (var (x, y) in new[] { (around.MinX, around.MinY), (around.MinX, around.MaxY), (around.MaxX, around.MinY), (around.MaxX, around.MaxY) })
        {
            var (longitude, latitude) = RdCoordinates.ToLongitudeLatitude(x, y);
            near.ExpandToInclude(longitude, latitude);
        }

        near.ExpandBy(Margin);
        return near;
    }

    private void Note(ShapeChanges changes, ShapeChanges kind, string remark)
    {
        if (changes.HasFlag(kind))
        {
            record.Remark(remark);
        }
    }

    private InputFaultException Fault(string found, string expected, string remedy) =>
        new(new InputFault($"layer '{layer.Key}', {layer.File}", found, expected, remedy));

    private sealed class MetresFilter : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence)
        {
            for (int i = 0; i < sequence.Count; i++)
            {
                var (x, y) = RdCoordinates.FromDegrees(sequence.GetX(i), sequence.GetY(i));
                sequence.SetX(i, x);
                sequence.SetY(i, y);
            }
        }
    }
}

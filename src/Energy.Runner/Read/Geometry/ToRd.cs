using System.Globalization;
using Energy.Model;
using Energy.Model.Areas;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read.Geometry;

/// <summary>Brings geometries of a layer to RD New, and looks whether they can be what the layer says they are.</summary>
internal sealed class ToRd
{
    private readonly LayerDescription layer;
    private readonly bool isDegrees;
    private readonly Envelope extent = new();

    public ToRd(LayerDescription layer, string found)
    {
        this.layer = layer;
        isDegrees = found is "OGC:CRS84" or "OGC:1.3:CRS84" or "EPSG:4326" or "EPSG:4258";
        if (!isDegrees && found != $"EPSG:{RdCoordinates.EpsgCode}")
        {
            throw Fault($"The file is in {found}.", "Known are EPSG:28992 (RD New), EPSG:4326, EPSG:4258 and OGC:CRS84 (degrees).", "Reproject the layer to EPSG:28992.");
        }

        if (layer.Crs.Length > 0 && isDegrees == (layer.Crs == $"EPSG:{RdCoordinates.EpsgCode}"))
        {
            throw Fault($"The file is in {found}, the region file says {layer.Crs}.", "The two must agree.", "Correct the line crs, or reproject the layer.");
        }
    }

    /// <summary>The geometry in RD New, without height or measure.</summary>
    public NetTopologySuite.Geometries.Geometry Convert(NetTopologySuite.Geometries.Geometry geometry)
    {
        extent.ExpandToInclude(geometry.EnvelopeInternal);
        if (isDegrees)
        {
            geometry.Apply(new MetresFilter());
            geometry.GeometryChanged();
        }

        return geometry;
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
            throw Fault($"{seen}.", "Degrees in the Netherlands run from 3 to 8 east and from 50 to 54 north.", "Look whether the axes are swapped or the file is in metres.");
        }

        var box = RdCoordinates.Extent;
        if (!isDegrees && (extent.MinX < box.MinX || extent.MaxX > box.MaxX || extent.MinY < box.MinY || extent.MaxY > box.MaxY))
        {
            bool degrees = extent.MaxX <= 180 && extent.MaxY <= 180;
            throw Fault(
                degrees ? $"The layer says metres (EPSG:28992), but {seen}: these are degrees." : $"{seen}.",
                "RD New runs from 0 to 300,000 m east and from 300,000 to 640,000 m north.",
                degrees ? "Give the layer in EPSG:28992, or say crs: OGC:CRS84." : "Look whether the file is in another coordinate system.");
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

using NetTopologySuite.Geometries;

namespace Energy.Model.Areas;

/// <summary>One area that a layer marks.</summary>
/// <param name="Name">What it is called on the map; may be empty.</param>
/// <param name="Grade">Its class where the layer has classes, such as <c>very_good</c>; else empty.</param>
/// <param name="Figure">The figure that goes with it, in the unit its kind says; null where the kind has none.</param>
/// <param name="Outline">Its outline in RD New, or a point where the layer marks single buildings.</param>
public sealed record Zone(string Name, string Grade, double? Figure, Geometry Outline);

using NetTopologySuite.Geometries;
using SkiaSharp;

namespace Energy.Report.Explore;

/// <summary>What can be laid over the map of neighbourhoods.</summary>
/// <param name="Key">Its short name.</param>
/// <param name="Name">Its name in the list.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Fill">How it is drawn: <c>rising</c> or <c>falling</c> lines, <c>dots</c>, <c>solid</c>, by its <c>border</c>, or each place as one <c>dot</c>.</param>
/// <param name="Note">What is in it, below its name once it is shown.</param>
/// <param name="Places">Its areas and points.</param>
internal sealed record MapLayer(string Key, string Name, SKColor Color, string Fill, string Note, IReadOnlyList<MapLayer.Place> Places)
{
    /// <summary>An area or point of a layer; of what a scenario builds also when, and how much.</summary>
    /// <param name="Shape">Where it is.</param>
    /// <param name="Scenario">The scenario that builds it; null for what is there anyway.</param>
    /// <param name="BuiltYear">From which year.</param>
    /// <param name="AreaHa">Its hectares.</param>
    /// <param name="PowerMw">Its power in MW; nothing for crops.</param>
    public sealed record Place(Geometry Shape, string? Scenario = null, int BuiltYear = 0, double AreaHa = 0, double PowerMw = 0);
}

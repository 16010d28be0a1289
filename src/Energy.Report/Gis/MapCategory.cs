using System.Xml.Linq;

namespace Energy.Report.Gis;

/// <summary>A value with its place in the legend, and whether it is shown before anybody ticks it.</summary>
internal sealed record MapCategory(string Value, string Label, XElement Symbol, bool IsShown = true);

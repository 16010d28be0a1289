using NetTopologySuite.Geometries;

namespace Energy.Model.Areas;

/// <summary>A CBS neighbourhood (buurt).</summary>
/// <param name="Code">Its code, such as BU09172004.</param>
/// <param name="Name">Its name; not unique.</param>
/// <param name="MunicipalityCode">The municipality it is in, such as GM0917.</param>
/// <param name="Outline">Its outline in RD New.</param>
/// <param name="Figures">What the statistics office says of it; every figure may be missing.</param>
public sealed record Neighbourhood(string Code, string Name, string MunicipalityCode, Geometry Outline, NeighbourhoodFigures Figures);

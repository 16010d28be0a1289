namespace Energy.Model.Areas.Grid;

/// <summary>
/// Some rows of cells. Each cell has its parts: the polygons that have an edge in it or hold the whole of it, in the order of layers and polygons. A part says
/// whether its polygon holds the cell's middle, and which runs of edges of that polygon touch the cell.
/// </summary>
/// <param name="CellPart">Per cell, row by row, its first part; one more at the end.</param>
/// <param name="PartLayer">Per part the layer of its polygon.</param>
/// <param name="PartPlace">Per part twice the place of its polygon in the layer, and 1 more where the polygon holds the middle of the cell.</param>
/// <param name="PartRun">Per part its first run; one more at the end.</param>
/// <param name="RunFirst">Per run its first edge, numbered by the corner where it begins.</param>
/// <param name="RunEnd">Per run the edge after its last.</param>
internal sealed record GridBand(int[] CellPart, byte[] PartLayer, int[] PartPlace, int[] PartRun, int[] RunFirst, int[] RunEnd);

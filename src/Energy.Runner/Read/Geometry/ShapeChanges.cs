namespace Energy.Runner.Read.Geometry;

/// <summary>What reading changed in a geometry.</summary>
[Flags]
internal enum ShapeChanges
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It had heights or measures; they are dropped.</summary>
    HeightDropped = 1,

    /// <summary>It had arcs; they are straight pieces now.</summary>
    ArcsStraightened = 2,
}

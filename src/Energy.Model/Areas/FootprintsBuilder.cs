namespace Energy.Model.Areas;

/// <summary>Collects outlines one by one into <see cref="Footprints"/>.</summary>
public sealed class FootprintsBuilder
{
    private readonly List<double> coordinates = [];
    private readonly List<int> ringStart = [0];
    private readonly List<int> buildingStart = [0];

    /// <summary>How many buildings have been ended.</summary>
    public int Count => buildingStart.Count - 1;

    /// <summary>Adds a corner to the ring at hand, in metres RD New.</summary>
    public void AddPoint(double x, double y)
    {
        coordinates.Add(x);
        coordinates.Add(y);
    }

    /// <summary>Ends the ring at hand, closing it if its last corner is not its first. A ring of fewer than three corners is dropped.</summary>
    public void EndRing()
    {
        int start = ringStart[^1];
        if (coordinates.Count - start < 6)
        {
            coordinates.RemoveRange(start, coordinates.Count - start);
            return;
        }

        if (coordinates[start] != coordinates[^2] || coordinates[start + 1] != coordinates[^1])
        {
            AddPoint(coordinates[start], coordinates[start + 1]);
        }

        ringStart.Add(coordinates.Count);
    }

    /// <summary>Ends the building at hand. False, and nothing kept, when it has no ring.</summary>
    public bool EndBuilding()
    {
        if (ringStart.Count - 1 == buildingStart[^1])
        {
            return false;
        }

        buildingStart.Add(ringStart.Count - 1);
        return true;
    }

    /// <summary>What has been collected; the builder is not to be used again.</summary>
    public Footprints Build() => new([.. coordinates], [.. ringStart], [.. buildingStart]);
}

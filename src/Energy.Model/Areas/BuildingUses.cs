namespace Energy.Model.Areas;

/// <summary>Tells the use of a whole building from its units.</summary>
public static class BuildingUses
{
    /// <summary>The use per building: mixed when homes share it with anything else; else the use with the most floor; shed when it has no unit.</summary>
    public static BuildingUse[] Of(BuildingStock stock)
    {
        int kinds = Enum.GetValues<BuildingUse>().Length;
        var floorM2 = new double[stock.Count * kinds];
        for (int unit = 0; unit < stock.Units.Count; unit++)
        {
            floorM2[(stock.Units.Building[unit] * kinds) + (int)stock.Units.Use[unit]] += stock.Units.FloorAreaM2[unit];
        }

        var uses = new BuildingUse[stock.Count];
        for (int building = 0; building < stock.Count; building++)
        {
            uses[building] = Largest(floorM2.AsSpan(building * kinds, kinds));
        }

        return uses;
    }

    private static BuildingUse Largest(ReadOnlySpan<double> floorM2)
    {
        int best = -1;
        for (int use = 0; use < floorM2.Length; use++)
        {
            if (floorM2[use] > 0 && (best < 0 || floorM2[use] > floorM2[best]))
            {
                best = use;
            }
        }

        if (best < 0)
        {
            return BuildingUse.Shed;
        }

        bool homes = floorM2[(int)BuildingUse.Dwelling] > 0;
        bool others = floorM2[1..].ContainsAnyExcept(0.0);
        return homes && others ? BuildingUse.Mixed : (BuildingUse)best;
    }
}

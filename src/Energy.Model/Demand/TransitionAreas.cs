using Energy.Model.Areas;

namespace Energy.Model.Demand;

/// <summary>Tells which neighbourhoods are transition areas (formula 17): two of three criteria hold.</summary>
public sealed class TransitionAreas
{
    private TransitionAreas(double?[] built1950To1980Pct, bool?[] flag)
    {
        Built1950To1980Pct = built1950To1980Pct;
        Flag = flag;
    }

    /// <summary>Per neighbourhood the share of homes built from 1950 to 1980, in per cent; null without homes.</summary>
    public double?[] Built1950To1980Pct { get; }

    /// <summary>Per neighbourhood whether it is a transition area; null where what is unknown could decide it.</summary>
    public bool?[] Flag { get; }

    /// <summary>Applies the criteria.</summary>
    public static TransitionAreas Of(OverlaidRegion land, TransitionCriteria criteria)
    {
        var shares = SharesBuilt1950To1980(land);
        var flags = new bool?[shares.Length];
        for (int b = 0; b < flags.Length; b++)
        {
            var neighbourhood = land.Region.Neighbourhoods[b];
            double? change = land.Region.HouseholdChanges.TryGetValue(neighbourhood.Code, out var expected) ? expected.Until2035Pct : null;
            flags[b] = TwoOfThree(
                shares[b] >= criteria.Built1950To1980Pct,
                neighbourhood.Figures.MeanHomeValueEur <= criteria.MeanHomeValueEur,
                change <= criteria.HouseholdChangeUntil2035Pct,
                shares[b] is null,
                neighbourhood.Figures.MeanHomeValueEur is null,
                change is null);
        }

        return new TransitionAreas(shares, flags);
    }

    /// <summary>Per neighbourhood the share of homes with a known year that were built from 1950 to 1980, in per cent; null without such homes.</summary>
    public static double?[] SharesBuilt1950To1980(OverlaidRegion land)
    {
        var homes = new double[land.Region.Neighbourhoods.Count];
        var between = new double[land.Region.Neighbourhoods.Count];
        var stock = land.Region.Buildings;
        for (int unit = 0; unit < stock.Units.Count; unit++)
        {
            int building = stock.Units.Building[unit];
            int b = land.NeighbourhoodOfBuilding[building];
            if (b != OverlaidRegion.Nowhere && stock.Units.Use[unit] == BuildingUse.Dwelling && stock.BuiltYear[building] != BuildingStock.UnknownYear)
            {
                homes[b]++;
                between[b] += stock.BuiltYear[building] is >= 1950 and <= 1980 ? 1 : 0;
            }
        }

        return [.. homes.Zip(between, (all, some) => all > 0 ? some / all * 100 : (double?)null)];
    }

    private static bool? TwoOfThree(bool one, bool two, bool three, bool oneUnknown, bool twoUnknown, bool threeUnknown)
    {
        int known = (one ? 1 : 0) + (two ? 1 : 0) + (three ? 1 : 0);
        int unknown = (oneUnknown ? 1 : 0) + (twoUnknown ? 1 : 0) + (threeUnknown ? 1 : 0);
        return known >= 2 ? true : known + unknown >= 2 ? null : false;
    }
}

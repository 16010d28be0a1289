using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Savings.Packages;

/// <summary>How far each element of a protected home may be taken (formula 50): in a protected area, and as a monument of its own.</summary>
internal sealed class HeritageLimits
{
    private static readonly ZoneKind[] Protections = [ZoneKind.Heritage, ZoneKind.Monument];

    private readonly OverlaidRegion land;
    private readonly int[][] limits;

    public HeritageLimits(OverlaidRegion land, CoefficientBook book)
    {
        this.land = land;
        var table = book["heritage-limits"];
        limits =
        [
            .. Protections.Select(protection => BuildingElements.All.Select(element =>
                table.Has(protection.Key(), element.Key()) ? (int)table.One("-", protection.Key(), element.Key()).Value : int.MaxValue).ToArray()),
        ];
    }

    /// <summary>The highest level to which the element of a home may be brought.</summary>
    public int Of(int home, BuildingElement element)
    {
        int building = land.Region.Buildings.Units.Building[home];
        int limit = int.MaxValue;
        for (int protection = 0; protection < Protections.Length; protection++)
        {
            if (limits[protection][(int)element] < limit && land.ZoneAt(Protections[protection], building) is not null)
            {
                limit = limits[protection][(int)element];
            }
        }

        return limit;
    }
}

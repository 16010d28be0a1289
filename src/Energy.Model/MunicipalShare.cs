namespace Energy.Model;

/// <summary>What one municipality of a region gets of what is said for the region as a whole (formula 65).</summary>
public sealed class MunicipalShare
{
    private readonly RegionDivision division;

    internal MunicipalShare(RegionDivision division, string municipality, double homes, double mineWater)
    {
        this.division = division;
        Municipality = municipality;
        Homes = homes;
        MineWater = mineWater;
    }

    /// <summary>The code of the municipality.</summary>
    public string Municipality { get; }

    /// <summary>Its part of everything that is counted in homes or in floor of services, as a fraction.</summary>
    public double Homes { get; }

    /// <summary>Its part of the mine-water system, as a fraction.</summary>
    public double MineWater { get; }

    /// <summary>Whether it has the region to itself: then nothing is divided.</summary>
    public bool IsWhole => division.Municipalities.Count == 1;

    /// <summary>How many of the first so many turbines of the region are its own; never fewer when there are more.</summary>
    /// <param name="ofRegion">Turbines of the region, whole ones.</param>
    public int Turbines(int ofRegion) => division.Turbines(ofRegion)[Municipality];

    /// <summary>Its turbines along the path of all turbines of the region. In the base year there are none, as in the region.</summary>
    /// <param name="ofRegion">Turbines of the region; of a part of a turbine nothing stands.</param>
    public YearPath Turbines(YearPath ofRegion)
    {
        var whole = ofRegion.StartingAt(BaseYear.Year, 0);
        return new YearPath(BaseYear.All.Select(year => new KeyValuePair<int, double>(year, Turbines((int)Math.Floor(whole.At(year))))));
    }

    /// <summary>Its part of a path of homes that are counted whole, such as those that contractors can renovate in a year.</summary>
    /// <param name="ofRegion">Homes of the region; a part of a home does not count.</param>
    public YearPath WholeHomes(YearPath ofRegion) =>
        new(BaseYear.All.Select(year => new KeyValuePair<int, double>(year, division.WholeHomes((int)Math.Floor(ofRegion.At(year)))[Municipality])));
}

using System.Globalization;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read;

namespace Energy.Runner.Measured;

/// <summary>Holds the figures of a region against what others measured there.</summary>
internal static class MeasuredFigures
{
    /// <summary>Every measured figure of a municipality of which the region has a figure too.</summary>
    /// <param name="measured">What was measured.</param>
    /// <param name="land">The region, overlaid: it tells in which municipality an address lies.</param>
    /// <param name="figuresYear">The year of the neighbourhoods' figures.</param>
    public static IReadOnlyList<MeasuredFigure> Of(MeasuredUse measured, OverlaidRegion land, int figuresYear)
    {
        var rows = new List<MeasuredFigure>();
        foreach (string municipality in land.Region.Neighbourhoods.Select(neighbourhood => neighbourhood.MunicipalityCode).Distinct().Order(StringComparer.Ordinal))
        {
            foreach (string item in new[] { PostcodeUse.Gas, PostcodeUse.Electricity })
            {
                var (homes, use) = OfHomes(land.Region, municipality, item);
                if (homes > 0 && measured.SmallConsumers is { } small && Delivered(small.Rows, item, measured.Addresses, land, municipality) is { Total: > 0 } delivered)
                {
                    rows.Add(new MeasuredFigure(
                        RegionFile.SmallConsumers, municipality, $"{item} of homes and small businesses, against homes", $"million {PostcodeUse.UnitOf(item)}/yr", small.Year, delivered.Total / 1e6, figuresYear, use / 1e6, $"{Whole(delivered.Connections)} connections"));
                }

                if (homes > 0 && measured.Postcodes is { } postcodes && Mean(postcodes.Rows, item, measured.Addresses, land, municipality) is { Homes: > 0 } mean)
                {
                    rows.Add(new MeasuredFigure(
                        RegionFile.PostcodeUse, municipality, $"{item} per home", $"{PostcodeUse.UnitOf(item)}/yr", postcodes.Year, mean.Use / mean.Homes, figuresYear, use / homes, $"{Whole(mean.Homes)} homes"));
                }
            }
        }

        rows.AddRange(measured.Monitor is not { } monitor ? [] : monitor.Rows.Where(total => land.Region.Totals.Has(total.Municipality, total.Sector, total.Item)).Select(total => new MeasuredFigure(
            RegionFile.MunicipalMonitor,
            total.Municipality,
            $"{total.Sector}, {total.Item}",
            "TJ/yr",
            monitor.Year,
            total.TerajoulesPerYr,
            BaseYear.Year,
            land.Region.Totals.Of(total.Municipality, total.Sector, total.Item).TerajoulesPerYear,
            "total")).Where(row => row.Own > 0));
        return rows;
    }

    /// <summary>Homes of which the use is published, and what they use together.</summary>
    private static (double Homes, double Use) OfHomes(Region region, string municipality, string item)
    {
        double homes = 0, use = 0;
        foreach (var figures in region.Neighbourhoods.Where(neighbourhood => neighbourhood.MunicipalityCode == municipality).Select(neighbourhood => neighbourhood.Figures))
        {
            if (figures.Dwellings is { } dwellings && (item == PostcodeUse.Gas ? figures.GasM3PerDwellingPerYr : figures.ElectricityKwhPerDwellingPerYr) is { } mean)
            {
                homes += dwellings;
                use += dwellings * mean;
            }
        }

        return (homes, use);
    }

    /// <summary>Means times connections; a range that crosses the border is divided by its addresses.</summary>
    private static (double Connections, double Total) Delivered(IReadOnlyList<PostcodeUse> rows, string item, PostcodeAddresses addresses, OverlaidRegion land, string municipality)
    {
        double connections = 0, total = 0;
        foreach (var row in rows.Where(row => row.Item == item))
        {
            var within = addresses.Within(row.From, row.Until);
            double share = (double)CountIn(within, land, municipality, homesOnly: false) / within.Length;
            connections += share * row.Connections!.Value;
            total += share * row.Connections.Value * row.Mean;
        }

        return (connections, total);
    }

    /// <summary>A mean over homes: every postcode weighs as many homes as the building register has there.</summary>
    private static (double Homes, double Use) Mean(IReadOnlyList<PostcodeUse> rows, string item, PostcodeAddresses addresses, OverlaidRegion land, string municipality)
    {
        double homes = 0, use = 0;
        foreach (var row in rows.Where(row => row.Item == item))
        {
            int there = CountIn(addresses.Within(row.From, row.Until), land, municipality, homesOnly: true);
            homes += there;
            use += there * row.Mean;
        }

        return (homes, use);
    }

    private static int CountIn(ReadOnlySpan<PostcodeAddresses.Address> addresses, OverlaidRegion land, string municipality, bool homesOnly)
    {
        int count = 0;
        foreach (var address in addresses)
        {
            int place = land.NeighbourhoodOfBuilding[address.Building];
            count += place != OverlaidRegion.Nowhere && (address.IsHome || !homesOnly) && land.Region.Neighbourhoods[place].MunicipalityCode == municipality ? 1 : 0;
        }

        return count;
    }

    private static string Whole(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}

using Energy.Model.Areas;
using Energy.Model.Savings;
using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>How much of the roofs is permitted and built, per year and neighbourhood (formula 24).</summary>
internal sealed class RoofDeployment
{
    private readonly OverlaidRegion land;
    private readonly RooftopSolar solar;
    private readonly double heritageKept;
    private readonly Dictionary<int, int> goneIn = [];
    private readonly YearPath homesPct;
    private readonly YearPath othersPct;

    public RoofDeployment(OverlaidRegion land, RooftopSolar solar, SavingsPlan savings, SupplyChoices choices)
    {
        this.land = land;
        this.solar = solar;
        heritageKept = choices.Rules.ShareKept(EnergySource.RooftopPv);
        var units = land.Region.Buildings.Units;
        for (int unit = 0; unit < units.Count; unit++)
        {
            if (savings.DemolishedIn[unit] != SavingsPlan.Never && !savings.IsReplaced[unit])
            {
                goneIn[units.Building[unit]] = savings.DemolishedIn[unit];
            }
        }

        homesPct = choices.HomeRoofsPct.StartingAt(BaseYear.Year, BuiltInBaseYearPct(true, "dwellings"));
        othersPct = choices.OtherRoofsPct.StartingAt(BaseYear.Year, BuiltInBaseYearPct(false, "services"));
    }

    /// <summary>Everything physics allows, per neighbourhood.</summary>
    public Potential[] Technical() => Sum((_, potential) => potential);

    /// <summary>What the rules leave on the roofs that stand in a year, per neighbourhood.</summary>
    public Potential[] Permitted(int year) => Sum((building, potential) => Standing(building, year) ? potential * Kept(building) : default);

    /// <summary>What is built in a year, per neighbourhood: panels are spread over all permitted roofs alike.</summary>
    public Potential[] Deployed(int year)
    {
        double homes = homesPct.At(year) / 100;
        double others = othersPct.At(year) / 100;
        return Sum((building, potential) => Standing(building, year) ? potential * Kept(building) * (solar.HasHomes[building] ? homes : others) : default);
    }

    /// <summary>What heritage takes, per neighbourhood.</summary>
    public Potential[] TakenByHeritage() => Sum((building, potential) => potential * (1 - Kept(building)));

    private bool Standing(int building, int year) => !goneIn.TryGetValue(building, out int gone) || year < gone;

    private double Kept(int building) => land.ZoneAt(ZoneKind.Heritage, building) is null ? 1 : heritageKept;

    /// <summary>The measured yield of the base year as a share of the permitted potential: panels that stand cannot be more than all.</summary>
    private double BuiltInBaseYearPct(bool homes, string sector)
    {
        double permitted = 0;
        for (int building = 0; building < solar.YieldGj.Length; building++)
        {
            if (land.NeighbourhoodOfBuilding[building] != OverlaidRegion.Nowhere && solar.HasHomes[building] == homes)
            {
                permitted += solar.YieldGj[building] * Kept(building);
            }
        }

        double measured = land.Region.MunicipalityCodes.Sum(code => land.Region.Totals.Of(code, sector, "rooftop_pv").GigajoulesPerYear);
        if (measured > permitted)
        {
            throw new InputFaultException(new InputFault(
                "layer 'municipal_totals'",
                $"Panels on roofs of {sector} yielded {measured:0} GJ in {BaseYear.Year}.",
                $"The roofs in the building layer can carry {permitted:0} GJ.",
                "Look whether the building layer covers the whole municipality."));
        }

        return permitted > 0 ? measured / permitted * 100 : 0;
    }

    private Potential[] Sum(Func<int, Potential, Potential> part)
    {
        var sums = new Potential[land.Region.Neighbourhoods.Count];
        for (int building = 0; building < solar.YieldGj.Length; building++)
        {
            int b = land.NeighbourhoodOfBuilding[building];
            if (b != OverlaidRegion.Nowhere && solar.YieldGj[building] > 0)
            {
                sums[b] += part(building, new Potential(solar.CapacityKwp[building], solar.YieldGj[building]));
            }
        }

        return sums;
    }
}

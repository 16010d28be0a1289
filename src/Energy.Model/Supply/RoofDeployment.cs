using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Savings;
using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>How much of the roofs is permitted and built, per year and neighbourhood (formula 24).</summary>
internal sealed class RoofDeployment
{
    private readonly OverlaidRegion land;
    private readonly RooftopSolar solar;
    private readonly LandRule[] rules;
    private readonly PanelAgeing ageing;
    private readonly int[] goneIn;
    private readonly double[] kept;
    private readonly Potential[]?[] deployed = new Potential[]?[BaseYear.Count];
    private readonly Built homes;
    private readonly Built others;

    /// <param name="land">The region.</param>
    /// <param name="solar">Every roof.</param>
    /// <param name="book">The coefficients.</param>
    /// <param name="savings">What is demolished.</param>
    /// <param name="choices">What the scenario chooses.</param>
    /// <param name="like">Panels on the same roofs under the same rules, other ones built or not; null to reckon anew what rules leave.</param>
    public RoofDeployment(OverlaidRegion land, RooftopSolar solar, CoefficientBook book, SavingsPlan savings, SupplyChoices choices, RoofDeployment? like = null)
    {
        this.land = land;
        this.solar = solar;
        rules = [.. choices.Rules.For(EnergySource.RooftopPv).Where(rule => rule.Measure == RuleMeasure.ShareKept)];
        ageing = new PanelAgeing(book);
        goneIn = new int[solar.YieldGj.Length];
        Array.Fill(goneIn, SavingsPlan.Never);
        var units = land.Region.Buildings.Units;
        for (int unit = 0; unit < units.Count; unit++)
        {
            if (savings.DemolishedIn[unit] != SavingsPlan.Never && !savings.IsReplaced[unit])
            {
                goneIn[units.Building[unit]] = savings.DemolishedIn[unit];
            }
        }

        kept = like?.kept ?? [.. Enumerable.Range(0, solar.YieldGj.Length).Select(building => Kept(building, rules.Length))];
        homes = BuiltAlong(choices.HomeRoofsPct, like is null ? Measured(true, "dwellings") : (like.homes.Existing, like.homes.ExistingOfPermitted));
        others = BuiltAlong(choices.OtherRoofsPct, like is null ? Measured(false, "services") : (like.others.Existing, like.others.ExistingOfPermitted));
    }

    /// <summary>Everything physics allows, per neighbourhood.</summary>
    public Potential[] Technical() => Sum((_, potential) => potential);

    /// <summary>What the rules leave on the roofs that stand in a year, per neighbourhood.</summary>
    public Potential[] Permitted(int year) => Sum((building, potential) => Standing(building, year) ? potential * PermittedPart(building) : default);

    /// <summary>
    /// What is built in a year, per neighbourhood: the panels of the base year are spread over all roofs alike, later ones over all room that is permitted.
    /// Yield wears with the age of the panels.
    /// </summary>
    public Potential[] Deployed(int year) => deployed[year - BaseYear.Year] ??= DeployedIn(year);

    /// <summary>What each rule takes after the rules before it, per neighbourhood.</summary>
    public IEnumerable<(LandRule Rule, Potential[] Taken)> TakenByRules() => rules.Select((rule, place) =>
        (rule, Sum((building, potential) => potential * (PermittedPart(building, place) - PermittedPart(building, place + 1)))));

    private bool Standing(int building, int year) => year < goneIn[building];

    /// <summary>The part of a roof that the first so many rules leave.</summary>
    private double Kept(int building, int count)
    {
        double kept = 1;
        for (int rule = 0; rule < count; rule++)
        {
            kept *= rules[rule].Layer is { } layer && land.ZoneAt(layer, building) is null ? 1 : (rules[rule].Value ?? 100) / 100;
        }

        return kept;
    }

    private Built BuiltOn(int building) => solar.Kind[building] == RoofKind.Homes ? homes : others;

    private double PermittedPart(int building) => Math.Max(BuiltOn(building).Existing, kept[building]);

    /// <summary>What stood in the base year is permitted, whatever a rule says of new panels.</summary>
    private double PermittedPart(int building, int count) => Math.Max(BuiltOn(building).Existing, Kept(building, count));

    private Potential[] DeployedIn(int year)
    {
        double left = ageing.Left(year - BaseYear.Year);
        double homesRoom = homes.RoomTaken(year), othersRoom = others.RoomTaken(year);
        return Sum((building, potential) =>
        {
            if (!Standing(building, year))
            {
                return default;
            }

            var built = BuiltOn(building);
            double room = PermittedPart(building) - built.Existing;
            return new Potential(
                potential.CapacityKw * (built.Existing + (room * (ReferenceEquals(built, homes) ? homesRoom : othersRoom))),
                potential.YieldGj * ((built.Existing * left) + (room * built.WornRoom[year - BaseYear.Year])));
        });
    }

    private Built BuiltAlong(YearPath pathPct, (double Existing, double OfPermitted) measured)
    {
        var built = new Built(measured.Existing, measured.OfPermitted, pathPct.StartingAt(BaseYear.Year, measured.OfPermitted * 100));
        return built with { WornRoom = ageing.Worn(built.RoomTaken) };
    }

    /// <summary>The measured yield of the base year as a part of the technical potential, and of what is permitted: panels that stand cannot be more than all.</summary>
    private (double Existing, double OfPermitted) Measured(bool ofHomes, string sector)
    {
        double technical = Yield(_ => 1);
        double measured = land.Region.MunicipalityCodes.Sum(code => land.Region.Totals.Of(code, sector, "rooftop_pv").GigajoulesPerYear);
        if (measured > technical)
        {
            throw new InputFaultException(new InputFault(
                "layer 'municipal_totals'",
                $"Panels on roofs of {sector} yielded {measured:0} GJ in {BaseYear.Year}.",
                $"The roofs in the building layer can carry {technical:0} GJ.",
                "Look whether the building layer covers the whole municipality."));
        }

        double existing = technical > 0 ? measured / technical : 0;
        double permitted = Yield(building => Math.Max(existing, kept[building]));
        return (existing, permitted > 0 ? measured / permitted : 0);

        double Yield(Func<int, double> part) => Enumerable.Range(0, solar.YieldGj.Length)
            .Where(building => land.NeighbourhoodOfBuilding[building] != OverlaidRegion.Nowhere && (solar.Kind[building] == RoofKind.Homes) == ofHomes)
            .Sum(building => solar.YieldGj[building] * part(building));
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

    /// <summary>How far one kind of roof is filled.</summary>
    /// <param name="Existing">What stood in the base year, as a part of the technical potential.</param>
    /// <param name="ExistingOfPermitted">The same as a part of what is permitted.</param>
    /// <param name="Pct">What stands in a year as a share of what is permitted.</param>
    private sealed record Built(double Existing, double ExistingOfPermitted, YearPath Pct)
    {
        /// <summary>Which part of that room the panels in it still yield, per year from the base year on.</summary>
        public double[] WornRoom { get; init; } = [];

        /// <summary>Which part of the permitted room that was free in the base year is taken; what stands is not taken down.</summary>
        public double RoomTaken(int year) => ExistingOfPermitted < 1 ? Math.Clamp(((Pct.At(year) / 100) - ExistingOfPermitted) / (1 - ExistingOfPermitted), 0, 1) : 0;
    }
}

using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>Step 2: what a scenario builds, where, under which rules, and which option heats which unit.</summary>
public sealed class RenewableSupply
{
    private readonly OverlaidRegion land;
    private readonly RoofDeployment roofs;
    private readonly FieldSolar fields;
    private readonly FieldDeployment fieldSites;
    private readonly WindSiting wind;
    private readonly YearPath turbines;
    private readonly Hydropower hydro;

    private RenewableSupply(BaseDemand demand, PotentialSupply potential, CoefficientBook book, Scenario scenario, SavingsPlan savings)
    {
        land = demand.Land;
        var choices = scenario.Supply;
        Pumps = new HeatPumps(book);
        roofs = new RoofDeployment(land, potential.Roofs, savings, choices);
        fields = FieldSolar.Of(land, book, choices.Rules);
        var claims = new LandClaims(land.Region.Parcels.Outline.Select(outline => outline.Area / 10_000));
        fieldSites = new FieldDeployment(land, fields, choices, claims);
        wind = WindSiting.Of(land, potential.Wind, book, choices);
        turbines = choices.Turbines.StartingAt(BaseYear.Year, 0);
        hydro = new Hydropower(land, book, choices);
        Crops = new EnergyCrops(land, book, savings, choices, claims, demand.Boilers.BiomassRatio);
        Ground = new GroundHeat(land, book, choices.Rules);
        Mine = new MineWater(book, choices, Pumps.MineWaterLoss);
        Network = new NetworkMix(land.Region, book, choices, Pumps);
        Heat = new HeatPlanner(demand, savings, choices, Pumps, Network, new HeatSources(Mine, Ground, Crops)).Plan();
        Choices = choices;
    }

    /// <summary>Which option heats which unit.</summary>
    public HeatAllotment Heat { get; }

    /// <summary>How well the heat pumps do.</summary>
    public HeatPumps Pumps { get; }

    /// <summary>The mine-water wells.</summary>
    public MineWater Mine { get; }

    /// <summary>The ground.</summary>
    public GroundHeat Ground { get; }

    /// <summary>Wood grown in the region.</summary>
    public EnergyCrops Crops { get; }

    /// <summary>What district networks are fed with.</summary>
    public NetworkMix Network { get; }

    /// <summary>The scenario's choices.</summary>
    public SupplyChoices Choices { get; }

    /// <summary>Plans the scenario's supply.</summary>
    public static RenewableSupply Of(BaseDemand demand, PotentialSupply potential, CoefficientBook book, Scenario scenario, SavingsPlan savings) =>
        new(demand, potential, book, scenario, savings);

    /// <summary>The sources of electricity that stand in the region.</summary>
    public static IReadOnlyList<EnergySource> Generators { get; } = [EnergySource.RooftopPv, EnergySource.FieldPv, EnergySource.Wind, EnergySource.Hydro];

    /// <summary>What a generator could yield per neighbourhood on a rung of the ladder in a year.</summary>
    public Potential[] Generation(EnergySource source, Rung rung, int year) => (source, rung) switch
    {
        (EnergySource.RooftopPv, Rung.Technical) => roofs.Technical(),
        (EnergySource.RooftopPv, Rung.Permitted) => roofs.Permitted(year),
        (EnergySource.RooftopPv, Rung.Deployed) => roofs.Deployed(year),
        (EnergySource.FieldPv, Rung.Technical) => fields.Technical,
        (EnergySource.FieldPv, Rung.Permitted) => fieldSites.Permitted,
        (EnergySource.FieldPv, Rung.Deployed) => fieldSites.Deployed(year),
        (EnergySource.Wind, Rung.Technical) => Sum(wind.Technical),
        (EnergySource.Wind, Rung.Permitted) => Sum(wind.Permitted),
        (EnergySource.Wind, Rung.Deployed) => Sum(BuiltTurbines().Where(site => site.BuiltYear <= year)),
        (EnergySource.Hydro, Rung.Deployed) => hydro.Deployed(year),
        (EnergySource.Hydro, _) => hydro.Technical,
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "This source does not generate electricity."),
    };

    /// <summary>Everything that the scenario builds at a place.</summary>
    public IEnumerable<Site> Sites() => BuiltTurbines().Concat(fieldSites.Sites).Concat(Crops.Sites);

    /// <summary>What every rule took from every source.</summary>
    public IEnumerable<Exclusion> Exclusions()
    {
        foreach (var exclusion in wind.Exclusions.Concat(fields.Exclusions))
        {
            yield return exclusion;
        }

        var byHeritage = roofs.TakenByHeritage();
        Potential[] byGround = [.. Ground.Technical.Zip(Ground.Permitted, (all, kept) => all - kept)];
        foreach (var (source, taken) in new[] { (EnergySource.RooftopPv, byHeritage), (EnergySource.GroundHeat, byGround) })
        {
            foreach (var rule in Choices.Rules.For(source))
            {
                for (int b = 0; b < taken.Length; b++)
                {
                    if (taken[b].YieldGj > 0)
                    {
                        yield return new Exclusion(rule.Name, source, b, null, taken[b]);
                    }
                }
            }
        }
    }

    private IEnumerable<Site> BuiltTurbines()
    {
        for (int turbine = 0; turbine < wind.Permitted.Count; turbine++)
        {
            int? built = BaseYear.All.Where(year => Math.Floor(turbines.At(year)) > turbine).Select(year => (int?)year).FirstOrDefault();
            if (built is { } year)
            {
                yield return wind.Permitted[turbine] with { BuiltYear = year };
            }
        }
    }

    private Potential[] Sum(IEnumerable<Site> sites)
    {
        var sums = new Potential[land.Region.Neighbourhoods.Count];
        foreach (var site in sites)
        {
            sums[site.Neighbourhood] += site.Amount;
        }

        return sums;
    }
}

using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Savings.Packages;
using Energy.Model.Supply.Heat;
using Energy.Model.Supply.Prices;
using Energy.Model.Supply.Wind;
using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>Step 2: what a scenario builds, where, under which rules, and which option heats which unit.</summary>
public sealed class RenewableSupply
{
    private readonly OverlaidRegion land;
    private readonly SavingsPlan savings;
    private readonly RoofDeployment roofs;
    private readonly YearPath kwpPerM2;
    private readonly FieldSolar fields;
    private readonly FieldDeployment fieldSites;
    private readonly WindSiting wind;
    private readonly YearPath turbines;
    private readonly Hydropower hydro;
    private readonly double[] homesIn;
    private readonly Lazy<CostBand[]> metresPerHome;
    private readonly Lazy<HeatOptionPrices> heatPrices;
    private readonly WaitingLines lines;
    private readonly Lazy<HeatUptake> heatUptake;
    private readonly HeatRefusals? refusals;

    private RenewableSupply(StartingPoint start, CoefficientBook book, Scenario scenario, SavingsPlan savings, RenewableSupply? like, bool countsRefusals)
    {
        var demand = start.Demand;
        var potential = start.Potential;
        var choices = scenario.Supply;
        land = start.Land;
        this.savings = savings;
        Choices = choices;
        like = like is not null && like.Choices.Rules == choices.Rules && like.Choices.Turbine == choices.Turbine ? like : null;
        var alike = like?.savings == savings ? like : null;
        Pumps = like?.Pumps ?? new HeatPumps(book);
        roofs = alike is not null && choices.RoofsLike(alike.Choices) ? alike.roofs : new RoofDeployment(land, potential.Roofs, book, savings, choices, like?.roofs);
        kwpPerM2 = potential.Roofs.KwpPerM2;
        fields = like?.fields ?? potential.Fields(choices.Rules);
        if (alike is not null && choices.TakesLandLike(alike.Choices))
        {
            fieldSites = alike.fieldSites;
            Biomass = alike.Biomass;
        }
        else
        {
            var parcels = new LandClaims(Enumerable.Range(0, land.Parcels.Count).Select(land.Parcels.AreaHa));
            fieldSites = new FieldDeployment(land, fields, new PanelAgeing(book), choices, parcels);
            Biomass = new LocalBiomass(
                new EnergyCrops(land, book, savings, choices, parcels, demand.Boilers.BiomassRatio, like?.Biomass.Crops),
                new GreenResidues(land, book, choices, demand.Boilers.BiomassRatio));
        }

        wind = like?.wind ?? WindSiting.Of(land, potential.Wind, potential.WindPlan(choices.Turbine, [.. choices.Rules.All.Where(rule => rule.Source == EnergySource.Wind)]), book, choices.Rules);
        turbines = choices.Turbines.StartingAt(BaseYear.Year, 0);
        hydro = like is not null && choices.HydroPct.Equals(like.Choices.HydroPct) ? like.hydro : new Hydropower(land, book, choices);
        Ground = like?.Ground ?? new GroundHeat(land, book, choices.Rules);
        Network = new NetworkMix(land.Region, book, choices, Pumps);
        Mine = new MineWater(book, choices, Pumps.MineWaterLoss, WasteHeatToMineGj(land.Region), Network.AskedOfMineWaterGj(BaseYear.Year, NetworkLoad.DeliveredGj(demand, 1)));
        ConnectionPower = like?.ConnectionPower ?? new ConnectionPower(book, demand);
        CoolingReturn = like?.CoolingReturn ?? new CoolingReturn(book, demand.Units);
        MineWaterReach = potential.MineWater;
        homesIn = like?.homesIn ?? DwellingEquivalents.Of(demand, book);
        metresPerHome = like?.metresPerHome ?? new(() => [.. HomeDensity.PerHa(land, demand.Units.Neighbourhood, homesIn).Select(new PipeLengths(book).MetresPerHome)]);
        double[] leastBiomassGj = LocalBiomassClaims.LeastGj(Biomass);
        if (alike is not null && !countsRefusals && choices.HeatsLike(alike.Choices) && leastBiomassGj.AsSpan().SequenceEqual(LocalBiomassClaims.LeastGj(alike.Biomass)))
        {
            heatPrices = alike.heatPrices;
            lines = alike.lines;
            Heat = alike.Heat;
            heatUptake = alike.heatUptake;
            return;
        }

        var load = new NetworkLoad(demand);
        var claims = new GroundHeatClaims(Ground, potential.Ground(Ground.LoopReachM), demand, choices.LoopsAreRegenerated);
        var sources = new Dictionary<EnergyOption, HeatSource>
        {
            [EnergyOption.MineWater] = new MineWaterClaims(Mine, Network, load, ConnectionPower, CoolingReturn, namesFirstLimit: countsRefusals),
            [EnergyOption.DistrictHeat] = new DistrictHeatClaims(demand, choices.NetworkConnectedPct, load),
            [EnergyOption.GroundHeatNetwork] = claims,
            [EnergyOption.GroundHeatPump] = claims,
            [EnergyOption.BiomassBoiler] = new LocalBiomassClaims(leastBiomassGj),
        };
        var gate = new HeatGate(demand, savings, choices, Pumps, MineWaterReach, Ground, sources);
        var atSamePrices = alike is not null && choices.PricesLike(alike.Choices) ? alike : null;
        var atSameReach = like is not null && choices.ReachesLike(like.Choices) ? like : null;
        heatPrices = atSamePrices?.heatPrices ?? new(() => new HeatOptionPrices(demand, choices, Pumps, Network, LoadsOf(gate, demand, alike, atSameReach), metresPerHome.Value, book));
        IHeatOrder order = choices.HeatByMerit ? new MeritOrder(choices.HeatOrder, HeatPrices, land.Region.Neighbourhoods.Count) : new ListedOrder(choices.HeatOrder);
        lines = atSamePrices?.lines ?? new WaitingLines(start.Waiting, demand.Units, gate, choices.HeatOrder, order, choices.HeatByMerit == atSameReach?.Choices.HeatByMerit ? atSameReach.lines : null);
        var planner = new HeatPlanner(start, savings, choices, gate, order, lines, homesIn, countsRefusals);
        Heat = planner.Plan();
        heatUptake = new(() => new HeatUptake(demand, savings, Heat, homesIn));
        refusals = countsRefusals ? planner.Refusals : null;
    }

    /// <summary>Which option heats which unit.</summary>
    public HeatAllotment Heat { get; }

    /// <summary>How many homes each option heats.</summary>
    public HeatUptake HeatUptake => heatUptake.Value;

    /// <summary>What every option costs in every neighbourhood and year.</summary>
    public HeatOptionPrices HeatPrices => heatPrices.Value;

    /// <summary>What kept units from an option.</summary>
    /// <exception cref="InvalidOperationException">It was not noted.</exception>
    public HeatRefusals Refusals => refusals ?? throw new InvalidOperationException("What kept units from an option was not noted in this supply.");

    /// <summary>What every unit takes of a shared source's power.</summary>
    public ConnectionPower ConnectionPower { get; }

    /// <summary>What every unit gives to the mine when that cools it.</summary>
    public CoolingReturn CoolingReturn { get; }

    /// <summary>How far every building lies from the mine-water grid.</summary>
    public MineWaterReach MineWaterReach { get; }

    /// <summary>How well the heat pumps do.</summary>
    public HeatPumps Pumps { get; }

    /// <summary>The mine-water system.</summary>
    public MineWater Mine { get; }

    /// <summary>The ground.</summary>
    public GroundHeat Ground { get; }

    /// <summary>Biomass of the region.</summary>
    public LocalBiomass Biomass { get; }

    /// <summary>What district networks are fed with.</summary>
    public NetworkMix Network { get; }

    /// <summary>The scenario's choices.</summary>
    public SupplyChoices Choices { get; }

    /// <summary>Plans the scenario's supply.</summary>
    /// <param name="start">What holds for every scenario.</param>
    /// <param name="book">The coefficients.</param>
    /// <param name="scenario">What is chosen.</param>
    /// <param name="savings">What is saved.</param>
    /// <param name="like">The supply of another scenario from the same start and book: what the choices leave as it is there is taken from it. Null to plan all anew.</param>
    /// <param name="countsRefusals">Whether it is noted what kept units from an option.</param>
    public static RenewableSupply Of(StartingPoint start, CoefficientBook book, Scenario scenario, SavingsPlan savings, RenewableSupply? like = null, bool countsRefusals = true)
    {
        var supply = new RenewableSupply(start, book, scenario, savings, like, countsRefusals);
        if (like is null)
        {
            // Prices look up coefficients, and a scenario that stands by itself is to have looked up all its own.
            _ = supply.HeatPrices;
        }

        return supply;
    }

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
    public IEnumerable<Site> Sites() => BuiltTurbines().Concat(fieldSites.Sites).Concat(Biomass.Crops.Sites);

    /// <summary>Who takes which ground and roof, and when.</summary>
    public IEnumerable<LandClaim> Claims() => ClaimsBook.OfRoofs(roofs.Deployed, kwpPerM2)
        .Concat(FieldDeployment.Classes.SelectMany(kind => ClaimsBook.Of(kind, year => fieldSites.TakenHa(year, kind))))
        .Concat(ClaimsBook.Of(Claimant.EnergyCrop, Biomass.Crops.ParcelsTakenHa))
        .Concat(ClaimsBook.Of(Claimant.FreedLandCrop, Biomass.Crops.FreedTakenHa));

    /// <summary>What every rule took from every source.</summary>
    public IEnumerable<Exclusion> Exclusions()
    {
        foreach (var exclusion in wind.Exclusions.Concat(fields.Exclusions).Concat(Ground.Exclusions))
        {
            yield return exclusion;
        }

        foreach (var (rule, taken) in roofs.TakenByRules())
        {
            for (int b = 0; b < taken.Length; b++)
            {
                if (taken[b].YieldGj > 0)
                {
                    yield return new Exclusion(rule.Name, rule.Source, b, null, taken[b]);
                }
            }
        }
    }

    /// <summary>What wind would be permitted at every step of distance to homes, the other rules as they are.</summary>
    public IReadOnlyList<WindSetback> WindSetbacks => wind.Setbacks;

    private HeatLoads LoadsOf(HeatGate gate, BaseDemand demand, RenewableSupply? alike, RenewableSupply? atSameReach) =>
        alike is not null && Choices.ServesLike(alike.Choices) ? alike.HeatPrices.Loads
        : new HeatLoads(demand, savings, Choices, gate, Pumps, ConnectionPower, homesIn, atSameReach?.HeatPrices.Loads);

    private static double WasteHeatToMineGj(Region region) => region.WasteHeatSites.Where(site => site.Feeds == HeatNetworkKind.MineWater).Sum(site => site.HeatGjPerYr);

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

using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Supply;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;
using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Read;

/// <summary>Reads a scenario: only its differences from the one it is based on stand in it.</summary>
internal sealed class ScenarioFile(IReadOnlyDictionary<string, Source> sources, IReadOnlyList<LandRule> rules, IReadOnlyCollection<string> turbines, Faults faults)
{
    private const int MostSteps = 10;
    private const int LastYearOfPlans = 2100;
    private const string MeritOrder = "merit_order";

    private static readonly EnergyOption[] HeatOptions =
    [
        EnergyOption.MineWater, EnergyOption.DistrictHeat, EnergyOption.GroundHeatNetwork, EnergyOption.GroundHeatPump,
        EnergyOption.AirHeatPump, EnergyOption.Hybrid, EnergyOption.BiomassBoiler,
    ];

    /// <summary>Neighbourhood codes of the region; null when the region could not be read, so that no code is called unknown.</summary>
    public IReadOnlyCollection<string>? NeighbourhoodCodes { get; init; }

    /// <summary>Codes of the municipalities of the region; null where it is not looked whether a code is one of them.</summary>
    public IReadOnlyCollection<string>? MunicipalityCodes { get; init; }

    /// <summary>Reads a scenario file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">What to call it in messages.</param>
    public Scenario Read(string path, string name)
    {
        var restsOn = new SortedSet<string>(StringComparer.Ordinal);
        return Of(Path.GetFileNameWithoutExtension(path), Merged(path, name, 0, restsOn), restsOn);
    }

    /// <summary>The scenario of settings that have been put over each other; the sources they rest on are noted.</summary>
    public Scenario Of(string id, YamlMap merged, SortedSet<string> restsOn)
    {
        var settings = new Settings(merged, string.Empty, faults);
        CheckSource(settings, restsOn);
        var measures = MeasureStatements.Read(settings, sources, faults);
        restsOn.UnionWith(measures.Select(measure => measure.Source).OfType<string>());
        settings.TextOr("based_on", string.Empty);
        var scenario = new Scenario
        {
            Id = id,
            Name = settings.Text("name"),
            NameNl = settings.Text("name_nl"),
            Question = settings.Text("question"),
            QuestionNl = settings.Text("question_nl"),
            Demand = Demand(settings.Part("demand"), restsOn),
            Savings = Savings(settings.Part("savings")),
            Supply = Supply(settings.Part("supply")),
            Measures = measures,
            ElectricityPools = ElectricityPoolNames.Read(settings, MunicipalityCodes, faults),
            Sources = [.. restsOn],
            Settings = [.. merged.Leaves().Select(leaf => new ScenarioSetting(leaf.Name, leaf.Value, leaf.Place.ToString()))],
        };
        settings.NothingElse();
        return scenario;
    }

    /// <summary>The settings of a scenario over those of the one it is based on; the sources of all of them are noted.</summary>
    private YamlMap Merged(string path, string name, int steps, SortedSet<string> restsOn)
    {
        var map = YamlTree.Read(path, name, faults);
        if (map.Entries.TryGetValue("source", out var source) && source.Value is YamlText text)
        {
            restsOn.Add(text.Text);
        }

        if (!map.Entries.TryGetValue("based_on", out var entry) || entry.Value is not YamlText based)
        {
            return map;
        }

        string basePath = Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, based.Text + ".yaml");
        if (steps >= MostSteps || based.Text.Contains('/', StringComparison.Ordinal) || !File.Exists(basePath))
        {
            string[] near = [.. Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)!)];
            faults.Add(entry.Place.ToString(), $"It is based on '{based.Text}', which cannot be followed.", Nearest.Sentence(based.Text, near), "Name a scenario in the same folder that is not based on this one.");
            return map;
        }

        var below = Merged(basePath, Path.Combine(Path.GetDirectoryName(name) ?? string.Empty, based.Text + ".yaml"), steps + 1, restsOn);
        MeasureStatements.Forget(below, map);
        return below.With(map);
    }

    private DemandChoices Demand(Settings demand, SortedSet<string> restsOn)
    {
        var criteria = demand.Part("transition_area");
        CheckSource(criteria, restsOn);
        var choices = new DemandChoices
        {
            NetExtraHomesPerYr = demand.Path("net_extra_homes_per_yr", 0, 100_000),
            IndustryGrowthPct = FromZero(demand.Path("industry_growth_pct", -100, 300)),
            TrafficGrowthPct = FromZero(demand.Path("traffic_growth_pct", -100, 300)),
            ServicesPowerGrowthPct = FromZero(demand.Path("services_power_growth_pct", -100, 300)),
            HomesPowerGrowthPct = FromZero(demand.Path("homes_power_growth_pct", -100, 300)),
            TransitionCriteria = new TransitionCriteria(
                criteria.Number("built_1950_to_1980_pct", 0, 100),
                criteria.Number("mean_home_value_eur", 0, 5_000_000),
                criteria.Number("household_change_until_2035_pct", -100, 100)),
        };
        criteria.NothingElse();
        demand.NothingElse();
        return choices;
    }

    private SavingsChoices Savings(Settings savings)
    {
        var renovation = savings.Part("renovation");
        var demolition = savings.Part("demolition");
        var appliances = savings.Part("appliances");
        var industry = savings.Part("industry");
        var traffic = savings.Part("traffic");
        var choices = new SavingsChoices
        {
            HomesTargetLabel = Label(renovation, "homes_target_label"),
            HomesRenovatedPerYr = renovation.Path("homes_per_yr", 0, 1_000_000),
            OwnersOpenPct = renovation.Path("owners_open_pct", 0, 100),
            SubsidyPct = renovation.Path("subsidy_pct", 0, 100),
            TransitionAreasFirst = renovation.YesOrNo("transition_areas_first"),
            FirstNeighbourhoods = FirstNeighbourhoods(renovation),
            ServicesTargetLabel = Label(renovation, "services_target_label"),
            ServicesRenovatedM2PerYr = renovation.Path("services_m2_per_yr", 0, 100_000_000),
            HomesThinnedPerYr = demolition.Path("thinned_homes_per_yr", 0, 100_000),
            HomesReplacedPerYr = demolition.Path("replaced_homes_per_yr", 0, 100_000),
            HomesAppliancesSavedPct = FromZero(appliances.Path("homes_saved_pct", 0, 100)),
            ServicesAppliancesSavedPct = FromZero(appliances.Path("services_saved_pct", 0, 100)),
            IndustrySavedPct = FromZero(industry.Path("saved_pct", 0, 100)),
            TrafficElectrifiedPct = FromZero(traffic.Path("electrified_pct", 0, 100)),
        };
        foreach (var part in new[] { renovation, demolition, appliances, industry, traffic, savings })
        {
            part.NothingElse();
        }

        return choices;
    }

    private HashSet<string> FirstNeighbourhoods(Settings renovation)
    {
        var codes = renovation.Has("first_in") ? renovation.Texts("first_in") : [];
        foreach (var (code, place) in codes.Where(code => NeighbourhoodCodes is not null && !NeighbourhoodCodes.Contains(code.Text)))
        {
            faults.Add(place.ToString(), $"'{code}' is no neighbourhood of the region.", Nearest.Sentence(code, NeighbourhoodCodes!), "Correct the code, or look at the edition of the neighbourhoods.");
        }

        return [.. codes.Select(code => code.Text)];
    }

    private SupplyChoices Supply(Settings supply)
    {
        var roofs = supply.Part("rooftop_solar");
        var fields = supply.Part("field_solar");
        var wind = supply.Part("wind");
        var crops = supply.Part("energy_crops");
        var residues = supply.Part("green_residues");
        var hydro = supply.Part("hydro");
        var heat = supply.Part("heat");
        var industry = supply.Part("industry");
        var mineWater = heat.Part(EnergyOption.MineWater.Key());
        var network = heat.Part(EnergyOption.DistrictHeat.Key());
        var loops = heat.Part(EnergyOption.GroundHeatPump.Key());
        var choices = new SupplyChoices
        {
            Rules = Rules(supply.Part("rules")),
            HomeRoofsPct = roofs.Path("homes_pct", 0, 100),
            OtherRoofsPct = roofs.Path("other_pct", 0, 100),
            FieldsPct = fields.Path("built_pct", 0, 100),
            Turbine = wind.Word("turbine", turbines),
            Turbines = wind.Path("turbines", 0, 10_000),
            EnergyCropsPct = crops.Path("land_pct", 0, 100),
            GreenResiduesPct = residues.Path("collected_pct", 0, 100),
            HydroPct = hydro.Path("sites_pct", 0, 100),
            MineWaterHotWells = mineWater.Path("hot_wells", 0, 100),
            MineWaterPlannedReachFrom = (int)mineWater.Number("planned_reach_from", BaseYear.Year, LastYearOfPlans),
            MineWaterSummerRegenerationGj = mineWater.Path("summer_regeneration_gj_per_yr", 0, 10_000_000),
            LoopsAreRegenerated = loops.YesOrNo("summer_regeneration"),
            NetworkConnectedPct = network.Path("connected_pct", 0, 100),
            NetworkMineWaterPct = network.Path("mine_water_pct", 0, 100),
            NetworkWasteHeatPct = network.Path("waste_heat_pct", 0, 100),
            NetworkAquathermalPct = network.Path("aquathermal_pct", 0, 100),
            NetworkBiomassPct = network.Path("biomass_pct", 0, 100),
            HeatOrder = HeatOrder(heat, mineWater, network, loops),
            HeatByMerit = heat.IsWord("order", MeritOrder),
            ProcessElectrifiedPct = FromZero(industry.Path("electrified_pct", 0, 100)),
            GreenGasPct = supply.Path("green_gas_pct", 0, 100),
            BiofuelPct = supply.Path("biofuel_pct", 0, 100),
        };
        foreach (int year in BaseYear.All.Skip(1))
        {
            double sum = choices.NetworkMineWaterPct.At(year) + choices.NetworkWasteHeatPct.At(year) + choices.NetworkAquathermalPct.At(year) + choices.NetworkBiomassPct.At(year);
            if (sum > 100)
            {
                faults.Add(network.Map.Place.ToString(), $"The sources of district heat add up to {sum:0.#} % in {year}.", "Together they are 100 % at most; the rest is gas.", "Lower one of them.");
                break;
            }
        }

        foreach (var part in new[] { roofs, fields, wind, crops, hydro, mineWater, network, loops, heat, industry, supply })
        {
            part.NothingElse();
        }

        return choices;
    }

    private List<HeatChoice> HeatOrder(Settings heat, Settings mineWater, Settings network, Settings loops)
    {
        var options = HeatOptions.ToDictionary(option => option.Key(), option => option);
        var choices = new Dictionary<string, HeatChoice>();
        foreach (var (key, option) in options)
        {
            var part = option switch { EnergyOption.MineWater => mineWater, EnergyOption.DistrictHeat => network, EnergyOption.GroundHeatPump => loops, _ => heat.Part(key) };
            choices[key] = new HeatChoice(option, part.Path("homes_per_yr", 0, 1_000_000), Label(part, "needs_label"));
            if (part != mineWater && part != network && part != loops)
            {
                part.NothingElse();
            }
        }

        if (heat.IsWord("order", MeritOrder))
        {
            return [.. choices.Values];
        }

        var order = new List<HeatChoice>();
        foreach (var (key, place) in heat.Texts("order"))
        {
            if (!choices.TryGetValue(key, out var choice))
            {
                faults.Add(place.ToString(), $"'{key}' is no option for heat.", Nearest.Sentence(key, options.Keys), "Correct the word.");
            }
            else if (order.Contains(choice))
            {
                faults.Add(place.ToString(), $"'{key}' stands twice in the order.", "An option stands once.", "Leave one out.");
            }
            else
            {
                order.Add(choice);
            }
        }

        return order;
    }

    private RuleSet Rules(Settings part)
    {
        var switches = new Dictionary<string, RuleSwitch>();
        foreach (var rule in rules.Where(rule => part.Has(rule.Name)))
        {
            string text = part.Text(rule.Name);
            switches[rule.Name] = text switch
            {
                "on" => new RuleSwitch(true, null),
                "off" => new RuleSwitch(false, null),
                _ when rule.Coefficient is { } coefficient => new RuleSwitch(true, part.Number(rule.Name, 0, Math.Max(100, coefficient.High))),
                _ => new RuleSwitch(part.Word(rule.Name, ["on", "off"]) == "on", null),
            };
        }

        foreach (var rule in rules)
        {
            part.Has(rule.Name);
        }

        part.NothingElse();
        return new RuleSet(rules, switches);
    }

    private void CheckSource(Settings settings, SortedSet<string> restsOn) => restsOn.Add(SourceReference.Checked(settings, settings.Text("source"), sources, faults));

    private EnergyLabel Label(Settings settings, string key)
    {
        string text = settings.Text(key);
        if (EnergyLabels.TryParse(text, out var label))
        {
            return label;
        }

        if (text.Length > 0)
        {
            faults.Add(settings.Map.Entries[key].Place.ToString(), $"'{text}' is no energy label.", "Labels run from A+ to G.", "Correct the word.");
        }

        return EnergyLabel.G;
    }

    /// <summary>What is counted from the base year is nothing in the base year.</summary>
    private static YearPath FromZero(YearPath path) => path.StartingAt(BaseYear.Year, 0);
}

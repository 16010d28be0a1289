using Energy.Fixtures;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Measures;

namespace Energy.Runner.Tests.Faults;

/// <summary>What is said of a scenario that cannot be meant.</summary>
public sealed class ScenarioFaults : IDisposable
{
    private readonly ScratchFolder folder = new();

    public ScenarioFaults() => File.Copy(Repository.Path("data", "scenarios", "present-pace.yaml"), folder["present-pace.yaml"]);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("savings: {renovation: {homes_per_yr: 460 homes}}", "savings.renovation.homes_per_yr is '460 homes', which is no number.")]
    [InlineData("savings: {renovation: {homes_per_yr: -5}}", "savings.renovation.homes_per_yr is -5.")]
    [InlineData("savings: {renovation: {homes_per_yr: [1, 2]}}", "savings.renovation.homes_per_yr is no number.")]
    [InlineData("savings: {renovation: {homes_per_yr: .nan}}", "which is no number.")]
    [InlineData("savings: {renovation: {homes_target_label: H}}", "'H' is no energy label.")]
    [InlineData("savings: {renovation: {owners_open_pct: 130}}", "savings.renovation.owners_open_pct is 130 %.")]
    [InlineData("savings: {renovation: {subsidy_pct: {2030: -1}}}", "savings.renovation.subsidy_pct in 2030 is -1 %.")]
    [InlineData("savings: {renovation: {heritage_best_label: C}}", "'heritage_best_label' is not a setting of savings.renovation.")]
    [InlineData("savings: {renovation: {transition_areas_first: maybe}}", "'maybe' is no choice for savings.renovation.transition_areas_first.")]
    [InlineData("savings: renovation", "savings is no group of settings.")]
    [InlineData("supply: {heat: {order: [mine_watter]}}", "'mine_watter' is no option for heat.")]
    [InlineData("supply: {heat: {order: [hybrid, hybrid]}}", "'hybrid' stands twice in the order.")]
    [InlineData("supply: {wind: {turbine: offshore}}", "'offshore' is no choice for supply.wind.turbine.")]
    [InlineData("supply: {rules: {wind_forest: maybe}}", "'maybe' is no choice for supply.rules.wind_forest.")]
    [InlineData("supply: {rules: {wind_foresst: on}}", "'wind_foresst' is not a setting of supply.rules.")]
    [InlineData("supply: {heat: {district_heat: {mine_water_pct: 60, waste_heat_pct: 50, biomass_pct: 0}}}", "The sources of district heat add up to 110 % in 2024.")]
    [InlineData("supply: {heat: {district_heat: {mine_water_pct: 40, aquathermal_pct: 45, biomass_pct: 20}}}", "The sources of district heat add up to 105 % in 2024.")]
    [InlineData("supply: {heat: {district_heat: {connected_pct: 120}}}", "supply.heat.district_heat.connected_pct is 120 %.")]
    [InlineData("supply: {heat: {mine_water: {planned_reach_from: soon}}}", "supply.heat.mine_water.planned_reach_from is 'soon', which is no number.")]
    [InlineData("supply: {heat: {mine_water: {summer_regeneration_gj_per_yr: -1}}}", "supply.heat.mine_water.summer_regeneration_gj_per_yr is -1.")]
    [InlineData("supply: {heat: {ground_heat_pump: {summer_regeneration: perhaps}}}", "'perhaps' is no choice for supply.heat.ground_heat_pump.summer_regeneration.")]
    [InlineData("supply: {rooftop_solar: {homes_pct: {2022: 10}}}", "supply.rooftop_solar.homes_pct names the year 2022.")]
    [InlineData("measures: {wind: {status: likely}}", "'likely' is no choice for measures.wind.status.")]
    [InlineData("measures: {wind: {status: planned, source: rumour}}", "The source 'rumour' has no entry.")]
    [InlineData("measures: {windmills: {status: planned}}", "'windmills' is not a setting of measures.")]
    [InlineData("measures: {wind: planned}", "measures.wind is no group of settings.")]
    [InlineData("measures: {wind: {source: measure-status}}", "measures.wind.status is missing.")]
    [InlineData("question: &a What?", "anchors and tags are not used in these files")]
    public void A_setting_that_cannot_be_meant(string setting, string found) => Assert.Contains(Faults(setting), fault => fault.Found.Contains(found, StringComparison.Ordinal));

    [Theory]
    [InlineData("", MeasureStatus.Decided)]
    [InlineData("savings: {traffic: {electrified_pct: {2040: 95}}}", MeasureStatus.Possible)]
    [InlineData("savings: {traffic: {electrified_pct: {2040: 95}}}\nmeasures: {electric_traffic: {status: planned}}", MeasureStatus.Planned)]
    [InlineData("savings: {renovation: {homes_per_yr: 500}}", MeasureStatus.Decided)]
    public void A_measure_stays_as_firm_as_it_was_only_while_it_stays_as_it_was(string change, MeasureStatus expected)
    {
        folder.Write("changed.yaml", "based_on: present-pace\nname_nl: Anders\n" + change + "\n");
        var scenario = Sound("changed");
        var stated = scenario.Measures.Single(measure => measure.Measure == ScenarioMeasure.ElectricTraffic);
        Assert.Equal((expected, expected == MeasureStatus.Possible ? null : "measure-status"), (stated.Status, stated.Source));
        Assert.Equal(Enum.GetValues<ScenarioMeasure>(), scenario.Measures.Select(measure => measure.Measure));
    }

    [Fact]
    public void Every_choice_of_savings_and_supply_but_rules_and_order_belongs_to_one_measure()
    {
        var all = Enum.GetValues<ScenarioMeasure>();
        folder.Write("firm.yaml", $"based_on: present-pace\nmeasures: {{{string.Join(", ", all.Select(measure => $"{measure.Key()}: {{status: decided}}"))}}}\n");
        foreach (var setting in ProjectData.Scenario("present-pace").Settings)
        {
            if (setting.Name is "supply.heat.order" or "supply.rules" || !(setting.Name.StartsWith("savings.", StringComparison.Ordinal) || setting.Name.StartsWith("supply.", StringComparison.Ordinal)))
            {
                continue;
            }

            string[] keys = setting.Name.Split('.');
            folder.Write("changed.yaml", $"based_on: firm\n{string.Concat(keys[..^1].Select(key => key + ": {"))}{keys[^1]}: {setting.Value}{new string('}', keys.Length - 1)}\n");
            Assert.True(1 == Sound("changed").Measures.Count(measure => measure.Status == MeasureStatus.Possible), setting.Name);
        }
    }

    [Fact]
    public void A_scenario_based_on_itself()
    {
        folder.Write("circle.yaml", "based_on: circle\n");
        Assert.Contains(Read("circle"), fault => fault.Found.Contains("cannot be followed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_scenario_based_on_one_that_is_not_there() =>
        Assert.Contains(Faults("name: X", based: "present-place"), fault => fault.Expected.Contains("present-pace", StringComparison.Ordinal));

    [Fact]
    public void A_scenario_that_is_not_there() => Assert.Contains(Read("nowhere"), fault => fault.Found == "The file is not there.");

    [Fact]
    public void A_scenario_without_base_must_choose_everything()
    {
        folder.Write("bare.yaml", "name: Bare\n");
        var faults = Read("bare");
        Assert.Contains(faults, fault => fault.Found == "question is missing.");
        Assert.Contains(faults, fault => fault.Found == "savings is missing.");
    }

    [Fact]
    public void Only_differences_need_to_be_written()
    {
        folder.Write("faster.yaml", "based_on: present-pace\nsource: present-pace\nname: Faster\nsavings:\n  renovation:\n    homes_per_yr: {2024: 500, 2030: 900}\n");
        var faults = new Energy.Runner.Read.Faults();
        var faster = ProjectData.ScenarioReader(faults).Read(folder["faster.yaml"], "faster.yaml");
        var present = ProjectData.Scenario("present-pace");
        Assert.Empty(faults.Found);
        Assert.Equal("Faster", faster.Name);
        Assert.Equal(present.Question, faster.Question);
        Assert.Equal(700, faster.Savings.HomesRenovatedPerYr.At(2027));
        Assert.Equal(present.Savings.HomesReplacedPerYr.At(2030), faster.Savings.HomesReplacedPerYr.At(2030));
    }

    [Fact]
    public void A_fault_names_the_line()
    {
        folder.Write("late.yaml", "based_on: present-pace\nsource: present-pace\n\nsavings:\n  renovation:\n    homes_per_yr: many\n");
        Assert.Equal("late.yaml, line 6", Assert.Single(Read("late")).Where);
    }

    private IReadOnlyList<InputFault> Faults(string setting, string based = "present-pace")
    {
        folder.Write("odd.yaml", $"based_on: {based}\nsource: present-pace\n{setting}\n");
        return Read("odd");
    }

    private IReadOnlyList<InputFault> Read(string scenario)
    {
        var faults = new Energy.Runner.Read.Faults();
        ProjectData.ScenarioReader(faults).Read(folder[scenario + ".yaml"], scenario + ".yaml");
        return faults.Found;
    }

    private Scenario Sound(string scenario)
    {
        var faults = new Energy.Runner.Read.Faults();
        var read = ProjectData.ScenarioReader(faults).Read(folder[scenario + ".yaml"], scenario + ".yaml");
        faults.ThrowIfAny();
        return read;
    }
}

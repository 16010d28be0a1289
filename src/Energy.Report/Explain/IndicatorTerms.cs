namespace Energy.Report.Explain;

/// <summary>
/// Reckons an indicator again from published rows of other tables, and shows the figures that go into it. What is summed home by home and published only as a
/// sum cannot be reckoned again: then there is no value, and the chain of formulas tells how it came about.
/// </summary>
internal static class IndicatorTerms
{
    private const string Gj = "GJ/yr";
    private const double GjPerMwh = 3.6;

    private static readonly string[] Generators = ["rooftop_pv", "field_pv", "wind", "hydro"];
    private static readonly string[] LocalHeat = ["ambient_air", "ground_heat", "mine_water", "waste_heat", "surface_water"];
    private static readonly string[] Pooled = [.. Generators, "grid_renewable", "grid_fossil"];

    /// <summary>The terms of an indicator, and what they give together.</summary>
    public static (IReadOnlyList<Term> Terms, double? Value) Of(string indicator, AreaRows rows) => indicator switch
    {
        "demand_gj_per_yr" => Sum(EnergyOf(rows, "demand", line => line.Service)),
        "heat_demand_gj_per_yr" => Sum(EnergyOf(rows, "demand", line => line.Sector, line => line.Service == "heat")),
        "saved_gj_per_yr" => Sum(EnergyOf(rows, "saved", line => line.Source)),
        "renewable_gj_per_yr" => Sum(EnergyOf(rows, "renewable", line => line.Source)),
        "fossil_gj_per_yr" => Sum(EnergyOf(rows, "fossil", line => line.Source)),
        "saved_pct" => Share(rows, "saved"),
        "renewable_pct" => Share(rows, "renewable"),
        "final_energy_gj_per_yr" => Sum(Final(rows)),
        "primary_energy_gj_per_yr" => Sum(Primary(rows)),
        "co2_t_per_yr" => Sum(Co2(rows)),
        "climate_neutral_flag" => Nothing(Co2(rows)),
        "gas_free_flag" => Nothing(BuildingGas(rows)),
        "generation_gj_per_yr" => Sum(Generation(rows.Deployed)),
        "roof_pv_mwh_per_yr" => RoofPv(rows),
        "electricity_export_gj_per_yr" => Export(rows),
        "energy_neutral_pct" => Neutral(rows),
        "mix_index" => Mix(rows, shares => 1 - shares.Sum(share => share * share)),
        "largest_source_pct" => Mix(rows, shares => shares.Max() * 100),
        "biomass_chain_co2_t_per_yr" => WoodChain(rows),
        "district_heat_co2_kg_per_gj" => DistrictHeat(rows),
        "mine_water_drawn_gj_per_yr" => Sum(Terms(rows.Ledger.Where(line => line.Source == "mine_water"), line => line.Option, line => line.InputGj, Gj, "balance.input_energy_gj_per_yr, source mine_water")),
        "palet_saved_distance_pct" => Distance(rows, "saved", "saved_share"),
        "palet_renewable_distance_pct" => Distance(rows, "renewable", "renewable_share"),
        _ => ([], null),
    };

    private static (IReadOnlyList<Term>, double?) Sum(IReadOnlyList<Term> terms) => (terms, terms.Sum(term => term.Value));

    private static (IReadOnlyList<Term>, double?) Nothing(IReadOnlyList<Term> terms) => (terms, terms.Sum(term => term.Value) > 0 ? 0 : 1);

    private static Term[] EnergyOf(AreaRows rows, string step, Func<AreaRows.Line, string> by, Func<AreaRows.Line, bool>? only = null) =>
        Terms(rows.Ledger.Where(line => line.Step == step && (only is null || only(line))), by, line => line.EnergyGj, Gj, $"balance.energy_gj_per_yr, step {step}");

    private static Term[] Final(AreaRows rows) => Terms(rows.Ledger.Where(line => line.FinalGj > 0), line => line.Carrier, line => line.FinalGj, Gj, "balance.final_energy_gj_per_yr");

    private static Term[] Primary(AreaRows rows) =>
    [
        .. Final(rows).Select(term =>
        {
            double factor = rows.Coefficients[("primary-factors", term.What)];
            return new Term(FormattableString.Invariant($"{term.What}, {factor} GJ for a GJ"), term.Value * factor, Gj, "balance.final_energy_gj_per_yr; coefficients.value, primary-factors");
        }),
    ];

    private static Term[] Co2(AreaRows rows) => Terms(rows.Ledger.Where(line => line.Co2T > 0), line => line.Source, line => line.Co2T, "t/yr", "balance.co2_t_per_yr");

    private static Term[] BuildingGas(AreaRows rows) =>
        Terms(rows.Ledger.Where(line => line.Carrier == "gas" && line.Sector is "dwellings" or "services"), line => line.Sector, line => line.EnergyGj, Gj, "balance.energy_gj_per_yr, carrier gas");

    private static Term[] Generation(IReadOnlyDictionary<string, double> deployed) =>
        [.. Generators.Where(deployed.ContainsKey).Select(source => new Term(source, deployed[source], Gj, "potentials.yield_gj_per_yr, rung deployed"))];

    private static (IReadOnlyList<Term>, double?) Share(AreaRows rows, string step)
    {
        double part = EnergyOf(rows, step, line => line.Source).Sum(term => term.Value);
        double whole = EnergyOf(rows, "demand", line => line.Source).Sum(term => term.Value);
        return ([new(step, part, Gj, $"balance.energy_gj_per_yr, step {step}"), new("demand", whole, Gj, "balance.energy_gj_per_yr, step demand")], whole > 0 ? part / whole * 100 : null);
    }

    private static (IReadOnlyList<Term>, double?) RoofPv(AreaRows rows)
    {
        double gj = rows.Deployed.GetValueOrDefault("rooftop_pv");
        return ([new("rooftop_pv, 3.6 GJ to a MWh", gj, Gj, "potentials.yield_gj_per_yr, rung deployed")], gj / GjPerMwh);
    }

    private static (IReadOnlyList<Term>, double?) Export(AreaRows rows)
    {
        double generated = Generation(rows.RegionDeployed).Sum(term => term.Value);
        double own = Generation(rows.Deployed).Sum(term => term.Value);
        double drawn = rows.RegionLedger.Sum(line => line.Carrier == "electricity" ? line.FinalGj : line.Carrier == "network_heat" && Pooled.Contains(line.Source) ? line.InputGj : 0);
        return (
            [
                new("generated in the region", generated, Gj, "potentials.yield_gj_per_yr, rung deployed"),
                new("used in the region", drawn, Gj, "balance.final_energy_gj_per_yr, carrier electricity; input of network pumps"),
                new("generated in the area", own, Gj, "potentials.yield_gj_per_yr, rung deployed"),
            ],
            generated > 0 ? Math.Max(0, generated - drawn) * own / generated : 0);
    }

    private static (IReadOnlyList<Term>, double?) Neutral(AreaRows rows)
    {
        Term[] own = [.. Generation(rows.Deployed), .. EnergyOf(rows, "renewable", line => line.Source, line => LocalHeat.Contains(line.Source))];
        Term biomass = new("local biomass", rows.Deployed.GetValueOrDefault("biomass"), Gj, "potentials.yield_gj_per_yr, rung deployed");
        Term final = new("final energy", Final(rows).Sum(term => term.Value), Gj, "balance.final_energy_gj_per_yr");
        Term ambient = new("ambient heat", rows.Ledger.Where(line => line.Carrier == "ambient_heat").Sum(line => line.EnergyGj), Gj, "balance.energy_gj_per_yr, carrier ambient_heat");
        double against = final.Value + ambient.Value;
        return ([.. own, biomass, final, ambient], against > 0 ? (own.Sum(term => term.Value) + biomass.Value) / against * 100 : null);
    }

    private static (IReadOnlyList<Term>, double?) Mix(AreaRows rows, Func<double[], double> figure)
    {
        var terms = EnergyOf(rows, "renewable", line => line.Source);
        double sum = terms.Sum(term => term.Value);
        return (terms, sum > 0 ? figure([.. terms.Select(term => term.Value / sum)]) : null);
    }

    private static (IReadOnlyList<Term>, double?) WoodChain(AreaRows rows)
    {
        double input = rows.Ledger.Where(line => line.Source == "biomass" && line.Step == "renewable").Sum(line => line.InputGj);
        double kgPerGj = rows.Coefficients[("fuels", "wood · chain_co2")];
        return ([new("wood put in", input, Gj, "balance.input_energy_gj_per_yr, source biomass"), new("CO2 of its chain", kgPerGj, "kg/GJ", "coefficients.value, fuels, wood · chain_co2")], input * kgPerGj / 1000);
    }

    private static (IReadOnlyList<Term>, double?) DistrictHeat(AreaRows rows)
    {
        var lines = rows.Ledger.Where(line => line.Option == "district_heat" && line.Carrier == "network_heat").ToArray();
        double co2T = lines.Sum(line => line.Co2T), gj = lines.Sum(line => line.EnergyGj);
        return ([new("CO2 of district heat", co2T, "t/yr", "balance.co2_t_per_yr, option district_heat"), new("delivered", gj, Gj, "balance.energy_gj_per_yr, option district_heat")], gj > 0 ? co2T * 1000 / gj : null);
    }

    private static (IReadOnlyList<Term>, double?) Distance(AreaRows rows, string step, string share)
    {
        var (terms, pct) = Share(rows, step);
        double wanted = rows.Coefficients[("palet-2040", share)];
        return ([.. terms, new("wanted by PALET", wanted, "%", $"coefficients.value, palet-2040, {share}")], wanted - pct);
    }

    private static Term[] Terms(IEnumerable<AreaRows.Line> lines, Func<AreaRows.Line, string> by, Func<AreaRows.Line, double> amount, string unit, string where) =>
    [
        .. lines.GroupBy(by).Select(group => new Term(group.Key, group.Sum(amount), unit, where)).OrderByDescending(term => term.Value).ThenBy(term => term.What, StringComparer.Ordinal),
    ];
}

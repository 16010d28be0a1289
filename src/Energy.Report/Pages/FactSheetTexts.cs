using System.Globalization;
using Energy.Model;
using Energy.Report.Data;

namespace Energy.Report.Pages;

/// <summary>The sentences of a fact sheet, written from the datasets.</summary>
internal static class FactSheetTexts
{
    private const string CriteriaSettings = "demand.transition_area.";

    /// <summary>Fewer dwelling equivalents are written as none.</summary>
    private const double Least = 0.05;

    private static readonly string[] HeatPumps = ["hybrid", "air_heat_pump", "ground_heat_pump"];
    private static readonly string[] Grades = ["very_good", "good", "moderate"];
    private static readonly string[] Networks = ["mine_water", "district_heat", "ground_heat_network"];

    /// <summary>What the figures are, in one line.</summary>
    public static string Standing(ReportData data, NeighbourhoodArea area) =>
        $"{area.Code} · {data.Facts.Title} · {data.Language.Number(data.Areas.Stock(area.Code).AreaHa)} hectare · modelresultaten, geen metingen"
        + (data.Facts.IsApproximation ? "; gemaakt met benaderde contouren, panden en kaartlagen" : data.Facts.HasApproximatedLayersOnly ? "; gemaakt met deels benaderde kaartlagen" : string.Empty);

    /// <summary>What stands there and how far it gets.</summary>
    public static string Summary(ReportData data, NeighbourhoodArea area)
    {
        var stock = data.Areas.Stock(area.Code);
        int target = data.Facts.TargetYear;
        string what = $"{area.Name} heeft {(area.Dwellings == 0 ? "geen woningen" : data.Language.Homes(area.Dwellings))}, {data.Language.Number(stock.ServiceFloorM2)} m2 utiliteit en {data.Language.Number(stock.IndustryFloorM2)} m2 industrie.";
        double Value(string indicator) => data.Indicators.Of(data.Focus.Id, target, area.Code, indicator);
        double demand = Value("demand_gj_per_yr");
        if (!(demand > 0))
        {
            return what + $" Voor {target} is er geen vraag naar energie berekend.";
        }

        string Part(string step) => data.Language.Percent(Value($"{step}_gj_per_yr") / demand * 100);
        return what + $" In het scenario {data.Focus.Name} is van de vraag van {target} {Part("saved")} bespaard, wordt {Part("renewable")} hernieuwbaar ingevuld en blijft {Part("fossil")} fossiel, dat is {data.Language.Number(Value("fossil_gj_per_yr") / 1000, 1)} TJ per jaar.";
    }

    /// <summary>Which option for heat most choose, and why.</summary>
    public static string Heat(ReportData data, NeighbourhoodArea area)
    {
        int target = data.Facts.TargetYear;
        var heat = data.Areas.Heat;
        if (heat.Gas(data.Focus.Id, target, area.Code) is not { } gas)
        {
            return $"In het scenario {data.Focus.Name} is er in {target} geen gebouw dat in {data.Facts.BaseYear} op gas was en een optie te kiezen heeft.";
        }

        var winner = heat.Winner(data.Focus.Id, target, area.Code);
        var cheapest = heat.Options(data.Focus.Id, target, area.Code).FirstOrDefault(option => option.Rank is not null);
        string chosen = winner is null
            ? $"Geen enkele optie naast de gasketel haalt in {target} een heel woningequivalent; "
            : $"Wie in {target} niet meer alleen een gasketel heeft, koos meestal: {data.Language.Word(winner.Option)} ({data.Language.Count(winner.TakenHomes)} van {data.Language.Equivalents(gas.Homes)}); ";
        string kept = gas.TakenHomes < Least ? "geen houdt" : data.Language.Counted(gas.TakenHomes, "houdt", "houden");
        double hybrids = heat.Taken(data.Focus.Id, target, area.Code, "hybrid");
        chosen += hybrids > 0 ? $"{kept} alleen een gasketel en {(hybrids < Least ? "minder dan 0,1 heeft" : data.Language.Counted(hybrids, "heeft", "hebben"))} een hybride, die gas blijft gebruiken." : $"{kept} een gasketel.";
        string price = cheapest is null ? " Geen optie vermijdt genoeg CO2 om een prijs per ton te geven."
            : cheapest.Option == winner?.Option ? $" Die optie staat ook naar kosten vooraan ({data.Language.Number(cheapest.EurPerTonne)} euro per ton CO2)."
            : $" Naar kosten staat {data.Language.Word(cheapest.Option)} vooraan ({data.Language.Number(cheapest.EurPerTonne)} euro per ton CO2)"
                + (cheapest.Limiting == "none" ? "; wie eerder een andere koos, houdt die." : $"; wat de meeste anderen daarvan weerhoudt: {data.Language.Limit(cheapest.Limiting)}.");
        return chosen + price;
    }

    /// <summary>Whether it is a transition area, criterion by criterion.</summary>
    public static string Criteria(ReportData data, NeighbourhoodArea area)
    {
        var stock = data.Areas.Stock(area.Code);
        double flag = data.Indicators.Of(data.Focus.Id, data.Facts.BaseYear, area.Code, "transition_area_flag");
        string opening = double.IsNaN(flag) ? "onbekend" : flag > 0 ? "ja" : "nee";
        double between = Setting(data, "built_1950_to_1980_pct");
        double value = Setting(data, "mean_home_value_eur");
        double change = Setting(data, "household_change_until_2035_pct");
        return $"Transitiegebied (twee van drie kenmerken): {opening}. "
            + $"Gebouwd van 1950 tot 1980: {Against(stock.Built1950To1980Pct, $"{data.Language.Percent(stock.Built1950To1980Pct)} van de woningen", data.Language.Percent(between), stock.Built1950To1980Pct >= between)}. "
            + $"Gemiddelde WOZ-waarde: {Against(stock.MeanHomeValueEur, $"{data.Language.Number(stock.MeanHomeValueEur)} euro", $"{data.Language.Number(value)} euro", stock.MeanHomeValueEur <= value)}. "
            + $"Huishoudens tot 2035: {Against(stock.HouseholdChangePct, data.Language.Percent(stock.HouseholdChangePct, 1), data.Language.Percent(change, 1), stock.HouseholdChangePct <= change)}.";
    }

    /// <summary>How many homes lie where a map layer has something to offer or to forbid.</summary>
    public static string Place(ReportData data, NeighbourhoodArea area)
    {
        var stock = data.Areas.Stock(area.Code);
        string ground = string.Join(", ", Grades.Where(grade => stock.GroundHomes(grade) > 0).Select(grade => $"{data.Language.Word(grade)} bij {data.Language.Number(stock.GroundHomes(grade))}"));
        return $"Woningen in het gebied van een warmtenet: {data.Language.Number(stock.HeatNetworkHomes)}; in een gebied van het mijnwaternet, nu of gepland: {data.Language.Number(stock.MineWaterHomes)}; "
            + $"geschiktheid van de bodem voor warmte en koude: {(ground.Length > 0 ? ground : "bij geen woning op de kaart")}; in een beschermd gezicht of kolonie: {data.Language.Number(stock.HeritageHomes)}.";
    }

    /// <summary>What the scenario asks of residents and other owners.</summary>
    public static string Owners(ReportData data, NeighbourhoodArea area)
    {
        int target = data.Facts.TargetYear;
        var soon = Done(data, area, BaseYear.Halfway, "renovation_dwellings");
        var later = Done(data, area, target, "renovation_dwellings");
        var services = Done(data, area, target, "renovation_services");
        string homes = later.Homes < 0.5 ? "geen woningen te renoveren"
            : $"{data.Language.Homes(soon.Homes)} renoveren tot en met {BaseYear.Halfway} en {data.Language.Number(later.Homes)} tot en met {target} ({data.Language.Percent(later.Homes / area.Dwellings * 100)} van nu"
                + (double.IsNaN(later.InvestmentEur) ? ")" : $"; {data.Language.Number(later.InvestmentEur / 1e6, 1)} miljoen euro, prijspeil {data.PriceYear.ToString(CultureInfo.InvariantCulture)}, zonder btw)");
        string floor = services.FloorM2 < 0.5 ? string.Empty : $", en {data.Language.Number(services.FloorM2)} m2 utiliteit";
        return $"Bewoners en andere eigenaren: {homes}{floor}; panelen op daken van {Mw(data, area, data.Facts.BaseYear, "rooftop_pv")} naar {Mw(data, area, target, "rooftop_pv")} MW.";
    }

    /// <summary>What the datasets can tell a housing corporation.</summary>
    public static string Corporation(ReportData data, NeighbourhoodArea area)
    {
        var stock = data.Areas.Stock(area.Code);
        int target = data.Facts.TargetYear;
        string labels = stock.PoorLabelHomes == 0 ? "geen heeft label E, F of G"
            : $"{data.Language.Homes(stock.PoorLabelHomes)} met label E, F of G, waarvan {data.Language.Number(stock.PoorLabelFlats)} in een flat";
        return $"Woningcorporatie: haar woningen staan niet apart in de gegevens. Van alle samen, naar het meest voorkomende label van het pand (ook in de balk): {labels}; sloop tot en met {target}: "
            + $"{data.Language.Count(Done(data, area, target, "thinning").Homes)} zonder en {data.Language.Count(Done(data, area, target, "replacement").Homes)} met vervanging.";
    }

    /// <summary>What comes to the grid operator.</summary>
    public static string Grid(ReportData data, NeighbourhoodArea area)
    {
        int target = data.Facts.TargetYear;
        double Pumps(int year) => data.Areas.Heat.Taken(data.Focus.Id, year, area.Code, HeatPumps);
        string Use(int year) => data.Language.Number(data.Areas.Energy.BuildingPowerGwh(data.Focus.Id, year, area.Code), 1);
        return $"Netbeheerder: nieuwe warmtepompen: {data.Language.Equivalents(Pumps(BaseYear.Halfway))} in {BaseYear.Halfway} en {data.Language.Count(Pumps(target))} in {target}; {Mw(data, area, target, "rooftop_pv")} MW zon op dak en {Mw(data, area, target, "field_pv")} MW zon op land in {target}; "
            + $"stroomgebruik van woningen en utiliteit van {Use(data.Facts.BaseYear)} naar {Use(target)} GWh per jaar. Pieken en congestie: niet berekend.";
    }

    /// <summary>What is up to the municipality and who runs networks of heat.</summary>
    public static string Municipality(ReportData data, NeighbourhoodArea area)
    {
        int target = data.Facts.TargetYear;
        double Connected(int year) => data.Areas.Heat.Taken(data.Focus.Id, year, area.Code, Networks);
        string connections = Connected(target) < Least && Connected(BaseYear.Halfway) < Least
            ? "geen nieuwe aansluitingen op mijnwater, een warmtenet of een bodemwarmtenet"
            : $"nieuwe aansluitingen op mijnwater, een warmtenet of een bodemwarmtenet: {data.Language.Equivalents(Connected(BaseYear.Halfway))} in {BaseYear.Halfway} en {data.Language.Count(Connected(target))} in {target}";
        return $"Gemeente en warmtebedrijf: {connections}; {StillOnGas(data, area)}.";
    }

    /// <summary>How many use gas in the target year: a hybrid keeps its boiler.</summary>
    private static string StillOnGas(ReportData data, NeighbourhoodArea area)
    {
        int target = data.Facts.TargetYear;
        double boilers = data.Areas.Heat.Gas(data.Focus.Id, target, area.Code)?.TakenHomes ?? 0;
        double hybrids = data.Areas.Heat.Taken(data.Focus.Id, target, area.Code, "hybrid");
        string kept = boilers < Least ? "geen woningequivalent" : data.Language.Equivalents(boilers);
        return hybrids > 0 ? $"op gas in {target}: {kept} met alleen een gasketel en {(hybrids < Least ? "minder dan 0,1" : data.Language.Count(hybrids))} met een hybride"
            : $"op gas in {target}: {kept}";
    }

    private static AreaSavings.Done Done(ReportData data, NeighbourhoodArea area, int year, string measure) => data.Areas.Savings.Of(data.Focus.Id, year, area.Code, measure);

    private static string Mw(ReportData data, NeighbourhoodArea area, int year, string source) => data.Language.Number(data.Areas.Potentials.Of(data.Focus.Id, year, area.Code, source, "deployed").Mw, 1);

    /// <summary>A figure beside its threshold, and whether it meets it.</summary>
    private static string Against(double figure, string written, string threshold, bool met) => double.IsNaN(figure) ? "onbekend" : $"{written}, drempel {threshold}: {(met ? "ja" : "nee")}";

    private static double Setting(ReportData data, string name) =>
        double.Parse(data.Facts.Settings[data.Focus.Id].Single(setting => setting.Name == CriteriaSettings + name).Value, CultureInfo.InvariantCulture);
}

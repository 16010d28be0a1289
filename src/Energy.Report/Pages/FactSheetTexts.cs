using System.Globalization;
using Energy.Model;
using Energy.Report.Data;
using Energy.Report.Words;

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
    public static string Standing(ReportData data, NeighbourhoodArea area)
    {
        var language = data.Language;
        string hectares = language.Number(data.Areas.Stock(area.Code).AreaHa);
        return $"{area.Code} · {data.Facts.Title} · "
            + language.Say($"{hectares} hectare · modelresultaten, geen metingen", $"{hectares} ha · model results, not measurements")
            + (ReportDocument.Notice(language, data.Facts) is { Length: > 0 } notice ? $"; {notice}" : string.Empty);
    }

    /// <summary>What stands there and how far it gets.</summary>
    public static string Summary(ReportData data, NeighbourhoodArea area)
    {
        var language = data.Language;
        var stock = data.Areas.Stock(area.Code);
        int target = data.Facts.TargetYear;
        string homes = area.Dwellings == 0 ? language.Say("geen woningen", "no homes") : language.Homes(area.Dwellings);
        string services = language.Number(stock.ServiceFloorM2);
        string industry = language.Number(stock.IndustryFloorM2);
        string what = language.Say(
            $"{area.Name} heeft {homes}, {services} m2 utiliteit en {industry} m2 industrie.",
            $"{area.Name} has {homes}, {services} m2 of service buildings and {industry} m2 of industry.");
        double Value(string indicator) => data.Indicators.Of(data.Focus.Id, target, area.Code, indicator);
        double demand = Value("demand_gj_per_yr");
        if (!(demand > 0))
        {
            return what + language.Say($" Voor {target} is er geen vraag naar energie berekend.", $" No demand for energy was calculated for {target}.");
        }

        string Part(string step) => language.Percent(data.Indicators.ShareOfDemandPct(data.Focus.Id, target, area, step));
        string left = language.Number(Value("fossil_gj_per_yr") / 1000, 1);
        return what + language.Say(
            $" In het scenario {data.Focus.Name} is van de vraag van {target} {Part("saved")} bespaard, wordt {Part("renewable")} hernieuwbaar ingevuld en blijft {Part("fossil")} fossiel, dat is {left} TJ per jaar.",
            $" In the scenario {data.Focus.Name}, {Part("saved")} of the demand of {target} is saved, {Part("renewable")} is met by renewable energy and {Part("fossil")} stays fossil, which is {left} TJ a year.");
    }

    /// <summary>Which option for heat most choose, and why.</summary>
    public static string Heat(ReportData data, NeighbourhoodArea area)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        if (data.Areas.Heat.Gas(data.Focus.Id, target, area.Code) is not { } gas)
        {
            return language.Say(
                $"In het scenario {data.Focus.Name} is er in {target} geen gebouw dat in {data.Facts.BaseYear} op gas was en een optie te kiezen heeft.",
                $"In the scenario {data.Focus.Name} there is no building in {target} that was on gas in {data.Facts.BaseYear} and has an option to choose.");
        }

        var winner = data.Areas.Heat.Winner(data.Focus.Id, target, area.Code);
        return Chosen(data, gas, winner) + KeepGas(data, area, gas) + ByCost(data, area, winner);
    }

    /// <summary>Whether it is a transition area, criterion by criterion.</summary>
    public static string Criteria(ReportData data, NeighbourhoodArea area)
    {
        var language = data.Language;
        var stock = data.Areas.Stock(area.Code);
        double flag = data.Indicators.Of(data.Focus.Id, data.Facts.BaseYear, area.Code, "transition_area_flag");
        string opening = double.IsNaN(flag) ? Unknown(language) : YesOrNo(language, flag > 0);
        double between = Setting(data, "built_1950_to_1980_pct");
        double value = Setting(data, "mean_home_value_eur");
        double change = Setting(data, "household_change_until_2035_pct");
        string share = language.Percent(stock.Built1950To1980Pct);
        string built = Against(language, stock.Built1950To1980Pct, language.Say($"{share} van de woningen", $"{share} of the homes"), language.Percent(between), stock.Built1950To1980Pct >= between);
        string Euros(double eur) => $"{language.Number(eur)} {language.Say("euro", "euros")}";
        string worth = Against(language, stock.MeanHomeValueEur, Euros(stock.MeanHomeValueEur), Euros(value), stock.MeanHomeValueEur <= value);
        string households = Against(language, stock.HouseholdChangePct, language.Percent(stock.HouseholdChangePct, 1), language.Percent(change, 1), stock.HouseholdChangePct <= change);
        return language.Say(
            $"Transitiegebied (twee van drie kenmerken): {opening}. Gebouwd van 1950 tot 1980: {built}. Gemiddelde WOZ-waarde: {worth}. Huishoudens tot 2035: {households}.",
            $"Transition area (two of three criteria): {opening}. Built from 1950 to 1980: {built}. Mean home value (WOZ): {worth}. Change in households to 2035: {households}.");
    }

    /// <summary>How many homes lie where a map layer has something to offer or to forbid.</summary>
    public static string Place(ReportData data, NeighbourhoodArea area)
    {
        var language = data.Language;
        var stock = data.Areas.Stock(area.Code);
        string Homes(string grade) => $"{language.Word(grade)} {language.Say("bij", "at")} {language.Number(stock.GroundHomes(grade))}";
        string ground = string.Join(", ", Grades.Where(grade => stock.GroundHomes(grade) > 0).Select(Homes));
        ground = ground.Length > 0 ? ground : language.Say("bij geen woning op de kaart", "not mapped at any home");
        string network = language.Number(stock.HeatNetworkHomes);
        string mine = language.Number(stock.MineWaterHomes);
        string heritage = language.Number(stock.HeritageHomes);
        return language.Say(
            $"Woningen in het gebied van een warmtenet: {network}; in een gebied van het mijnwaternet, nu of gepland: {mine}; geschiktheid van de bodem voor warmte en koude: {ground}; in een beschermd gezicht of kolonie: {heritage}.",
            $"Homes in a district heating area: {network}; in a mine water network area, now or planned: {mine}; suitability of the ground for heat and cold: {ground}; in a protected townscape or miners' colony: {heritage}.");
    }

    /// <summary>What the scenario asks of residents and other owners.</summary>
    public static string Owners(ReportData data, NeighbourhoodArea area)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        double services = Done(data, area, target, "renovation_services").FloorM2;
        string floor = services < 0.5 ? string.Empty : language.Say($", en {language.Number(services)} m2 utiliteit", $", and {language.Number(services)} m2 of service buildings");
        string homes = Renovations(data, area);
        string first = Mw(data, area, data.Facts.BaseYear, "rooftop_pv");
        string last = Mw(data, area, target, "rooftop_pv");
        return language.Say(
            $"Bewoners en andere eigenaren: {homes}{floor}; panelen op daken van {first} naar {last} MW.",
            $"Residents and other owners: {homes}{floor}; panels on roofs from {first} to {last} MW.");
    }

    /// <summary>What the datasets can tell a housing corporation.</summary>
    public static string Corporation(ReportData data, NeighbourhoodArea area)
    {
        var language = data.Language;
        var stock = data.Areas.Stock(area.Code);
        int target = data.Facts.TargetYear;
        string homes = language.Homes(stock.PoorLabelHomes);
        string flats = language.Number(stock.PoorLabelFlats);
        string labels = stock.PoorLabelHomes == 0
            ? language.Say("geen heeft label E, F of G", "none has label E, F or G")
            : language.Say($"{homes} met label E, F of G, waarvan {flats} in een flat", $"{homes} with label E, F or G, of which {flats} in flats");
        string without = language.Count(Done(data, area, target, "thinning").Homes);
        string with = language.Count(Done(data, area, target, "replacement").Homes);
        return language.Say(
            $"Woningcorporatie: haar woningen staan niet apart in de gegevens. Van alle samen, naar het meest voorkomende label van het pand (ook in de balk): {labels}; sloop tot en met {target}: {without} zonder en {with} met vervanging.",
            $"Housing association: its homes are not told apart in the data. Of all homes together, by the most common label of the building (as in the bar): {labels}; demolition by the end of {target}: {without} without and {with} with replacement.");
    }

    /// <summary>What comes to the grid operator.</summary>
    public static string Grid(ReportData data, NeighbourhoodArea area)
    {
        var language = data.Language;
        var (first, target) = (data.Facts.BaseYear, data.Facts.TargetYear);
        double Pumps(int year) => data.Areas.Heat.Taken(data.Focus.Id, year, area.Code, HeatPumps);
        string Use(int year) => language.Number(data.Areas.Energy.BuildingPowerGwh(data.Focus.Id, year, area.Code), 1);
        string soon = language.Equivalents(Pumps(BaseYear.Halfway));
        string later = language.Count(Pumps(target));
        string roofs = Mw(data, area, target, "rooftop_pv");
        string fields = Mw(data, area, target, "field_pv");
        return language.Say(
            $"Netbeheerder: nieuwe warmtepompen: {soon} in {BaseYear.Halfway} en {later} in {target}; {roofs} MW zon op dak en {fields} MW zon op land in {target}; stroomgebruik van woningen en utiliteit van {Use(first)} naar {Use(target)} GWh per jaar. Pieken en congestie: niet berekend.",
            $"Grid operator: new heat pumps: {soon} in {BaseYear.Halfway} and {later} in {target}; {roofs} MW of rooftop solar and {fields} MW of field solar in {target}; electricity use of homes and service buildings from {Use(first)} to {Use(target)} GWh a year. Peaks and congestion: not calculated.");
    }

    /// <summary>What is up to the municipality and who runs networks of heat.</summary>
    public static string Municipality(ReportData data, NeighbourhoodArea area)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        double Connected(int year) => data.Areas.Heat.Taken(data.Focus.Id, year, area.Code, Networks);
        string soon = language.Equivalents(Connected(BaseYear.Halfway));
        string later = language.Count(Connected(target));
        string connections = Connected(target) < Least && Connected(BaseYear.Halfway) < Least
            ? language.Say("geen nieuwe aansluitingen op mijnwater, een warmtenet of een bodemwarmtenet", "no new connections to mine water, district heating or a ground heat network")
            : language.Say(
                $"nieuwe aansluitingen op mijnwater, een warmtenet of een bodemwarmtenet: {soon} in {BaseYear.Halfway} en {later} in {target}",
                $"new connections to mine water, district heating or a ground heat network: {soon} in {BaseYear.Halfway} and {later} in {target}");
        return language.Say($"Gemeente en warmtebedrijf: {connections}; {StillOnGas(data, area)}.", $"Municipality and heat company: {connections}; {StillOnGas(data, area)}.");
    }

    /// <summary>What most of those took who have another option than a gas boiler alone.</summary>
    private static string Chosen(ReportData data, AreaHeat.Choice gas, AreaHeat.Choice? winner)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        if (winner is null)
        {
            return language.Say($"Geen enkele optie naast de gasketel haalt in {target} een heel woningequivalent; ", $"No option besides the gas boiler reaches one whole dwelling equivalent in {target}; ");
        }

        string option = language.Word(winner.Option);
        string taken = language.Count(winner.TakenHomes);
        string all = language.Equivalents(gas.Homes);
        return language.Say(
            $"Wie in {target} niet meer alleen een gasketel heeft, koos meestal: {option} ({taken} van {all}); ",
            $"Those who no longer have just a gas boiler in {target} mostly chose: {option} ({taken} of {all}); ");
    }

    /// <summary>How many keep a gas boiler, alone or in a hybrid.</summary>
    private static string KeepGas(ReportData data, NeighbourhoodArea area, AreaHeat.Choice gas)
    {
        var language = data.Language;
        string kept = gas.TakenHomes < Least ? language.Say("geen houdt", "none keeps") : language.Counted(gas.TakenHomes, language.Say("houdt", "keeps"), language.Say("houden", "keep"));
        double hybrids = data.Areas.Heat.Taken(data.Focus.Id, data.Facts.TargetYear, area.Code, "hybrid");
        if (hybrids <= 0)
        {
            return language.Say($"{kept} een gasketel.", $"{kept} a gas boiler.");
        }

        string have = hybrids < Least ? language.Say("minder dan 0,1 heeft", "less than 0.1 has") : language.Counted(hybrids, language.Say("heeft", "has"), language.Say("hebben", "have"));
        return language.Say($"{kept} alleen een gasketel en {have} een hybride, die gas blijft gebruiken.", $"{kept} just a gas boiler and {have} a hybrid, which still uses gas.");
    }

    /// <summary>Which option comes first by cost, and what keeps others from it.</summary>
    private static string ByCost(ReportData data, NeighbourhoodArea area, AreaHeat.Choice? winner)
    {
        var language = data.Language;
        if (data.Areas.Heat.Options(data.Focus.Id, data.Facts.TargetYear, area.Code).FirstOrDefault(option => option.Rank is not null) is not { } cheapest)
        {
            return language.Say(" Geen optie vermijdt genoeg CO2 om een prijs per ton te geven.", " No option avoids enough CO2 to give a price per tonne.");
        }

        string price = language.Number(cheapest.EurPerTonne);
        if (cheapest.Option == winner?.Option)
        {
            return language.Say($" Die optie staat ook naar kosten vooraan ({price} euro per ton CO2).", $" That option also comes first by cost ({price} euros per tonne of CO2).");
        }

        string option = language.Word(cheapest.Option);
        string limit = cheapest.Limiting == "none"
            ? language.Say("wie eerder een andere koos, houdt die", "those who chose another earlier keep it")
            : language.Say("wat de meeste anderen daarvan weerhoudt: ", "what keeps most of the others from it: ") + language.Limit(cheapest.Limiting, cheapest.Option);
        return language.Say($" Naar kosten staat {option} vooraan ({price} euro per ton CO2); {limit}.", $" First by cost: {option} ({price} euros per tonne of CO2); {limit}.");
    }

    /// <summary>How many homes are renovated, and for how much.</summary>
    private static string Renovations(ReportData data, NeighbourhoodArea area)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        var later = Done(data, area, target, "renovation_dwellings");
        if (later.Homes < 0.5)
        {
            return language.Say("geen woningen te renoveren", "no homes to renovate");
        }

        string soon = language.Homes(Done(data, area, BaseYear.Halfway, "renovation_dwellings").Homes);
        string homes = language.Number(later.Homes);
        string share = language.Percent(later.Homes / area.Dwellings * 100);
        string millions = language.Number(later.InvestmentEur / 1e6, 1);
        string year = data.PriceYear.ToString(CultureInfo.InvariantCulture);
        string price = double.IsNaN(later.InvestmentEur) ? string.Empty
            : language.Say($"; {millions} miljoen euro, prijspeil {year}, zonder btw", $"; {millions} million euros, prices of {year}, excluding VAT");
        return language.Say(
            $"{soon} renoveren tot en met {BaseYear.Halfway} en {homes} tot en met {target} ({share} van nu{price})",
            $"renovate {soon} by the end of {BaseYear.Halfway} and {homes} by the end of {target} ({share} of today's{price})");
    }

    /// <summary>How many use gas in the target year: a hybrid keeps its boiler.</summary>
    private static string StillOnGas(ReportData data, NeighbourhoodArea area)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        double boilers = data.Areas.Heat.Gas(data.Focus.Id, target, area.Code)?.TakenHomes ?? 0;
        double hybrids = data.Areas.Heat.Taken(data.Focus.Id, target, area.Code, "hybrid");
        string kept = boilers < Least ? language.Say("geen woningequivalent", "no dwelling equivalents") : language.Equivalents(boilers);
        string with = hybrids < Least ? language.Say("minder dan 0,1", "less than 0.1") : language.Count(hybrids);
        return hybrids > 0
            ? language.Say($"op gas in {target}: {kept} met alleen een gasketel en {with} met een hybride", $"on gas in {target}: {kept} with just a gas boiler and {with} with a hybrid")
            : language.Say($"op gas in {target}: {kept}", $"on gas in {target}: {kept}");
    }

    private static AreaSavings.Done Done(ReportData data, NeighbourhoodArea area, int year, string measure) => data.Areas.Savings.Of(data.Focus.Id, year, area.Code, measure);

    private static string Mw(ReportData data, NeighbourhoodArea area, int year, string source) => data.Language.Number(data.Areas.Potentials.Of(data.Focus.Id, year, area.Code, source, "deployed").Mw, 1);

    /// <summary>A figure beside its threshold, and whether it meets it.</summary>
    private static string Against(Language language, double figure, string written, string threshold, bool met) =>
        double.IsNaN(figure) ? Unknown(language) : $"{written}, {language.Say("drempel", "threshold")} {threshold}: {YesOrNo(language, met)}";

    private static string Unknown(Language language) => language.Say("onbekend", "unknown");

    private static string YesOrNo(Language language, bool holds) => holds ? language.Say("ja", "yes") : language.Say("nee", "no");

    private static double Setting(ReportData data, string name) =>
        double.Parse(data.Facts.Settings[data.Focus.Id].Single(setting => setting.Name == CriteriaSettings + name).Value, CultureInfo.InvariantCulture);
}

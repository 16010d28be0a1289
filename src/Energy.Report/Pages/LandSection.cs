using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>Solar panels against farmland: what roofs can give, what fields ask for, and which ground rules keep free.</summary>
internal static class LandSection
{
    private static readonly string[] Fields = ["solar_field", "landfill_field", "car_park_canopy"];
    private static readonly string[] Willow = ["energy_crop", "freed_land_crop"];

    public static IEnumerable<Block> Of(ReportData data)
    {
        var (language, target) = (data.Language, data.Facts.TargetYear);
        yield return TextBlock.Heading(language.Say("Zon op dak, zon op land en landbouwgrond", "Rooftop solar, field solar and farmland"));
        yield return TextBlock.Paragraph(language.Say(
            $"Wat een dak geeft, hoeft een akker niet te geven. Elke staaf begint met wat het scenario in {target} heeft gebouwd en wat daarnaast nog mag; de rest is wat regels wegnemen van wat technisch kan.",
            $"What a roof gives, a field need not give. Each bar begins with what the scenario has built by {target} and what is permitted besides; the rest is what rules take from what is technically possible."));
        yield return SunChart.Of(data);
        yield return TextBlock.Subheading(language.Say($"Land en dak in {target}", $"Land and roof in {target}"));
        yield return new TableBlock(
            [new(language.Say("Wat", "What"), 4), new(language.Say("Eenheid", "Unit"), 1.2f), .. data.Scenarios.Select(scenario => new TableBlock.Column(scenario.Name, 1.3f, true))],
            [
                Row(language.Say("Zonnevelden, ook boven parkeerplaatsen", "Solar fields, over car parks too"), language.Say("hectare", "hectares"), scenario => Ha(data, scenario, Fields)),
                Row(language.Say("Landbouwgrond die regels voor voedsel vrijhouden", "Farmland that rules keep free for food"), language.Say("hectare", "hectares"), scenario => new SunLadder(data, scenario, "field_pv").Ha("sun_farmland_rules")),
                Row(language.Say("Land dat regels voor natuur en landschap vrijhouden", "Land that rules for nature and landscape keep free"), language.Say("hectare", "hectares"), scenario => new SunLadder(data, scenario, "field_pv").Ha("sun_nature_rules")),
                Row(language.Say("Wilg en andere energiegewassen", "Willow and other energy crops"), language.Say("hectare", "hectares"), scenario => Ha(data, scenario, Willow)),
                Row(language.Say("Zonnepanelen op daken", "Panels on roofs"), language.Say("hectare", "hectares"), scenario => Ha(data, scenario, ["rooftop_pv"])),
                Row(language.Say("Dak dat nog mag en niet is benut", "Roof that is permitted and not used"), language.Say("TJ per jaar", "TJ a year"), scenario => Unused(data, scenario)),
                Row(language.Say("Dat is zoveel als een zonneveld van", "As much as a solar field of"), language.Say("hectare", "hectares"), scenario => Unused(data, scenario) / TjPerHectare(data)),
            ],
            8);
        yield return TextBlock.Note(language.Say(
            $"Een hectare zonneveld is gerekend op {language.Number(TjPerHectare(data), 1)} TJ stroom per jaar. Zonnepanelen op daken tellen met de oppervlakte van de panelen. Het dak van wat wordt gesloopt, telt niet mee; een veld dat er al staat, mag blijven. Elke hectare is één keer vergeven.",
            $"A hectare of solar field is taken to give {language.Number(TjPerHectare(data), 1)} TJ of electricity a year. Panels on roofs count with the area of the panels. The roof of what is demolished does not count; a field that stands already may stay. Each hectare is given out once."));

        List<string> Row(string name, string unit, Func<ScenarioName, double> value) => [name, unit, .. data.Scenarios.Select(scenario => language.Number(value(scenario)))];
    }

    private static double Ha(ReportData data, ScenarioName scenario, string[] claimants) => claimants.Sum(claimant => data.LandClaims.Ha(scenario.Id, claimant));

    private static double Unused(ReportData data, ScenarioName scenario) => new SunLadder(data, scenario, "rooftop_pv").Tj("sun_permitted");

    private static double TjPerHectare(ReportData data) => SupplySection.FieldGjPerHectare(data) / 1000;
}

using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>Where energy comes from and where it goes, in the base year and in the target year of the first scenario and of the one that comes furthest.</summary>
internal static class FlowSection
{
    private const float ChartHeight = 198;

    public static IEnumerable<Block> Of(ReportData data)
    {
        var language = data.Language;
        var (first, target) = (data.Facts.BaseYear, data.Facts.TargetYear);
        EnergyFlows[] shown =
        [
            new(data, data.Scenarios[0], first),
            .. new[] { data.Scenarios[0], data.BestScenario }.Distinct().Select(scenario => new EnergyFlows(data, scenario, target)),
        ];
        double full = shown.Max(flows => flows.DemandTj);
        yield return TextBlock.Heading(language.Say("Waar energie vandaan komt en heen gaat", "Where energy comes from and where it goes"));
        yield return TextBlock.Paragraph(language.Say(
            "Links wat de vraag invult, rechts wie erom vraagt. De breedte van een band is de energie in een jaar, in alle figuren op dezelfde schaal. Wat bespaard is, hoeft nergens meer vandaan te komen: het staat bovenaan, omdat de Trias ermee begint.",
            "Left, what meets the demand; right, what asks for it. The width of a band is the energy of a year, on the same scale in all figures. What is saved need not come from anywhere: it stands on top, because the Trias begins with it."));
        foreach (var flows in shown)
        {
            string title = flows.Year == first ? language.Say($"{first}, het basisjaar", $"{first}, the base year") : $"{flows.Year}, {flows.Scenario.Name}";
            yield return FlowChart.Of(language, flows, full, $"{title}: {language.Number(flows.DemandTj)} {language.Say("TJ per jaar", "TJ a year")}", ChartHeight);
        }

        yield return TextBlock.Note(language.Say(
            "Warmte is nuttige warmte, de andere vragen zijn geteld aan de meter; wat een ketel of een centrale verliest en wat de regio aan stroom uitvoert, staat er niet in. Stroom die een warmtepomp gebruikt, telt bij warmte, die van een auto bij verkeer. Van netstroom telt als fossiel wat uit haar gemiddelde uitstoot in dat jaar volgt; de rest, ook kernenergie, telt als hernieuwbaar.",
            "Heat is useful heat, the other demands are counted at the meter; what a boiler or a power station loses and the electricity that the region exports is not shown. Electricity that a heat pump uses counts as heat, that of a car as transport. Of grid electricity, what follows from its mean emission in that year counts as fossil; the rest, nuclear power too, counts as renewable."));
    }
}

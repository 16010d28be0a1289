using Energy.Report.Pdf;
using SkiaSharp;

namespace Energy.Report.Maps;

/// <summary>The colours of the options for heat on maps.</summary>
internal static class HeatColors
{
    /// <summary>The options, in the order of a legend.</summary>
    public static IReadOnlyList<(string Option, SKColor Color)> Options { get; } =
    [
        ("gas_boiler", new SKColor(0x8A, 0x8A, 0x8A)),
        ("hybrid", ReportColors.Series[1]),
        ("air_heat_pump", ReportColors.Series[4]),
        ("ground_heat_pump", ReportColors.Series[2]),
        ("ground_heat_network", ReportColors.Series[6]),
        ("mine_water", OpportunityColors.MineWater),
        ("district_heat", OpportunityColors.DistrictHeat),
        ("biomass_boiler", ReportColors.Series[5]),
    ];

    /// <summary>The colour of an option.</summary>
    public static SKColor Of(string option) => Options.Single(one => one.Option == option).Color;
}

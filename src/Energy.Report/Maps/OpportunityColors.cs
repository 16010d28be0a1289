using Energy.Report.Pdf;
using SkiaSharp;

namespace Energy.Report.Maps;

/// <summary>The colours of what is promising, on paper and in a GIS.</summary>
internal static class OpportunityColors
{
    /// <summary>Zones of the mine-water grid.</summary>
    public static readonly SKColor MineWater = ReportColors.Series[0];

    /// <summary>Areas with a heat network.</summary>
    public static readonly SKColor DistrictHeat = ReportColors.Series[3];

    /// <summary>Ground that suits ground heat.</summary>
    public static readonly SKColor GroundGood = new(0xF7, 0xD3, 0x8A);

    /// <summary>Ground that suits ground heat very well.</summary>
    public static readonly SKColor GroundVeryGood = ReportColors.Series[1];

    /// <summary>National landscape.</summary>
    public static readonly SKColor Landscape = new(0xDD, 0xEA, 0xD3);

    /// <summary>Zones for turbines, and turbines.</summary>
    public static readonly SKColor Wind = ReportColors.Series[5];

    /// <summary>Fields of panels.</summary>
    public static readonly SKColor Field = ReportColors.Series[6];
}

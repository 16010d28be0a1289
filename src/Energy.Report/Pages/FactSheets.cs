using Energy.Report.Data;
using Energy.Report.Maps;

namespace Energy.Report.Pages;

/// <summary>The fact sheets of the neighbourhoods as documents of their own, made from the datasets of a run alone.</summary>
public sealed class FactSheets
{
    private readonly ReportData data;
    private readonly Locator locator;

    /// <summary>The fact sheets of a run.</summary>
    /// <exception cref="ArgumentException">The datasets were read for a report that has no sheets.</exception>
    public FactSheets(ReportData data)
    {
        if (data.IsWithoutSheets)
        {
            throw new ArgumentException("The datasets were read without what fact sheets tell.", nameof(data));
        }

        this.data = data;
        locator = new Locator(data.Neighbourhoods);
    }

    /// <summary>Writes the one page of a neighbourhood to a stream, which is left open.</summary>
    public void Write(NeighbourhoodArea area, Stream stream) => ReportDocument.Write(
        data.Language,
        data.Facts,
        stream,
        data.Language.Say($"{area.Name} ({area.Code}) op weg naar {data.Facts.TargetYear}", $"{area.Name} ({area.Code}) on the way to {data.Facts.TargetYear}"),
        $"{data.Language.Say("Buurtblad", "Fact sheet")}, {data.Facts.Title}",
        [FactSheetSection.Of(data, locator, area)]);
}

namespace Energy.Report.Data;

/// <summary>How much of single neighbourhoods is read of a run: of a whole country their figures are most of what must be kept.</summary>
public enum ReportScope
{
    /// <summary>What the council's report needs: without what only fact sheets tell where the report has none.</summary>
    Report,

    /// <summary>What fact sheets and maps for a GIS need besides, whatever the size of the region: figures of the base year, halfway and the target year.</summary>
    Sheets,

    /// <summary>Figures of every year, as the page to explore shows them.</summary>
    EveryYear,
}

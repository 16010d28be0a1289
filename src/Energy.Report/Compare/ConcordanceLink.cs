namespace Energy.Report.Compare;

/// <summary>How much of a neighbourhood of the earlier run lies in one of the later run.</summary>
/// <param name="Before">Code in the earlier run; null where nothing of it was a neighbourhood then.</param>
/// <param name="After">Code in the later run; null where it lies in no neighbourhood now.</param>
/// <param name="Area">The area under which both are compared: all codes that hang together, joined by a plus sign.</param>
/// <param name="SharePct">The share of the earlier neighbourhood; null where there is none.</param>
/// <param name="WeighedBy">dwellings, or area where it has no homes; null where there is no earlier neighbourhood.</param>
public sealed record ConcordanceLink(string? Before, string? After, string Area, double? SharePct, string? WeighedBy);

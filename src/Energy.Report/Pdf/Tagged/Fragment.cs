namespace Energy.Report.Pdf.Tagged;

/// <summary>What is drawn at one go, on a page of Skia's of its own.</summary>
/// <param name="Owner">The element it belongs to; null for what is not read aloud.</param>
/// <param name="Artifact">What kind of thing is not read aloud, as the properties of its mark; empty for what is.</param>
internal sealed record Fragment(StructureElement? Owner, string Artifact);

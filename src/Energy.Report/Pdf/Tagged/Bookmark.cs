namespace Energy.Report.Pdf.Tagged;

/// <summary>A heading that readers jump to.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Level">How deep it lies, from 1.</param>
/// <param name="Page">Its page, from 0.</param>
/// <param name="X">Where it begins, in points from the left.</param>
/// <param name="Y">Where it begins, in points from the top.</param>
internal sealed record Bookmark(string Text, int Level, int Page, float X, float Y);

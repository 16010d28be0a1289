namespace Energy.Report.Pdf.Tagged;

/// <summary>A page as Skia wrote it.</summary>
/// <param name="MediaBox">Its box, as written.</param>
/// <param name="Resources">What it draws with: a group as <c>Font</c>, a name that is unique in the whole file, and what it stands for.</param>
/// <param name="Content">The operators that draw it.</param>
internal sealed record SkiaPage(string MediaBox, IReadOnlyList<(string Group, string Name, string Value)> Resources, byte[] Content)
{
    /// <summary>Whether it draws nothing: Skia then writes no more than the measure of the page.</summary>
    public bool IsEmpty => Content.AsSpan().Count((byte)'\n') <= 1;
}

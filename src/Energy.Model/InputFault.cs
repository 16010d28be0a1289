namespace Energy.Model;

/// <summary>One thing that is wrong with what the user gave us, in words the user can act on.</summary>
/// <param name="Where">File and line, or layer and feature, relative to the data folder.</param>
/// <param name="Found">What stands there, in the unit the user wrote.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record InputFault(string Where, string Found, string Expected, string Remedy)
{
    /// <summary>The fault as one paragraph.</summary>
    public override string ToString() => $"{Where}: {Found} {Expected} {Remedy}".Trim();
}

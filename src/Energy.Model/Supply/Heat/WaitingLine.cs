namespace Energy.Model.Supply.Heat;

/// <summary>The units that wait for an option in one queue. They are asked from the front; who is not served keeps the place.</summary>
internal sealed class WaitingLine(WaitingUnit[] units)
{
    private int first;

    /// <summary>Who waits, the first to be asked first.</summary>
    public Span<WaitingUnit> Units => units.AsSpan(first);

    /// <summary>Ends a round in which so many units were asked, of whom so many stay: these stand at the front of <see cref="Units"/>.</summary>
    public void Close(int asked, int kept)
    {
        Units[..kept].CopyTo(Units[(asked - kept)..]);
        first += asked - kept;
    }
}

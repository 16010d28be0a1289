namespace Energy.Model.Supply.Heat;

/// <summary>
/// The units that wait for an option in one queue. They are asked from the front; who is not served keeps the place. Who leaves is passed by, so that those who stay
/// need not move up. Places are numbered from 1; 0 stands before the first.
/// </summary>
internal sealed class WaitingLine
{
    private readonly WaitingUnit[] units;
    private readonly int[] next;
    private readonly int[] passedUntil;

    public WaitingLine(WaitingUnit[] units)
    {
        this.units = units;
        next = new int[units.Length + 1];
        passedUntil = new int[units.Length + 1];
        for (int place = 0; place < units.Length; place++)
        {
            next[place] = place + 1;
            passedUntil[place + 1] = units[place].FitFrom;
        }
    }

    /// <summary>The place behind the last.</summary>
    public const int End = 0;

    /// <summary>Who stands at a place.</summary>
    public ref WaitingUnit this[int place] => ref units[place - 1];

    /// <summary>The place of who comes after another, or <see cref="End"/>; of the first after 0.</summary>
    public int After(int place) => next[place];

    /// <summary>Whether who stands at a place need not be asked in a year: not yet fit, or refused for good.</summary>
    public bool IsPassed(int place, int year) => year < passedUntil[place];

    /// <summary>Who stands at a place need not be asked before a year.</summary>
    public void Pass(int place, int untilYear) => passedUntil[place] = untilYear;

    /// <summary>Lets the one after a place leave.</summary>
    public void Leave(int before) => next[before] = next[next[before]];
}

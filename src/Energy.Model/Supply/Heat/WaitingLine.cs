namespace Energy.Model.Supply.Heat;

/// <summary>
/// The units that wait for an option in one queue. They are asked from the front; who is not served keeps the place. Who leaves is passed by, so that those who stay
/// need not move up. Places are numbered from 1; 0 stands before the first.
/// </summary>
internal sealed class WaitingLine
{
    private readonly int[] units;
    private readonly int[] fitFrom;
    private readonly int[] next;
    private readonly int[] passedUntil;
    private StandingAsk[] asks = [];

    /// <param name="units">Who waits, in order.</param>
    /// <param name="fitFrom">The first year in which each is fit for the option.</param>
    /// <param name="withNeverFit">Whether those who will never be fit for it stand in the line too.</param>
    public WaitingLine(int[] units, int[] fitFrom, bool withNeverFit)
    {
        this.units = units;
        this.fitFrom = fitFrom;
        passedUntil = [.. fitFrom];
        next = new int[units.Length + 1];
        int last = 0;
        for (int place = 1; place <= units.Length; place++)
        {
            if (withNeverFit || fitFrom[place - 1] <= BaseYear.Target)
            {
                next[last] = place;
                last = place;
            }
        }
    }

    /// <summary>The place behind the last.</summary>
    public const int End = 0;

    /// <summary>Who stands at a place.</summary>
    public int UnitAt(int place) => units[place - 1];

    /// <summary>The first year in which who stands at a place is fit for the option.</summary>
    public int FitFrom(int place) => fitFrom[place - 1];

    /// <summary>What who stands at a place asks of the source, and was answered.</summary>
    public ref StandingAsk AskAt(int place)
    {
        if (asks.Length == 0)
        {
            asks = new StandingAsk[units.Length];
        }

        return ref asks[place - 1];
    }

    /// <summary>The place of who comes after another, or <see cref="End"/>; of the first after 0.</summary>
    public int After(int place) => next[place];

    /// <summary>The first year in which anybody in the line need be asked.</summary>
    public int AsksFrom { get; set; }

    /// <summary>The first year in which who stands at a place need be asked: fit for the option, and not refused until later.</summary>
    public int AsksFromAt(int place) => passedUntil[place - 1];

    /// <summary>Who stands at a place need not be asked before a year.</summary>
    public void Pass(int place, int untilYear) => passedUntil[place - 1] = untilYear;

    /// <summary>Lets the one after a place leave.</summary>
    public void Leave(int before) => next[before] = next[next[before]];
}

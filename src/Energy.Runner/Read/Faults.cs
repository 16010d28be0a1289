using Energy.Model;

namespace Energy.Runner.Read;

/// <summary>Gathers every fault before speaking, so that the user mends all at once.</summary>
internal sealed class Faults
{
    private readonly List<InputFault> found = [];

    public IReadOnlyList<InputFault> Found => found;

    public void Add(string where, string what, string expected, string remedy) => Add(new InputFault(where, what, expected, remedy));

    public void Add(InputFault fault) => found.Add(fault);

    public void Add(InputFaultException faults) => found.AddRange(faults.Faults);

    public void Add(Faults faults) => found.AddRange(faults.found);

    /// <summary>Does a step that may find faults of its own; gives back nothing when it did.</summary>
    public T? Try<T>(Func<T> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (InputFaultException faults)
        {
            Add(faults);
            return null;
        }
    }

    public void ThrowIfAny()
    {
        if (found.Count > 0)
        {
            throw new InputFaultException(found);
        }
    }
}

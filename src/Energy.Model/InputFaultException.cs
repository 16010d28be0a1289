namespace Energy.Model;

/// <summary>The input is at fault: carries every fault that could be known at this point.</summary>
public sealed class InputFaultException : Exception
{
    /// <summary>For the faults found so far, at least one.</summary>
    public InputFaultException(IReadOnlyList<InputFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>For a single fault.</summary>
    public InputFaultException(InputFault fault)
        : this([fault])
    {
    }

    /// <summary>What is wrong, in the order in which it was found.</summary>
    public IReadOnlyList<InputFault> Faults { get; }
}

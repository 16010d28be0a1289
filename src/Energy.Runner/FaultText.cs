using Energy.Model;

namespace Energy.Runner;

/// <summary>Says what is wrong with the input, all at once: where, what was found, what was expected, what to do.</summary>
internal static class FaultText
{
    public static void Write(TextWriter to, InputFaultException fault, string ending)
    {
        int count = fault.Faults.Count;
        to.WriteLine(count == 1 ? "The input has a fault:" : $"The input has {count} faults:");
        foreach (var one in fault.Faults)
        {
            to.WriteLine();
            to.WriteLine($"  {one.Where}");
            to.WriteLine($"    {one.Found}");
            to.WriteLine($"    {one.Expected} {one.Remedy}".TrimEnd());
        }

        to.WriteLine();
        to.WriteLine(ending);
    }
}

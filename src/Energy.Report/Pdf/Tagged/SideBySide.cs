using System.Runtime.ExceptionServices;

namespace Energy.Report.Pdf.Tagged;

/// <summary>Work on many things that do not depend on each other, on all processors.</summary>
internal static class SideBySide
{
    /// <summary>What becomes of each, in their order. A fault is thrown as it would be of one thing.</summary>
    public static IReadOnlyList<TOut> Of<TIn, TOut>(IEnumerable<TIn> things, Func<TIn, TOut> make)
    {
        try
        {
            return [.. things.AsParallel().AsOrdered().Select(make)];
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
            throw;
        }
    }
}

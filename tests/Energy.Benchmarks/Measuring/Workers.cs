using System.Runtime.ExceptionServices;

namespace Energy.Benchmarks.Measuring;

/// <summary>Shares out numbered jobs over a number of threads, the caller's own among them.</summary>
internal static class Workers
{
    /// <summary>Runs every job once. The first thing that goes wrong is thrown again when all have stopped.</summary>
    /// <param name="threads">How many threads work.</param>
    /// <param name="jobs">How many jobs there are.</param>
    /// <param name="job">Given the number of the thread and that of the job.</param>
    public static void Share(int threads, int jobs, Action<int, int> job)
    {
        int next = -1;
        ExceptionDispatchInfo? fault = null;
        void Work(int thread)
        {
            try
            {
                for (int at = Interlocked.Increment(ref next); at < jobs && Volatile.Read(ref fault) is null; at = Interlocked.Increment(ref next))
                {
                    job(thread, at);
                }
            }
#pragma warning disable CA1031 // It is thrown again on the caller's thread.
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                Interlocked.CompareExchange(ref fault, ExceptionDispatchInfo.Capture(thrown), null);
            }
        }

        var others = new Thread[Math.Min(threads, jobs) - 1 is var more and > 0 ? more : 0];
        for (int i = 0; i < others.Length; i++)
        {
            int thread = i + 1;
            others[i] = new Thread(() => Work(thread));
            others[i].Start();
        }

        Work(0);
        foreach (var other in others)
        {
            other.Join();
        }

        fault?.Throw();
    }
}

using Energy.Model;

namespace Energy.Runner;

/// <summary>The steps of a run: told on the way, and timed. A step that comes again adds to the first. For use by one thread at a time.</summary>
/// <param name="progress">Where they are told; null when they are not.</param>
internal sealed class Steps(Progress? progress)
{
    /// <summary>What every step has taken.</summary>
    public Timings Timings { get; } = new();

    /// <summary>Tells what the steps that follow are about.</summary>
    public void Tell(string subject) => progress?.Tell(subject);

    /// <summary>Tells how long something took that is not a step by itself. For use from several threads at once.</summary>
    public void TellDone(string subject, TimeSpan took) => progress?.End(subject, took);

    /// <summary>Does a step.</summary>
    public T Do<T>(string name, Func<T> work)
    {
        var end = Begin(name);
        try
        {
            return work();
        }
        catch (AggregateException many) when (many.InnerExceptions.OfType<InputFaultException>().Any())
        {
            // Scenarios side by side may find the same fault.
            throw new InputFaultException([.. many.InnerExceptions.OfType<InputFaultException>().SelectMany(fault => fault.Faults).Distinct()]);
        }
        finally
        {
            End(end());
        }
    }

    /// <summary>Does a step.</summary>
    public void Do(string name, Action work) => Do(name, () =>
    {
        work();
        return true;
    });

    /// <summary>Does a step.</summary>
    public Task DoAsync(string name, Func<Task> work) => DoAsync(name, async () =>
    {
        await work();
        return true;
    });

    /// <summary>Does a step.</summary>
    public async Task<T> DoAsync<T>(string name, Func<Task<T>> work)
    {
        var end = Begin(name);
        var result = await work();
        End(end());
        return result;
    }

    private Func<StepTiming> Begin(string name)
    {
        progress?.Begin(name);
        return Timings.Begin(name);
    }

    private void End(StepTiming took) => progress?.End(took.Step, TimeSpan.FromSeconds(took.WallSeconds));
}

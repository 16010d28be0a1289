using Energy.Benchmarks.Measuring;
using Energy.Benchmarks.Work;

namespace Energy.Benchmarks.Candidate;

/// <summary>
/// Writes batches in their order, whoever finishes them: the thread that ends the batch whose turn it is writes it, and those after it that wait, while the others
/// read on. A thread that runs too far ahead waits, so that few batches are in memory at once.
/// </summary>
internal sealed class WriteQueue(BuildingTable table, int batches, int threads, Stages stages)
{
    private const int Stage = 6;

    private readonly BuildingBatch?[] ready = new BuildingBatch?[batches];
    private readonly Stack<BuildingBatch> empty = new();
    private readonly object gate = new();
    private int next;
    private int made;
    private bool isWriting;

    /// <summary>An empty batch; waits until one has been written where enough are in use.</summary>
    public BuildingBatch Take(int room)
    {
        lock (gate)
        {
            while (empty.Count == 0 && made >= threads + 2 && isWriting)
            {
                Monitor.Wait(gate);
            }

            if (empty.Count > 0)
            {
                return empty.Pop();
            }

            made++;
            return new BuildingBatch(room);
        }
    }

    /// <summary>Hands in a full batch, and writes what can be written.</summary>
    public void Put(int place, BuildingBatch batch, int thread)
    {
        lock (gate)
        {
            ready[place] = batch;
            if (isWriting)
            {
                return;
            }

            isWriting = true;
        }

        while (true)
        {
            BuildingBatch full;
            lock (gate)
            {
                if (next == ready.Length || ready[next] is not { } turn)
                {
                    isWriting = false;
                    Monitor.PulseAll(gate);
                    return;
                }

                full = turn;
                ready[next++] = null;
            }

            var mark = Stages.Now();
            table.Write(full, 0, full.Count);
            stages.Add(thread, Stage, mark);
            lock (gate)
            {
                empty.Push(full);
                Monitor.PulseAll(gate);
            }
        }
    }
}

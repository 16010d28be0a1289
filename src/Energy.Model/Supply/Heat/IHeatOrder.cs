namespace Energy.Model.Supply.Heat;

/// <summary>
/// Which option comes to which homes, and when its turn is: the one thing to replace when a joint optimum is to allot heat. Who may have an option, and how fast
/// it goes, is not decided here.
/// </summary>
internal interface IHeatOrder
{
    /// <summary>How many queues there are for every option.</summary>
    int Queues { get; }

    /// <summary>The queue in which the homes of a neighbourhood wait.</summary>
    int QueueOf(int neighbourhood);

    /// <summary>Every turn of a year, first to last: an option, and the queue it goes along.</summary>
    IEnumerable<(HeatChoice Choice, int Queue)> Turns(int year);
}

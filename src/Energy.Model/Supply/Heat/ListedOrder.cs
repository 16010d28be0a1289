namespace Energy.Model.Supply.Heat;

/// <summary>The options in the order that a scenario lists them, each over the whole region.</summary>
internal sealed class ListedOrder(IReadOnlyList<HeatChoice> choices) : IHeatOrder
{
    public int Queues => 1;

    public int QueueOf(int neighbourhood) => 0;

    public IEnumerable<(HeatChoice Choice, int Queue)> Turns(int year) => choices.Select(choice => (choice, 0));
}

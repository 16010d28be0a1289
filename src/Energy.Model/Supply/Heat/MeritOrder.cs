using Energy.Model.Supply.Prices;

namespace Energy.Model.Supply.Heat;

/// <summary>The cheapest first, over all neighbourhoods and options of a year (formula 55). What avoids too little CO2 to have a price has no turn.</summary>
internal sealed class MeritOrder : IHeatOrder
{
    private readonly ILookup<int, (HeatChoice, int)> turns;

    public MeritOrder(IReadOnlyList<HeatChoice> choices, HeatOptionPrices prices, int neighbourhoods)
    {
        Queues = neighbourhoods;
        var byOption = choices.ToDictionary(choice => choice.Option);
        turns = prices.InMeritOrder.Where(price => byOption.ContainsKey(price.Option))
            .ToLookup(price => price.Year, price => (byOption[price.Option], price.Neighbourhood));
    }

    public int Queues { get; }

    public int QueueOf(int neighbourhood) => neighbourhood;

    public IEnumerable<(HeatChoice Choice, int Queue)> Turns(int year) => turns[year];
}

namespace Energy.Model.Savings;

/// <summary>
/// Renovates homes year by year (formulas 19 and 52). Who has decided waits for a contractor: areas that come first, then what saves a GJ at the lowest cost.
/// What a home saves is the measured difference between its label and the one it reaches.
/// </summary>
internal sealed class HomeRenovation
{
    private readonly RenovationDecisions decisions;
    private readonly SavingsChoices choices;
    private readonly SavingsPlan plan;
    private readonly int[] withChance;
    private readonly PriorityQueue<int, int> waiting = new();

    /// <param name="decisions">Who decides when.</param>
    /// <param name="choices">What is chosen.</param>
    /// <param name="plan">The plan, in which demolition is planned: what is to be demolished is not renovated.</param>
    public HomeRenovation(RenovationDecisions decisions, SavingsChoices choices, SavingsPlan plan)
    {
        this.decisions = decisions;
        this.choices = choices;
        this.plan = plan;
        withChance = [.. decisions.WithChance];
        for (int home = 0; home < plan.DemolishedIn.Length; home++)
        {
            if (decisions.LabelAfter[home] is { } label)
            {
                plan.LabelAfter[home] = label;
                plan.RoomsRatioAfter[home] = decisions.RoomsRatioAfter[home];
            }

            if (plan.DemolishedIn[home] != SavingsPlan.Never)
            {
                foreach (int year in BaseYear.All)
                {
                    withChance[year - BaseYear.Year] -= decisions.HasChance(home, year) ? 1 : 0;
                }
            }
        }
    }

    public UptakeYear Renovate(int year)
    {
        int decided = 0;
        foreach (int turn in decisions.Turns[year - BaseYear.Year])
        {
            int home = decisions.InOrder[turn];
            if (plan.DemolishedIn[home] == SavingsPlan.Never)
            {
                plan.RenovatedAt[home] = decisions.Moment(home);
                waiting.Enqueue(home, turn);
                decided++;
            }
        }

        // What contractors leave over in one year is not kept for the next: people are not stored.
        int capacity = (int)choices.HomesRenovatedPerYr.At(year);
        int renovated = 0;
        while (renovated < capacity && waiting.TryDequeue(out int home, out _))
        {
            plan.RenovatedIn[home] = year;
            renovated++;
        }

        return new UptakeYear(year, withChance[year - BaseYear.Year], decided, capacity, renovated, waiting.Count);
    }
}

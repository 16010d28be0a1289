using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings.Packages;
using Energy.Model.Trias;

namespace Energy.Model.Savings;

/// <summary>
/// Renovates homes year by year (formulas 19 and 52). An owner has the chance at a natural moment, and every year where the council or a transition area comes
/// first; the S-curve says who acts. Who has decided waits for a contractor: areas that come first, then what saves a GJ at the lowest cost.
/// What a home saves is the measured difference between its label and the one it reaches.
/// </summary>
internal sealed class HomeRenovation
{
    private readonly BaseDemand demand;
    private readonly SavingsChoices choices;
    private readonly SavingsPlan plan;
    private readonly NaturalMoments moments;
    private readonly UptakeCurve curve;
    private readonly PriceIndex prices;
    private readonly Candidate?[] candidates;
    private readonly bool[] comesFirst;
    private readonly List<int> undecided;
    private readonly PriorityQueue<int, (bool ComesLater, double EurPerGj, double Spread)> decided = new();

    public HomeRenovation(BaseDemand demand, CoefficientBook book, SavingsChoices choices, SavingsPlan plan)
    {
        this.demand = demand;
        this.choices = choices;
        this.plan = plan;
        moments = new NaturalMoments(book);
        curve = new UptakeCurve(book, demand.Boilers, choices);
        prices = new PriceIndex(book);
        comesFirst = [.. demand.Land.Region.Neighbourhoods.Select((neighbourhood, b) =>
            (choices.TransitionAreasFirst && plan.TransitionAreas.Flag[b] == true) || choices.FirstNeighbourhoods.Contains(neighbourhood.Code))];
        candidates = new Candidate?[demand.Units.Count];
        var labels = new LabelEffect(book);
        var packages = new HomePackages(demand, book);
        var theory = new SavingTheory(demand, book);
        double ratio = demand.Weather.SpaceHeatRatio(BaseYear.Target);
        var units = demand.Units;
        for (int home = 0; home < units.Count; home++)
        {
            if (units.Sector[home] != Sector.Dwellings || units.Type[home] is not { } type)
            {
                continue;
            }

            var package = packages.Towards(home, choices.HomesTargetLabel);
            if (package.Label < units.Label[home])
            {
                double measured = labels.RelativeToD(type, units.ReckonedYear[home], package.Label) / labels.RelativeToD(type, units.ReckonedYear[home], units.Label[home]);
                plan.LabelAfter[home] = package.Label;
                plan.RoomsRatioAfter[home] = Math.Max(1 - packages.LargestSavedShare, measured);
                double savedGj = (units.SpaceHeatGj[home] + units.HeatingPowerGj[home]) * (1 - plan.RoomsRatioAfter[home]);
                candidates[home] = new Candidate(
                    package,
                    theory.ElementGj(home, package, ratio),
                    savedGj > 0 ? package.NaturalMoment.Investment.Value / savedGj : double.PositiveInfinity);
            }
        }

        undecided = [.. Enumerable.Range(0, candidates.Length).Where(home => candidates[home] is not null && plan.DemolishedIn[home] == SavingsPlan.Never)];
    }

    public UptakeYear Renovate(int year)
    {
        int withChance = 0;
        int before = undecided.Count;
        undecided.RemoveAll(home =>
        {
            bool isNatural = moments.Has(demand.Units, home, year);
            if (!isNatural && !ComesFirst(home))
            {
                return false;
            }

            withChance++;
            return Decides(home, year, isNatural ? RenovationMoment.NaturalMoment : RenovationMoment.StandAlone);
        });

        // What contractors leave over in one year is not kept for the next: people are not stored.
        int capacity = (int)choices.HomesRenovatedPerYr.At(year);
        int renovated = 0;
        while (renovated < capacity && decided.TryDequeue(out int home, out _))
        {
            plan.RenovatedIn[home] = year;
            renovated++;
        }

        return new UptakeYear(year, withChance, before - undecided.Count, capacity, renovated, decided.Count);
    }

    /// <summary>Whether the owner acts. At each natural moment another household decides; between them the same one, so that it acts only once it pays more.</summary>
    private bool Decides(int home, int year, RenovationMoment moment)
    {
        var candidate = candidates[home]!;
        double share = curve.ShareWhoAct(candidate.Package.Cost(moment) * prices.Real(year), candidate.PromisedGj, year);
        if (EvenSpread.Of(home, moments.Passed(demand.Units, home, year)) >= share)
        {
            return false;
        }

        plan.RenovatedAt[home] = moment;
        decided.Enqueue(home, (!ComesFirst(home), candidate.EurPerSavedGj, EvenSpread.Of(home)));
        return true;
    }

    private bool ComesFirst(int home) => comesFirst[demand.Units.Neighbourhood[home]];

    private sealed record Candidate(HomePackage Package, double PromisedGj, double EurPerSavedGj);
}

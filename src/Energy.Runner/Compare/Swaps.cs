using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Demand.Labels;
using Energy.Model.Supply;

namespace Energy.Runner.Compare;

/// <summary>Runs the method on the data of one run with the coefficients and scenarios of another.</summary>
internal sealed class Swaps(Region region, LabelModel? labels, IReadOnlyDictionary<string, string> area)
{
    private readonly OverlaidRegion land = Overlay.Of(region);

    /// <summary>What the method says with a book and scenarios.</summary>
    public Results With(CoefficientBook book, IReadOnlyList<Scenario> scenarios) => Assessed(Start(book), book, scenarios);

    /// <summary>
    /// What it says when one part of a book is swapped, from a run of that book. What comes before the scenarios is taken from that run where it does not ask for
    /// the rows swapped.
    /// </summary>
    public Results WithSwapped(Middle middle, IReadOnlyCollection<CoefficientSwap> swaps)
    {
        var book = CoefficientSwap.In(middle.Book, swaps);
        bool NeedsAnew(HashSet<(string, string)> used) => swaps.Any(swap => swap.Before is null || used.Contains((swap.Table, swap.Keys)));
        var start = new StartingPoint(
            land,
            NeedsAnew(middle.UsedByDemand) ? BaseDemand.Of(land, book, labels) : middle.Start.Demand,
            NeedsAnew(middle.UsedByPotential) ? PotentialSupply.Of(land, book) : middle.Start.Potential);
        return Assessed(start, book, middle.Scenarios);
    }

    /// <summary>A run that parts are swapped in, which knows what it has used.</summary>
    public Middle Of(CoefficientBook book, IReadOnlyList<Scenario> scenarios)
    {
        var ofDemand = book.Unused();
        var ofPotential = book.Unused();
        var start = new StartingPoint(land, BaseDemand.Of(land, ofDemand, labels), PotentialSupply.Of(land, ofPotential));
        var known = book.Unused();
        var results = Assessed(start, known, scenarios);
        return new Middle(known, scenarios, start, results, Rows(ofDemand), Rows(ofPotential), [.. Rows(ofDemand), .. Rows(ofPotential), .. Rows(known)]);
    }

    private static HashSet<(string Table, string Keys)> Rows(CoefficientBook book) => [.. book.Used.Select(row => (row.Table, row.KeyText))];

    private StartingPoint Start(CoefficientBook book) => new(land, BaseDemand.Of(land, book, labels), PotentialSupply.Of(land, book));

    private Results Assessed(StartingPoint start, CoefficientBook book, IReadOnlyList<Scenario> scenarios)
    {
        var outcomes = new Outcome[scenarios.Count];
        try
        {
            Parallel.For(0, outcomes.Length, place => outcomes[place] = TriasEnergetica.Assess(start, book, scenarios[place]));
        }
        catch (AggregateException many) when (many.InnerExceptions.OfType<InputFaultException>().Any())
        {
            throw new InputFaultException([.. many.InnerExceptions.OfType<InputFaultException>().SelectMany(fault => fault.Faults).Distinct()]);
        }

        return Results.Of(outcomes, book, area);
    }

    /// <summary>A run, and which rows each of its parts asked for.</summary>
    internal sealed record Middle(
        CoefficientBook Book,
        IReadOnlyList<Scenario> Scenarios,
        StartingPoint Start,
        Results Results,
        HashSet<(string Table, string Keys)> UsedByDemand,
        HashSet<(string Table, string Keys)> UsedByPotential,
        HashSet<(string Table, string Keys)> Used);
}
